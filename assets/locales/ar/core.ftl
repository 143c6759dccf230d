# الكلمات المشتركة بين أجزاء البرنامج: التواريخ والأحجام وأسماء الحقول والصفوف والإجراءات.

## التواريخ

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

date-full = { $day } { $month } { $year }
date-month = { $month } { $year }
date-only-year = { $year }
date-and-time = { $date }، { $time }

## المواعيد

days-today = الموعد اليوم
days-tomorrow = الموعد غدًا
days-left =
    { $days ->
        [zero] لم يبقَ أي يوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $days } أيام
        [many] بقي { $days } يومًا
       *[other] بقي { $days } يوم
    }
days-overdue =
    { $days ->
        [zero] دون تأخير
        [one] متأخر يومًا واحدًا
        [two] متأخر يومين
        [few] متأخر { $days } أيام
        [many] متأخر { $days } يومًا
       *[other] متأخر { $days } يوم
    }

## الأحجام

size-bytes =
    { $count ->
        [zero] لا شيء
        [one] بايت واحد
        [two] بايتان
        [few] { $count } بايتات
        [many] { $count } بايتًا
       *[other] { $count } بايت
    }
size-kilobytes = { $size } كيلوبايت
size-megabytes = { $size } ميغابايت
size-gigabytes = { $size } غيغابايت

## الصفوف

row-case = القضية
row-person = الشخص
row-measure = التدبير
row-step = الخطوة
row-note = الملاحظة
row-bring_up = التذكير
row-document = المستند
row-limit = الأجل
row-setting = الإعداد
row-staff = الموظف
row-desk = المكتب

## حقول القضية

field-case = القضية
field-family = الفئة
field-direction = الاتجاه
field-reference = مرجعنا
field-aliases = مراجع أخرى
field-our_role = دورنا
field-asked_by = بطلب من
field-partner = الدولة الشريكة
field-their_reference = مرجعهم
field-applicant = الجهة صاحبة الطلب
field-applicant_reference = مرجع صاحب الطلب
field-instrument = الصك الواجب التطبيق
field-also_invoked = صكوك أخرى مستند إليها
field-channel = طريق الإحالة
field-dated_on = التاريخ المدوّن على الوثيقة
field-received_on = تاريخ الاستلام
field-subject = الموضوع
field-offences = الجرائم
field-urgency = الاستعجال
field-urgency_reason = سبب الاستعجال
field-officer = الموظف المسؤول
field-operation_name = اسم العملية
field-confidential = السرية
field-stage = المرحلة
field-outcome = النتيجة
field-closed_on = تاريخ الإغلاق
field-persons = الأشخاص
field-measures = التدابير
field-note = ملاحظة
field-removed = محذوف

## حقول الشخص

field-name = الاسم
field-other_names = أسماء وصيغ كتابة أخرى
field-role = الصفة
field-born_on = تاريخ الميلاد
field-nationalities = الجنسيات
field-sex = الجنس
field-birth_place = مكان الميلاد

## حقول التدبير

field-kind = النوع
field-description = الوصف
field-status = الحالة
field-referred_to = أُحيل إلى
field-referred_on = تاريخ الإحالة

## حقول الخطوات والملاحظات والتذكيرات والآجال

field-on = التاريخ
field-person = الشخص
field-decided_by = صاحب القرار
field-in_error = مُدخل خطأً
field-text = النص
field-with_whom = مع من
field-reason = السبب
field-for_staff = لعناية
field-done_on = تاريخ الإنجاز
field-due_on = تاريخ الاستحقاق
field-effect = الأثر
field-source = المصدر

## حقول المستند

field-size = الحجم
field-sha256 = SHA-256
field-present = محفوظ هنا
field-staff = الموظف
field-desk = المكتب
field-at = وقت الحفظ

## الإعدادات المشتركة

field-authority = السلطة
field-state = الدولة
field-time_zone = المنطقة الزمنية
field-number_pattern = نمط مراجعنا
field-digits = الأرقام
field-weekend = أيام الراحة الأسبوعية
field-holidays = العطل الرسمية
field-passphrase = عبارة المرور

## الإجراءات المحفوظة، بعد اسم الشخص في التسلسل الزمني

action-create_register = أنشأ السجل
action-admit_desk = قَبِل مكتبًا
action-change_settings = غيّر الإعدادات
action-register_case = سجّل القضية
action-edit = أجرى تعديلات
action-record_step = دوّن خطوة
action-mark_in_error = أشار إلى خطوة مُدخلة خطأً
action-add_note = أضاف ملاحظة
action-add_bring_up = حدّد موعد تذكير
action-finish_bring_up = أنهى تذكيرًا
action-add_person = أضاف شخصًا
action-add_measure = أضاف تدبيرًا
action-add_limit = أدخل أجلًا
action-attach_document = أرفق مستندًا
action-resolve_conflict = حسم تعارضًا
