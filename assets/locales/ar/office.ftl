## Rows, fields and codes of the directory, of treaties and of adapted law

row-treaty = معاهدة أدخلها المكتب
row-treaty_rule = مادة من معاهدة
row-law_row = قاعدة معدّلة
count-treaties = المعاهدات
count-treaty_rules = مواد المعاهدات
count-law_rows = القواعد المعدّلة
records-treaty = المعاهدات
records-treaty_rule = المواد
action-adapt_law = عُدّلت قواعد القانون
action-accept_law = قُبل القانون الساري
action-enter_treaty = أُدخلت معاهدة
field-law_version = إصدار القانون
field-un_procedure_agreed_on = تاريخ الاتفاق
field-un_procedure_document = المستند الدال عليه
field-covers = الدول المشمولة
field-out_of_hours = رقم خارج الدوام
field-transit_days = مدة الإرسال المعتادة بالأيام
field-dual_criminality_rule = ازدواج التجريم
field-minimum_penalty = الحد الأدنى للعقوبة
field-use_limits = حدود الاستعمال والتعهدات
field-special_papers = مستندات خاصة بكل إجراء
field-urgent_procedure = إجراء الاستعجال
field-nationals_rule = المواطنون
field-sentence_rules = عقوبة الإعدام والسجن المؤبد
field-arrest_limits = مهل التوقيف المؤقت وبدايتها
field-surrender_window = مهلة التسليم
field-speciality_window = قاعدة التخصيص: مهلة المغادرة
field-transfer_rules = نقل المحكوم عليهم: المدة الباقية والإجراء والمبالغ غير المسددة
field-restraint_rules = متى يسقط التجميد من تلقاء نفسه
field-cost_rules = التكاليف
field-execution_time = المدة المعتادة للتنفيذ
field-law_links = القوانين ومرجع شيرلوك
field-checked_by = من تحقق وكيف
field-legal_bases = الأسس القانونية والإعلانات
field-parties = الأطراف
field-in_force_on = نافذة منذ
field-ended_on = تاريخ الانتهاء
field-treaty = المعاهدة
field-refusal_ground = سبب الرفض
field-force = كيف تعامله المعاهدة
field-starts = ما تحدّه المهلة
field-length = المدة
field-measured_from = تُحسب من
field-exceptions = الاستثناء ممكن
field-length_unit = الوحدة
field-falls_on = على من يقع الفعل
field-taken_back = سُحب
field-code = الرمز
field-recheck_days = عدد الأيام التي يجب بعدها التحقق من الدليل مجدداً
field-backup_days = عدد الأيام التي تُعدّ النسخة الاحتياطية بعدها متأخرة
field-tell_ruling_days = أيام العمل قبل انقضاء أجل الطعن لإبلاغ الدولة الشريكة بالحكم (ممارسة المكتب)
instrument-kind-convention = اتفاقية
instrument-kind-protocol = بروتوكول
instrument-kind-bilateral = معاهدة بين دولتين
instrument-kind-scheme = ترتيب
instrument-kind-model = نموذج
instrument-kind-domestic_law = القانون الوطني
instrument-kind-reciprocity = المعاملة بالمثل
instrument-kind-other = غير ذلك
treaty-rule-kind-reasons = تسبيب الرفض
treaty-rule-kind-consult_by_treaty = التشاور قبل الرفض
treaty-rule-kind-refusal_ground = سبب الرفض
treaty-rule-kind-remaining_sentence = المدة المتبقية من العقوبة
treaty-rule-kind-consent_to_transfer = الموافقة على النقل
treaty-rule-kind-time_limit = مهلة
limit-kind-provisional_arrest = التوقيف المؤقت: وجوب ورود الطلب
limit-kind-provisional_arrest_end = التوقيف المؤقت: وجوب انتهائه
limit-kind-custody_on_request = الاحتجاز بناءً على الطلب: وجوب انتهائه أو النظر فيه من جديد
limit-kind-surrender = التسليم: من اليوم المحدد
limit-kind-speciality = قاعدة التخصيص: من الإفراج النهائي
limit-kind-answer = الرد: من تاريخ الاستلام
limit-kind-notice_of_request = التوقيف المؤقت: يجب إشعار المحكمة بورود الطلب
limit-kind-removal = التسليم الفعلي: من قرار التسليم
length-unit-days = أيام
length-unit-months = أشهر
length-unit-working_days = أيام عمل
length-unit-hours = ساعات
measured-from-request_received = تسلّم الطلب
measured-from-request_dated = يوم الطلب
falls-on-requesting = الدولة الطالبة
falls-on-requested = الدولة المطلوب منها
falls-on-sentencing = دولة الإدانة
falls-on-administering = دولة التنفيذ
falls-on-either = أي منهما

## The Directory view

nav-directory = الدليل
directory-tab-directory = السلطات وجهات الاتصال
directory-tab-treaties = معاهدات المكتب
directory-find = بحث: اسم أو مكان أو شبكة
directory-any-state = أي دولة
directory-any-kind = أي نوع
directory-stale-only = يجب التحقق منها مجدداً ({ $count })
directory-stale = يلزم التحقق
directory-never-checked = لم يُتحقق منه
directory-checked = تُحقق منه
directory-ended = غير نافذ
directory-add = أضف مدخلاً
directory-edit = تعديل
directory-saved = حُفظ.
directory-none = لا شيء هنا بعد. أضف السلطة التي تراسلها أكثر من غيرها.
directory-none-found = لا نتيجة.
directory-more = { $count } أخرى: ضيّق البحث.
treaty-add = أدخل معاهدة
treaty-add-article = أضف مادة
treaty-articles = المواد
treaty-none = لم تُدخل أي معاهدة بعد. ما تدخله يُعرض للقضايا مع أطرافه ما دام نافذاً، وتسري مواده كمواد البرنامج.
treaty-name-hint = بهذا الاسم تشير القضايا إلى المعاهدة، ولا يمكن تغييره لاحقاً.
treaty-parties-hint = تضاف دولتنا تلقائياً.
treaty-refused = لا يمكن استعمال هذه المعاهدة قانوناً هنا: { $reason }

## The partner on the case page

partner-entry = الشريك في الدليل
partner-entry-transit =
    مدة الإرسال المعتادة: { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
       *[other] { $days } يوماً
    }
partner-entry-more =
    { $count ->
        [one] مدخل آخر
        [two] مدخلان آخران
        [few] { $count } مدخلات أخرى
       *[other] { $count } مدخلاً آخر
    }
partner-entry-open = افتح الدليل

## Procedure of the UN conventions, territory, edition of the law

basis-title = الأساس القانوني
gate-out_of_course = هل هذه هي المرحلة الصحيحة؟
gate-out_of_course-advice = لا يوجد في ملفات القانون طريق إلى هذه المرحلة من حيث تقف القضية الآن. تحقّق من المرحلة؛ وإن كانت القضية قد سلكت هذا الطريق فعلًا فتجاوز.
gate-long_before = هل هذه هي السنة الصحيحة؟
gate-long_before-advice = يسبق هذا اليوم بأكثر من سنة كل ما هو معروف عن القضية. تحقّق منه؛ وإن كان صحيحًا فتجاوز.
gate-person_held = هل ما زال أحد محتجزًا في هذه القضية؟
gate-person_held-advice = بحسب ما هو مسجل لا يزال شخص محتجزًا. والقضية المغلقة لا تظهر في أي قائمة ولا يُعرض فيها أي أجل. سجّل الإفراج أو التسليم؛ أو اكتب سبب إغلاق القضية رغم ذلك.
gate-beyond_law = هل يجوز التمديد إلى ما بعد ما يسمح به القانون؟
gate-beyond_law-advice = اليوم الذي مُنح يقع بعد آخر يوم يسمح به القانون. تحقّق منه، أو اكتب سبب اعتماده.
basis-un = { $instrument }: { $count ->
    [one] تتراجع أمام المعاهدة الحاكمة، ولا تنطبق فقراتها الإجرائية إلا باتفاق الدولتين.
    [two] تتراجعان أمام المعاهدة الحاكمة، ولا تنطبق فقراتهما الإجرائية إلا باتفاق الدولتين.
   *[other] تتراجع أمام المعاهدة الحاكمة، ولا تنطبق فقراتها الإجرائية إلا باتفاق الدولتين.
}
basis-un-agreed = اتفقت الدولتان على تطبيقها
basis-un-how = من اتفق وكيف
basis-un-how-needed = اكتب من اتفق وكيف، ليمكن إثباته.
basis-un-day-hint = يوم الاتفاق كما ورد في الورقة.
basis-un-document-hint = الرسائل المتبادلة أو المذكرة متى صارت بين أوراق القضية. وإلى ذلك الحين تنطبق الفقرات، وتُدرج القضية الورقة بين ما ينقص.
basis-un-change = استكمال أو تغيير
basis-un-record = سجّل
basis-un-end = لم يعد الاتفاق قائماً
law-state-earlier = تتبع التواريخ إصداراً سابقاً من القانون ({ $version }).
law-state-unknown = مرتبطة بإصدار من القانون غير موجود في هذا المكتب ({ $version })؛ تتبع التواريخ الإصدار الساري هنا.
law-state-accept = اتّباع القانون الساري
law-waits-case = آجال من القانون الساري تنتظر اعتمادها في هذه القضية. وإلى ذلك الحين تتبع تواريخها الإصدار السابق.

## Settings: the law of the office

law-office = قانون المكتب
law-office-explained = المراحل والمهل والضوابط والأسباب وقوائم التحقق تأتي مع البرنامج. القاعدة التي يعدّلها المكتب تحل محل الأصلية في كل المكاتب.
law-office-none = لم يُعدّل شيء: القانون كما جاء مع البرنامج.
law-version = الإصدار الساري: { $version }
law-adapt = عدّل قاعدة
law-kind = نوع القاعدة
law-kind-procedure = مراحل فئة
law-kind-deadline = مهلة
law-kind-gate = ضابط
law-kind-ground = سبب رفض
law-kind-checklist = بند في قائمة تحقق
law-kind-instrument = صك
law-kind-lists = قائمة رموز
law-kind-offer = سبيل يعرضه ضابط
law-kind-question = سؤال ضابط
law-kind-act = فعل
law-kind-measure = نوع إجراء
law-kind-channel = قناة
law-kind-pause = وقف مهلة
law-kind-restart = بداية جديدة لمهلة
law-kind-eligibility = شرط المدة الباقية من العقوبة
law-kind-stamp_rule = ختم يعد استلاماً
law-kind-limit_kind = مهلة تحددها المعاهدات
law-kind-carried = مادة يحملها صك
law-kind-words = كلمات
law-row = القاعدة
law-text = نص القاعدة
law-text-hint = ملف قانون كما يصفه law-files.md. كل قاعدة تذكر مصدرها.
law-reason = السبب
law-reason-needed = اكتب السبب: يظهر في كل مكتب.
law-text-needed = اختر قاعدة أو افتح ملفاً.
law-check = تحقق وأظهر ما يتغير
law-import = ضعها موضع التنفيذ
law-file-open = افتح ملف قانون
law-export = اكتبها ملفات
law-exported = كُتب { $count } ملفاً.
law-nothing-changes = لا يتغير شيء: هكذا هي الحال بالفعل.
law-change-adapted = { $kind } { $code }: معدّلة
law-change-added = { $kind } { $code }: مضافة
law-change-taken_back = { $kind } { $code }: كما جاءت مع البرنامج
law-before = الأصلية
law-now = الآن
law-after = بعد ذلك
law-by = { $staff }، { $desk }
law-row-added = مضافة
law-row-adapted = معدّلة
law-row-taken-back = مسحوبة
law-take-back = اسحبها
law-take-back-reason = سبب رجوع { $code } إلى نص البرنامج
law-refused = لا يمكن استعمال { $file } هنا؛ يبقى ساريًا ما كان قبله.
law-refused-place = السطر { $line }، العمود { $column }: { $reason }
law-plan = قضايا تحت إصدار سابق
law-plan-counts = تتغير تواريخ في { $moving } قضية، ولا يتغير شيء في { $unmoved }، و{ $unknown } مرتبطة بإصدار غير موجود هنا.
law-plan-none = كل قضية مفتوحة تتبع القانون الساري.
law-plan-accept-all = قبول للجميع
law-plan-accept = قبول
law-move = { $deadline }: { $before } ← { $after }
law-move-new = { $deadline }: جديدة، { $after }
law-move-gone = { $deadline }: تسقط، وكانت { $before }
