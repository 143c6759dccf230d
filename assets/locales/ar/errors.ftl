# ما الذي حدث وما الذي ينبغي فعله: error-<code> و error-<code>-advice معًا دائمًا.

## ما كُتب

error-unknown-family = هذه ليست من فئات القضايا المعروفة في السجل.
error-unknown-family-advice = اختر من القائمة: تسليم المطلوبين، المساعدة القانونية المتبادلة، نقل المحكوم عليهم.
error-unknown-direction = هذا ليس اتجاهًا معروفًا.
error-unknown-direction-advice = بيّن هل الطلب وارد أم صادر: incoming للوارد و outgoing للصادر.
error-unknown-state = هذه ليست دولة معروفة في السجل.
error-unknown-state-advice = اختر الدولة من القائمة، أو اكتب رمزها المؤلف من حرفين، مثل FR.
error-unknown-instrument = هذا ليس صكًا معروفًا في السجل.
error-unknown-instrument-advice = اختر من القائمة. وإن لم تجده فاختر «غير ذلك» واكتب اسمه.
error-unknown-channel = هذا ليس طريق إحالة معروفًا في السجل.
error-unknown-channel-advice = اختر من القائمة، مثل الطريق الدبلوماسي.
error-unknown-stage = هذه ليست مرحلة من مراحل هذا النوع من القضايا.
error-unknown-stage-advice = افتح القضية واختر من المراحل المعروضة فيها.
error-unknown-field = لا يمكن ملء «{ $field }» على هذا النحو: لا يوجد هنا حقل بهذا الاسم، أو أن القيمة ليست من خياراته.
error-unknown-field-advice = اختر قيمة من قائمة ذلك الحقل. وفي سطر الأوامر تحقق من الكتابة. لم يتغير شيء.
error-unknown-measure = هذا ليس نوعًا من التدابير المعروفة في السجل.
error-unknown-measure-advice = اختر من القائمة، مثل سماع شاهد.
error-unknown-role = لا تكون للشخص هذه الصفة في هذه الفئة من القضايا.
error-unknown-role-advice = اختر من القائمة، مثل مشتبه فيه أو شاهد أو محكوم عليه.
error-unknown-time-zone = هذه ليست منطقة زمنية معروفة في السجل.
error-unknown-time-zone-advice = اختر من القائمة. تسمى المناطق بقارة ومدينة، مثل Africa/Tunis.
error-field-fixed = لا يمكن تغيير «{ $field }» بعد تسجيل القضية.
error-field-fixed-advice = إن كان خطأ فأشر إلى أن هذه القضية أُدخلت خطأً مع بيان السبب، وسجّلها من جديد.
error-our-role-needed = يجب أن يعرف السجل دورنا: هل نحن دولة الإدانة أم دولة التنفيذ؟
error-our-role-needed-advice = اختر أحدهما. فالمراحل والأوراق تتبعه، أيًا كان مقدم الطلب.
error-one-case-each = طلب التسليم قضية واحدة بشأن شخص مطلوب واحد.
error-one-case-each-advice = سجّل قضية لكل شخص واربط القضايا بوصفها طلبات في مذكرة واحدة، أو اختر لهذا الشخص صفة أخرى.
error-further-not-needed = قضية واحدة تضم كل من تذكرهم هذه المذكرة.
error-further-not-needed-advice = أضف الشخص إلى القضية.
error-further-case-closed = قضية هذه المذكرة { $reference } مغلقة.
error-further-case-closed-advice = أعد فتحها إن كان الطلب مستمراً. وإن أُغفل شخص آخر فسجّل قضية جديدة واربط القضيتين بوصفهما طلبين في مذكرة واحدة.
error-further-same-person = لهذا الشخص قضية من هذه المذكرة من قبل: { $reference }.
error-further-same-person-advice = واصل العمل في تلك القضية. وإن كان شخصاً آخر يشبهه فقل إنه شخص آخر؛ وفي سطر الأوامر بالحقل other_than والمعرّف الذي يذكره الأمر person known.
error-role-not-said = بأي صفة يرد هذا الشخص في القضية؟
error-role-not-said-advice = طلب التسليم يتعلق بشخص مطلوب واحد. اذكر أهو الشخص المطلوب أم قريب أم شاهد أم غير ذلك؛ لم يضع شيء مما كتبته.
error-reason-without-words = السبب يحتاج إلى كلمات؛ فالعلامات والأرقام وحدها ليست سبباً.
error-reason-without-words-advice = اكتب ببضع كلمات لماذا تمضي من دونه.
error-agreement-how = اذكر من اتفق وكيف.
error-agreement-how-advice = مثلاً «تبادل رسائل بين الوزارتين». وإن لم تتفق الدولتان فاترك الحقل فارغاً.
error-agreed-before-adoption = اعتُمدت { $instrument } في { $date } ({ $source }): ولا يمكن أن يكون أحد قد اتفق على إجراءاتها قبل ذلك.
error-agreed-before-adoption-advice = تحقق من يوم الاتفاق في الورقة؛ لم يضع شيء مما كتبته.
error-length-zero = يجب أن يكون «{ $field }» واحداً أو أكثر.
error-length-zero-advice = اكتب عدد الأيام أو الأشهر التي تذكرها المادة. وإن لم تذكر عدداً فلا مهلة تُدخل.
error-article-twice = أُدخلت { $article } مرتين للأمر نفسه بمدتين مختلفتين.
error-article-twice-advice = أبقِ واحدة منهما، أو اذكر الفقرة في كل منهما.
error-person-not-meant = { $name } ليس الشخص الذي يتعلق به هذا الطلب.
error-person-not-meant-advice = تُفحص الشروط والعقوبة للشخص المراد نقله. اختر ذلك الشخص أو صحّح الصفة.
error-whose-step = هذه المرحلة تخص شخصًا واحدًا، والقضية تتعلق بعدة أشخاص.
error-whose-step-advice = بيّن من المقصود. وقبل إغلاق القضية سجّل هذه الخطوة لكل شخص أولًا.
error-number-pattern = المراجع المبنية على هذا النمط لا يتميز بعضها عن بعض، أو لا تُقرأ.
error-number-pattern-advice = أبقِ الأجزاء التي بين الأقواس المعقوفة: الفئة والاتجاه والسنة، والرقم في كل حال.
error-impossible-date = ما في الحقل «{ $field }» ليس تاريخًا.
error-impossible-date-advice = اكتب السنة والشهر واليوم، مثل {"\u2068"}2026-03-02{"\u2069"}. وإن لم يُعرف اليوم فيكفي {"\u2068"}2026-03{"\u2069"} أو 2026.
error-not-a-number = يجب أن يكون «{ $field }» عددًا صحيحًا.
error-not-a-number-advice = اكتب أرقامًا فقط، مثل 12.
error-impossible-time = ما ورد في «{ $field }» ليس وقتًا صحيحًا.
error-impossible-time-advice = اكتب الساعات والدقائق، مثل 21:40.
error-reference-void = أُلغي هذا الرقم ويبقى ملغى.
error-reference-void-advice = أعطِ رقمًا آخر، أو اترك الحقل فارغًا ليعطي السجل الرقم التالي.
error-void-number-of-no-run = لا يوافق هذا الرقم أيًّا من سجلات البريد ولا أيًّا من سلاسل أرقام القضايا في هذه السلطة.
error-void-number-of-no-run-advice = اكتبه كما هو على الورق، بكلماته وسنته ورقمه المتسلسل. وإن كانت السلطة ترقّم على نحو آخر فصحّح النمط في الإعدادات أولًا.
error-book-number-taken = في سجل البريد رسالة بهذا الرقم.
error-book-number-taken-advice = ابحث عن الرقم في سجل البريد، أو اترك الحقل فارغًا ليعطي السجل الرقم التالي.
error-letter-not-outgoing = هذه رسالة واردة؛ ولا تُعرض للتوقيع وتُوقَّع وتُرسل إلا الرسالة الصادرة.
error-letter-not-outgoing-advice = حرّر ردًّا من صفحة القضية.
error-letter-signed = هذه الرسالة موقّعة: نصها ثابت.
error-letter-signed-advice = من له أن يوقّع يسحب التوقيع، فتُعدَّل ثم توقَّع من جديد. أما الرسالة التي خرجت فاكتب غيرها.
error-letter-has-gone = خرجت هذه الرسالة: نصها وتوقيعها ونسختها الممسوحة ورقمها باقية.
error-letter-has-gone-advice = اكتب رسالة أخرى، أو اشطب هذه على أنها أُدخلت خطأً.
error-dispatched-before-signed = لا يمكن أن تكون الرسالة قد خرجت قبل يوم توقيعها.
error-dispatched-before-signed-advice = أدخل يوم خروجها: يوم التوقيع أو يومًا بعده. وإن كان يوم التوقيع خطأ فمن له أن يوقّع يسحب التوقيع قبل خروج الرسالة.
error-letter-signed-already = هذه الرسالة موقّعة. والاسم الآخر أو اليوم الآخر توقيع آخر.
error-letter-signed-already-advice = من له أن يوقّع يسحب التوقيع، ثم تُقرأ الرسالة وتوقَّع من جديد.
error-letter-unread = يوقّع الرسالةَ من قرأها، بكل ما تقوله.
error-letter-unread-advice = اقرأ الرسالة ووقّعها من جديد.
error-letter-changed-since = تغيّرت الرسالة منذ أن قرأتها. لم يُوقَّع شيء.
error-letter-changed-since-advice = اقرأها من جديد كما هي الآن، ثم وقّعها.
error-letter-by-its-step = تُعرض الرسالة للتوقيع وتوقَّع وتُرسل بخطوتها، لا بكتابة أن ذلك قد جرى.
error-letter-by-its-step-advice = افتح الرسالة في قضيتها أو بين الرسائل المعروضة للتوقيع، وسجّل الخطوة هناك.
error-letter-not-signed = هذه الرسالة غير موقّعة.
error-letter-not-signed-advice = لا توقيع يُسحب، ويمكن تعديل نصها كما هي.
error-date-malformed = «{ $text }» غير مكتوب على هيئة تاريخ.
error-date-malformed-advice = اكتب السنة والشهر واليوم، مثل {"\u2068"}2026-03-02{"\u2069"}. وإن لم يُعرف اليوم فيكفي {"\u2068"}2026-03{"\u2069"} أو 2026.
error-date-impossible = لا وجود لليوم «{ $text }».
error-date-impossible-advice = قارن اليوم والشهر بما في الوثيقة.
error-date-calendar = «{ $text }» ليس تقويمًا معروفًا في هذا السجل.
error-date-calendar-advice = لا تذكر التقويم إذا كان التاريخ ميلاديًا عاديًا.
error-day-to-come = هذا اليوم لم يأتِ بعد، وهذا الحقل لما وقع فعلًا.
error-day-to-come-advice = قارنه بالوثيقة، فلعل رقمًا خطأ. وإن كان اليوم صحيحًا فتاريخ هذا الحاسوب هو الخطأ. أما المزمع فهو تاريخ في القضية أو تذكير. ولم يضع شيء مما كتبت.
error-day-long-ago = هذا اليوم قبل سنة 1900.
error-day-long-ago-advice = قارنه بالوثيقة، فلعل رقمًا من السنة خطأ. ولم يضع شيء مما كتبت.
error-end-before-start = النهاية تسبق البداية.
error-end-before-start-advice = قارن التاريخين بالوثيقة، فلعل أحدهما وُضع مكان الآخر.
error-received-before-dated = يكون الطلب بذلك قد ورد قبل تاريخ تحريره.
error-received-before-dated-advice = قارن التاريخين بالوثيقة، فلعل رقمًا خطأ أو أن أحدهما وُضع مكان الآخر.
error-closed-before-received = تكون القضية بذلك قد أُغلقت قبل ورودها.
error-closed-before-received-advice = قارن هذا اليوم بتاريخ الورود، فأحدهما خطأ. ولم يضع شيء مما كتبت.
error-text-too-long = هذا النص أطول مما يتسع له حفظ واحد. لم يُحفظ، وهو لا يزال أمامك.
error-text-too-long-advice = اختصره، أو أرفق النص الطويل بالقضية مستندًا.
error-empty-required = لا يجوز ترك الحقل «{ $field }» فارغًا.
error-empty-required-advice = املأه. الحقول الأخرى تحتفظ بما كتبته.
error-reference-taken = هذا المرجع مستعمل في قضية أخرى.
error-reference-taken-advice = اترك الحقل فارغًا لتحصل على الرقم التالي، أو راجع القضية الأخرى أولًا فقد يكون الطلب نفسه.
error-reference-not-found = لا توجد قضية بالمرجع { $reference }.
error-reference-not-found-advice = تحقق من الرقم، أو ابحث باسم شخص أو بمرجع الشريك.
error-row-not-found = ما أردت تعديله غير موجود في هذا السجل.
error-row-not-found-advice = افتح القضية من جديد. وإن كانت واردة من مكتب آخر فاطلب حزمته التالية.
error-agreed-day-needed = اكتب اليوم الذي اتفقت فيه الدولتان.
error-agreed-day-needed-advice = لا يجعل الاتفاق أي فقرة منطبقة ما لم يُذكر تاريخه. إن لم يُعرف اليوم فيكفي الشهر أو السنة. لم يضع شيء مما كتبته.
error-no-limit-needed = لا شيء في هذه القضية ينتظر إدخال أجل.
error-no-limit-needed-advice = لتاريخ من عندك حدّد موعد تذكير بدلًا من ذلك.

## شخصان وحقل واحد

error-conflict-first = يحتوي الحقل «{ $field }» على قيمتين أُدخلتا في مكتبين.
error-conflict-first-advice = قرّر أولًا أيهما الصحيحة، في صفحة القضية أو بالأمر: comity-cli conflict resolve { $conflict } VALUE
error-conflict-not-found = لا يوجد تعارض معرّفه { $id }.
error-conflict-not-found-advice = ربما حُسم من قبل. تعرض قائمة التعارضات ما بقي، وكذلك الأمر: comity-cli conflict list
error-conflict-newer = وصلت قيمة أخرى بعد أن عُرض عليك هذا التعارض. لم يُحسم شيء.
error-conflict-newer-advice = انظر الآن إلى كل القيم ثم اختر من جديد. ما كتبته لا يزال هنا.
error-conflict-no-choice = ليس هذا من خيارات هذا التعارض.
error-conflict-no-choice-advice = اختر واحدًا من الخيارات المعروضة.
error-in-two-stages = القضية { $reference } في مرحلتين: تقدّم بها مكتبان دون علم أحدهما بالآخر.
error-in-two-stages-advice = اختر أولًا المرحلة الصحيحة في صفحة القضية أو بالأمر: comity-cli conflict resolve { $conflict } STAGE
error-reference-given-twice = تحمل قضيتان الرقم { $reference }: { $cases }.
error-reference-given-twice-advice = حدّد القضية المقصودة بمعرّفها. الأمر «comity-cli conflict list» يعرضهما، والحسم يعطي إحداهما رقمًا جديدًا.
error-seen-out-of-date = غيّر شخص آخر هذه البيانات بينما كانت مفتوحة عندك. لم يُحفظ ما كتبته، وهو لا يزال أمامك.
error-seen-out-of-date-advice = اقرأ القيمة الجديدة أولًا، ثم احفظ نصك من جديد إن كان لا يزال صحيحًا.

## السجل ومجلده

error-not-unlocked = السجل مقفل.
error-not-unlocked-advice = افتحه بعبارة المرور. ما كتبته محفوظ.
error-not-permitted = دورك لا يسمح بذلك.
error-not-permitted-advice = اطلب من أحد مديري سجلك أن يقوم به أو أن يغيّر دورك.
error-register-exists = يوجد سجل في هذا المجلد من قبل، ولم يُمسّ.
error-register-exists-advice = افتحه، أو اختر مجلدًا فارغًا لسجل جديد.
error-no-register = لا يوجد سجل في هذا المجلد.
error-no-register-advice = اختر المجلد الذي فيه سجلك، أو أنشئ هنا سجلًا جديدًا.
error-register-in-use =
    { $since ->
        [unknown] السجل مفتوح من قبل: { $who }.
       *[other] السجل مفتوح من قبل: { $who }، منذ { $since }.
    }
error-register-in-use-advice = أغلقه هناك أولًا. لا يكتب في السجل إلا برنامج واحد في الوقت نفسه.
error-swap-unreadable = توقف الحاسوب أثناء وضع نسخة احتياطية في مكان السجل، والملاحظة التي تبيّن أي المجلدات هي المقصودة لا تُقرأ. لم يُنقل شيء ولم يُحذف شيء.
error-swap-unreadable-advice = انظر بجانب مجلد السجل: المجلد الذي ينتهي اسمه بـ «restoring» ورقم هو السجل المستعاد، والذي فيه «before-restore» هو ما كان هناك. أبعد الملف الذي ينتهي بـ «.swap»، وأعطِ المجلد الذي تريده اسم السجل، ثم ابدأ من جديد.
error-register-too-new = كتبَ هذا السجلَ إصدارٌ أحدث من Comity (إصداره { $found }، وهذا البرنامج يعرف { $known }).
error-register-too-new-advice = ثبّت الإصدار الأحدث على هذا الحاسوب. لم يتغير شيء.
error-database-damaged-or-wrong-key = لا يُفتح السجل. إما أن ملفه تالف، أو أن القرص تعطّل أثناء قراءته، أو أن هذا ليس المفتاح الذي أُنشئ به. ولا يمكن التمييز بين هذه الحالات.
error-database-damaged-or-wrong-key-advice = أعد المحاولة مرة واحدة. إن كان المجلد قد نُسخ أو استُعيد فتأكد من أن ملفاته كلها من النسخة نفسها. وإلا فاترك المجلد كما هو تمامًا وارجع إلى آخر نسخة احتياطية.
error-clock-unset = ساعة هذا الحاسوب خاطئة: فهي تشير إلى تاريخ يسبق صنع هذا البرنامج بسنوات. لم يُفتح شيء ولم يتغير شيء.
error-clock-unset-advice = اضبط تاريخ الحاسوب ووقته ثم أعد المحاولة. وإن عادت الساعة خاطئة بعد كل تشغيل فقد نفدت بطاريتها.
error-disk-fails = أبلغ القرص عن عطل. لم تُؤكَّد هذه العملية، وما أُكِّد من قبل سليم.
error-disk-fails-advice = افتح السجل من جديد وانظر هل العملية الأخيرة موجودة، وإلا فأعدها. إن كان السجل على ذاكرة USB فانزعها ثم أعدها. وإن تكرر ذلك فانسخ المجلد كله إلى قرص آخر وأبلغ المسؤول عن الحاسوب.
error-must-unlock-again = يجب فتح السجل من جديد قبل مواصلة العمل. ما أُكِّد من قبل سليم.
error-must-unlock-again-advice = أقفل السجل ثم افتحه وانظر هل العملية الأخيرة موجودة، وإلا فأعدها.
error-slots-no-space = القرص ممتلئ: لم يُكتب ملف المفاتيح. المفاتيح وعبارات المرور باقية كما كانت.
error-slots-no-space-advice = أفرغ بعض المساحة ثم أعد المحاولة.
error-database-unreadable = تعذّرت قراءة جزء من السجل. إما أن القرص تعطّل الآن، أو أن الملف تالف في ذلك الموضع.
error-database-unreadable-advice = أقفل السجل ثم افتحه وكرّر المحاولة. وإن ظهرت الرسالة ثانية فلا تحذف شيئًا، واطلب التحقق من السجل، وارجع إلى آخر نسخة احتياطية.
error-database-unreadable-shut = تعذّرت قراءة جزء من السجل فلا يُفتح. إما أن القرص تعطّل الآن، أو أن الملف تالف في ذلك الموضع.
error-database-unreadable-shut-advice = حاول مرة أخرى. وإن ظهرت الرسالة ثانية فلا تحذف شيئًا، واستعد آخر نسخة احتياطية؛ ويُحفظ السجل التالف بجانبها باسم آخر.
error-rekey-failed = لم يُكتب السجل من جديد بمفتاح جديد: لم يكن هناك متسع لنسخة ثانية منه، أو تعطّل القرص. وما زال يُفتح كما كان.
error-rekey-failed-advice = أفرغ مساحة بقدر حجم السجل، ثم أقفله وافتحه، فيتم ذلك تلقائيًا. وحتى ذلك الحين أبعد المجلد عمّن أُزيل حسابه.
error-slots-unsure = استُبدل ملف المفاتيح، لكن القرص لم يؤكد بقاء هذا التغيير.
error-slots-unsure-advice = أقفل السجل ثم افتحه الآن. إن كنت قد غيّرت عبارة مرورك فجرّب الجديدة أولًا، فإن لم تفتح فالسابقة ما زالت صالحة.
error-disk-full = القرص ممتلئ. لم تحفظ هذه العملية شيئًا، وما حُفظ من قبل سليم.
error-disk-full-advice = أفرغ بعض المساحة ثم أعد المحاولة.
error-folder-read-only = لا يُسمح لبرنامج Comity بالكتابة في هذا المجلد. لم يتغير شيء.
error-folder-read-only-advice = تأكد من أن ذاكرة USB غير محمية من الكتابة ومن أن حسابك على هذا الحاسوب يستطيع تعديل ملفات المجلد.
error-io =
    { $operation ->
        [create] تعذّر إنشاء الملف { $file }.
        [open] تعذّر فتح الملف { $file }.
        [read] تعذّرت قراءة الملف { $file }.
        [write] تعذّرت كتابة الملف { $file }.
        [save] تعذّرت كتابة الملف { $file }.
        [keep] تعذّرت كتابة الملف { $file }.
        [rename] تعذّر وضع الملف { $file } في مكانه.
        [replace] تعذّر وضع الملف { $file } في مكانه.
        [remove] تعذّر حذف الملف { $file }.
        [lock] تعذّر حجز الملف { $file } لهذا البرنامج.
        [sync] تعذّر تثبيت الملف { $file } على القرص.
        [set] تعذّر وضع الملف { $file } جانبًا.
       *[other] أبلغ الحاسوب عن خلل في الملف { $file }.
    }
error-io-advice = إن كان على ذاكرة USB فانزعها ثم أعدها وكرّر المحاولة. وإن لم ينفع ذلك فأبلغ المسؤول عن الحاسوب.

## المستندات

error-document-not-found = لا يوجد هذا المستند في هذه القضية.
error-document-not-found-advice = افتح القضية وراجع قائمة مستنداتها.
error-document-bytes-missing = المستند مدرج هنا، لكن محتواه لم يصل إلى هذا المكتب بعد.
error-document-bytes-missing-advice = اطلب حزمة جديدة من المكتب الذي أرفقه.
error-document-too-large = هذا الملف أكبر مما يتسع له السجل.
error-document-too-large-advice = قسّمه، أو امسحه ضوئيًا بدقة أقل، ثم أرفق الأجزاء.
error-attachment-damaged = المحتوى المحفوظ لهذا المستند تالف ولم يُفتح.
error-attachment-damaged-advice = خذه من مكتب آخر في سلطتك أو من نسخة احتياطية. لا تحذف شيئًا هنا.

## الحزم والبطاقات والمكاتب

error-wrong-bundle-authority = هذه الحزمة تخص سلطة أخرى: { $authority }.
error-wrong-bundle-authority-advice = لا يتقاسم السجلَ إلا مكاتب سلطة واحدة. لم يتغير شيء. اسأل عن مصدر ذاكرة USB.
error-both-registers-hold-cases = في هذا السجل وفي سجل المرسل قضايا، ولذلك لا يمكن أن يصيرا سجلًا واحدًا.
error-both-registers-hold-cases-advice = اختر السجل الذي يبقى. وفي المكتب الآخر اطبع قضاياه، وأنشئ سجلًا جديدًا فارغًا في مجلد آخر، وتبادلا البطاقات، واستورد الحزمة فيه، ثم سجّل القضايا المطبوعة من جديد. واحتفظ بالمجلد القديم.
error-sender-not-admitted = هذه الحزمة من { $sender }، وهو مكتب لم يُقبل هنا.
error-sender-not-admitted-advice = اطلب بطاقة ذلك المكتب، واتصل بمن تعرفه فيه، واكتب البصمة التي تسمعها، ثم استورد من جديد.
error-not-certified = لا يستطيع { $sender } إثبات انتمائه إلى سلطتك.
error-not-certified-advice = لم يُستورد شيء. يجب أن يقبل أحد مديري سلطتك ذلك المكتب أولًا.
error-entry-damaged = أحد قيود اليومية تالف ولا يمكن قراءته. لم يتغير شيء.
error-entry-damaged-advice = اطلب الحزمة مرة أخرى على ذاكرة USB أخرى. وإن كان التلف في سجلك أنت فاترك المجلد كما هو وارجع إلى آخر نسخة احتياطية.
error-chain-broken = يومية { $desk } لا تترابط ابتداءً من القيد { $sequence }: لقد تغيّر شيء أو فُقد بعد كتابته.
error-chain-broken-advice = لم يُستورد شيء. احتفظ بالملف وأبلغ رئيس مكتبك، واطلب من ذلك المكتب حزمة جديدة.
error-bundle-own = هذه الحزمة كتبها هذا المكتب نفسه.
error-bundle-own-advice = خذها إلى المكتب الموجهة إليه. لم يتغير شيء هنا.
error-bundle-nothing-new = لا جديد يُرسل إلى { $name }.
error-bundle-nothing-new-advice = لا حاجة اليوم إلى ذاكرة USB.
error-peer-unknown = لا يعرف هذا السجل مكتبًا باسم «{ $name }».
error-peer-unknown-advice = تحقق من الاسم في قائمة المكاتب، أو اقبل المكتب ببطاقته أولًا.
error-bundle-not-received = لم تصل إلى هذا المكتب حزمة بهذا الرقم، أو تبدأ عدة حزم بـ { $bundle }.
error-bundle-not-received-advice = قائمة الحزم التي وصلت تبيّن أرقامها: «الحزم» في النافذة، أو: comity-cli bundle report
error-bundle-not-on-the-way = لا حزمة بهذا الاسم في الطريق إلى ذلك المكتب.
error-bundle-not-on-the-way-advice = لعلها وصلت في هذه الأثناء، أو عُدّت مفقودة من قبل. انظر في قائمة الحزم التي في الطريق.
error-exchange-folder-absent = لا يمكن الوصول إلى مجلد التبادل.
error-exchange-folder-absent-advice = أوصل القرص أو شغّل ما يزامن المجلد، أو اختر مجلدًا آخر. لم يضع شيء: ما ينتظر يذهب في الدور التالي.
error-exchange-folder-is-register = هذا المجلد داخل مجلد السجل.
error-exchange-folder-is-register-advice = اختر مجلدًا لا يُستعمل إلا للتبادل.
error-exchange-folder-name = لا يمكن حفظ اسم هذا المجلد.
error-exchange-folder-name-advice = اختر مجلدًا اسمه ومساره نص عادي.
error-exchange-folder-conflict = يصير لحقل قيمتان.
error-exchange-folder-conflict-advice = افتح الحزمة وانظر ما الذي تغيره ثم استوردها.
error-exchange-folder-joins = بهذه الحزمة ينضم هذا المكتب إلى سلطة أخرى.
error-exchange-folder-joins-advice = افتح الحزمة واستوردها بيدك إن كان ذلك مقصودًا.
error-desk-is-revoked = أُلغي اعتماد هذا المكتب: ما يُدخل هنا لن يُعتدّ به في أي مكان.
error-desk-is-revoked-advice = يبقى كل ما هنا مقروءًا. كلّم مدير النظام في سلطتك. ما أدخله هذا المكتب متأخرًا يظهر في المكاتب الأخرى، ويمكن إدخاله هناك من جديد.
error-desk-revoked = أُلغي اعتماد مكتب { $desk }. لا يُختم له شيء بعد الآن.
error-desk-revoked-advice = إن كان على موظفيه أن يواصلوا العمل فأنشئ مكتبًا جديدًا بسجل جديد واقبل بطاقته.
error-bundle-from-revoked-desk = أُلغي اعتماد مكتب { $desk }، وفي هذه الحزمة قيود له لا يُعتدّ بها.
error-bundle-from-revoked-desk-advice = لم يُستورد شيء. احتفظ بالملف. ما كتبه ذلك المكتب يظهر تحت «قيود لا يُعتدّ بها» متى نقله مكتب آخر، ومن هناك يمكن إدخاله من جديد.
error-revoke-own-desk = لا يلغي المكتب اعتماد نفسه.
error-revoke-own-desk-advice = اطلب من مدير النظام في مكتب آخر من سلطتك أن يلغي اعتماده.
error-revoke-reason-missing = بيّن سبب إلغاء اعتماد المكتب.
error-revoke-reason-missing-advice = ستعرض كل المكاتب هذا السبب. لم يتغير شيء.
error-revoke-reason-long = السبب أطول من اللازم.
error-revoke-reason-long-advice = لا تتجاوز 2000 حرف. لم يتغير شيء.
error-revoke-name-differs = ما كتبته ليس اسم المكتب.
error-revoke-name-differs-advice = اكتب الاسم كما هو تمامًا. لم يتغير شيء.
error-inert-not-found = لا يوجد قيد كهذا محفوظ دون أن يُعتدّ به.
error-inert-not-found-advice = افتح القائمة من جديد: ربما صار يُعتدّ به الآن.
error-entered-again-already = أُدخل هذا القيد من جديد من قبل.
error-entered-again-already-advice = افتح القائمة من جديد لترى من أدخله ومتى.
error-enter-again-first = هذا القيد متعلق بما أنشأه القيد { $sequence } لمكتب { $desk }، وذاك لا يُعتدّ به أيضًا.
error-enter-again-first-advice = أدخل أولًا القيد { $sequence } لمكتب { $desk } من جديد.
error-enter-again-not-possible = هذا القيد يخص السجل نفسه ولا يمكن إدخاله من جديد.
error-enter-again-not-possible-advice = أعد ما فعله من أوله: ألغِ اعتماد المكتب ثانية، أو دع السجل يبدأ يوميته الجديدة بنفسه.
error-card-already-admitted = قُبلت بطاقة { $name } من قبل.
error-card-already-admitted-advice = لا حاجة إلى فعل شيء.
error-known-name-new-key = تحذير: تقول هذه البطاقة إنها بطاقة { $name }، لكن مفتاحها ليس المفتاح الذي قبلته بهذا الاسم.
error-known-name-new-key-advice = لا تقبلها، فقد يكون صاحبها منتحلًا. اتصل بمن تعرفه في { $name } على رقم كان عندك من قبل، واسأل هل أنشؤوا مكتبًا جديدًا.
error-typed-fingerprint-differs = الأرقام التي كتبتها ليست بصمة هذه البطاقة. لم تُقبل.
error-typed-fingerprint-differs-advice = اطلب قراءتها عليك مرة أخرى مجموعة مجموعة. فإن بقيت مختلفة فالبطاقة ليست لهم: لا تقبلها.

## ملفات القانون وأخطاء البرنامج

error-law-file =
    { $line ->
        [0] لا يمكن استعمال ملف القانون { $file }: { $reason }
       *[other] لا يمكن استعمال ملف القانون { $file }، السطر { $line }، العمود { $column }: { $reason }
    }
error-law-file-advice = تراجع عن آخر تعديل في ذلك الملف، أو أعد الملف الذي جاء مع Comity.
error-law-unreadable = { error-law-file }
error-law-unreadable-advice = { error-law-file-advice }
error-law-duplicate = { error-law-file }
error-law-duplicate-advice = { error-law-file-advice }
error-law-unknown-code = { error-law-file }
error-law-unknown-code-advice = { error-law-file-advice }
error-law-length = { error-law-file }
error-law-length-advice = { error-law-file-advice }
error-law-source-missing = { error-law-file }
error-law-source-missing-advice = اكتب أين ترد القاعدة: المعاهدة والمادة، أو القانون والنص.
error-law-incomplete = { error-law-file }
error-law-incomplete-advice = { error-law-file-advice }
error-internal = وقع خطأ داخلي في Comity ‏({ $code }). ما حُفظ من قبل سليم.
error-internal-advice = أغلق البرنامج وافتحه من جديد وكرّر الخطوة. وإن تكرر الخطأ فدوّن هذه الكلمات وأبلغ المسؤول عن البرنامج.

error-bundle-dispatch-later = هذا الملف إرسالية بين سلطتين. هذه النسخة من Comity لا تقبل إلا الحزم بين مكاتب سلطة واحدة.
error-bundle-dispatch-later-advice = احتفظوا بالملف، فستقبله نسخة لاحقة.

error-card-own = هذه بطاقة هذا المكتب نفسه.
error-card-own-advice = افتحوا بطاقة المكتب الآخر.

error-partner-cards-later = هذه بطاقة سلطة أخرى وليست بطاقة مكتب. هذه النسخة من Comity لا تقبل إلا مكاتب سلطتها.
error-partner-cards-later-advice = احتفظوا بالملف، فستقبله نسخة لاحقة.

error-opened-file-forgotten = لم يعد Comity يحتفظ بالملف الذي فتحتموه، لأن السجل أُقفل أو فُتح ملف آخر بعده.
error-opened-file-forgotten-advice = افتحوا الملف من جديد.

## التصحيح والإغلاق والغياب

error-not-in-error = ليست هناك إشارة بأن هذا أُدخل خطأً.
error-not-in-error-advice = لا شيء يُلغى. افتح القضية من جديد لترى حالها.
error-nothing-to-expunge = لا شيء هنا يمكن محوه.
error-nothing-to-expunge-advice = الحقل فارغ، أو مُحيت قيمه من قبل. افتح القضية لترى حالها.
error-undo-nothing = لا شيء هنا يمكن التراجع عنه.
error-undo-nothing-advice = يمكن التراجع عن آخر إجراء لك اليوم في هذا المكتب وحده. صحّح القيود الأقدم في صفحة القضية.
error-undo-superseded = حُفظ شيء أحدث في هذه الأثناء. لم يُتراجع عن شيء.
error-undo-superseded-advice = انظر من جديد ما يسميه «التراجع» الآن.
error-undo-changed-since = غيّر أحدهم هذا منذ ذلك الحين. لم يُتراجع عن شيء.
error-undo-changed-since-advice = افتح القضية وانظر من غيّر ماذا، وصحّح يدويًا ما بقي خطأ.
error-undo-settled-conflict = حسم هذا الحفظ بين قيمتين مختلفتين، وليس واضحًا أيهما يُعاد. لم يُتراجع عن شيء.
error-undo-settled-conflict-advice = القيمتان كلتاهما في سجل تغييرات القضية. أدخل الصحيحة.
error-undo-signature = التراجع عن هذا يعيد توقيع الرسالة، وربما تغيّر نصها. لم يُتراجع عن شيء.
error-undo-signature-advice = اقرأ الرسالة ووقّعها من جديد.
error-case-in-error = هناك إشارة بأن هذه القضية أُدخلت خطأً.
error-case-in-error-advice = إن كانت صحيحة في الواقع فألغِ الإشارة أولًا.
error-case-closed = هذه القضية مغلقة من قبل.
error-case-closed-advice = إن وجب أن تستمر فأعد فتحها: تحتفظ برقمها.
error-case-not-closed = هذه القضية مفتوحة.
error-case-not-closed-advice = لا شيء يُعاد فتحه. سجّل الخطوة التالية بدلًا من ذلك.
error-stand-in-same = لا ينوب الشخص عن نفسه.
error-stand-in-same-advice = سمِّ شخصًا آخر.
error-hand-over-same = القضايا لهذا الشخص من قبل.
error-hand-over-same-advice = سمِّ شخصًا آخر تُسلَّم إليه.

## الرسائل

error-letter-number-twice = يحمل أكثر من رسالة هذا الرقم: لكل من سجل الوارد وسجل الصادر ترقيمه.
error-letter-number-twice-advice = اعرض الرسائل مع ‎--json وسمِّ الرسالة بمعرّفها.
error-letter-language = لا توجد رسائل بهذه اللغة: { $language }.
error-letter-language-advice = اختر لغة أخرى، أو ضع مجلدًا فيه ملفات رسائلها.
error-letter-template = ليس للغة { $language } رسالة { $template }.
error-letter-template-advice = اختر رسالة أخرى أو لغة أخرى، أو ضع الملف الناقص.
error-letter-no-model = لم تُعدّ هذه الرسالة من نموذج للمكتب، فلا ورقة تُكتب.
error-letter-no-model-advice = أعدّ الرسالة من صفحة القضية، ثم احفظ ورقتها.
error-letter-unreasoned = كتاب الرفض بلا أسباب، و{ $source } يوجب بيانها.
error-letter-unreasoned-advice = دوّن الأسباب مع القرار في القضية، فيأخذها الكتاب منها.
error-letter-file-unreadable = تعذرت قراءة ملف الرسالة { $file }.
error-letter-file-unreadable-advice = تأكد من أنه ملف تجوز قراءته. ويستمر استعمال الرسائل السابقة له.
error-letter-file-too-large = ملف الرسالة { $file } أكبر مما تكون عليه رسالة.
error-letter-file-too-large-advice = ملف الرسالة نص قصير لا يتجاوز 256 كيلوبايت.
error-letter-file-not-text = ملف الرسالة { $file } غير مكتوب بترميز UTF-8.
error-letter-file-not-text-advice = احفظه من جديد نصًا عاديًا بترميز UTF-8.
error-letter-file-malformed =
    { $line ->
        [0] لا يمكن قراءة ملف الرسالة { $file }: { $place }
       *[other] لا يمكن قراءة ملف الرسالة { $file }، السطر { $line }: { $place }
    }
error-letter-file-malformed-advice = أصلح هذا السطر على مثال الرسائل المرفقة مع Comity. ويستمر استعمال الرسائل السابقة له.
error-letter-file-unknown-place = يذكر ملف الرسالة { $file } موضعًا لا تعرفه أي رسالة، السطر { $line }: { $place }
error-letter-file-unknown-place-advice = استعمل أحد المواضع الواردة في الرسائل المرفقة مع Comity.
error-letter-file-open-place = في ملف الرسالة { $file } حاصرة منفردة، السطر { $line }.
error-letter-file-open-place-advice = اكتب كل موضع بين حاصرتين.
error-letter-file-no-language = في المجلد { $file } رسائل وليس فيه language.toml.
error-letter-file-no-language-advice = انسخ language.toml من لغة أخرى وترجمه.
error-unknown-currency = ليس هذا رمز عملة.
error-unknown-currency-advice = اكتب الأحرف الثلاثة الكبيرة حسب المعيار ISO 4217، مثل EUR أو JOD.
error-unknown-language = ليس هذا رمز لغة.
error-unknown-language-advice = اكتب حرفين أو ثلاثة، مثل en أو fr أو ar أو pt-BR.
error-not-an-amount = لا يمكن قراءة هذا المبلغ.
error-not-an-amount-advice = اكتب أرقاما مع نقطة قبل الكسور، مثل 12500.50، والعملة في خانتها.
error-not-a-sha256 = ليست هذه بصمة SHA-256.
error-not-a-sha256-advice = تتكون من 64 رمزا، أرقام وحروف من a إلى f؛ قارنها بورقة الشريك.
error-record-kind = لا يوجد سجل من النوع «{ $kind }».
error-record-kind-advice = الأنواع: { $kinds }.
error-eligibility-not-measured = لم يحن بعد اليوم الذي يقيس فيه الصك ما تبقى من العقوبة.
error-eligibility-not-measured-advice = سجّل أولًا الخطوة أو التاريخ الذي يحدده؛ وحتى ذلك الحين لا يدل الحساب إلا على اليوم.
error-eligibility-no-sentence = لم يسجّل أحد مدة العقوبة.
error-eligibility-no-sentence-advice = سجّل العقوبة مع تاريخ انتهائها، أو مع مدتها واليوم الذي تُحسب منه.
error-condition-shown-elsewhere = هذا الشرط لا يُسجَّل يدويًا: فهو يُستخلص من سجلاته.
error-condition-shown-elsewhere-advice = سجّل الموافقة أو خطوة الاتفاق أو نتيجة اختبار المدة المتبقية.
error-condition-without-exception = لا يجيز { $source } استثناءً من هذا الشرط.
error-condition-without-exception-advice = سجّله مستوفى أو غير مستوفى.
error-gate-held = يطلب القانون أمرا قبل ذلك، وما زال مفتوحا { $count ->
        [one] سؤال واحد
        [two] سؤالان
        [few] { $count } أسئلة
       *[other] { $count } سؤالا
    }.
error-gate-held-advice = { $count ->
        [one] أجب عنه أو تجاوزه بسبب مكتوب.
        [two] أجب عنهما أو تجاوز كلا منهما بسبب مكتوب.
       *[other] أجب عنها أو تجاوز كلا منها بسبب مكتوب.
    } المفتوح: { $gates }
error-limit-unknown = لا يوجد أجل «{ $code }».
error-limit-unknown-advice = يعرض الأمر `limits list` الرموز.

error-retention-rule = قواعد الحفظ غير مفهومة.
error-retention-rule-advice = قاعدة في كل سطر: الفئة والنتيجة وعدد السنوات كاملة، بحد أقصى 200. والنجمة تعني أيًّا كان.
error-box-pattern = لا يمكن تكوين أسماء صناديق المحفوظات على هذا النحو.
error-box-pattern-advice = استعمل كلمات والمواضع year وfamily وdirection وpartner، كل منها بين قوسين معقوفين.
error-view-name-taken = لديك قائمة أخرى بهذا الاسم.
error-view-name-taken-advice = اختر اسمًا آخر أو احذف القائمة الأخرى أولًا.
error-too-many-views = لديك 200 قائمة محفوظة بالفعل.
error-too-many-views-advice = احذف قائمة لم تعد تستعملها.
error-disposal-for-head = لا يقرر مصير القضية إلا رئيس المكتب.
error-disposal-for-head-advice = اطبع قائمة القضايا التي ينبغي تقرير مصيرها وارفعها إلى الرئيس.
error-disposal-decided = سبق تقرير مصير هذه القضية.
error-disposal-decided-advice = القرار وسنده مدونان في صفحة القضية.
error-disposal-too-early = لم تنقض مدة الحفظ بعد: { $date }.
error-disposal-too-early-advice = إن لم يلزم حفظ القضية كل هذه المدة فحدّد لها يومًا آخر أولًا مع السبب.
error-disposal-blocked = ما زال في هذه القضية شيء جارٍ.
error-disposal-blocked-advice = أنهِ ما هو مدرج تحت «ما يحول دون القرار» أو حدّد يومًا أبعد لهذه القضية.
error-law-fixed = { error-law-file }
error-law-fixed-advice = تبقى الفئات كما جاءت مع البرنامج. احذف تلك القاعدة من الملف؛ يمكن تعديل المراحل والمهل والضوابط وقوائم التحقق.
error-law-empty = لا توجد أي قاعدة قانون فيما قُدّم.
error-law-empty-advice = قدّم ملف قانون أو مجلداً فيه ملفات: الأمر `law export` يكتب ملفات للبدء منها.
error-treaty-known = { $name } موجودة بالفعل بين الصكوك.
error-treaty-known-advice = عدّل الموجودة، أو أعط الجديدة اسماً آخر.
error-sentence-unit = ما تبقى من العقوبة يُذكر بالأيام أو بالأشهر.
error-sentence-unit-advice = اختر الأيام أو الأشهر؛ والسنة اثنا عشر شهرًا.
error-treaty-name = يكون اسم المعاهدة في سطر واحد بلا فواصل منقوطة ولا خطوط مائلة.
error-treaty-name-advice = اكتبه كما يسميه المكتب، مثل: معاهدة تسليم المجرمين مع البرازيل 1996.

## السجلات المرافقة والتمديد والإرسال

error-record-not-in-family = هذا النوع من السجلات المرافقة لا يرافق قضايا هذه الفئة.
error-record-not-in-family-advice = اختر نوعًا آخر، أو سجّله في الفئة التي يتبعها.
error-only-companions-belong = السجل المرافق وحده يتبع قضية أخرى.
error-only-companions-belong-advice = اختر نوع السجل المرافق، أو اترك القضية فارغة واربط بينهما لاحقًا.
error-limit-not-renewable = لا يمكن تمديد هذه المهلة.
error-limit-not-renewable-advice = اختر مهلة يجيز مصدرها التمديد، أو أمر تجميد، أو مهلة أدخلها المكتب.
error-renewal-used-up = مُددت هذه المهلة بالقدر الذي يجيزه مصدرها.
error-renewal-used-up-advice = راجع التمديدات السابقة؛ وما أُدخل خطأً يمكن وسمه بذلك.
