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
