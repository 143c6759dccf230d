## ما يقوله قيد من سجل الدخول

access-sign_in = فتح السجل
access-sign_out = أغلق السجل: { $what }
access-refused_sign_in = لم يتمكن من الفتح: الحساب موقوف أو محذوف
access-failed_unlock = فشل فتح السجل للحساب { $name }: { $what }
access-failed_unlocks_more =
    { $count ->
        [zero] لا محاولات فاشلة أخرى
        [one] محاولة فاشلة أخرى، عُدَّت فقط
        [two] محاولتان فاشلتان أخريان، عُدَّتا فقط
        [few] { $count } محاولات فاشلة أخرى، عُدَّت فقط
        [many] { $count } محاولة فاشلة أخرى، عُدَّت فقط
       *[other] { $count } محاولة فاشلة أخرى، عُدَّت فقط
    }
access-failed_unlocks_gone = كان ملف محاولات الفتح الفاشلة مفقودًا أو مستبدلًا
access-failed_unlocks_unreadable = تعذرت قراءة ملف محاولات الفتح الفاشلة أو جزء منه
access-print_paper = طبع: { $what }
access-save_list = حفظ في ملف: { $what }
access-export_bundle =
    { $count ->
        [zero] ختم حزمة إلى { $name }: { $what }، دون قيود
        [one] ختم حزمة إلى { $name }: { $what }، قيد واحد
        [two] ختم حزمة إلى { $name }: { $what }، قيدان
        [few] ختم حزمة إلى { $name }: { $what }، { $count } قيود
        [many] ختم حزمة إلى { $name }: { $what }، { $count } قيدًا
       *[other] ختم حزمة إلى { $name }: { $what }، { $count } قيد
    }
access-take_document_out = أخرج مستندًا
access-give_out_card = سلّم بطاقة هذا المكتب
access-export_law = حفظ قواعد المكتب القانونية في ملفات
access-print_audit = طبع التدقيق
access-save_audit = حفظ التدقيق في ملف: { $what }
access-issue_sheet = أصدر ورقة استرداد
access-open_with_sheet = فتح السجل بورقة استرداد باسم { $name }
access-back_up = أنشأ نسخة احتياطية
access-change_passphrase = غيّر عبارة المرور الخاصة به
access-log_continues =
    { $count ->
        [zero] بدأ هذا السجل من جديد: { $what }. لم يكن في السابق قيود هنا
        [one] بدأ هذا السجل من جديد: { $what }. كان في السابق قيد واحد هنا
        [two] بدأ هذا السجل من جديد: { $what }. كان في السابق قيدان هنا
        [few] بدأ هذا السجل من جديد: { $what }. كان في السابق { $count } قيود هنا
        [many] بدأ هذا السجل من جديد: { $what }. كان في السابق { $count } قيدًا هنا
       *[other] بدأ هذا السجل من جديد: { $what }. كان في السابق { $count } قيد هنا
    }
access-log_marked =
    { $count ->
        [one] كان الحاسوب قد دوّن قيدًا واحدًا من السجل السابق: اقتُطع آخره أو أُعيد السجل إلى حالة سابقة
        [two] كان الحاسوب قد دوّن قيدين من السجل السابق: اقتُطع آخره أو أُعيد السجل إلى حالة سابقة
        [few] كان الحاسوب قد دوّن { $count } قيود من السجل السابق: اقتُطع آخره أو أُعيد السجل إلى حالة سابقة
        [many] كان الحاسوب قد دوّن { $count } قيدًا من السجل السابق: اقتُطع آخره أو أُعيد السجل إلى حالة سابقة
       *[other] كان الحاسوب قد دوّن { $count } قيد من السجل السابق: اقتُطع آخره أو أُعيد السجل إلى حالة سابقة
    }
access-clock_behind =
    { $count ->
        [zero] أُعيدت الساعة إلى الوراء عمّا دوّنه هذا المكتب أو كتبه
        [one] أُعيدت الساعة إلى الوراء: كانت متأخرة ساعة عمّا دوّنه هذا المكتب أو كتبه
        [two] أُعيدت الساعة إلى الوراء: كانت متأخرة ساعتين عمّا دوّنه هذا المكتب أو كتبه
        [few] أُعيدت الساعة إلى الوراء: كانت متأخرة { $count } ساعات عمّا دوّنه هذا المكتب أو كتبه
        [many] أُعيدت الساعة إلى الوراء: كانت متأخرة { $count } ساعة عمّا دوّنه هذا المكتب أو كتبه
       *[other] أُعيدت الساعة إلى الوراء: كانت متأخرة { $count } ساعة عمّا دوّنه هذا المكتب أو كتبه
    }
access-log_shortened = سجل الدخول لدى { $name } ليس كما أعلنه ذلك المكتب: { $what }، القيد { $count }
access-ask_for_log = طلب من { $name } سجل الدخول لديه
access-send_log =
    { $count ->
        [zero] لم يرسل قيودًا من هذا السجل إلى { $name } الذي طلبه
        [one] أرسل قيدًا واحدًا من هذا السجل إلى { $name } الذي طلبه
        [two] أرسل قيدين من هذا السجل إلى { $name } الذي طلبه
        [few] أرسل { $count } قيود من هذا السجل إلى { $name } الذي طلبه
        [many] أرسل { $count } قيدًا من هذا السجل إلى { $name } الذي طلبه
       *[other] أرسل { $count } قيد من هذا السجل إلى { $name } الذي طلبه
    }
access-take_log =
    { $count ->
        [zero] لم يأت جديد من سجل الدخول لدى { $name }
        [one] أدخل قيدًا واحدًا من سجل الدخول لدى { $name }
        [two] أدخل قيدين من سجل الدخول لدى { $name }
        [few] أدخل { $count } قيود من سجل الدخول لدى { $name }
        [many] أدخل { $count } قيدًا من سجل الدخول لدى { $name }
       *[other] أدخل { $count } قيد من سجل الدخول لدى { $name }
    }
access-unknown = فعل ما لا يعرف اسمه إلا إصدار أحدث من هذا البرنامج
access-no-name = حساب غير معروف
access-what-as = { $what } ({ $format })

access-what-locked = قُفل يدويًا
access-what-idle = لم يكن أحد عند المكتب
access-what-closed = أُغلقت النافذة
access-what-page-ended = توقفت الصفحة عن العمل
access-what-page-keeps-ending = توقفت الصفحة عن العمل مرة بعد مرة فانتهى البرنامج
access-what-wrong_passphrase = عبارة مرور خاطئة
access-what-no_such_account = لا حساب بهذا الاسم
access-what-suspended = الحساب موقوف
access-what-wrong_sheet = ورقة استرداد لا تفتح شيئًا هنا
access-what-replaced = مستبدل
access-what-put_back = أُعيد السجل إلى حالة سابقة أو نُقل
access-what-shortened = قيود مفقودة
access-what-differs = قيد مغيَّر
access-what-began_anew = بدأ السجل من جديد: أُعيد ذلك المكتب إلى حالة سابقة أو نُقل أو قُطع سجله
access-what-stick = على وحدة تخزين
access-what-folder = في مجلد التبادل
access-what-summary = ملخص القضية
access-what-letter = رسالة
access-what-duty_sheet = ورقة المناوبة
access-what-import_report = تقرير حزمة
access-what-cases = قائمة القضايا
access-what-today = مواعيد المكتب
access-what-mail_book = دفتر البريد
access-what-register_book = دفتر السجل
access-what-figures = الأرقام السنوية
access-what-files_out = الملفات الورقية الخارجة
access-what-void_numbers = الأرقام الملغاة
access-what-hand_over = قائمة التسليم
access-what-for_disposal = قضايا للإتلاف
access-what-audit = التدقيق

## التدقيق

audit-details = { $words } – { $details }
audit-happened = { $words } (في { $date })
audit-class-changes = التغييرات
audit-class-overrides = الضوابط المتجاوَزة
audit-class-sign_ins = فتح السجل وإغلاقه
audit-class-failed_unlocks = محاولات الفتح الفاشلة
audit-class-prints = المطبوعات
audit-class-exports = ما حُفظ في ملفات
audit-class-documents = المستندات المُخرَجة
audit-class-log = سجل الدخول نفسه
audit-class-other = المفاتيح والحسابات
audit-passed = ضابط تم تجاوزه: { $gate } السبب: { $reason }
audit-source-journal = دفتر القيود
audit-source-access = سجل الدخول

verify-problem-log-chain = سجل الدخول لدى { $place }، القيد { $sequence } بتاريخ { $date } ({ $action }): محتواه أو ما قبله ليس كما دُوِّن.
verify-problem-log-missing = سجل الدخول لدى { $place }، القيد { $sequence }: كان هنا ثم فُقد.
verify-problem-log-signature = سجل الدخول لدى { $place }، القيد { $sequence } بتاريخ { $date } ({ $action }): ليس موقَّعًا من الشخص والمكتب المذكورين فيه.
verify-problem-log-shortened = سجل الدخول لدى { $place }: كان آخر قيد فيه رقم { $sequence }، وقد فُقدت القيود الأخيرة.
verify-problem-log-differs = سجل الدخول لدى { $place }: القيد { $sequence } ليس الذي أعلنه ذلك المكتب.

error-bundle-access-damaged = ما تقوله هذه الحزمة عن سجلات الدخول غير سليم.
error-bundle-access-damaged-advice = لم يُستورد شيء. اطلب حزمة جديدة، وإذا تكرر ذلك فأبلغ من يتولى ذلك المكتب.

## سطر الأوامر

cli-audit-line = { $date }  { $desk } · { $staff }: { $words }
cli-audit-more = هناك المزيد؛ تابع باستعمال ‎--after { $after }.
cli-audit-none = لا شيء يطابق.
cli-audit-ok = كل سجلات الدخول الموجودة هنا سليمة.
cli-audit-cut = سجل دخول غير سليم: كان الحاسوب قد دوّن منه قيودًا أكثر مما هو هنا.
cli-audit-failed = سجلات دخول ليست سليمة:
cli-audit-log =
    { $count ->
        [zero] { $desk }: لا قيود
        [one] { $desk }: قيد واحد
        [two] { $desk }: قيدان
        [few] { $desk }: { $count } قيود
        [many] { $desk }: { $count } قيدًا
       *[other] { $desk }: { $count } قيد
    }
cli-audit-before = { $desk }: عدد قيود السجل السابق هنا { $here }، وكان الحاسوب قد دوّن { $noted }. أُعيد السجل إلى حالة سابقة أو اقتُطع آخره.
cli-audit-asked = يسافر الطلب مع الحزمة التالية إلى { $name }، ويأتي السجل مع حزمته التالية.
cli-audit-doubt = انظر في هذا: { $doubt }
cli-bundle-logs-doubtful = قُطع سجل الدخول لدى { $name } أو غُيِّر: ليس كما أعلنه ذلك المكتب من قبل. انظر `audit verify`.
cli-audit-head-journal = { $desk }، دفتر القيود، القيد { $entries }: { $fingerprint }
cli-audit-head-access = { $desk }، سجل الدخول، القيد { $entries }: { $fingerprint }
cli-audit-compared =
    { $count ->
        [zero] هذا أحدث قيد، رقمه { $entries }، وكل ما قبله كما طُبع.
        [one] هذا القيد { $entries }، وكل ما حتى هذا القيد كما طُبع. أُضيف بعده قيد واحد.
        [two] هذا القيد { $entries }، وكل ما حتى هذا القيد كما طُبع. أُضيف بعده قيدان.
        [few] هذا القيد { $entries }، وكل ما حتى هذا القيد كما طُبع. أُضيف بعده { $count } قيود.
        [many] هذا القيد { $entries }، وكل ما حتى هذا القيد كما طُبع. أُضيف بعده { $count } قيدًا.
       *[other] هذا القيد { $entries }، وكل ما حتى هذا القيد كما طُبع. أُضيف بعده { $count } قيد.
    }
error-audit-fingerprint-unknown = لا دفتر قيود ولا سجل دخول هنا فيه قيد بهذه البصمة.
error-audit-fingerprint-unknown-advice = قارن الأرقام بالورقة مرة أخرى. فإن كانت صحيحة فقد حُذفت قيود مطبوعة هنا أو غُيِّرت، أو لم تكن لدى هذا المكتب قط: اطلب من المكتب المذكور في الورقة أن يقارن، وأبلغ رئيس المكتب.

## التدقيق في النافذة

nav-audit = التدقيق
audit-title = التدقيق: من فعل ماذا ومتى
audit-open = فتح التدقيق: من فعل ماذا ومتى
audit-count =
    { $count ->
        [0] لا شيء معروض
        [one] سطر واحد معروض
        [two] سطران معروضان
        [few] { $count } أسطر معروضة
        [many] { $count } سطرًا معروضًا
       *[other] { $count } سطر معروض
    }
audit-none = لا شيء يطابق. أزل أحد المرشحات أو اختر أيامًا أخرى.
audit-person = مَن
audit-everybody = الجميع
audit-desk = المكتب
audit-every-desk = كل المكاتب
audit-kind = ماذا
audit-every-kind = كل شيء
audit-case = القضية
audit-from = من
audit-to = إلى
audit-show = عرض
audit-clear = إزالة المرشحات
audit-column-when = متى
audit-column-who = مَن
audit-column-what = ماذا
audit-column-about = بشأن
audit-more = عرض المزيد
audit-other-desks = سجلات الدخول لدى المكاتب الأخرى
audit-other-desks-note = ما يجري لدى مكتب آخر من دخول وطباعة وإخراج يبقى هناك حتى يطلبه مدقق. يسافر الطلب مع الحزمة التالية إلى ذلك المكتب، ويعود سجله مع حزمته التالية.
audit-desk-entries =
    { $count ->
        [0] لا قيود هنا
        [one] قيد واحد هنا
        [two] قيدان هنا
        [few] { $count } قيود هنا
        [many] { $count } قيدًا هنا
       *[other] { $count } قيد هنا
    }
audit-is-asked = مطلوب
audit-ask = طلب سجل { $name }
audit-asked = سيُطلب السجل من { $name } مع الحزمة التالية.
audit-no-other-desk = لا يوجد مكتب آخر.
audit-compare = المقارنة مع نسخة مطبوعة سابقة
audit-compare-note = ينتهي كل تدقيق مطبوع ببصمات سلاسله. اكتب إحداها: إن وُجدت فكل ما قبل ذلك القيد باقٍ كما كان عند الطباعة.
audit-fingerprint = البصمة، ٤٠ رقمًا
audit-compare-do = مقارنة
audit-heads = بصمات اليوم
print-audit = التدقيق
print-audit-at = متى
print-audit-staff = مَن
print-audit-desk = المكتب
print-audit-what = ماذا
print-audit-about = بشأن
print-audit-source = محفوظ في
print-audit-lines =
    { $count ->
        [one] سطر واحد
        [two] سطران
        [few] { $count } أسطر
        [many] { $count } سطرًا
       *[other] { $count } سطر
    }
print-audit-cut = هنا أحدث { $count } سطر فقط. اطبع الباقي باختيار أيام أسبق.
print-audit-heads = بصمات السلاسل عند إعداد هذه الصفحة. احتفظ بها: إذا كُتبت البصمة لاحقًا بيّنت هل أُزيل شيء قبلها أو تغيّر.
bundle-logs-doubtful = سجل الدخول لدى { $name } قُصّ أو غُيّر: ليس كما أعلنه ذلك المكتب من قبل. اسأل ذلك المكتب عما جرى، وانظر في التدقيق.
