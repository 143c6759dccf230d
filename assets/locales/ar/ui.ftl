# كلمات النافذة. مجموعة لكل شاشة، ولا تُستعمل رسالة واحدة لغرضين.

app-name = Comity
app-what = سجل قضايا السلطة المركزية
app-version = الإصدار { $version }
app-offline = يعمل دون أي شبكة
window-title = { $view } – Comity
skip-to-content = الانتقال إلى المحتوى
language = اللغة
register-folder = السجل محفوظ في
list-separator = ،{" "}
working = جارٍ العمل …
never = لم يحدث
urgent = مستعجل
overdue = متأخر
closed = مغلقة
close = إغلاق
cancel = إلغاء
save = حفظ
change = تعديل
remove = إزالة
dismiss = إخفاء هذه الرسالة
submit-hint = للإرسال:
recorded-by = دوّنها
field-optional = (اختياري)
field-empty = غير مُدخل

## Training

training-label = تدريب
training-title = للتدريب – لا تُدخل قضايا حقيقية
training-why = لا توجد بعد ورقة استرداد ولا نسخة احتياطية: فضياع عبارة المرور أو تعطل القرص يُضيع جميع القضايا.

## Navigation

nav-label = الشاشات
nav-today = اليوم
nav-cases = القضايا
nav-case = القضية
nav-new-case = قضية جديدة
nav-bundles = الحزم
nav-conflicts = التعارضات
nav-settings = الإعدادات
lock = قفل

## Problems

problems-title = توجد مشكلة
problem-unknown = حدث خلل ليس لدى Comity عبارة تصفه ({ $detail }). ما حُفظ من قبل سليم.

## Dates in boxes

date-day = اليوم
date-month-box = الشهر
date-year = السنة
date-today = تاريخ اليوم
date-fill-today = تاريخ اليوم: { $field }
date-problem-year = اكتب السنة بأربعة أرقام، مثل 2026.
date-problem-month = اكتب الشهر رقمًا من 1 إلى 12 أو باسمه.
date-problem-day = لا يوجد هذا اليوم في هذا الشهر. إن لم يُعرف اليوم فاتركه فارغًا.
date-problem-empty = أدخل تاريخًا.
date-problem-whole = أدخل اليوم والشهر والسنة.

## Pickers

choose-none = – لم يُختر –
choose-all = الكل
choose-state = – اختر دولة –
choose-state-more = الدولة { $number }
choose-instrument = – لا صك معروف –
choose-instrument-own = صك آخر نكتبه نحن …
instrument-own-name = اسم الصك

## First run

setup-title = إعداد هذا المكتب
setup-intro = يُنشأ سجل فارغ مشفّر على هذا الحاسوب. يستغرق ذلك نحو دقيقتين. تحقّقوا من الأسماء: فهي تُعتمد وتظهر على كل صفحة.
setup-office = الجهة
setup-authority = السلطة
setup-authority-hint = كما تظهر في كتبكم الرسمية، مثلًا: وزارة العدل، وحدة التعاون الدولي
setup-state = الدولة
setup-time-zone = المنطقة الزمنية
setup-time-zone-hint = تحدد أي يوم هو «اليوم». اكتب اسم مدينة، مثل Africa/Djibouti.
setup-desk-and-you = هذا المكتب وأنت
setup-desk = اسم هذا المكتب
setup-desk-hint = كلمة تميّز هذا الحاسوب عن غيره، مثل: الوزارة أو الميناء
setup-staff = اسمك
setup-staff-hint = يظهر بجانب كل ما تدوّنه.
setup-passphrase-title = عبارة المرور
setup-passphrase-why = لا تقل عن { $count } حرفًا. من يسرق هذا الحاسوب يستطيع تجربة آلاف العبارات في الثانية دون أن يشعر أحد؛ ولا يحمي الأسماء الواردة في قضاياكم إلا الطول. أربع كلمات أو خمس لا رابط بينها سهلة الكتابة صعبة التخمين. المسافات مسموح بها.
setup-again = عبارة المرور نفسها مرة أخرى
setup-passphrase-lost = إذا ضاعت عبارة المرور فلن يستطيع أحد فتح هذا السجل، ولا سبيل إلى ذلك.
setup-submit = إنشاء السجل
setup-working = جارٍ إنشاء السجل …
setup-problem-authority = أدخل اسم السلطة.
setup-problem-state = اختر الدولة.
setup-problem-time_zone = اختر المنطقة الزمنية.
setup-problem-desk = سمِّ هذا المكتب.
setup-problem-staff = أدخل اسمك.
setup-problem-passphrase = يجب ألا تقل عبارة المرور عن { $count } حرفًا.
setup-problem-again = عبارتا المرور غير متطابقتين.
strength-label = قوة عبارة المرور
strength-none = تظهر قوتها هنا أثناء الكتابة.
strength-too-short = قصيرة جدًا: { $count } حرفًا على الأقل.
strength-0 = ضعيفة جدًا: تُخمَّن فورًا.
strength-1 = ضعيفة: تُخمَّن في ساعات.
strength-2 = متوسطة: يخمّنها المصمم في أسابيع.
strength-3 = قوية.
strength-4 = قوية جدًا.

## Unlock

unlock-title = فتح السجل
unlock-who = من أنت؟
unlock-as = الحساب:
unlock = فتح
unlock-working = جارٍ فتح السجل …
unlock-problem-empty = اكتب عبارة المرور.
passphrase = عبارة المرور
passphrase-show = إظهار ما أكتبه
passphrase-caps-lock = مفتاح الأحرف الكبيرة مفعّل

## Today

today-title = اليوم
today-caption = الآجال والتذكيرات، الأشد إلحاحًا أولًا
today-aside = القضايا الأخيرة والأعداد
today-when = متى
today-what = ماذا
today-case = القضية
today-group-no_limit_known = لا أجل معروف
today-group-overdue = متأخر
today-group-today = اليوم
today-group-this_week = هذا الأسبوع
today-group-later = لاحقًا
today-urgent = مستعجل
today-urgent-no-date = قضية مستعجلة بلا أي تاريخ
today-nothing-title = لا شيء مستحق
today-nothing = ليس لأي قضية مفتوحة أجل أو تذكير. وما يستجد يظهر هنا تلقائيًا.
today-recent = آخر ما عُمل عليه
today-recent-none = لا توجد قضية بعد.
today-figures = في السجل
today-open-cases =
    { $count ->
        [zero] لا قضايا مفتوحة
        [one] قضية مفتوحة واحدة
        [two] قضيتان مفتوحتان
        [few] { $count } قضايا مفتوحة
        [many] { $count } قضية مفتوحة
       *[other] { $count } قضية مفتوحة
    }
today-conflicts =
    { $count ->
        [zero] لا تعارضات
        [one] تعارض واحد ينتظر الحسم
        [two] تعارضان ينتظران الحسم
        [few] { $count } تعارضات تنتظر الحسم
        [many] { $count } تعارضًا ينتظر الحسم
       *[other] { $count } تعارض ينتظر الحسم
    }

## Cases

cases-title = القضايا
cases-caption = القضايا
cases-count =
    { $total ->
        [zero] لا قضايا
        [one] قضية واحدة، المعروض { $shown }
        [two] قضيتان، المعروض { $shown }
        [few] { $total } قضايا، المعروض { $shown }
        [many] { $total } قضية، المعروض { $shown }
       *[other] { $total } قضية، المعروض { $shown }
    }
cases-search = بحث
cases-search-hint = مرجع أو اسم أو أي كلمة
cases-filter-state = حالة القضية
cases-state-open = مفتوحة
cases-state-closed = مغلقة
cases-state-urgent = مستعجلة
cases-state-conflict = فيها تعارض
cases-chips = عوامل التصفية المطبقة
cases-chip-text = «{ $text }»
cases-chip-remove = إزالة عامل التصفية { $filter }
cases-clear = مسح عوامل التصفية
cases-pages = الصفحات
cases-range = من { $from } إلى { $to } من أصل { $total }
page-back = السابق
page-next = التالي
cases-empty-title = لا توجد قضية بعد
cases-empty = لا يحتوي هذا السجل على أي قضية. سجّل الأولى، أو استورد حزمة من مكتب آخر.
cases-none-title = لم يُعثر على شيء
cases-none = لا توافق أي قضية عوامل التصفية هذه. أزل أحدها أو امسحها كلها.
column-reference = المرجع
column-kind = الطلب
column-partner = الدولة الشريكة
column-persons = الأشخاص والموضوع
column-stage = المرحلة
column-received = تاريخ الاستلام
column-next = الموعد القادم
column-officer = الموظف

## New case

new-case-incoming-means = دولة أخرى تطلب منا
new-case-outgoing-means = نحن نطلب من دولة أخرى
new-case-request = الطلب
new-case-subject-hint = سطر واحد يعرف به الزميل القضية
new-case-reference-hint = اتركه فارغًا ليُعطى الرقم التالي.
new-case-stage-hint = اتركه فارغًا لطلب وصل للتو أو يجري إعداده، واختر مرحلة لقضية جارية.
new-case-note = ملاحظة أولى
new-case-measures-hint = أضف كل عمل من أعمال المساعدة المطلوبة؛ فلكل منها حالته ونتيجته.
new-case-register = تسجيل القضية
new-case-registered = سُجّلت بالمرجع { $reference }.
new-case-problem-family = اختر فئة القضية.
new-case-known =
    { $count ->
        [zero] لا قضية تذكر هذا المرجع.
        [one] في السجل قضية تذكر هذا المرجع. أهي الطلب نفسه؟
        [two] في السجل قضيتان تذكران هذا المرجع. أهو الطلب نفسه؟
        [few] في السجل { $count } قضايا تذكر هذا المرجع. أهو الطلب نفسه؟
        [many] في السجل { $count } قضية تذكر هذا المرجع. أهو الطلب نفسه؟
       *[other] في السجل { $count } قضية تذكر هذا المرجع. أهو الطلب نفسه؟
    }
label-their_reference-incoming = مرجعهم
label-their_reference-outgoing = مرجعهم متى عُرف
label-dated_on-incoming = التاريخ المدوّن على طلبهم
label-dated_on-outgoing = التاريخ المدوّن على طلبنا
label-received_on-incoming = تاريخ الاستلام
label-received_on-outgoing = تاريخ الاستلام من صاحب الطلب
draft-restored = ما كتبته حُفظ وأُعيد إليك.
draft-start-afresh = تركه والبدء من جديد
draft-kept = ما تكتبه يُحفظ مشفّرًا إلى أن تسجّله

## Case

case-kind = { $family } · { $direction }
case-stage = المرحلة
case-outcome = النتيجة
case-nearest = أقرب أجل
their-reference-short = مرجعهم
facts = الطلب
facts-all =
    { $count ->
        [zero] لا حقول فارغة
        [one] إظهار حقل فارغ واحد
        [two] إظهار حقلين فارغين
        [few] إظهار { $count } حقول فارغة
        [many] إظهار { $count } حقلًا فارغًا
       *[other] إظهار { $count } حقل فارغ
    }
facts-fewer = إخفاء الحقول الفارغة
change-field = تعديل: { $field }

## Steps

next-step = الخطوة التالية
next-step-none = لا يُنتظر شيء آخر في هذه القضية.
in-two-stages = دوّن مكتبان مرحلتين مختلفتين: { $stages }. اختر الصحيحة؛ وإلى ذلك الحين تحتفظ كل منهما بآجالها.
step-choose = القضية في مرحلة: { $stage }
step-record-stage = تدوين: { $stage }
step-record-other = خطوة أخرى …
step-record = تدوين الخطوة
step-stage = الخطوة
step-on = تاريخ حدوثها
step-person = الشخص المعني
step-person-whole-case = القضية كلها
step-decided-by-hint = المحكمة أو الوزير أو السلطة، حيث صدر قرار
step-note = ملاحظة
steps = الخطوات
steps-none = لم تُدوَّن أي خطوة بعد.
step-error = مُدخلة خطأً
step-error-named = مُدخلة خطأً: { $stage }
step-error-reason = لماذا لا تُحتسب هذه الخطوة؟
step-error-hint = تبقى الخطوة مقروءة مشطوبة مع السبب الذي تذكره.
step-error-problem-reason = اذكر السبب.
step-error-record = شطب الخطوة
step-in-error = مُدخلة خطأً

## Deadlines

deadlines = الآجال
deadlines-none = لا أجل ساريًا الآن.
deadlines-met =
    { $count ->
        [zero] لا آجال مستوفاة
        [one] أجل مستوفى واحد
        [two] أجلان مستوفيان
        [few] { $count } آجال مستوفاة
        [many] { $count } أجلًا مستوفى
       *[other] { $count } أجل مستوفى
    }
deadline-act-by = آخر يوم عمل للتصرف
no-limit-known = لا أجل معروف
no-limit-known-enter = لا أجل معروف: أدخل الأجل ومصدره
limit-enter = إدخال الأجل
limit-add = إدخال أجل
limit-due-on = آخر يوم
limit-effect = ما يترتب عندئذ
limit-source = المصدر
limit-source-hint = المعاهدة والمادة، أو القانون والمادة، أو الكتاب الذي يحدده
limit-person = الشخص المعني
limit-record = تدوين الأجل
limit-problem-source = اذكر مصدر الأجل. فالتاريخ بلا مصدر تذكيرٌ لا أجل.

## Persons and measures

persons = الأشخاص
persons-none = لم يُدخل أي شخص.
persons-more =
    { $count ->
        [zero] ولا غيرهم
        [one] وشخص آخر
        [two] وشخصان آخران
        [few] و{ $count } آخرون
        [many] و{ $count } آخرون
       *[other] و{ $count } آخرون
    }
person-add = إضافة شخص
person-another = شخص آخر
person-record = تدوين الشخص
person-number = الشخص { $number }
person-remove-number = إزالة الشخص { $number }
person-born = تاريخ الميلاد
person-born-hint = بقدر ما يُعرف: السنة وحدها تكفي.
person-name-hint = كما في الوثيقة وبكتابتها الأصلية
person-other-names-hint = واحد في كل سطر: صيغ الكتابة واللغات والأسماء المستعارة
person-problem-name = أدخل اسم الشخص.
measures = التدابير
measures-none = لم يُدخل أي تدبير.
measure-add = إضافة تدبير
measure-record = تدوين التدبير
measure-kind = عمل المساعدة
measure-number = التدبير { $number }
measure-remove-number = إزالة التدبير { $number }
measure-with = لدى
measure-referred-hint = الجهة المختصة التي تنفذه
measure-problem-kind = اختر عمل المساعدة.

## Documents

documents = المستندات
documents-attach = إرفاق ملف …
documents-drop-hint = يمكن أيضًا إفلات الملفات على هذه النافذة.
documents-dropped =
    { $count ->
        [zero] لم يُفلت أي ملف.
        [one] أُفلت ملف واحد على النافذة.
        [two] أُفلت ملفان على النافذة.
        [few] أُفلتت { $count } ملفات على النافذة.
        [many] أُفلت { $count } ملفًا على النافذة.
       *[other] أُفلت { $count } ملف على النافذة.
    }
documents-attach-dropped = إرفاق بهذه القضية
documents-leave-dropped = ترك
document-save = حفظ نسخة …
document-save-named = حفظ نسخة من { $name } …
document-save-warning = الملفات المرفقة مشفّرة في السجل. أما النسخة المحفوظة خارجه فغير مشفّرة: يقرؤها كل من تقع في يده.
document-saved = حُفظت باسم { $name }.
document-saved-readable = هذه النسخة غير مشفّرة. احذفها متى انتفت الحاجة إليها.
document-not-here = المحتوى لم يصل بعد

## Notes and bring-ups

notes = الملاحظات
notes-none = لا ملاحظات بعد.
note-add = ملاحظة
note-text = الملاحظة
note-kind = نوع الملاحظة
note-on = التاريخ
note-with = مع
note-record = تدوين الملاحظة
note-problem-text = اكتب شيئًا أولًا.
bring-up = تذكير
bring-ups = التذكيرات
bring-ups-none = لا تذكير. التذكير تاريخ تحدده أنت، ولا أثر قانونيًا له.
bring-up-add = تذكير
bring-up-reason = لأي غرض؟
bring-up-on = تاريخ التذكير
bring-up-in =
    { $days ->
        [zero] اليوم
        [one] بعد يوم
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
bring-up-record = تحديد التذكير
bring-up-for = لعناية
bring-up-done = تمّ
bring-up-done-named = تمّ: { $reason }
bring-up-done-on = تمّ في
bring-ups-done =
    { $count ->
        [zero] لا تذكيرات منجزة
        [one] تذكير منجز واحد
        [two] تذكيران منجزان
        [few] { $count } تذكيرات منجزة
        [many] { $count } تذكيرًا منجزًا
       *[other] { $count } تذكير منجز
    }

## Timeline

timeline = التسلسل الزمني
timeline-caption = كل تغيير في هذه القضية، الأحدث أولًا
timeline-when = متى
timeline-entry = القيد
timeline-what = من وماذا
timeline-was = من قبل:
timeline-emptied = أُفرغ
timeline-all =
    { $count ->
        [zero] إظهار القيود كلها
        [one] إظهار القيد
        [two] إظهار القيدين
        [few] إظهار القيود كلها ({ $count })
        [many] إظهار القيود كلها ({ $count })
       *[other] إظهار القيود كلها ({ $count })
    }
timeline-fewer = إظهار الأحدث فقط

## Conflicts

conflicts = التعارضات
conflicts-explained = غيّر مكتبان الحقل نفسه دون علم أحدهما بالآخر. لم يضع شيء: تُحفظ كل قيمة إلى أن يختار شخص.
conflicts-none = لا حقل بقيمتين.
conflict-mark = تعارض
conflict-latest = الأحدث
conflict-written-by = كتبها
conflict-at-desk = المكتب
conflict-empty-value = (أُفرغ)
conflict-third = لا هذه ولا تلك: كتابة قيمة أخرى
conflict-third-value = قيمة أخرى: { $field }
conflict-settle = الإبقاء على القيمة المختارة
conflict-settle-effect = تبقى القيم الأخرى مقروءة في التسلسل الزمني.
conflict-problem-choose = اختر إحدى القيم أولًا.
conflict-settled = حُسم التعارض في { $reference }.

## Summary on paper

summary-print = طباعة الملخص
summary-title = طباعة ملخص القضية
summary-language = لغة الصفحة
summary-warning = يُكتب ملف PDF غير مشفّر: يقرؤه كل من يقع الملف أو الورقة في يده.
summary-submit = كتابة ملف PDF …
summary-written = كُتب الملخص: { $name }
summary-readable = الملف غير مشفّر. احذفه بعد طباعته.

## Bundles

bundles-intro = تتبادل مكاتب السلطة الواحدة ملفات مختومة على ذاكرات USB. لا شيء ينتقل عبر شبكة.
bundle-incoming = حزمة وصلت
bundle-open = فتح حزمة …
bundle-open-hint = ترى ما ستغيّره قبل أن يُحفظ أي شيء.
bundle-would = ما ستغيّره هذه الحزمة
bundle-imported = تم الاستيراد
bundle-already = كل ما في هذه الحزمة موجود هنا من قبل
bundle-from = من
bundle-made = كُتبت في
bundle-new = قضايا جديدة
bundle-changed = قضايا متغيرة
bundle-same = قضايا على حالها
bundle-conflicts = تعارضات
bundle-entries = قيود جديدة
bundle-documents = مستندات
bundle-missing = قيود ناقصة
bundle-missing-advice = اطلب حزمة جديدة من المكتب المذكور. ما هو موجود هنا صحيح لكنه غير كامل.
bundle-cases =
    { $count ->
        [zero] لا قضايا
        [one] قضية واحدة
        [two] قضيتان
        [few] { $count } قضايا
        [many] { $count } قضية
       *[other] { $count } قضية
    }
bundle-result = النتيجة
bundle-result-new = جديدة
bundle-result-changed = متغيرة
bundle-result-same = على حالها
bundle-joins = لا يحتوي هذا السجل على أي قضية بعد. بالاستيراد ينضم هذا المكتب إلى سلطة المرسل.
bundle-import = استيراد
bundle-import-again = استيراد على أي حال
bundle-set-aside = تنحية
bundle-set-aside-done = نُحّيت الحزمة. لم يُحفظ شيء، والملف على حاله.
bundle-nothing-stored = لم يُحفظ شيء بعد. الاستيراد يأخذ الكل أو لا شيء.
peers = حزمة لمكتب آخر
peers-none = لم يُقبل أي مكتب آخر بعد. تبادلوا البطاقات أولًا.
peers-explained = «في الانتظار» هو عدد القيود التي لم يؤكدها ذلك المكتب بعد؛ ويؤكدها بحزمته التالية.
peer-desk = المكتب
peer-waiting = في الانتظار
peer-heard = آخر ما وصل منه
peer-sent = آخر حزمة كُتبت له
bundle-export = كتابة حزمة …
bundle-export-to = كتابة حزمة للمكتب { $desk } …
bundle-written = كُتب { $name } وخُتم للمكتب { $to }. يمكن نزع ذاكرة USB.
bundle-written-holds = القيود: { $entries }، المستندات: { $documents }
bundle-left-out = هذه المستندات تالفة في السجل ولم تُرسل:
bundle-left-out-advice = بقية الحزمة سليمة. خذ هذه المستندات من مكتب آخر أو من نسخة احتياطية. لا تحذف شيئًا هنا.
card-own = بطاقة هذا المكتب
card-own-explained = سلّم الملف إلى المكتب الآخر، ثم اقرأ هذه الأرقام بصوت مسموع عبر الهاتف؛ ويكتب المكتب الآخر ما يسمعه.
card-fingerprint = البصمة
card-give-out = كتابة بطاقة هذا المكتب …
card-written = كُتبت البطاقة: { $name }
card-written-next = خذها إلى المكتب الآخر واقرأ عليه البصمة هاتفيًا.
card-admit-title = قبول مكتب
card-admit-explained = افتح ملف البطاقة الذي سلّمك إياه المكتب الآخر.
card-open = فتح بطاقة …
card-call = اتصل بمن تعرفه في ذلك المكتب على رقم كان عندك من قبل. اسأل عن البصمة واكتب ما تسمعه.
card-fingerprint-hint = ثماني مجموعات من الأرقام. المسافات لا تهم.
card-admit = قبول هذا المكتب
card-admitted = قُبل { $name }. يمكن الآن تبادل الحزم.
card-admitted-by = قَبِله
card-not-admitted = معروف عن طريق مكتب آخر
cards-admitted = المكاتب المقبولة

## Settings

settings-display = العرض الخاص بي
settings-display-note = يسري فورًا وعلى هذا الحاسوب وحده.
settings-theme = الألوان
settings-theme-system = كما في الحاسوب
settings-theme-light = فاتحة
settings-theme-dark = داكنة
settings-theme-contrast = تباين عالٍ
settings-text-size = حجم النص
settings-per-cent = { $size } %
settings-density = التباعد
settings-density-comfortable = مريح
settings-density-compact = متراص
settings-office = الجهة
settings-office-note = مشتركة بين مكاتب السلطة كلها، وتنتقل مع الحزمة التالية.
settings-number-pattern = نمط مراجعنا
settings-number-pattern-hint = تُملأ الأجزاء التي بين الأقواس المعقوفة: family (الفئة)، direction (الاتجاه)، year (السنة)، number (الرقم).
settings-digits = الأرقام في النص العربي
settings-digits-latn = 0 1 2 3 4 5 6 7 8 9
settings-digits-arab = ٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩
settings-weekend = أيام لا عمل فيها
settings-holidays = العطل الرسمية
settings-holidays-hint = السنة-الشهر-اليوم، مثل {"\u2068"}2026-12-25{"\u2069"}، وبينها مسافة أو سطر جديد.
settings-office-save = حفظ إعدادات الجهة
settings-office-saved = حُفظت إعدادات الجهة.
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
settings-register = هذا السجل
register-content-hash = بصمة المحتوى
register-head = رأس اليومية
register-law-version = ملفات القانون
register-program-version = البرنامج
register-hash-note = المكتبان اللذان يحملان القضايا نفسها يُظهران بصمة المحتوى نفسها.
count-cases = القضايا
count-persons = الأشخاص
count-measures = التدابير
count-steps = الخطوات
count-notes = الملاحظات
count-bring_ups = التذكيرات
count-documents = المستندات
count-limits = الآجال المُدخلة
count-entries = قيود اليومية
count-conflicts = التعارضات
count-desks = المكاتب
count-staff = الموظفون
count-authority = السلطات
count-settings = الإعدادات

## Shortcuts

keys-title = لوحة المفاتيح
keys-anywhere = في كل مكان
keys-on-case = في القضية
keys-lock = قفل فوري
keys-new-case = قضية جديدة
keys-find = البحث في القضايا
keys-submit = إرسال النموذج
keys-sheet = هذه القائمة
keys-note = ملاحظة (خارج الحقول)
keys-bring-up = تذكير (خارج الحقول)
keys-note-always = ملاحظة من أي موضع
keys-bring-up-always = تذكير من أي موضع
keys-print = طباعة الملخص
keys-escape = ترك الحقل دون تعديل
keys-layout = المقصود مواضع هذه المفاتيح في لوحة المفاتيح اللاتينية، وهي تعمل مع كل توزيعات اللوحة.
