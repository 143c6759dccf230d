## النسخ الاحتياطية

backup-occasion-asked = بناءً على طلب
backup-occasion-schedule = تلقائيًا
backup-occasion-rekeyed = بعد مفتاح جديد
backup-occasion-rekeying = قبل مفتاح جديد
backup-occasion-importing = قبل أول حزمة من مكتب
backup-occasion-joining = قبل الانضمام إلى سلطة
backup-occasion-taking-over = قبل نقل سجل قديم
backup-occasion-undoing-take-over = قبل التراجع عن نقل سجل
backup-occasion-expunging = قبل محو بحكم القانون
backup-occasion-upgrade = قبل إصدار جديد من البرنامج
error-backup-folder-missing = مجلد النسخ الاحتياطية غير موجود.
error-backup-folder-missing-advice = أدخل وحدة التخزين أو اختر مجلدًا آخر. لم يتغير شيء.
error-backup-inside-register = نسخة احتياطية داخل مجلد السجل تضيع معه.
error-backup-inside-register-advice = اختر مجلدًا على قرص آخر أو وحدة تخزين.
error-backup-no-folder = لم يُختر مجلد للنسخ الاحتياطية.
error-backup-no-folder-advice = اختر واحدًا: وحدة تخزين أو مجلدًا على قرص آخر.
error-backup-none-found = لا توجد نسخة احتياطية في هذا المجلد.
error-backup-none-found-advice = اختر المجلد الذي اختير للنسخ، أو المجلد الذي يبدأ اسمه بـ COMITY.
error-backup-of-other-office = هذه النسخة لسجل آخر غير السجل الموجود هنا: { $authority }، { $desk }. لم يتغير شيء.
error-backup-of-other-office-advice = اختر نسخة من السجل الموجود هنا. وإن كان لا بد أن تحل هذه محله، فانقل أولًا مجلد السجل يدويًا إلى مكان آخر.
error-backup-of-another-register = هذه النسخة لسجل آخر.
error-backup-of-another-register-advice = اختر المجلد الخاص بهذا السجل. لم يتغير شيء.
error-backup-damaged = تعذّرت قراءة النسخة الاحتياطية كاملة: إما أنها تالفة أو أن القرص تعطّل أثناء ذلك. لم يوضع شيء مكان السجل.
error-backup-damaged-advice = أعد المحاولة. وإن ظهرت الرسالة ثانية فابحث عن نسخة أقدم على قرص آخر أو وحدة تخزين أخرى: لا توجد أقدم منها في هذا المجلد. احتفظ بهذه، فقد يكون جزء منها مقروءًا.
error-backup-damaged-try-earlier = تعذّرت قراءة النسخة الاحتياطية كاملة: إما أنها تالفة أو أن القرص تعطّل أثناء ذلك. لم يوضع شيء مكان السجل.
error-backup-damaged-try-earlier-advice = أعد المحاولة. وإن ظهرت الرسالة ثانية فاختر التي قبلها: { $earlier }. احتفظ بالتالفة، فقد يكون جزء منها مقروءًا.
error-backup-cut-short = استغرقت النسخة وقتًا أطول مما يُسمح لسجل يُقفل أن يبقى مفتوحًا، فأُوقفت. ولم يبق منها شيء ناقص.
error-backup-cut-short-advice = ما زالت مستحقة، وتُصنع بعد فتح السجل المرة القادمة. أو اصنع نسخة الآن واترك السجل مفتوحًا حتى تكتمل.
error-numbers-still-missing =
    { $count ->
        [one] ما زال رقم واحد مفقودًا.
        [two] ما زال رقمان مفقودين.
        [few] ما زالت { $count } أرقام مفقودة.
        [many] ما زال { $count } رقمًا مفقودًا.
       *[other] ما زال { $count } رقم مفقودًا.
    }
error-numbers-still-missing-advice = أدخل الرسائل والقضايا من جديد بأرقامها. أو أنهِ التذكير واترك الأرقام: تبقى في قائمة الأرقام الملغاة على أنها مفقودة منذ الاستعادة.
error-not-restored = لم يُستعد هذا السجل من نسخة احتياطية.
error-not-restored-advice = الرقم الواحد الذي يجب ألا يُستعمل يُسجَّل في الأرقام الملغاة.
error-number-of-no-run = ليس هذا رقمًا في دفتر بريد أو في قضايا هذا المكتب منذ النسخة الاحتياطية.
error-number-of-no-run-advice = اكتبه كما هو على الورق، بالكلمات والسنة.
error-number-is-known = يعرف السجل هذا الرقم من قبل.
error-number-is-known-advice = ابحث عن أعلى رقم على الورق: رسائل مختومة، دفتر الصادر، إيصالات البريد.
error-numbers-too-many = سيكون أكثر من { $most } رقم مفقودًا.
error-numbers-too-many-advice = انظر إلى الرقم مرة أخرى. إن كان صحيحًا فدوّن أولًا رقمًا أدنى.

## الصفحة

backup-page = النسخ الاحتياطية
backup-explained = نسخة من السجل، مشفّرة كالسجل نفسه، على وحدة تخزين أو قرص آخر. تُصنع تلقائيًا متى اختير المجلد، ويُتحقق منها بفتحها، ثم تُخفَّف: كل نسخ يومين، وواحدة كل يوم لأسبوعين، وواحدة كل أسبوع لشهرين، وواحدة كل شهر لسنتين.
backup-none = لا توجد نسخة احتياطية. إذا تعطل هذا الحاسوب ضاعت كل القضايا التي عليه.
backup-last = آخر نسخة احتياطية: { $at }
backup-overdue = النسخة الاحتياطية متأخرة
backup-overdue-none = لا توجد نسخة احتياطية بعد
backup-overdue-do = أدخل وحدة التخزين، أو اصنع نسخة الآن
backup-failed = لم تنجح آخر محاولة تلقائية ({ $at }): { $why }
backup-folder = المجلد
backup-folder-none = لم يُختر: تُصنع النسخ عند الطلب فقط.
backup-folder-away = المجلد غير موجود الآن؛ قد تكون وحدة التخزين مفصولة.
backup-choose = اختيار مجلد …
backup-forget = دون مجلد
backup-now = إنشاء نسخة احتياطية الآن
backup-made = صُنعت نسخة احتياطية وجرى التحقق منها.
backup-verify = التحقق من أحدث نسخة كاملة
backup-whole = أحدث نسخة سليمة: قُرئت كل صفحة.
backup-broken = أحدث نسخة تالفة. اصنع غيرها على وحدة تخزين أخرى.
backup-list = النسخ الاحتياطية في هذا المجلد
backup-at = صُنعت
backup-occasion = السبب
backup-size = الحجم
backup-entries = القيود
backup-expunged-note = ما يُمحى بحكم القانون يبقى في النسخ السابقة. احذف منها ما يجب ألا يحتويه.

## الاستعادة

restore-open = الاستعادة من نسخة احتياطية
restore-explained = تُنسخ النسخة الاحتياطية بجانب موضع السجل، وتُفتح ويُتحقق منها كاملة قبل أن يتغير شيء. وما يوجد في ذلك الموضع الآن يُحفظ باسم آخر.
restore-choose = اختيار مجلد النسخ الاحتياطية …
restore-which = النسخة
restore-with = فتحها بـ
restore-with-passphrase = عبارة مرور من ذلك الوقت
restore-with-sheet = ورقة الاسترداد من ذلك الوقت
restore-staff = الحساب
restore-test = تجربتها
restore-tested = تُفتح النسخة وهي سليمة: القضايا { $cases }، القيود { $entries }، المستندات { $documents }، صُنعت { $at } في مكتب { $desk }، { $authority }.
restore-not-whole = تُفتح النسخة وليست سليمة: { $problems }
restore-try-earlier = اختر التي قبلها: { $earlier }. احتفظ بهذه، فقد يكون جزء منها مقروءًا.
restore-none-earlier = لا توجد أقدم منها في هذا المجلد: ابحث على قرص آخر أو وحدة تخزين أخرى. احتفظ بهذه، فقد يكون جزء منها مقروءًا.
restore-last-known = آخر الأرقام فيها: { $numbers }
restore-do = استعادتها
restore-done = استُعيد السجل.
restore-kept = ما كان هناك محفوظ باسم { $name }. احتفظ بذلك المجلد إلى أن تتأكد من أنه لا ينقص شيء.
restore-cut-finished = توقف الحاسوب أثناء وضع نسخة احتياطية في مكان السجل. اكتمل ذلك الآن: السجل هو الذي من النسخة الاحتياطية. افتحه: تبيّن صفحة «اليوم» ما قد ينقص منذ تلك النسخة.
restore-cut-undone = توقف الحاسوب قبل أن تحل نسخة احتياطية محل السجل. السجل هو الذي كان هناك من قبل؛ أعد الاستعادة إن كانت لا تزال مطلوبة.
restore-cut-left = توقف الحاسوب أثناء وضع نسخة احتياطية في مكان السجل، وفي ذلك المكان الآن شيء آخر. لم يُنقل شيء. لا تحذف أيًّا من هذه المجلدات قبل أن تفتح هذا السجل وترى ما فيه.
restore-cut-copy = نسخة النسخة الاحتياطية موجودة في { $name }.
restore-then-sheet = افتحه الآن بأرقام الورقة واسمك وعبارة مرور جديدة.
restore-working = يجري النسخ والتحقق. قد يستغرق ذلك بضع دقائق من وحدة تخزين.
restored-page = بعد الاستعادة
restored-explained = استُعيد هذا السجل { $restored } من نسخة { $made }. ما حُفظ بين الوقتين ليس هنا. وربما خرجت رسائل بأرقام لا يعرفها هذا السجل.
restored-last-known = تعرف النسخة الأرقام حتى: { $numbers }
restored-last-known-none = لا تعرف النسخة أي رقم من السنة التي أُعدّت فيها.
restored-ask = انظر إلى الورق: النسخ، دفتر الصادر، إيصالات البريد. اكتب أعلى رقم تجده من كل تسلسل.
restored-number = أعلى رقم على الورق
restored-note = إدراج المفقود
restored-missing = المفقود
restored-missing-explained = أدخل كل رسالة أو قضية من جديد برقمها فتخرج من هذه القائمة. وحتى ذلك الحين لا يُعطى رقمها لشيء آخر.
restored-none-missing = لا شيء مدرج كمفقود.
restored-leave = إنهاء التذكير وتركها
restored-finish = أُدخل كل شيء من جديد
restored-finish-explained = ينهي التذكير في صفحة اليوم. وتبقى الأرقام المفقودة في قائمة الأرقام الملغاة.
restored-today = استُعيد هذا السجل من نسخة احتياطية: ابحث عن رسائل بأرقام لا يعرفها
restored-today-do = إدراج المفقود

## Today

protect-title = قبل القضايا الحقيقية
protect-explained = أصدر ورقة استرداد واختر موضع النسخ الاحتياطية. وحتى يتم الأمران تقول كل صفحة وكل مطبوعة إنها للتدريب: فنسيان عبارة المرور أو تعطل القرص يُضيع كل القضايا.
protect-do = أنجز الأمرين في الإعدادات
