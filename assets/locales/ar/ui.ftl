# كلمات النافذة. مجموعة لكل شاشة، ولا تُستعمل رسالة واحدة لغرضين.

app-name = Comity
app-what = سجل قضايا السلطة المركزية
app-version = الإصدار { $version }
app-offline = يعمل دون أي شبكة
window-title = { $view } – Comity
skip-to-content = الانتقال إلى المحتوى
language = اللغة
register-folder = السجل محفوظ في
with-colon = { $label }:
list-separator = ،{" "}
working = جارٍ العمل …
never = لم يحدث
urgent = عاجل
confidential = سري
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
training-why = تنقص ورقة استرداد جرى التحقق منها أو نسخة احتياطية: فضياع عبارة المرور أو تعطل القرص يُضيع جميع القضايا.

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
date-to-come = هذا اليوم لم يأتِ بعد.
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
setup-passphrase-lost = إذا ضاعت عبارة المرور فلا تفتح هذا السجل سوى ورقة الاسترداد، وتُطبع في الخطوة التالية. ومن دونهما لا يستطيع أحد فتحه.
setup-submit = إنشاء السجل
setup-working = جارٍ إنشاء السجل …
setup-problem-authority = أدخل اسم السلطة.
setup-problem-state = اختر الدولة.
setup-problem-time_zone = اختر المنطقة الزمنية.
setup-problem-desk = سمِّ هذا المكتب.
setup-problem-staff = أدخل اسمك.
setup-problem-passphrase = يجب ألا تقل عبارة المرور عن { $count } حرفًا.
setup-problem-again = عبارتا المرور غير متطابقتين.
setup-step = الخطوة { $step } من { $steps }
setup-sheet-title = طباعة ورقة الاسترداد
setup-sheet-why = أُنشئ السجل، ولا تفتحه سوى عبارة مرورك. اطبع الورقة التي تفتحه إذا نُسيت العبارة، ثم اكتب جزءًا منها نقلًا عن الورق.
setup-backups-title = اختيار موضع النسخ الاحتياطية
setup-backups-why = السجل موجود على هذا الحاسوب وحده. اختر وحدة تخزين خارجية أو مجلدًا على قرص آخر: تُصنع فيه أول نسخة فورًا ويجري التحقق منها بفتحها، ثم تُصنع النسخ التالية تلقائيًا.
setup-later = إنجاز ذلك لاحقًا
setup-later-explained = يمكن إنجاز ذلك لاحقًا في الإعدادات. وحتى يجري التحقق من الورقة وتُصنع نسخة احتياطية تبقى كلمة «للتدريب» على كل صفحة وكل مطبوعة، ولا يجوز إدخال قضايا حقيقية.
setup-go-on = المتابعة: اختيار موضع النسخ الاحتياطية
setup-finish = المتابعة إلى السجل
setup-done = اكتمل الإعداد: جرى التحقق من الورقة وصُنعت نسخة احتياطية. يمكن إدخال القضايا الحقيقية.
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
unlock-page-ended = توقفت الصفحة عن العمل ففُتحت من جديد، وقُفل السجل. ما كُتب حتى ثانيتين قبل ذلك محفوظ كمسودة: افتح القفل وتابع.
page-keeps-ending-title = لا بد من إغلاق Comity
page-keeps-ending =
    توقفت النافذة عن العمل ثلاث مرات خلال دقيقة، ولن يفتحها Comity مرة أخرى. السجل مقفل، وكل ما سُجّل محفوظ فيه، وما كُتب حتى ثانيتين قبل ذلك محفوظ كمسودة.

    أعد تشغيل الحاسوب ثم افتح Comity. وإن تكرر ذلك فأعطِ من يعتني بالحاسوب هذا الرمز: page-keeps-ending. وإلى ذلك الحين يفتح البرنامج comity-cli السجل نفسه.
page-keeps-ending-close = إغلاق Comity
locking = جارٍ القفل …
draft-not-kept = تعذّر حفظ ما كتبته. ما زال على الشاشة: سجّله الآن أو دوّنه.
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
today-group-urgent = عاجل ولا تاريخ له بعد
today-group-overdue = متأخر
today-group-today = اليوم
today-group-this_week = هذا الأسبوع
today-group-later = لاحقًا
today-urgent = عاجل
today-urgent-no-date = قضية عاجلة بلا أي تاريخ
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
cases-state-urgent = عاجلة
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
cases-partial = لا توجد قضية فيها كل الكلمات التي كتبتها. في هذه القضايا معظمها، في الأسماء أو المراجع.
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
unfinished = بدأتَه ولم يُسجَّل بعد:
unfinished-beside = مع { $reference }
unfinished-letter = من الرسالة { $number }

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
deadlines-late = لم تستوف في موعدها
deadline-act-by = التصرف في موعد أقصاه
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
further-add = المذكرة نفسها، شخص آخر
further-intro = قضية مستقلة بالدولة والتواريخ والأساس القانوني والوقائع كما هي هنا، مرتبطة بهذه القضية. أما ما يخص الشخص فيبدأ من جديد.
further-register = تسجيل القضية الأخرى
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
conflicts-explained = عمل مكتبان على الشيء نفسه دون علم أحدهما بالآخر. لم يُفقد شيء: يُحفظ كل ما كُتب إلى أن يختار شخص.
conflicts-none = لا شيء يحتاج إلى حسم.
conflicts-keys = تنقلك مفاتيح الأسهم بين السطور ويفتح Enter السطر. الرقم يختار، وEnter يحسم، وEsc يعود.
conflict-why-field = أُدخلت قيم مختلفة في مكتبين.
conflict-why-removal = سُجّل في مكتب أنه أُدخل خطأً بينما واصل مكتب آخر العمل عليه. يظل محسوبًا إلى أن يختار شخص.
conflict-why-stages = نقل مكتبان القضية إلى مرحلتين مختلفتين. لكل مرحلة مواعيدها، ولا تتقدم القضية إلى أن يختار شخص.
conflict-why-outcome = سجّل مكتبان نتيجتين مختلفتين. تحسب الإحصاءات الأحدث تاريخًا إلى أن يختار شخص.
conflict-why-number = أعطى مكتبان الرقم نفسه. تستمر القضيتان، وتعرضهما القوائم معًا.
conflict-why-case = وضع مكتبان الرسالة في قضيتين مختلفتين.
conflict-compared = الكلمات الواردة في صيغة واحدة فقط تحتها خط.
conflict-keep-row = الإبقاء عليه
conflict-remove-row = أُدخل خطأً: استبعاده
conflict-settle = حسم
conflict-decide = اختيار
conflict-decide-field = اختيار إحدى القيم: { $field }
conflict-does-nothing = اختر أولًا. يبقى ما لم يُختر مقروءًا في التسلسل الزمني.
conflict-does-field = تُعتمد هذه القيمة. وتبقى القيم الأخرى مقروءة في التسلسل الزمني.
conflict-does-other = يُعتمد ما تكتبه. وتبقى القيم أعلاه مقروءة في التسلسل الزمني.
conflict-does-keep = تُزال العلامة ويُحسب من جديد.
conflict-does-remove = لا يُحسب بعد الآن، ويبقى مقروءًا مع سببه ومع ما كُتب منذ ذلك.
conflict-does-stages = تستمر القضية من «{ $stage }» بتاريخها ومواعيدها. وتبقى الخطوة الأخرى في السجل الزمني.
conflict-does-outcome = تُعتمد «{ $stage }» نتيجةً. وتبقى الخطوة الأخرى في السجل الزمني.
conflict-does-number = تحتفظ هذه القضية بالرقم { $reference }. وتُعطى الأخرى رقمًا جديدًا، ويظل { $reference } يدل عليها.
timeline-chosen-from = اختير من بين:
deadline-of-stage = فقط إذا كانت المرحلة: { $stages }
conflict-mark = تعارض
conflict-latest = الأحدث
conflict-written-by = كتبها
conflict-at-desk = المكتب
conflict-empty-value = (أُفرغ)
conflict-third = لا هذه ولا تلك: كتابة قيمة أخرى
conflict-third-value = قيمة أخرى: { $field }
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

bundles-intro = تتبادل مكاتب السلطة الواحدة ملفات مختومة: على ذاكرات USB أو عبر مجلد تراه كلها. أما Comity نفسه فلا يستعمل أي شبكة.
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
bundle-written-several = عدد الملفات المكتوبة المختومة للمكتب { $to }: { $count }. يمكن نزع ذاكرة USB.
bundle-written-first = تُستورد واحدًا واحدًا: الأول أولًا، والبقية بأي ترتيب.
bundle-volume = هذا الملف { $number } من { $of }.
bundle-documents-missing =
    { $count ->
        [zero] كل المستندات هنا.
        [one] مستند واحد ليس هنا أو ليس كاملًا. استورد بقية ملفات التصدير، وما فُقد يُطلب مع الحزمة التالية.
        [two] مستندان ليسا هنا أو ليسا كاملين. استورد بقية ملفات التصدير، وما فُقد يُطلب مع الحزمة التالية.
        [few] { $count } مستندات ليست هنا أو ليست كاملة. استورد بقية ملفات التصدير، وما فُقد يُطلب مع الحزمة التالية.
        [many] { $count } مستندًا ليست هنا أو ليست كاملة. استورد بقية ملفات التصدير، وما فُقد يُطلب مع الحزمة التالية.
       *[other] { $count } مستند ليست هنا أو ليست كاملة. استورد بقية ملفات التصدير، وما فُقد يُطلب مع الحزمة التالية.
    }
bundle-documents-dropped =
    { $count ->
        [zero] لم يُترك أي مستند.
        [one] ما وصل من مستند واحد ليس ما يقوله صفه، فلم يُحفظ وسيُطلب من جديد.
        [two] ما وصل من مستندين ليس ما يقوله صفاهما، فلم يُحفظ وسيُطلب من جديد.
        [few] ما وصل من { $count } مستندات ليس ما تقوله صفوفها، فلم يُحفظ وسيُطلب من جديد.
        [many] ما وصل من { $count } مستندًا ليس ما تقوله صفوفها، فلم يُحفظ وسيُطلب من جديد.
       *[other] ما وصل من { $count } مستند ليس ما تقوله صفوفها، فلم يُحفظ وسيُطلب من جديد.
    }
progress-title = لحظة من فضلك
progress-stopping = جارٍ الإيقاف …
progress-cancel = إيقاف
bundle-left-out = هذه المستندات تالفة في السجل ولم تُرسل:
bundle-left-out-advice = بقية الحزمة سليمة. خذ هذه المستندات من مكتب آخر أو من نسخة احتياطية. لا تحذف شيئًا هنا.
bundle-received = حزم وصلت
bundle-received-none = لم تصل حزمة بعد.
bundle-received-made = كُتبت في
bundle-received-at = متى
bundle-outcome = النتيجة
bundle-outcome-imported = استُوردت
bundle-outcome-set_aside = وُضعت جانبًا
missing-here = ناقص هنا
missing-entry = القيد { $first } من مكتب { $desk }
missing-entries = القيود { $first }–{ $last } من مكتب { $desk }
missing-held-by = موجودة لدى
missing-nobody = لم يذكر أي مكتب أنها لديه.
missing-advice = الحزمة التالية التي تكتبها تطلبها من تلقاء نفسها. ما هنا صحيح، غير أنه غير مكتمل.
missing-documents =
    { $count ->
        [zero] لا مستند ينقصه محتواه.
        [one] محتوى مستند واحد ليس هنا.
        [two] محتوى مستندين ليس هنا.
        [few] محتوى { $count } مستندات ليس هنا.
        [many] محتوى { $count } مستندًا ليس هنا.
       *[other] محتوى { $count } مستند ليس هنا.
    }
missing-nothing = لا شيء ناقص هنا.
peer-misses = ينقصه
peer-misses-documents =
    { $count ->
        [zero] لا مستندات
        [one] مستند واحد
        [two] مستندان
        [few] { $count } مستندات
        [many] { $count } مستندًا
       *[other] { $count } مستند
    }
peer-holds = لديه ما ينقص هنا
peer-fork = لدى هذا المكتب قيود أخرى بالأرقام نفسها
peer-fork-advice = لعل سجلًا نُسخ أو أُعيد إلى حال سابقة. لم يُفقد شيء: اتصل بذلك المكتب قبل أن يواصل أي منكما.
peer-silent =
    { $days ->
        [zero] وصل خبره اليوم
        [one] لا خبر منه منذ يوم
        [two] لا خبر منه منذ يومين
        [few] لا خبر منه منذ { $days } أيام
        [many] لا خبر منه منذ { $days } يومًا
       *[other] لا خبر منه منذ { $days } يوم
    }
peer-on-the-way = في الطريق
peer-on-the-way-none = لا شيء في الطريق.
peer-lost = عُدّت مفقودة
peer-declare-lost = عدّها مفقودة
peer-declare-lost-named = عدّها مفقودة: { $name }
peer-declared-lost = سُجّل فقدان { $name }. تكرر الحزمة التالية ما كان فيها.
folder = مجلد التبادل
folder-explained = مكاتب هذه الإدارة التي ترى المجلد نفسه – قرصًا مشتركًا أو مجلدًا يزامنه برنامج آخر – تترك فيه الحزم المختومة وتأخذها من تلقاء نفسها: كل خمس دقائق، وعند القفل.
folder-none = لم يُختر مجلد: تنتقل الحزم على ذاكرات USB.
folder-choose = اختيار المجلد …
folder-change = اختيار مجلد آخر …
folder-stop = التوقف عن استعمال المجلد
folder-stopped = لم يعد يُستعمل مجلد تبادل. ما فيه يبقى فيه.
folder-chosen = اختير مجلد التبادل.
folder-gone = لا يمكن الوصول إلى المجلد الآن.
folder-now = التبادل الآن
folder-left =
    { $count ->
        [zero] لا شيء من هذا المكتب فيه.
        [one] فيه حزمة واحدة من هذا المكتب.
        [two] فيه حزمتان من هذا المكتب.
        [few] فيه { $count } حزم من هذا المكتب.
        [many] فيه { $count } حزمة من هذا المكتب.
       *[other] فيه { $count } حزمة من هذا المكتب.
    }
folder-waiting = ينتظر أن تنظر فيه
folder-unreadable = لا يُقرأ منذ مدة: تالف أو لم يكتمل أو هو لمكتب آخر. لا يُحذف منه شيء أبدًا.
folder-open = النظر فيه
folder-open-named = النظر فيه: { $name }
folder-turn =
    { $bundles ->
        [zero] لا جديد في مجلد التبادل.
        [one] أُخذت حزمة واحدة من مجلد التبادل. قضايا جديدة: { $new }، متغيرة: { $changed }.
        [two] أُخذت حزمتان من مجلد التبادل. قضايا جديدة: { $new }، متغيرة: { $changed }.
        [few] أُخذت { $bundles } حزم من مجلد التبادل. قضايا جديدة: { $new }، متغيرة: { $changed }.
        [many] أُخذت { $bundles } حزمة من مجلد التبادل. قضايا جديدة: { $new }، متغيرة: { $changed }.
       *[other] أُخذت { $bundles } حزمة من مجلد التبادل. قضايا جديدة: { $new }، متغيرة: { $changed }.
    }
folder-turn-waits = حزمة في مجلد التبادل تنتظرك: انظر «الحزم».
desks = المكاتب
desk-own = هذا المكتب
desk-revoked-by = ألغى اعتماده
desk-revoked-at = في
desk-fork = تنقسم يوميته عند القيد { $sequence }. لعل سجله نُسخ: ومن هناك لا يُعتدّ بأيٍّ من القسمين، وكلاهما مذكور تحت «قيود لا يُعتدّ بها».
desk-revoke = إلغاء الاعتماد …
desk-revoke-named = إلغاء الاعتماد: مكتب { $name }
desk-revoke-title = أتلغي اعتماد مكتب { $name }؟
desk-revoke-explained = ما هو موجود هنا من هذا المكتب يبقى معتدًّا به. وكل ما عداه مما كتبه أو سيكتبه لا يُعتدّ به في أي مكان، بل يُحفظ ويُعرض ويمكن إدخاله من جديد. لا يُختم له شيء بعد الآن، ويُعطى الشركاء مفتاحًا جديدًا للسلطة. لا رجوع عن ذلك: ليعمل موظفوه من جديد يلزمهم مكتب جديد.
desk-revoke-name = اكتب اسم المكتب
desk-revoke-reason = السبب
desk-revoke-reason-hint = مثلًا: سُرق الحاسوب في 3 مايو. تعرضه كل المكاتب.
desk-revoke-do = إلغاء الاعتماد
desk-revoked-done = أُلغي اعتماد { $name }.
desk-revoked-next = أوصل حزمة إلى كل مكتب آخر قريبًا: فهو حتى ذلك الحين يثق بالمكتب الملغى.
peer-revoked = أُلغي اعتماده، ولا يُختم له شيء
inert = قيود لا يُعتدّ بها
inert-explained = تُحفظ وتُنقل ولا تغيّر أي قضية. اقرأها مع من كتبها، وأدخل من جديد ما بقي صحيحًا.
inert-why = السبب
inert-again = إدخال من جديد
inert-again-named = إدخال من جديد: القيد { $sequence } لمكتب { $desk }
inert-again-by = أدخله من جديد
inert-again-done = أُدخل من جديد قيدًا لهذا المكتب.
inert-again-not = يُعاد من أوله
bundle-fork = قيدان مختلفان يحملان رقمًا واحدًا:
bundle-fork-advice = لعل ذلك السجل نُسخ أو استُعيد. حُفظ القيدان، ومن هناك لا يُعتدّ بأيٍّ منهما. كلّم ذلك المكتب قبل أن يواصل.
bundle-inert =
    { $count ->
        [one] قيد واحد في هذه الحزمة محفوظ ولا يُعتدّ به.
        [two] قيدان في هذه الحزمة محفوظان ولا يُعتدّ بهما.
        [few] { $count } قيود في هذه الحزمة محفوظة ولا يُعتدّ بها.
       *[other] { $count } قيدًا في هذه الحزمة محفوظة ولا يُعتدّ بها.
    }
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
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩
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
count-letters = الرسائل
count-numbers = أرقام إلى جانب رقم القضية
count-volumes = مجلدات الملفات الورقية
count-source_rows = أسطر السجلات القديمة
count-passed_on = ما أُبلغ إلى الجهات الطالبة
count-take_overs = عمليات نقل السجلات
count-absences = الغيابات
count-stream_starts = بدايات اليوميات
count-revocations = مكاتب أُلغي اعتمادها
count-re_entries = قيود أُدخلت من جديد
count-entries = قيود اليومية
count-conflicts = التعارضات
count-desks = المكاتب
count-staff = الموظفون
count-authority = السلطات
count-settings = الإعدادات
count-expungings = عمليات المحو

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
keys-chase = تدوين تعقيب (خارج الحقول)
keys-step = تدوين خطوة (خارج الحقول)
keys-hand-over = تسليم الملف الورقي (خارج الحقول)
keys-facts = وقائع للإحصاء (خارج الحقول)
keys-draft = إعداد رسالة (خارج الحقول)
keys-closing = إغلاق القضية أو إعادة فتحها (خارج الحقول)
keys-escape = ترك الحقل دون تعديل
keys-layout = المقصود مواضع هذه المفاتيح في لوحة المفاتيح اللاتينية، وهي تعمل مع كل توزيعات اللوحة.

## Letters

letters = الرسائل
letters-none-in-case = لا رسالة في هذه القضية بعد.
letter-untitled = رسالة بلا موضوع
letter-book-in = قيد رسالة واردة
letter-book-out = قيد رسالة صادرة
letter-book = قيد الرسالة
letter-book-done = انتهى البريد
letter-tray = يبقى التاريخ والطريق والناقل للظرف التالي
letter-booked = قُيّدت بالرقم { $number }.
letter-booked-with = مع القضية { $reference }.
letter-booked-loose = بلا قضية حاليًا.
letter-book-number-hint = فقط إن كان مختومًا بالفعل، وإلا أعطى سجل البريد الرقم التالي.
letter-misdirected-hint = إن لم تكن لنا: إلى من أُرسلت. ويبقى سطرها.
letter-misdirected = وصلت خطأً
letter-case = القضية
letter-on-dated_on = التاريخ المدوّن عليها
letter-on-embassy_on = ختم السفارة
letter-on-ministry_on = ختم الوزارة
letter-on-received_on = ختمنا
letter-on-dispatched_on = تاريخ الإرسال
letter-on-put_up_on = تاريخ العرض
letter-on-signed_on = تاريخ التوقيع
letter-who-put_up = معروضة على
letter-who-signed = الموقِّع
letter-do-put_up = عرض للتوقيع
letter-do-signed = وُقّعت
letter-do-dispatched = أُرسلت اليوم
letter-do-put_up-by = عرض على { $who }
letter-do-signed-by = وقّعها { $who }
letter-do-dispatched-by = أرسلها { $who }
letter-do-named = { $what }: { $letter }
letter-reading = ما سيُوقَّع عليه
letter-reading-nobody = بلا مرسل إليه بعد
letter-unsign = سحب التوقيع
letter-unsign-named = سحب التوقيع: { $letter }
letter-do-otherwise = بخلاف ذلك …
letter-do-otherwise-named = بخلاف ذلك: { $letter }
letter-problem-put_up = اذكر على من عُرضت الرسالة.
letter-problem-signed = اذكر من وقّع.
letter-problem-enclosures = اكتب عدد المرفقات بالأرقام.
letter-problem-template = اختر النموذج.
letter-problem-language = اختر لغة الرسالة.
letter-draft = إعداد رسالة
letter-draft-keep = حفظ المسودة
letter-template = النموذج
letter-language = لغة الرسالة
letter-language-en = الإنجليزية
letter-language-fr = الفرنسية
letter-language-ar = العربية
letter-language-es = الإسبانية
letter-language-pt = البرتغالية
letter-language-ru = الروسية
letter-language-zh = الصينية
letter-changed-apart = الرسالة موقّعة، وقد غيّر مكتب آخر ما تقوله قبل أن يعلم بذلك. المعروض هو ما وُقّع عليه. ولا تُرسل حتى يُسوّى التعارض؛ ولأخذ النص الآخر يُسحب التوقيع أولاً.
letter-missing = ما زال ناقصًا في القضية:
letter-missing-hint = كل نقص يظهر في النص هكذا […]. أكمله هنا أو أدخله في القضية أولًا.
letter-text = النص
letter-text-hint = سطر فارغ بين الفقرات. وتُضاف الترويسة وعبارة السرية وموضع الختم والتوقيع على الصفحة.
letter-place-authority = اسم سلطتنا
letter-place-own_state = دولتنا
letter-place-their_date = تاريخ رسالتهم
letter-place-our_date = تاريخ رسالتنا
letter-place-questions = المطلوب
letter-place-reply_by = موعد الرد
letter-place-legal_limit = الأجل القانوني
letter-place-legal_source = مصدر الأجل
letter-place-contact = وسيلة الاتصال بنا
letter-place-decided_on = تاريخ القرار
letter-place-decided_by = متخذ القرار
letter-place-grounds = أسس الرفض
letter-place-refused_measures = التدابير المرفوضة
letter-place-reasons = أسباب القرار
letter-place-consulted_on = تاريخ التشاور
letter-place-follow_up = ما يلي القرار
letter-place-originals = الأصول التي تعاد
letter-place-review_on = موعد إعادة النظر
letter-paper-docx = ملف Word …
letter-paper-pdf = ملف PDF …
letter-paper-docx-named = ملف Word: { $letter }
letter-paper-pdf-named = ملف PDF: { $letter }
letter-paper-written = كُتبت الرسالة: { $name }
letter-signed-paper = النسخة الموقعة:
letter-signed-paper-name = موقّعة: { $letter }
letter-attach-signed = إرفاق النسخة الموقعة …
letter-attach-signed-named = إرفاق النسخة الموقعة: { $letter }
letter-paper-only = تبقى على الورق
letter-paper-only-named = تبقى على الورق: { $letter }
letter-paper-only-record = تدوين مكان الورقة
letter-paper-place-hint = الرف أو الصندوق أو الملف الذي فيه النسخة الموقعة
letter-attach = ضم إلى قضية
letter-attach-named = ضم إلى قضية: { $letter }
letter-attach-title = إلى أي قضية تنتمي؟ { $letter }
letter-attach-choose = اختر قضية
letter-attach-to = ضم إلى { $reference }
letter-new-case = قضية جديدة منها
letter-new-case-named = قضية جديدة منها: { $letter }
new-case-from-letter = ستُضم الرسالة { $number } إلى هذه القضية.
new-case-from-letter-not = ليس مع هذه القضية
letter-enclosures-count =
    { $count ->
        [zero] بلا مرفقات
        [one] مرفق واحد
        [two] مرفقان
        [few] { $count } مرفقات
        [many] { $count } مرفقًا
       *[other] { $count } مرفق
    }

## Mail books

mail-tabs = أقسام البريد
mail-tab-in = الوارد
mail-tab-out = الصادر
mail-tab-without_case = بلا قضية
mail-tab-for_signature = للتوقيع
mail-explained-without_case = رسائل لم تُضم إلى قضية بعد. ضم كل واحدة إلى قضيتها أو ابدأ قضية جديدة.
mail-explained-for_signature = رسائل مُعدّة ومعروضة وموقعة، إلى أن تُرسل.
mail-oldest-first = الأقدم أولاً
mail-column-number = الرقم
mail-column-dates = التواريخ
mail-column-who = من أو إلى
mail-column-references = مرجعهم ومرجعنا
mail-column-subject = الموضوع والمرفقات
mail-column-case = القضية
mail-column-step = الخطوة
mail-day = اليوم
mail-day-before = اليوم السابق
mail-day-after = اليوم التالي
mail-today = بريد اليوم
mail-all-days = كل الأيام
mail-no-day = بلا تاريخ
mail-none-title = لا رسائل
mail-none-day = لم تُقيّد رسالة في هذا اليوم.
mail-none-in = لم تُقيّد رسالة واردة بعد.
mail-none-out = لم تُقيّد رسالة صادرة بعد.
mail-none-without_case = كل رسالة مع قضيتها.
mail-none-for_signature = لا رسالة تنتظر توقيعًا أو إرسالًا.

## Finding a case

case-picker-hint = أي مرجع أو اسم أو كلمة. مفتاح الإدخال يأخذ أول ما يُعثر عليه.
case-picker-none = لا قضية بعد
matched-in = وُجد في
matched-alike = مشابه
case-picker-found =
    { $count ->
        [zero] لم يُعثر على قضية
        [one] عُثر على قضية واحدة
        [two] عُثر على قضيتين
        [few] عُثر على { $count } قضايا
        [many] عُثر على { $count } قضية
       *[other] عُثر على { $count } قضية
    }

## Lists that leave

columns = الأعمدة
column-held_by = الملف لدى
list-save-title = حفظ القائمة
letter-save-title = حفظ الرسالة
list-save = إخراج كما هو معروض: { $list }
list-save-pdf = طباعة …
list-save-xlsx = XLSX …
list-save-ods = ODS …
list-save-csv = CSV …
list-save-pdf-named = طباعة كما هو معروض: { $list }
list-save-xlsx-named = ملف XLSX كما هو معروض: { $list }
list-save-ods-named = ملف ODS كما هو معروض: { $list }
list-save-csv-named = ملف CSV كما هو معروض: { $list }
list-saved = كُتب: { $name }
list-saved-readable = هذا الملف غير مشفّر: يقرؤه كل من يقع في يده.
cases-state-in_error = مُدخلة خطأً

## Entered in error, closing, numbers

in-error = مُدخل خطأً
in-error-named = مُدخل خطأً: { $what }
in-error-reason = لماذا لا يُحتسب هذا؟ { $what }
in-error-hint = يبقى مقروءًا مشطوبًا مع السبب الذي تذكره، وتُحتسب المرحلة والآجال من جديد.
in-error-problem-reason = اذكر السبب.
in-error-record = شطب
in-error-take-back = كان صحيحًا في الواقع
in-error-take-back-named = كان صحيحًا في الواقع: { $what }
closing = الإغلاق والتصحيح
close-case = إغلاق القضية …
close-nothing-open = لم يبق شيء مفتوح.
close-anyway = يمكن إغلاق القضية على أي حال، ويبقى ما هو مفتوح مدوّنًا.
close-outcome = المآل
close-outcome-known = مدوّن من قبل: { $stage }
close-outcome-later = – دون ذكر المآل –
close-record = إغلاق القضية
reopen = إعادة فتح …
reopen-reason = لماذا يُعاد فتحها؟
reopen-hint = تحتفظ القضية برقمها.
reopen-problem-reason = اذكر السبب.
reopen-record = إعادة فتح القضية
numbers = أرقام أخرى
numbers-none = لم يكن للقضية رقم آخر.
number-give = رقم إضافي …
number-reason = لماذا رقم إضافي؟
number-typed = الرقم إن كان مختومًا بالفعل
number-stays = يبقى { $reference } ويظل يدل على القضية.
number-problem-reason = اذكر السبب.
number-record = إعطاء الرقم
void-numbers = أرقام ملغاة
void-missing-since = مفقود منذ الاستعادة من نسخة { $made }
void-missing = مفقود منذ استعادة
void-none = لم يُلغ أي رقم.
void-add = إلغاء رقم
void-record = إلغاء الرقم
void-problem-number = أدخل الرقم.
void-problem-reason = اذكر السبب.
close-still-open =
    { $count ->
        [zero] لا شيء مفتوح
        [one] ما زال أمر واحد مفتوحًا
        [two] ما زال أمران مفتوحين
        [few] ما زالت { $count } أمور مفتوحة
        [many] ما زال { $count } أمرًا مفتوحًا
       *[other] ما زال { $count } أمر مفتوحًا
    }

## Paper file, paper documents, passed on

paper-file = الملف الورقي
volume = مجلد
volumes-none = لم يُدوَّن مكان الورق.
volume-add = إضافة مجلد
volume-name = المجلد
volume-place-hint = الرف أو الصندوق الذي يوضع فيه
volume-problem-place = اذكر مكانه أو من بيده.
volume-record = تدوين المجلد
volume-out = خارج مكانه
volume-in-place = في مكانه
volume-since = منذ
hand-over = تسليم …
hand-over-named = تسليم: { $volume }
hand-back = عاد إلى مكانه
hand-back-named = عاد إلى مكانه: { $volume }
hand-to = إلى من
hand-record = سُلّم
hand-problem-to = اذكر من بيده الآن.
case-file-with = الملف الورقي لدى
paper-add = ورقة فقط …
paper-name = ما هي
paper-problem-name = اذكر ما هي الورقة.
paper-record = تدوين الورقة
passed-on = أُبلغ به مقدم الطلب
pass-on = إبلاغ
passed-none = لم يُبلغ بشيء بعد.
passed-what = ما أُبلغ به
passed-problem-what = اذكر ما أُبلغ به.
passed-record = تدوين
source-rows = من السجل القديم
source-line = السطر { $line }
source-doubts = أسئلة:
volume-days =
    { $days ->
        [zero] اليوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
paper-pages =
    { $count ->
        [zero] بلا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }

## Chasers and facts for figures

chase = تعقيب
chaser-whom = من جرى تعقيبه
chaser-text = كيف، وما قيل
chaser-on = تاريخ التعقيب
chaser-next-hint = اتركه فارغًا للمدة المعتادة لدى الجهة. ممارسة مكتبية وليست قانونًا.
chaser-settles = يسوّي التذكير
chaser-settles-none = – لا شيء –
chaser-record = تدوين التعقيب
figure-facts = وقائع للإحصاء
figure-facts-note = مفتاح واحد لكل منها، وكلها اختيارية. والضغط ثانية يسحب الجواب.
fact-of-person = { $field }: { $person }
step-signed-by-hint = من وقّع القرار إن كان غير صاحبه
note-at = الساعة

## Urgent call

nav-urgent = اتصال عاجل
urgent-explained = خمسة أشياء لا غير. ويُضاف الباقي إلى القضية بعدئذ؛ ويتصدر الاتصال شاشة اليوم.
urgent-state = الدولة الطالبة
urgent-name = اسم الشخص
urgent-what = المطلوب
urgent-caller = من اتصل
urgent-caller-hint = الاسم والجهة ورقم معاودة الاتصال
urgent-on = يوم الاتصال
urgent-at = الساعة
urgent-register = تسجيل الاتصال
urgent-problem-partner = اختر الدولة.
urgent-problem-name = أدخل الاسم كما سمعته.
urgent-problem-what = اكتب المطلوب.
urgent-problem-caller = اكتب من اتصل.

## Today: whose dates, who is away, what waits

today-whose = مواعيد من
today-mine = مواعيدي
today-all = كل المواعيد
today-others =
    { $count ->
        [zero] لا مواعيد لآخرين غير معروضة.
        [one] موعد واحد لآخرين غير معروض.
        [two] موعدان لآخرين غير معروضين.
        [few] { $count } مواعيد لآخرين غير معروضة.
        [many] { $count } موعدًا لآخرين غير معروض.
       *[other] { $count } موعد لآخرين غير معروض.
    }
today-acting-head = الرئيس بالنيابة اليوم:
today-standing-in = أنت تنوب عن
today-files-out = ملفات خارج مكانها أكثر من 14 يومًا
duty-print = ورقة المناوبة …
duty-written = كُتبت ورقة المناوبة: { $name }
today-letters-without-case =
    { $count ->
        [zero] لا رسائل بلا قضية
        [one] رسالة واحدة بلا قضية
        [two] رسالتان بلا قضية
        [few] { $count } رسائل بلا قضية
        [many] { $count } رسالة بلا قضية
       *[other] { $count } رسالة بلا قضية
    }
today-letters-for-signature =
    { $count ->
        [zero] لا رسائل للتوقيع أو الإرسال
        [one] رسالة واحدة للتوقيع أو الإرسال
        [two] رسالتان للتوقيع أو الإرسال
        [few] { $count } رسائل للتوقيع أو الإرسال
        [many] { $count } رسالة للتوقيع أو الإرسال
       *[other] { $count } رسالة للتوقيع أو الإرسال
    }

## Figures

nav-figures = الأعداد
figures-table = جدول السنة
figures-caption = أول المدة والجديد والمنتهي وآخر المدة، حسب الفئة والاتجاه
figures-period = المدة
figures-year = السنة
figures-from-to = من – إلى
figures-unit = الوحدة
figures-count = إحصاء
figures-balance = التوازن
figures-balances = متوازن
figures-breaks = غير متوازن
figures-outcomes = المنتهي حسب النتيجة
figures-no-outcome = بلا نتيجة مدوّنة
figures-total = الكل
figures-durations = كم استغرقت الطلبات المنتهية
figures-durations-caption = الأيام من التلقي أو الإرسال إلى النهاية، حسب الفئة والاتجاه
figures-acknowledged = كم مضى حتى الإشعار بالاستلام
figures-acknowledged-caption = الأيام من التلقي أو الإرسال إلى الإشعار بالاستلام، حسب الفئة والاتجاه، للطلبات التي أُشعر باستلامها في المدة
figures-measured = ما قيست مدته
figures-unmeasured = ما لم تُقَس مدته: اليوم الأول أو الأخير غير معروف
figures-median = الوسيط
figures-ninetieth = تسعة من كل عشرة خلال
figures-mean = المتوسط
figures-shortest = الأقصر
figures-longest = الأطول
figures-facts = ما يُعرف عن الجديدة
figures-facts-caption = عدد مرات كل جواب، وما لم يُسأل عنه
figures-fact = البيان
figures-answers = الأجوبة
figures-fact-of = من أصل
figures-problem-order = اليوم الأخير قبل الأول.
figures-off-by = الفرق { $count }
register-book = دفتر السجل
register-book-note = سنة واحدة واتجاه واحد، كل قضية برقمها بما فيها المنقولة، وللأرقام الملغاة سطرها.
direction-both = الاتجاهان معًا
figures-not-counted =
    { $count ->
        [zero] لا استعلامات في المدة نفسها.
        [one] استعلام واحد في المدة نفسها، لا يُحتسب.
        [two] استعلامان في المدة نفسها، لا يُحتسبان.
        [few] { $count } استعلامات في المدة نفسها، لا تُحتسب.
        [many] { $count } استعلامًا في المدة نفسها، لا تُحتسب.
       *[other] { $count } استعلام في المدة نفسها، لا تُحتسب.
    }
figures-undated =
    { $count ->
        [zero] لا قضايا بلا تاريخ.
        [one] قضية واحدة بلا تاريخ تُحتسب من خطوتها الأولى، وإلا فمن يوم إدخالها.
        [two] قضيتان بلا تاريخ تُحتسبان من خطوتهما الأولى، وإلا فمن يوم إدخالهما.
        [few] { $count } قضايا بلا تاريخ تُحتسب من خطوتها الأولى، وإلا فمن يوم إدخالها.
        [many] { $count } قضية بلا تاريخ تُحتسب من خطوتها الأولى، وإلا فمن يوم إدخالها.
       *[other] { $count } قضية بلا تاريخ تُحتسب من خطوتها الأولى، وإلا فمن يوم إدخالها.
    }
figures-breaking =
    { $count ->
        [zero] لا قضايا تخل بالتوازن
        [one] قضية واحدة تخل بتوازن الجدول
        [two] قضيتان تخلان بتوازن الجدول
        [few] { $count } قضايا تخل بتوازن الجدول
        [many] { $count } قضية تخل بتوازن الجدول
       *[other] { $count } قضية تخل بتوازن الجدول
    }

## Take-over

nav-take-over = نقل سجل قديم
take-over-offer = نقل سجل قديم (جدول بيانات) …
take-over-explained = لا يُحفظ شيء قبل أن ترى مصير كل سطر. وتبقى كل خلية من السجل القديم مع قضيتها.
take-over-file = الملف
take-over-choose = اختيار السجل القديم …
take-over-kinds = XLSX أو ODS أو CSV. ولا يُغيَّر الملف نفسه أبدًا.
take-over-remarks = كيف قُرئ الملف
take-over-faults = ما يجب حسمه قبل نقل أي شيء
take-over-questions = أسئلة
take-over-mapping = ملف المطابقة
take-over-columns = الأعمدة
take-over-column = العمود في الملف
take-over-samples = القيم الأولى
take-over-fills = يصير
take-over-fills-named = { $column } يصير
take-over-no-header = (بلا عنوان)
take-over-nothing = – يُحفظ كما هو –
take-over-unsure = تخمين: يرجى التحقق
take-over-unknown = لم يُعرف: يرجى التحقق
take-over-for-all = لجميع الأسطر، حيث لا يبيّن الملف نفسه ذلك
take-over-as-found = حسب الأعمدة والأوراق
take-over-date-order = تواريخ مثل 03/04/2019
take-over-date-as-found = حسب كل عمود
take-over-date-day-first = اليوم أولًا: 3 أبريل
take-over-date-month-first = الشهر أولًا: 4 مارس
take-over-look = معاينة من جديد
take-over-look-first = عاين من جديد قبل النقل.
take-over-mapping-kept = يُحفظ ما تختاره هنا مع عملية النقل ويُستعمل من جديد للملف التالي ذي الأعمدة نفسها.
take-over-report-plan = ما سيصير إليه
take-over-report-done = تم النقل
take-over-report-undone = أُلغي النقل
take-over-result-taken = منقول
take-over-result-doubtful = مشكوك فيه
take-over-result-refused = مرفوض
take-over-result-skipped = متروك
take-over-row-taken = منقول
take-over-row-doubtful = مشكوك فيه
take-over-row-refused = مرفوض
take-over-row-skipped = متروك
take-over-undone-taken = باقٍ
take-over-undone-doubtful = مشكوك فيه
take-over-undone-refused = مرفوض
take-over-undone-skipped = مشطوب
take-over-effect = يمكن إلغاؤه بعد ذلك. وإن انقطع فانقل الملف نفسه مرة أخرى ليُستأنف من حيث توقف.
take-over-faults-first =
    { $count ->
        [zero] لا نقاط للحسم
        [one] احسم أولًا النقطة المذكورة أعلاه
        [two] احسم أولًا النقطتين المذكورتين أعلاه
        [few] احسم أولًا { $count } نقاط مذكورة أعلاه
        [many] احسم أولًا { $count } نقطةً مذكورة أعلاه
       *[other] احسم أولًا { $count } نقطة مذكورة أعلاه
    }
take-over-take =
    { $count ->
        [zero] لا قضية للنقل
        [one] نقل قضية واحدة
        [two] نقل قضيتين
        [few] نقل { $count } قضايا
        [many] نقل { $count } قضيةً
       *[other] نقل { $count } قضية
    }
take-over-came-in =
    { $count ->
        [zero] لم تدخل السجل أي قضية.
        [one] دخلت السجل قضية واحدة مع جميع خلايا سطرها.
        [two] دخلت السجل قضيتان، كل منهما مع جميع خلايا سطرها.
        [few] دخلت السجل { $count } قضايا، كل منها مع جميع خلايا سطرها.
        [many] دخلت السجل { $count } قضيةً، كل منها مع جميع خلايا سطرها.
       *[other] دخلت السجل { $count } قضية، كل منها مع جميع خلايا سطرها.
    }
take-over-nothing-new = لا جديد: كل هذا موجود في السجل من قبل، ولم يُغيَّر شيء.
take-over-to-cases = عرض القضايا
take-over-undo = إلغاء النقل
take-over-undo-named = إلغاء النقل: { $file }
take-over-undo-title = هل تريد إلغاء هذا النقل؟
take-over-undo-effect = تُشطب القضايا التي لم يعمل عليها أحد منذئذ وتبقى الأخرى. ولا يُحذف شيء، ونقل الملف مرة أخرى يعيدها.
take-over-rows = أسطر السجل القديم
take-over-filter = الأسطر حسب النتيجة
take-over-pages = صفحات الأسطر
take-over-no-rows = لا سطر بهذه النتيجة وهذا النوع معًا.
take-over-line = السطر
take-over-why = السبب
take-over-cells = الخلايا
take-over-what = نوع السطر
take-over-what-any = كل أنواع الأسطر
take-over-what-new = قضية جديدة
take-over-what-brought_back = أُلغيت من قبل وتعود
take-over-what-known = موجودة من قبل حرفيًّا
take-over-what-in_the_way = الرقم أو القضية موجودة من قبل
take-over-what-unread = لا يُقرأ على أنه قضية
take-over-what-repeated = تكرار لسطر سابق
take-over-what-continued = تتمة السطر السابق
take-over-what-no_case = عنوان أو مجموع أو ترويسة
take-over-what-undone = مشطوبة
take-over-what-kept = باقية: عُمل عليها منذئذ
take-overs = عمليات نقل سابقة
take-over-at = تاريخ النقل
take-over-cases = القضايا
take-over-stands = حالتها
take-over-finished = مكتملة
take-over-interrupted = منقطعة
take-over-goes-on = انقل الملف نفسه مرة أخرى ليُستأنف النقل من حيث توقف.
take-over-undone = ملغاة

## Undo

undo = تراجع
undo-title = التراجع عن آخر ما فعلت؟
undo-you = أنت:
undo-effect = ما يُتراجع عنه يبقى مقروءًا في التسلسل الزمني.
undo-earlier = حُفظ في وقت سابق من اليوم، قبل آخر فتح للسجل.
undo-again = كان هذا نفسه تراجعًا، والتراجع عنه يعيد ما فعلته أولًا.
undo-not = تركه
undo-nothing = لا شيء لك يمكن التراجع عنه الآن.
undo-done = تم التراجع: { $action }

## Office practice, absence, handing over

settings-number-runs-each = تسلسل لكل فئة واتجاه
settings-number-runs-one = تسلسل واحد للجميع
settings-mail-pattern-hint = تُملأ الأجزاء التي بين الأقواس المعقوفة: way (الاتجاه)، year (السنة)، number (الرقم).
settings-marking-hint = تظهر أعلى كل رسالة وكل تقرير استيراد وأسفلهما.
settings-letterhead-hint = أسطر تحت اسم السلطة.
settings-duty_numbers-hint = واحد في كل سطر: الاسم، نقطتان، الرقم. لورقة المناوبة.
settings-offence_list-hint = واحدة في كل سطر: الجرائم التي تُحصى بها أعدادكم.
absences = الغياب
absences-none = لا أحد غائب.
absence-add = تدوين غياب
absence-kind = الصفة
absence-staff = الغائب
absence-account = الحساب
absence-account-hint = أكثر من شخص بهذا الاسم: أي حساب ينوب عن الرئيس؟
absence-no-account = لا حساب له هنا: يُعرض في صفحة اليوم ولا حق له في هذا السجل.
absence-account-ended = أُزيل هذا الحساب أو أُوقف: لا أحد رئيس بالإنابة بهذا. سمِّ حسابًا آخر.
absence-name-again = لم يُسجَّل مع هذا الاسم أي حساب، فلا يُعتدّ به لأحد. اشطبه وسمِّ الحساب من جديد.
absence-now = الآن
absence-for = بدلًا من
absence-record = تدوين الغياب
absence-problem-staff = اذكر من الغائب.
absence-problem-stand_in = اذكر من ينوب.
hand-cases = تسليم كل القضايا
hand-cases-from = من
hand-cases-to = إلى
hand-cases-problem-from = اذكر قضايا من.
hand-cases-problem-to = اذكر من يتولاها.
hand-cases-sure = تنتقل كل القضايا المفتوحة والتذكيرات من { $from } إلى { $to }. أتؤكد؟
hand-cases-do = نعم، سلّمها
hand-cases-left =
    { $count ->
        [zero] لم تتخلف أي قضية.
        [one] بقيت قضية واحدة في مكانها، والسبب:
        [two] بقيت قضيتان في مكانهما، والسبب:
        [few] بقيت { $count } قضايا في مكانها، والسبب:
        [many] بقيت { $count } قضية في مكانها، والسبب:
       *[other] بقيت { $count } قضية في مكانها، والسبب:
    }
hand-cases-done =
    { $count ->
        [zero] لم تنتقل أي قضية من { $from } إلى { $to }.
        [one] انتقلت قضية واحدة من { $from } إلى { $to }.
        [two] انتقلت قضيتان من { $from } إلى { $to }.
        [few] انتقلت { $count } قضايا من { $from } إلى { $to }.
        [many] انتقلت { $count } قضية من { $from } إلى { $to }.
       *[other] انتقلت { $count } قضية من { $from } إلى { $to }.
    }
hand-cases-bring-ups =
    { $count ->
        [zero] بلا تذكيرات.
        [one] ومعها تذكير واحد.
        [two] ومعها تذكيران.
        [few] ومعها { $count } تذكيرات.
        [many] ومعها { $count } تذكيرًا.
       *[other] ومعها { $count } تذكير.
    }

## Keys for letters

keys-on-letters = في الرسائل
keys-urgent = اتصال عاجل
keys-undo = التراجع عن آخر عمل (خارج الحقول)
keys-book-letter = قيد رسالة (خارج الحقول)
keys-book-letter-always = قيد رسالة من أي موضع
keys-on-search = في البحث
keys-open-found = فتح القضية الوحيدة التي عُثر عليها
keys-to-found = الانتقال إلى أول ما عُثر عليه
nav-letters = الرسائل
keys-in-error = مرة: إلى أحدث قيد. ومرة ثانية: شطبه
keys-along = من سطر إلى سطر
keys-letter-case = مرة: إلى رسالة بلا قضية. ومرة ثانية: فتح قضية منها
keys-letter-attach = كذلك، لضمها إلى قضية
keys-letter-step = مرة: إلى رسالة معروضة للتوقيع. ومرة ثانية: خطوتها التالية
keys-letter-in-error = كذلك، لشطبها
keys-alt = مع مفتاح Alt تعمل الحروف المفردة داخل الحقول أيضًا.

## فحص السجل

register-verify = فحص السجل
register-verify-note = يُعاد حساب كل سلسلة وكل توقيع وكل مرفق. لا يُغيَّر شيء.
register-verify-ok = السجل سليم: كل قيد متحقق منه وكل توقيع صحيح.
register-verify-bad = السجل غير سليم. أبلغ المسؤول عنه، ولا تغيّر شيئًا قبل المقارنة.
register-expunged = محو بحكم القانون
register-expunged-may = قد تبقى القيمة في:
register-expunged-everywhere = أفادت كل المكاتب بأن قيد المحو عندها.
register-expunged-backups = قد تبقى القيمة في النسخ الاحتياطية والمطبوعات والملفات المصدَّرة من قبل.

## المحو بحكم القانون

expunge-open = محو بحكم القانون …
expunge-title = محو بحكم القانون
expunge-explained = لما يأمر قانون أو قرار بإزالته فقط. أما لتصحيح خطأ فغيّر الحقل أو علّم السطر بأنه أُدخل خطأً.
expunge-row = أين يوجد
expunge-whole = كل ما في القضية
expunge-field = أي حقل
expunge-all-fields = كل ما يقوله
expunge-cells = وكذلك كل خلايا السجل القديم التابعة لهذه القضية
expunge-goes = سيزول هنا وفي كل مكتب
expunge-values =
    { $count ->
        [zero] لا قيم
        [one] قيمة واحدة
        [two] قيمتان مع ما سبق
        [few] { $count } قيم مع ما سبق
        [many] { $count } قيمة مع ما سبق
       *[other] { $count } قيمة مع ما سبق
    }
expunge-documents = يُتلف محتوى هذه المستندات
expunge-stays = يبقى
expunge-stays-act = قيد المحو: من محا ومتى ولأي سبب. يظهر مكان كل قيمة في كل مكتب.
expunge-stays-chain = سلسلة اليومية، وهي ما زالت تثبت أن شيئًا آخر لم يتغير.
expunge-stays-case = رقم القضية وفئتها واتجاهها ومراحلها، لتبقى الدفاتر والأرقام متوازنة.
expunge-stays-backups = النسخ الاحتياطية والمطبوعات والملفات المصدَّرة من قبل. أتلفها أو استبدلها بنفسك.
expunge-cannot = لا رجوع في هذا. وينتقل إلى كل مكاتب السلطة مع الحزمة التالية.
expunge-law = السند القانوني
expunge-law-hint = القانون ومادته، مثل «قانون حماية البيانات لسنة 2017، المادة 39». يظهر في كل مكتب؛ لا تذكر اسم أحد هنا.
expunge-decision = من قرر، ومرجع القرار
expunge-decision-hint = المحكمة أو السلطة التي أمرت به، ورقم قرارها
expunge-decided-on = تاريخ القرار
expunge-confirm = للتأكيد اكتب رقم القضية: { $reference }
expunge-do = محو نهائي
expunge-done = جرى المحو في { $reference }.
expunge-done-next = تحمل الحزمة التالية قيد المحو إلى المكاتب الأخرى. وفي الإعدادات، السجل، بيان بمن لم يعلم به بعد.
expunge-problem-row = اختر ما يجب أن يزول.
expunge-problem-law = أدخل القانون الذي يأمر به.
expunge-problem-decision = أدخل من قرره ومرجع القرار.
expunge-problem-confirm = ليس هذا رقم القضية. اكتب { $reference }.
expunged-on = محاه في { $date } { $staff } ({ $desk }) للسبب الآتي: { $ground }
expunged-short = مُحي بحكم القانون

## تقرير الاستيراد

import-report-print = طباعة التقرير …
import-report-print-named = طباعة التقرير … عن الحزمة من مكتب { $desk }، { $date }
import-report-written = كُتب التقرير في { $name }.

## ما يسجل إلى جانب سير القضية
record-add = إضافة
record-add-to = إضافة: { $group }
record-add-submit = إضافة إلى القضية
record-kind = ما الذي يسجل
record-problem-kind = اختر ما يسجل.
record-problem-empty = { $field }: املأ هذه الخانة.
records-none = لا شيء مسجل.
duties-without-day = مطلوب دون عدد محدد من الأيام
count-case_dates = التواريخ
count-referrals = الإحالات
count-consultations = المشاورات
count-decisions = القرارات
count-conditions = الضمانات والشروط
count-costs = التكاليف
count-checks = قائمة التحقق
count-sign_offs = التأشيرات
count-overrides = إجراءات وقائية جرى تجاوزها بأسباب
count-translations = الترجمات
count-links = القضايا المرتبطة
count-exhibits = المضبوطات والأصول
count-custody_moves = سلسلة الحيازة
count-participants = المحامون والمترجمون الشفويون والقناصل
count-custodies = الاحتجاز
count-hearings = الجلسات والمواعيد
count-consents = الموافقات
count-sentences = العقوبات
count-eligibilities = نتائج بشأن الشروط
count-assets = الأموال
count-asset_entries = سجل الأموال
count-assessments = التقييمات
count-prosecution_rights = حق الملاحقة
count-confirmations = المؤكَّد
count-directory_entries = الدليل

## ما يطلبه القانون قبل خطوة
gates-title = قبل التدوين
gates-grounds = الأسباب
gates-reasons = التعليل
gates-reasons-hint = يُحفظ مع القرار ويرد في الرسالة إلى الشريك.
gates-answer-reason = سبب هذا الجواب
gates-pass = المتابعة دون ذلك
gates-pass-because = المتابعة دون ذلك، لأن
gates-pass-missing = اكتب السبب. لا يُحفظ شيء من دونه.
gates-only-head = لا يجوز إلا لرئيس المكتب المتابعة دون ذلك.
gates-bring-up = يعاد عرضها في
gates-confirmed = مؤكد مع هذه الخطوة
gates-confirmed-note = ملاحظة على: { $fact }
gates-instead = هذه خطوة أخرى: اخترها أعلاه بدلا من هذه.

## قائمة التحقق من الطلب
checklist-missing =
    { $count ->
        [0] لا ينقص شيء لازم.
        [one] عنصر لازم واحد ناقص أو لم يُنظر فيه.
        [two] عنصران لازمان ناقصان أو لم يُنظر فيهما.
        [few] { $count } عناصر لازمة ناقصة أو لم يُنظر فيها.
        [many] { $count } عنصرا لازما ناقصا أو لم يُنظر فيه.
       *[other] { $count } عنصر لازم ناقص أو لم يُنظر فيه.
    }
checklist-only-missing = الناقص فقط
checklist-wanting = ناقص
checklist-not-looked = لم يُنظر فيه بعد
person-role-not-said = الصفة غير مذكورة
checklist-only-for = فقط إذا كان { $standings }

## آجال المعاهدات والقوانين
limits-title = آجال المعاهدات والقوانين
limits-intro = هذه البنود تأتي مع البرنامج، ولا يُعتد بأي منها قبل اعتماده هنا. قارن كل بند بنص المعاهدة أو القانون كما يلزم دولتك، بما في ذلك التحفظات.
limits-adopted =
    { $count ->
        [0] لم يُعتمد أي منها.
        [one] اعتُمد واحد منها.
        [two] اعتُمد اثنان منها.
        [few] اعتُمدت { $count } منها.
        [many] اعتُمد { $count } منها.
       *[other] اعتُمد { $count } منها.
    }
limits-changed =
    { $count ->
        [one] بند معتمد واحد تغير نصه في هذا الإصدار: راجعه.
        [two] بندان معتمدان تغير نصهما في هذا الإصدار: راجعهما.
        [few] { $count } بنود معتمدة تغير نصها في هذا الإصدار: راجعها.
       *[other] { $count } بندا معتمدا تغير نصه في هذا الإصدار: راجعها.
    }
limits-only-administrator = لا يعتمدها إلا مدير النظام.
limits-adopt-read =
    { $count ->
        [one] اعتماد البند الواحد المقروء في النص نفسه
        [two] اعتماد البندين المقروءين في النص نفسه
        [few] اعتماد { $count } بنود مقروءة في النص نفسه
       *[other] اعتماد { $count } بندا مقروءا في النص نفسه
    }
limits-of = اعتُمد { $adopted } من { $count }
limits-own-law = بموجب قانوننا أو مع شريك واحد
limit-check = تحقق منه قبل الاعتماد عليه.
no-limit-not-adopted = يأتي مع البرنامج أجل لم يُعتمد: انظر الآجال في الإعدادات.
setup-limits = آجال المعاهدات والقوانين
setup-limits-why = يأتي البرنامج ببنود مع مصادرها. لا يُعتد بشيء دون طلبك، ويمكنك اعتماد كل بند لاحقا في الإعدادات.
setup-limits-none = عدم اعتماد أي منها الآن
setup-limits-read = اعتماد ما قُرئ في نص المعاهدة أو القانون
setup-limits-all = اعتمادها كلها، حتى ما يجب التحقق منه قبل الاعتماد عليه
own-limits = آجال قانون دولتكم
own-limits-why = كم يجوز إبقاء شخص موقوفًا مؤقتًا، ومتى يجب تسليمه، بموجب قانون دولتكم؟ تُحتسب هذه الآجال أيًا كانت المعاهدة. ويمكن إدخالها وسحبها في الإعدادات في أي وقت.
own-limits-add = إدخال أجل
own-limits-kind = ما يحدده الأجل
own-limits-length = المدة
own-limits-unit = محسوبة بـ
own-limits-article = القانون والمادة
own-limits-remove = ترك الأجل { $number }
own-limits-save = اعتماده
own-limits-saved = يُحتسب الأجل من الآن.
own-limits-one = الأجل { $number }

# أين القضايا، والقوائم المسماة، والحفظ وتقرير المصير
column-waiting = أين هي الآن
column-moved = آخر حركة
cases-state-waiting_for_us = تنتظرنا
cases-state-waiting_for_others = تنتظر غيرنا
cases-state-no_activity = بلا حركة
cases-state-for_disposal = ينبغي تقرير مصيرها
cases-state-law_waits = آجال تنتظر الاعتماد
case-waiting = أين هي الآن
waiting-since = منذ
waiting-for-us-incoming = الشريك ينتظرنا
waiting-for-us-outgoing = الجهة الطالبة تنتظرنا
waiting-by = الرد مطلوب في موعد أقصاه
today-overdue-count = { $count ->
    [zero] لا متأخر
    [one] واحد متأخر
    [two] اثنان متأخران
    [few] { $count } متأخرة
    [many] { $count } متأخرًا
   *[other] { $count } متأخر
  }
today-more = { $count ->
    [zero] لم يبق تاريخ آخر.
    [one] تاريخ آخر لم يتسع له المكان، وهو في القائمة المطبوعة.
    [two] تاريخان آخران لم يتسع لهما المكان، وهما في القائمة المطبوعة.
    [few] { $count } تواريخ أخرى لم يتسع لها المكان، وكلها في القائمة المطبوعة.
    [many] { $count } تاريخًا آخر لم يتسع لها المكان، وكلها في القائمة المطبوعة.
   *[other] { $count } تاريخ آخر لم يتسع لها المكان، وكلها في القائمة المطبوعة.
  }
today-quiet = { $count ->
    [zero] لا قضية مفتوحة بلا حركة منذ { $days } يومًا
    [one] قضية مفتوحة واحدة بلا حركة منذ { $days } يومًا
    [two] قضيتان مفتوحتان بلا حركة منذ { $days } يومًا
    [few] { $count } قضايا مفتوحة بلا حركة منذ { $days } يومًا
    [many] { $count } قضية مفتوحة بلا حركة منذ { $days } يومًا
   *[other] { $count } قضية مفتوحة بلا حركة منذ { $days } يومًا
  }
today-law-waits = { $count ->
    [zero] لا قضية مفتوحة تنتظر اعتماد آجال من القانون الساري
    [one] قضية مفتوحة واحدة تنتظر اعتماد آجال من القانون الساري
    [two] قضيتان مفتوحتان تنتظران اعتماد آجال من القانون الساري
    [few] { $count } قضايا مفتوحة تنتظر اعتماد آجال من القانون الساري
    [many] { $count } قضية مفتوحة تنتظر اعتماد آجال من القانون الساري
   *[other] { $count } قضية مفتوحة تنتظر اعتماد آجال من القانون الساري
  }
today-law-waits-do = عرضها
today-disposal = { $count ->
    [zero] لا قضية ينبغي تقرير مصيرها
    [one] قضية واحدة ينبغي تقرير مصيرها
    [two] قضيتان ينبغي تقرير مصيرهما
    [few] { $count } قضايا ينبغي تقرير مصيرها
    [many] { $count } قضية ينبغي تقرير مصيرها
   *[other] { $count } قضية ينبغي تقرير مصيرها
  }
views-title = قوائمك
views-pinned = قوائمك المثبتة
views-keep = احفظ هذه القائمة…
views-name = اسم القائمة
views-problem-name = أعطِ القائمة اسمًا.
views-pin = تثبيت
views-unpin = إلغاء التثبيت
views-rename = تغيير الاسم…
views-remove = حذف القائمة
case-tabs = أجزاء القضية
case-tab-overview = الخطوة التالية
case-tab-request = الطلب
case-tab-persons = الأشخاص
case-tab-papers = الأوراق
case-tab-decisions = القرارات
case-tab-course = المسار والملاحظات
case-tab-history = السجل
case-tab-busy = كتابة جارية هنا
case-missing = ما زال ناقصًا
case-missing-open = إلى قائمة التحقق
retention = الحفظ
retention-no-rule = لا قاعدة تنطبق
retention-due = انقضت المدة
retention-by-rule = القاعدة وحدها تقول
retention-box-by-rule = بحسب قاعدة المكتب:
retention-change = حفظ لمدة أخرى…
retention-until-hint = إذا تُرك فارغًا سرت قاعدة المكتب من جديد.
retention-problem-reason = اذكر لماذا لا تناسب القاعدة.
retention-rule = القاعدة { $number }
retention-any-family = أي فئة
retention-any-outcome = أي نتيجة
retention-years = سنوات
retention-rule-add = إضافة قاعدة
retention-rule-remove = حذف
settings-retention_rules-hint = تُحسب من يوم الإغلاق، وتسري القاعدة الأكثر تحديدًا. ومن دون قاعدة لا يظهر أي تاريخ.
settings-box_pattern-hint = كلمات، والمواضع year (سنة الإقفال) وfamily وdirection وpartner، كل منها بين قوسين معقوفين.
disposal-title = قضايا ينبغي تقرير مصيرها
disposal-explained = افتح القضية لاتخاذ القرار. يُسجَّل القرار مع سنده ولا يحذف شيئًا.
disposal-head-decides = القرار لرئيس المكتب. اطبع القائمة وارفعها إليه.
disposal-no-rule = لم تُحدَّد قاعدة للحفظ، فلا تظهر هنا إلا القضايا التي لها موعد خاص بها.
disposal-none = لا قضية مغلقة بلغت نهاية مدتها.
disposal-free = لا شيء
disposal-column-reference = القضية
disposal-column-persons = الأشخاص والموضوع
disposal-column-closed = أُغلقت
disposal-column-keep_until = تُحفظ حتى
disposal-column-box = الصندوق
disposal-column-blocked = ما يحول
disposal-blocked-by = { $count ->
    [zero] لا شيء جارٍ في هذه القضية
    [one] شيء واحد ما زال جاريًا في هذه القضية:
    [two] شيئان ما زالا جاريين في هذه القضية:
    [few] { $count } أشياء ما زالت جارية في هذه القضية:
    [many] { $count } شيئًا ما زالت جارية في هذه القضية:
   *[other] { $count } شيء ما زالت جارية في هذه القضية:
  }
disposal-decide = تقرير المصير…
disposal-deletes-nothing = هذا يسجّل القرار ولا يحذف شيئًا.
disposal-problem-decision = اختر مصير القضية.
disposal-problem-ground = اذكر السند: القانون والمادة، أو القرار الذي يستند إليه.
disposal-expunge-next = ما زالت القيم في السجل. وإخراجها نهائيًا إجراء مستقل:
disposal-expunge-administrator = ما زالت القيم في السجل. يمكن لأحد المسؤولين الآن محوها.
hand-cases-print = بيان الملفات المفتوحة لدى { $from }

## السجلات المرافقة والتمديد والإرسال

count-renewals = تمديد المهل
companions = السجلات المرافقة
companion-open = فتح: { $record }
companion-other = فتح سجل مرافق آخر
companion-choose = نوع السجل المرافق
companion-proposed = الأرجح تاليًا هنا
companion-of = يتبع القضية
companion-linked = قضايا مرتبطة
companion-none = لا سجلات مرافقة بعد.
new-case-record = ما يُسجّل
new-case-record-means = السجل المرافق لا يُحسب طلبًا
new-case-belongs-to-not = لا يتبع تلك القضية
new-case-beside = يُسجّل مع { $reference } ويُربط بها.
cases-filter-record = الطلبات والسجلات المرافقة
cases-record-request = الطلبات فقط
cases-record-companion = كل السجلات المرافقة
figures-companions = السجلات المرافقة، ولا تُحسب طلبات
deadline-send-by = يُرسل قبل
deadline-send-by-typed = { $days } من أيام الإرسال بحسب الدليل
deadline-send-by-measured = { $days } من أيام الإرسال، وسيط { $letters } من رسائلنا
renewal-possible = يمكن تمديده { $length } { $unit }
renewal-possible-on-request = يمكن تمديده { $length } { $unit } بطلب من الشريك
renewal-possible-freezing = يمكن تمديده
renewal-asked = طُلب التمديد في { $date } من { $who }: لم يُمنح، والتاريخ باقٍ
renewal-granted = مُدد حتى { $date }
deadline-beyond-law = يتجاوز ما يسمح به القانون، وأقصاه { $date } ({ $source })
renewal-refused = رُفض التمديد
renewal-record = تسجيل تمديد
