# كلمات الصفحات المطبوعة. تصل كل قيمة بين { } منسّقةً، وتعزلها طبقة الرسائل.

## الصفحة

print-case-summary = ملخص القضية
print-training = للتدريب – لا تُدخل قضايا حقيقية
print-printed = تاريخ الطباعة: { $at } – طبعها: { $who } – المكتب: { $desk }
print-page-of-pages = صفحة { $page } من { $pages }
print-journal-head = رأس السجل
print-keyword-case-summary = ملخص القضية
# { $characters } قائمة رموز مثل U+1F600.
print-missing-characters = لا تتضمن خطوط الطباعة رسما لبعض الحروف، فكتب رمزها بين قوسين مربعين: { $characters }
print-none-recorded = لا شيء مسجل.
print-no-limit-known = لا يعرف أجل: المرجو إدخال الأجل ومصدره.
# في مكان قيمة غير مسجلة.
print-not-recorded = غير مسجل

## العناوين

print-section-identity = بيانات القضية
print-section-stage = المرحلة
print-section-persons = الأشخاص
print-section-measures = التدابير المطلوبة
print-section-deadlines = الآجال
print-section-bring-ups = التذكيرات
print-section-events = آخر الوقائع
print-section-documents = المستندات
print-section-conflicts = تعارضات يجب حسمها
print-section-notes = الملاحظات
print-events-shown = آخر { $shown } من أصل { $total } من الوقائع.

## بيانات القضية

print-further-numbers = أرقام أخرى
print-our-reference = مرجعنا
print-their-reference = مرجعهم
print-other-references = مراجع أخرى
print-family = الفئة
print-direction = الاتجاه
print-our-role = دورنا
print-partner = الدولة الشريكة
print-requesting-state = الدولة الطالبة
print-requested-state = الدولة المطلوب إليها
print-sentencing-state = دولة الإدانة
print-administering-state = دولة التنفيذ
print-applicant = الجهة صاحبة الطلب
print-instrument = الصك الواجب التطبيق
print-also-invoked = صكوك أخرى مستند إليها
print-channel = طريق الإحالة
print-dated-on = تاريخ الطلب
print-received-on = تاريخ الاستلام
print-subject = الموضوع
print-offences = الجرائم
print-urgency = الاستعجال
print-officer = الموظف المسؤول
print-outcome = النتيجة
print-closed-on = تاريخ الإغلاق

## المرحلة

print-current-stage = المرحلة الحالية
print-stage-since = منذ
print-next-step = الخطوة التالية
print-two-stages = في مرحلتين معًا

## الأعمدة

print-column-name = الاسم
print-column-role = الصفة
print-column-born = تاريخ الميلاد
print-column-nationality = الجنسية
print-column-measure = التدبير
print-column-referred-to = الجهة المحال إليها
print-column-status = الحالة
print-column-due = الموعد
print-column-deadline = الأجل
print-column-person = الشخص
print-column-effect = الأثر
print-column-source = المصدر
print-column-reason = السبب
print-column-set-by = وضعه
print-column-at = التاريخ والوقت
print-column-event = الواقعة
print-column-by = بواسطة
print-column-dated = التاريخ
print-column-document = المستند
print-column-size = الحجم
print-column-field = الحقل
print-column-value = القيمة
print-column-desk = المكتب
print-sha256 = SHA-256

## القوائم

print-exported = تاريخ التصدير: { $at } – صدّرها: { $who } – المكتب: { $desk }
print-list-tab = القائمة
print-about-tab = عن القائمة
print-about-list = القائمة
print-about-office = المكتب
print-about-made = أُعدّت
print-about-safety = ملاحظة
print-about-formulas = القيم التي تبدأ بإحدى العلامات = + - @ نصوص، ولا يُحسب شيء في هذا الملف.
print-values-cut =
    { $count ->
        [zero] لم تتجاوز أي قيمة سعة الخلية.
        [one] تجاوزت قيمة واحدة سعة الخلية، وتنتهي بالعلامة […].
        [two] تجاوزت قيمتان سعة الخلية، وتنتهيان بالعلامة […].
        [few] تجاوزت { $count } قيم سعة الخلية، وتنتهي بالعلامة […].
        [many] تجاوزت { $count } قيمة سعة الخلية، وتنتهي بالعلامة […].
       *[other] تجاوزت { $count } قيمة سعة الخلية، وتنتهي بالعلامة […].
    }
print-list-separator = ؛{" "}
print-list-cases =
    { $count ->
        [zero] لا قضايا.
        [one] قضية واحدة.
        [two] قضيتان.
        [few] { $count } قضايا.
        [many] { $count } قضية.
       *[other] { $count } قضية.
    }
print-list-void =
    { $count ->
        [zero] لا أرقام ملغاة.
        [one] رقم واحد ملغى.
        [two] رقمان ملغيان.
        [few] { $count } أرقام ملغاة.
        [many] { $count } رقمًا ملغى.
       *[other] { $count } رقم ملغى.
    }
print-period = من { $from } إلى { $to }
print-period-from = من { $from }
print-period-to = حتى { $to }
print-in-error = سُجّل خطأً
print-total = المجموع
print-column-next-date = التاريخ التالي
print-column-case = القضية
print-column-day = اليوم
print-column-number = الرقم
print-column-remarks = ملاحظات

print-cases = القضايا
print-cases-open = القضايا المفتوحة
print-cases-closed = القضايا المغلقة
print-cases-urgent = القضايا المستعجلة
print-cases-conflict = القضايا التي لأحد حقولها قيمتان
print-cases-in_error = القضايا المسجلة خطأً
print-urgent = مستعجل
print-confidential = سري
print-two-values = لأحد الحقول قيمتان
print-list-search = البحث
print-list-partial = لا قضية تحوي كل كلمات البحث. وهذه تحوي معظمها في الأسماء أو المراجع.
print-list-former =
    { $count ->
        [zero] لا أرقام مستبدلة.
        [one] رقم واحد تستمر قضيته تحت رقم آخر.
        [two] رقمان تستمر قضيتاهما تحت رقمين آخرين.
        [few] { $count } أرقام تستمر قضاياها تحت أرقام أخرى.
        [many] { $count } رقمًا تستمر قضاياها تحت أرقام أخرى.
       *[other] { $count } رقم تستمر قضاياها تحت أرقام أخرى.
    }
print-list-dates =
    { $count ->
        [zero] لا مواعيد.
        [one] موعد واحد.
        [two] موعدان.
        [few] { $count } مواعيد.
        [many] { $count } موعدًا.
       *[other] { $count } موعد.
    }
print-today = اليوم، { $date }
print-today-mine = مواعيد { $who }، وما ليس لأحد
print-column-found-in = وُجد في
print-found-alike = مشابه
print-column-when = متى
print-column-days-left = الأيام
print-column-source-or-reason = المصدر أو السبب
print-column-on = تاريخ الاستلام أو الإرسال
print-column-from-or-to = من أو إلى
print-column-volume = الجزء
print-column-days-out = أيام الخروج
print-files-out = الملفات الورقية خارج مكانها
print-files-out-over =
    { $count ->
        [zero] منذ أي مدة.
        [one] منذ أكثر من يوم واحد.
        [two] منذ أكثر من يومين.
        [few] منذ أكثر من { $count } أيام.
        [many] منذ أكثر من { $count } يومًا.
       *[other] منذ أكثر من { $count } يوم.
    }
print-files-counted =
    { $count ->
        [zero] لا ملفات ورقية.
        [one] ملف ورقي واحد.
        [two] ملفان ورقيان.
        [few] { $count } ملفات ورقية.
        [many] { $count } ملفًا ورقيًا.
       *[other] { $count } ملف ورقي.
    }
print-void-numbers = الأرقام الملغاة

## الدفاتر

print-register-book-incoming = دفتر القيد لسنة { $year } – القضايا الواردة
print-register-book-outgoing = دفتر القيد لسنة { $year } – القضايا الصادرة
print-mail-book-in = دفتر البريد الوارد
print-mail-book-out = دفتر البريد الصادر
print-register-book = دفتر القيد لسنة { $year }
print-goes-on = تستمر تحت الرقم { $reference }
print-mail-books = دفترا البريد
print-letters-without-case = رسائل بلا قضية
print-for-signature = للتوقيع
print-mail-no-day = بلا تاريخ
print-mail-letters =
    { $count ->
        [zero] لا رسائل.
        [one] رسالة واحدة.
        [two] رسالتان.
        [few] { $count } رسائل.
        [many] { $count } رسالة.
       *[other] { $count } رسالة.
    }

## الجدول السنوي

print-yearly-table = جدول الطلبات
print-column-opening = المفتوحة في البداية
print-column-new = الجديدة
print-column-finalised = المنتهية
print-column-closing = المفتوحة في النهاية
print-column-difference = الفرق
print-balance = المفتوحة في البداية + الجديدة − المنتهية = المفتوحة في النهاية. والفرق هو ما يمنع السطر من التوازن.
print-unit-requests = وحدة العد: الطلبات.
print-unit-persons = وحدة العد: الأشخاص.
print-unit-measures = وحدة العد: التدابير.
print-outcomes = { $family }، نتائج المنتهية – { $outcomes }
print-durations = { $family }، عدد الأيام من التلقي أو الإرسال إلى النهاية، { $count ->
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبًا
   *[other] { $count } طلب
} – الوسيط { $median }؛ تسعة من كل عشرة في { $ninetieth } على الأكثر؛ المتوسط { $mean }؛ الأقصر { $shortest } والأطول { $longest }
print-durations-unmeasured = { $family }: { $count ->
    [one] طلب واحد منتهٍ لم تُقَس مدته
    [two] طلبان منتهيان لم تُقَس مدتهما
    [few] { $count } طلبات منتهية لم تُقَس مدتها
    [many] { $count } طلبًا منتهيًا لم تُقَس مدتها
   *[other] { $count } طلب منتهٍ لم تُقَس مدتها
}، لأن اليوم الأول أو الأخير غير معروف.
print-acknowledged = { $family }، عدد الأيام من التلقي أو الإرسال إلى الإشعار بالاستلام، { $count ->
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبًا
   *[other] { $count } طلب
} – الوسيط { $median }؛ تسعة من كل عشرة في { $ninetieth } على الأكثر؛ المتوسط { $mean }؛ الأقصر { $shortest } والأطول { $longest }
print-acknowledged-unmeasured = { $family }: { $count ->
    [one] طلب واحد لم تُقَس مدة الإشعار باستلامه
    [two] طلبان لم تُقَس مدة الإشعار باستلامهما
    [few] { $count } طلبات لم تُقَس مدة الإشعار باستلامها
    [many] { $count } طلبًا لم تُقَس مدة الإشعار باستلامها
   *[other] { $count } طلب لم تُقَس مدة الإشعار باستلامها
}، لأن اليوم الأول أو يوم الإشعار غير معروف.
print-breaking = القضايا التي تمنع سطرًا من التوازن
print-facts-of-requests = { $direction }، الطلبات الجديدة: { $field }
print-facts-of-persons = { $direction }، أشخاص الطلبات الجديدة: { $field }
print-facts-note = قد يحمل الطلب الواحد أكثر من وصف من أوصاف الجرائم المالية. «غير معروف» جواب أُعطي، و«لم يُسأل» حيث لم يُعطَ جواب.
print-figures-enquiries =
    { $count ->
        [zero] لا استفسارات في المدة نفسها.
        [one] استفسار واحد في المدة نفسها، غير محسوب.
        [two] استفساران في المدة نفسها، غير محسوبين.
        [few] { $count } استفسارات في المدة نفسها، غير محسوبة.
        [many] { $count } استفسارًا في المدة نفسها، غير محسوبة.
       *[other] { $count } استفسار في المدة نفسها، غير محسوبة.
    }
print-figures-undated =
    { $count ->
        [zero] لكل قضية تاريخ استلام أو إرسال.
        [one] قضية واحدة بلا تاريخ استلام ولا إرسال، حُسبت بيوم تسجيلها.
        [two] قضيتان بلا تاريخ استلام ولا إرسال، حُسبتا بيوم تسجيلهما.
        [few] { $count } قضايا بلا تاريخ استلام ولا إرسال، حُسبت بيوم تسجيلها.
        [many] { $count } قضية بلا تاريخ استلام ولا إرسال، حُسبت بيوم تسجيلها.
       *[other] { $count } قضية بلا تاريخ استلام ولا إرسال، حُسبت بيوم تسجيلها.
    }

# { $off_by } مقدار ما يختل به السطر، نقصًا أو زيادة.
print-breaking-case = { $reference } – { $why } (الفرق: { $off_by })

## ورقة المناوبة

print-duty-sheet = ورقة المناوبة
print-duty-officer = المناوب
print-duty-from = من
print-duty-to = إلى
print-duty-clocks = آجال الاحتجاز الجارية
print-duty-without-date = مستعجل، أو لا يُعرف له أجل
print-duty-act-by = مواعيد التصرف
print-duty-act-on = آخر يوم للتصرف
print-duty-bring-up = تذكير وضعه هذا المكتب
print-duty-urgent = مستعجل، ولا تاريخ مسجل.
print-duty-numbers = أرقام خارج أوقات العمل
print-duty-no-numbers = لم تُدخل أرقام بعد، ومكانها في إعدادات المكتب.
print-duty-notes = المكالمات والوقائع
print-duty-time = التاريخ والساعة
print-duty-who = المتصل ورقمه
print-duty-what = المطلوب، وما تم
print-duty-entered = تاريخ القيد
print-duty-more =
    { $count ->
        [zero] لا شيء غير ذلك.
        [one] وواحد آخر في الصفحة الثانية.
        [two] واثنان آخران في الصفحة الثانية.
        [few] و{ $count } أخرى في الصفحة الثانية.
        [many] و{ $count } أخرى في الصفحة الثانية.
       *[other] و{ $count } أخرى في الصفحة الثانية.
    }
# عنوان ما لم تتسع له الصفحة الأولى؛ { $section } أحد العناوين السابقة.
print-duty-continued = { $section } – تتمة

## تقرير الاستيراد

print-import-report = تقرير استيراد
print-import-bundle = الحزمة { $id }
print-import-from = من مكتب
print-import-made = كُتبت في
print-import-at = استُوردت في
print-import-by = استوردها
print-import-set-aside-at = نُحّيت في
print-import-set-aside-by = نحّاها
print-import-volume = الجزء
print-import-volume-of = { $number } من { $of }
print-import-id = رقم الحزمة
print-import-told-imported = جرى التحقق من توقيعات هذه الحزمة وسلسلتها وختمها قبل حفظ أي شيء. واستُوردت كاملة: لم يُفقد شيء مما كان في السجل من قبل.
print-import-told-nothing-new = جرى التحقق من توقيعات هذه الحزمة وسلسلتها وختمها. كل ما فيها موجود هنا من قبل، ولم يتغير شيء.
print-import-told-set-aside = جرى التحقق من توقيعات هذه الحزمة وسلسلتها وختمها. ثم نُحّيت: لم يُحفظ منها شيء. والأرقام تبيّن ما كانت ستأتي به في ذلك اليوم.
print-import-told-by-itself = وصلت عبر مجلد التبادل. ولم يُسأل أحد، لأن أي حقل ما كان ليحمل قيمتين.
print-import-told-joined = بهذه الحزمة انضم المكتب إلى سلطة المرسل.
print-import-told-figures-only = لم يحفظ السجل من هذه الحزمة غير الأرقام.
print-import-outcome = ما آلت إليه
print-import-figures-would = ما كانت ستأتي به
print-import-figures = ما وصل
print-import-new = قضايا جديدة
print-import-changed = قضايا متغيرة
print-import-same = قضايا على حالها
print-import-conflicting = تعارضات
print-import-new-entries = قيود جديدة
print-import-documents = المستندات في الحزمة
print-import-number = { $count }
print-import-conflicts = التعارضات
print-import-no-conflict = لا يوجد: لم يحمل أي حقل قيمتين بسبب هذه الحزمة.
print-import-not-kept = لم تعد القيم معروفة هنا. وقائمة التعارضات تبيّن ما بقي مفتوحًا.
print-import-where = القضية والحقل
print-import-desk-and-person = المكتب والشخص والوقت
print-import-open = لم يُبتّ فيه بعد
print-import-settled = بُتّ فيه لاحقًا
print-import-gaps = قيود ما زالت ناقصة
print-import-no-gap = لا يوجد: لم ينقص شيء بعد هذه الحزمة.
print-import-gaps-told = هذه القيود موجودة لدى مكاتب أخرى ولم تكن هنا بعد الاستيراد. ما هنا صحيح، غير أنه غير مكتمل.
print-import-forks = قيدان برقم واحد
print-import-forks-told = يتفرع سجل هذا المكتب هنا إلى فرعين. لعله نُسخ أو استُعيد. حُفظ الفرعان، ومن هناك لا يُعتدّ بأيٍّ منهما.
print-import-inert = قيود لا يُعتدّ بها
print-import-inert-told =
    { $count ->
        [zero] لا قيد من هذه الحزمة لا يُعتدّ به.
        [one] قيد واحد من هذه الحزمة محفوظ ولا يغيّر أي قضية.
        [two] قيدان من هذه الحزمة محفوظان ولا يغيّران أي قضية.
        [few] { $count } قيود من هذه الحزمة محفوظة ولا تغيّر أي قضية.
        [many] { $count } قيدًا من هذه الحزمة محفوظة ولا تغيّر أي قضية.
       *[other] { $count } قيد من هذه الحزمة محفوظة ولا تغيّر أي قضية.
    }
print-import-entry = القيد
print-import-entry-of = { $desk }، القيد { $number }
print-import-says = ما يقوله
print-import-why = لماذا لا يُعتدّ به
print-import-new-cases = قضايا جديدة
print-import-none = لا يوجد.
print-import-registered = التسجيل
print-import-kind = { $family }، { $direction }
print-import-new-more =
    { $count ->
        [zero] لا قضية جديدة أخرى في السجل.
        [one] قضية جديدة أخرى في السجل.
        [two] قضيتان جديدتان أخريان في السجل.
        [few] { $count } قضايا جديدة أخرى في السجل.
        [many] { $count } قضية جديدة أخرى في السجل.
       *[other] { $count } قضية جديدة أخرى في السجل.
    }
print-import-changed-cases = قضايا متغيرة
print-import-changed-told = كل قيمة كما وجدها كاتبها، وكما وصلت. وتبقى القيمتان في السجل.
print-import-case = { $reference } – { $subject }
print-import-before = قبل
print-import-after = ما وصل
print-import-empty = (فارغ)
print-import-changes-more =
    { $count ->
        [zero] لا تغيير آخر.
        [one] تغيير آخر يبيّنه تاريخ القضية.
        [two] تغييران آخران يبيّنهما تاريخ القضية.
        [few] { $count } تغييرات أخرى يبيّنها تاريخ القضية.
        [many] { $count } تغييرًا آخر يبيّنها تاريخ القضية.
       *[other] { $count } تغيير آخر يبيّنها تاريخ القضية.
    }
print-import-changed-more =
    { $count ->
        [zero] لم تتغير قضية أخرى.
        [one] تغيّرت قضية أخرى.
        [two] تغيّرت قضيتان أخريان.
        [few] تغيّرت { $count } قضايا أخرى.
        [many] تغيّرت { $count } قضية أخرى.
       *[other] تغيّرت { $count } قضية أخرى.
    }
print-import-elsewhere = خارج القضايا
print-import-documents-came = مستندات وصلت
print-import-documents-absent = مستندات ما زالت ناقصة
print-import-document-since = وصل لاحقًا
print-import-left = ما تُرك
print-import-left-known =
    { $count ->
        [zero] لم يكن أي قيد من الحزمة هنا من قبل.
        [one] قيد واحد من الحزمة كان هنا من قبل.
        [two] قيدان من الحزمة كانا هنا من قبل.
        [few] { $count } قيود من الحزمة كانت هنا من قبل.
        [many] { $count } قيدًا من الحزمة كانت هنا من قبل.
       *[other] { $count } قيد من الحزمة كانت هنا من قبل.
    }
print-import-left-documents =
    { $count ->
        [zero] لم يُترك أي مستند من الحزمة.
        [one] مستند واحد من الحزمة كان هنا من قبل، أو لا يعود إلى قضية هنا.
        [two] مستندان من الحزمة كانا هنا من قبل، أو لا يعودان إلى قضية هنا.
        [few] { $count } مستندات من الحزمة كانت هنا من قبل، أو لا تعود إلى قضية هنا.
        [many] { $count } مستندًا من الحزمة كانت هنا من قبل، أو لا تعود إلى قضية هنا.
       *[other] { $count } مستند من الحزمة كانت هنا من قبل، أو لا تعود إلى قضية هنا.
    }
print-import-left-later =
    { $count ->
        [zero] لم يكتب إصدار لاحق من ‏Comity أي قيمة.
        [one] قيمة واحدة كتبها إصدار لاحق من ‏Comity. تُحفظ وتُنقل، وتظهر بعد التحديث.
        [two] قيمتان كتبهما إصدار لاحق من ‏Comity. تُحفظان وتُنقلان، وتظهران بعد التحديث.
        [few] { $count } قيم كتبها إصدار لاحق من ‏Comity. تُحفظ وتُنقل، وتظهر بعد التحديث.
        [many] { $count } قيمة كتبها إصدار لاحق من ‏Comity. تُحفظ وتُنقل، وتظهر بعد التحديث.
       *[other] { $count } قيمة كتبها إصدار لاحق من ‏Comity. تُحفظ وتُنقل، وتظهر بعد التحديث.
    }
print-import-left-untold =
    { $count ->
        [zero] ذُكرت كل القيود في هذا التقرير.
        [one] قيد واحد لم يُفصَّل في هذا التقرير، وهو في السجل.
        [two] قيدان لم يُفصَّلا في هذا التقرير، وهما في السجل.
        [few] { $count } قيود لم تُفصَّل في هذا التقرير، وهي في السجل.
        [many] { $count } قيدًا لم تُفصَّل في هذا التقرير، وهي في السجل.
       *[other] { $count } قيد لم تُفصَّل في هذا التقرير، وهي في السجل.
    }
print-import-entries = القيود التي وصلت
print-import-entry-one = { $desk }: { $first }
print-import-entry-range = { $desk }: من { $first } إلى { $last }
print-import-cases = القضايا في الحزمة
print-import-result = النتيجة
print-import-result-new = جديدة
print-import-result-changed = متغيرة
print-import-result-same = على حالها
print-import-read-by = قرأه
print-import-signature = التوقيع
print-import-on = التاريخ
print-column-what = البيان
print-column-details = التفاصيل

print-cases-waiting_for_others = قضايا تنتظر غيرنا
print-cases-waiting_for_us = قضايا تنتظرنا
print-cases-no_activity = قضايا بلا حركة
print-cases-law_waits = قضايا تنتظر اعتماد آجال
print-cases-for_disposal = قضايا انقضت مدة حفظها
print-column-waiting = أين هي الآن
print-column-waiting-since = منذ
print-column-waiting-by = الرد مطلوب في موعد أقصاه
print-column-moved = آخر حركة
print-column-weight = الوزن
print-column-stage-since = في هذه المرحلة منذ
print-column-missing = ما زال ناقصًا
print-column-last-action = آخر إجراء
print-column-blocked = ما يحول دون القرار
print-hand-over = تسليم ملفات { $officer }
print-hand-over-as-of = الوضع في { $date }
print-hand-over-with-deadlines = { $count ->
    [zero] لا أجل جاريًا في أي منها.
    [one] في واحد منها أجل جارٍ.
    [two] في اثنين منها آجال جارية.
    [few] في { $count } منها آجال جارية.
    [many] في { $count } منها آجال جارية.
   *[other] في { $count } منها آجال جارية.
  }
print-hand-over-signed = سلّمها: ______________________ بتاريخ ____________    تسلّمها: ______________________ بتاريخ ____________
print-for-disposal = قضايا ينبغي تقرير مصيرها
print-disposal-note = القرار لرئيس المكتب، ويُسجَّل مع سنده، ولا يحذف شيئًا.
print-column-note = الملاحظة

## السجلات المرافقة والتمديد والإرسال

print-belongs-to = يتبع القضية
print-section-companions = السجلات المرافقة
print-companions = السجلات المرافقة
print-companions-note = لا تُحسب السجلات المرافقة طلباتٍ.
print-send-by = يُرسل قبل { $date }
print-send-by-typed = { $days } من أيام الإرسال بحسب الدليل
print-send-by-measured = { $days } من أيام الإرسال، وسيط { $letters } من رسائلنا
print-renewal-possible = يمكن تمديده
print-renewal-asked = طُلب التمديد في { $date } من { $who }: لم يُمنح، والتاريخ باقٍ
print-renewal-granted = مُدد حتى { $date }
print-beyond-law = يتجاوز ما يسمح به القانون، وأقصاه { $date } ({ $source })
print-renewal-refused = رُفض التمديد

## ورقة الاسترداد

print-recovery-sheet = ورقة الاسترداد
print-recovery-number = الورقة { $number }
print-recovery-marking = سري – من يقرأ هذه الورقة يستطيع فتح السجل
print-recovery-desk = المكتب
print-recovery-issued = صدرت
print-recovery-by = أصدرها
print-recovery-digits = الأرقام
print-recovery-group = رقم
print-recovery-five = الأرقام
print-recovery-keep = حفظها
print-recovery-keep-1 = اطبع هذه الصفحة مرتين. ضع كل نسخة في ظرف غير شفاف، وأغلقه، ووقّع على موضع الإغلاق، واكتب عليه التاريخ ورقم الورقة. احفظ واحدة في خزنة رئيس المكتب والأخرى خارج المبنى.
print-recovery-keep-2 = احذف الملف الذي طُبعت منه هذه الصفحة، وأفرغ ذاكرة الطابعة إن كانت لها ذاكرة. لا تصوّر الأرقام ولا تمسحها ضوئيًا ولا تنسخها.
print-recovery-keep-3 = اكتب الورقة من جديد مرة كل سنة. إذا فُتح ظرف أو فُقد فأصدر ورقة جديدة: عندئذ لا تفتح السابقة شيئًا.
print-recovery-root = تحمل هذه الورقة المفتاح الجذر للسلطة، وإليه ترجع كل شهادات موظفيها ومكاتبها. وليس هذا المفتاح في مكان آخر.
print-recovery-no-root = لا تحمل هذه الورقة المفتاح الجذر للسلطة. وهي تفتح سجل هذا المكتب.
print-recovery-use = إذا نُسيت كل عبارات المرور أو غاب الأشخاص
print-recovery-use-1 = إذا كان الحاسوب يعمل: شغّل Comity واختر «الفتح بورقة الاسترداد»، واكتب الأرقام بترتيبها واسمك وعبارة مرور جديدة. تصبح عندئذ مدير النظام، وتبقى الحسابات الأخرى.
print-recovery-use-2 = إذا تعطل الحاسوب أو سُرق: ثبّت Comity على حاسوب آخر، واختر «الاستعادة من نسخة احتياطية»، ثم اختر المجلد الذي فيه أحدث نسخة على وحدة التخزين. جرّبها أولًا، ثم استعدها وافتحها بهذه الأرقام. بعد ذلك يبيّن Comity الرسائل التي ربما أُعطيت أرقامًا منذ تلك النسخة.
print-recovery-lost = ما الذي يضيع إذا ضاعت
print-recovery-lost-1 = إذا ضاعت هذه الورقة وكل عبارات المرور فلن يفتح أحد السجل ولا أي نسخة احتياطية أبدًا، ولا حتى من صنع البرنامج.
print-recovery-lost-2 = إذا ضاع الحاسوب وكل النسخ الاحتياطية فهذه الورقة لا تفتح شيئًا: لم يبقَ ما يُفتح. أما ما لدى المكاتب الأخرى للسلطة فيبقى لديها.
