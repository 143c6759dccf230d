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
## أعمال طويلة

progress-attaching = تشفير الملف
progress-saving = كتابة المستند
progress-checking = فحص المستندات التي سترسل
progress-measuring = تحضير
progress-writing = كتابة
progress-reading_back = قراءة ما كُتب للتحقق منه
progress-inspecting = قراءة الحزمة
progress-importing = استيراد الحزمة
progress-joining = جمع مستند من أجزائه
progress-backing_up = يجري النسخ الاحتياطي
progress-restoring = يجري نسخ النسخة الاحتياطية
progress-of = { $done } من { $total }
progress-file = الملف { $file } من { $files }

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
row-letter = رسالة
row-number = رقم
row-volume = ملف ورقي
row-source_row = سطر من السجل القديم
row-passed_on = إبلاغ
row-take_over = نقل السجل القديم
row-absence = غياب
row-authority = السلطة
row-stream = اليومية
row-revocation = إلغاء اعتماد
row-re-entry = إدخال من جديد
row-expunging = محو بحكم القانون

## What is in conflict, beside plain fields

conflict-kind-removal = استُبعد هنا واستُكمل هناك
conflict-kind-stages = في مرحلتين
conflict-kind-outcome = نتيجتان
conflict-kind-number = رقم واحد لقضيتين
conflict-kind-case = تطالب به قضيتان
conflict-removed = سُجّل أنه أُدخل خطأً: { $reason }
conflict-edited = { $row }، { $field }: { $value }
conflict-kept = قيل إنه يبقى
conflict-case-without-subject = قضية بلا موضوع

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
field-crime_tags = الجرائم المالية
field-proceedings = نوع الدعوى
field-principal_offence = الجريمة الرئيسية
field-competent_authority = السلطة المختصة
field-applicant_contact = جهة الاتصال لدى مقدم الطلب
field-record = نوع القيد
field-age_band = العمر
fact-not-asked = لم يُسأل
fact-unknown = غير معروف
field-signed_by = الموقِّع
field-instructed_by = بتعليمات من
field-happened_at = الساعة
field-form = الشكل
field-pages = الصفحات
field-place = المكان
field-letter = الرسالة
field-way = وارد أو صادر
field-book_number = الرقم في سجل البريد
field-embassy_on = ختم السفارة
field-ministry_on = ختم الوزارة
field-dispatched_on = تاريخ الإرسال
field-sender = من
field-addressee = إلى
field-our_reference = مرجعنا
field-enclosures = المرفقات
field-enclosure_form = أصول أو نسخ
field-carrier = الناقل
field-template = النموذج
field-language = اللغة
field-put_up_to = معروضة على
field-put_up_on = تاريخ العرض
field-signed_on = تاريخ التوقيع
field-signed_paper = الورقة الموقعة
field-answers = ردًّا على
field-misdirected_to = وصلت خطأً وأُرسلت إلى
field-number = الرقم
field-given_on = تاريخ المنح
field-held_by = في عهدة
field-held_since = منذ
field-cells = الخلايا
field-doubts = أسئلة
field-ground = الأساس القانوني
field-writes = القيم الممحوة
field-sheet = الورقة
field-line = السطر
field-passed_to = أُبلغ إلى
field-what = الموضوع
field-stand_in = النائب
field-from_on = من
field-until_on = إلى غاية
field-to = آخر يوم
field-unit = وحدة العد

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
field-number_runs = تسلسل الأرقام
field-mail_pattern = نمط أرقام البريد
field-letterhead = ترويسة الرسائل
field-marking = عبارة التأشير على الرسائل
field-duty_numbers = أرقام المناوبة
field-offence_list = الجرائم الرئيسية
field-acknowledge_days = أيام الإشعار بالاستلام (ممارسة المكتب)
field-chase_days = الأيام بين تذكيرين (ممارسة المكتب)
field-next_on = المتابعة التالية
field-caller = المتصل
field-called_on = تاريخ المكالمة
field-called_at = ساعة المكالمة
field-from = من
field-until = إلى غاية
field-bring_up = المتابعة
field-whom = من خُوطب

## الإجراءات المحفوظة، بعد اسم الشخص في التسلسل الزمني

action-create_register = أنشأ السجل
action-admit_desk = قَبِل مكتبًا
action-change_settings = غيّر الإعدادات
action-register_case = سجّل القضية
action-edit = أجرى تعديلات
action-record_step = دوّن خطوة
action-mark_in_error = أشار إلى قيد أُدخل خطأً
action-add_note = أضاف ملاحظة
action-add_bring_up = حدّد موعد تذكير
action-finish_bring_up = أنهى تذكيرًا
action-add_person = أضاف شخصًا
action-add_measure = أضاف تدبيرًا
action-add_limit = أدخل أجلًا
action-attach_document = أرفق مستندًا
action-resolve_conflict = حسم تعارضًا
action-book_letter = قيّد رسالة
action-move_letter = ضمّ رسالة إلى قضيتها
action-draft_letter = حرّر رسالة
action-put_up_letter = عرض رسالة للتوقيع
action-sign_letter = سجّل توقيعًا
action-dispatch_letter = سجّل إرسالًا
action-give_number = أعطى رقمًا آخر
action-void_number = ألغى رقمًا
action-place_file = سجّل مكان الملف الورقي
action-hand_over_file = سلّم الملف الورقي
action-pass_on = أبلغ بالنتيجة
action-chase = أرسل تذكيرًا
action-take_over = نقل أسطرًا من السجل القديم
action-undo_take_over = ألغى نقل السجل القديم
action-undo = تراجع عن إجراء
action-hand_over_cases = سلّم قضايا
action-record_absence = سجّل غيابًا
action-close_case = أغلق القضية
action-reopen_case = أعاد فتح القضية
action-take_back_error = ألغى الإشارة «أُدخل خطأً»
action-revoke_desk = ألغى اعتماد مكتب
action-expunge = محا بحكم القانون
expunged-words = محاه { $staff } ({ $desk }) للسبب الآتي: { $ground }
expunged-elsewhere = مُحي، ولم يصل بعد القيد الذي يذكر سببه
action-re_enter = أدخل من جديد ما لم يكن يُعتدّ به

## قيود لا يُعتدّ بها

inert-cause-fork = انقسمت يوميته هنا أو قبل ذلك
inert-cause-beside = ما كُتب عليه لا يُعتدّ به: فقضيته سجّلها قيد لا يُعتدّ به
inert-cause-revoked = أُلغي اعتماد مكتبه قبل أن يُعرف هذا

## التراجع والإغلاق

# تُحفظ مع السطر الذي يشير إليه التراجع بأنه أُدخل خطأً.
undo-reason = تراجع عنه من أدخله
matter-deadline = أجل ما زال مفتوحًا
matter-bring_up = تذكير ما زال مفتوحًا
matter-measure = تدبير لم يكتمل
matter-letter = رسالة لم تُرسل
matter-file_out = الملف الورقي ليس في مكانه
matter-applicant = لم يُبلَّغ صاحب الطلب بشيء بعد
matter-conflict = حقل فيه قيمتان
matter-person = شخص ما زال محتجزًا
matter-outcome = لم تُسجَّل نتيجة الطلب
matter-agreement_day = يوم الاتفاق على إجراءات الأمم المتحدة غير مدوَّن
matter-agreement_document = ورقة الاتفاق على إجراءات الأمم المتحدة ليست في القضية
matter-agreement_how = لم يُدوَّن من اتفق على إجراءات الأمم المتحدة ولا كيف
matter-agreement_early = الاتفاق على إجراءات الأمم المتحدة أقدم من اتفاقية يتناولها
matter-reasons = أسباب الرفض غير مدونة في القضية

## الأرقام

unit-requests = الطلبات
unit-persons = الأشخاص
unit-measures = التدابير
figures-opening = قيد النظر في البداية
figures-new = جديدة
figures-finalised = منتهية
figures-closing = قيد النظر في النهاية
# لماذا تمنع قضية توازن الجدول السنوي.
breaks-closed_before_received = أُغلقت قبل أن تُستلم أو تُرسل
breaks-closed_without_date = أُغلقت ولم يُدخل أحد متى
breaks-no_date = لا يُعرف يوم استلامها أو إرسالها ولا يوم إغلاقها
breaks-no_family = القيد الذي يسجلها لم يصل إلى هذا المكتب

## فحص السجل

verify-problem-chain = { $place }، القيد { $sequence } بتاريخ { $date } ({ $action }): محتواه أو ما قبله ليس ما حُفظ.
verify-problem-missing = { $place }، القيد { $sequence }: كان هنا ولم يعد موجودًا.
verify-problem-signature = { $place }، القيد { $sequence } بتاريخ { $date } ({ $action }): غير موقّع من الشخص والمكتب المذكورين فيه.
verify-problem-attachment = { $case }: محتوى المستند { $place } تالف.
verify-problem-page = صفحة من قاعدة البيانات تالفة ({ $place }؛ القيد { $sequence }).
verify-proven = المُثبَت في { $desk }: القيود { $ranges }.
verify-proven-none = لا شيء من هذه اليومية لمكتب { $desk } مُثبَت.
verify-unproven = غير المُثبَت في { $desk }: القيود { $ranges }. قارنها بمكتب يملكها أو بنسخة احتياطية.
verify-unproven-none = كل قيود { $desk } مُثبَتة رغم ذلك.
verify-unaffected = لم تتأثر: يوميات { $desks }.
verify-cases =
    { $count ->
        [zero] لم تمسّ القيود غير المثبتة أي قضية.
        [one] مسّت القيود غير المثبتة قضية واحدة: { $cases }.
        [two] مسّت القيود غير المثبتة قضيتين: { $cases }.
        [few] مسّت القيود غير المثبتة { $count } قضايا: { $cases }.
        [many] مسّت القيود غير المثبتة { $count } قضية: { $cases }.
       *[other] مسّت القيود غير المثبتة { $count } قضية: { $cases }.
    }
field-given = ما يطلبه القانون قبلها

limit-adopted = معتمد
limit-changed = تغير منذ اعتماده
limit-offered = معروض
limit-as-given = في اليوم المسمى
limit-length-hours =
    { $count ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
       *[other] { $count } ساعة
    }
limit-length-days =
    { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يوما
       *[other] { $count } يوم
    }
limit-length-months =
    { $count ->
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرا
       *[other] { $count } شهر
    }
limit-length-working_days =
    { $count ->
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $count } أيام عمل
        [many] { $count } يوم عمل
       *[other] { $count } يوم عمل
    }

# أين توجد القضية، ووزن التاريخ، ومدة الحفظ
waiting-with-us = لدينا
waiting-with-court = لدى المحكمة
waiting-with-competent_authority = لدى السلطة المختصة
waiting-with-partner = لدى الشريك
waiting-with-translator = لدى المترجم
waiting-with-applicant = لدى الجهة الطالبة
waiting-with-other = لدى جهة أخرى
today-severity-liberty = حرية الأشخاص وحياتهم
today-severity-law = ما يحدده القانون أو المحكمة
today-severity-promise = ما وُعد به الشركاء
today-severity-practice = ممارسة المكتب
disposal-destroy = يُتلف
disposal-hand_to_archive = يُسلَّم إلى دار المحفوظات
disposal-keep_for_good = يُحفظ على الدوام
field-keep_until_reason = سبب مدة حفظ مختلفة
field-disposal = مصير القضية
field-disposal_ground = سند القرار
field-disposed_by = صاحب القرار
field-quiet_days = أيام بلا حركة قبل إدراج القضية
field-retention_rules = مدة حفظ القضايا المغلقة
field-box_pattern = أسماء صناديق المحفوظات
action-set_retention = حدّد مدة حفظ القضية
action-decide_disposal = قرّر مصير القضية
matter-referral = إحالة لم يُجَب عنها
matter-translation = ترجمة منتظرة
matter-consultation = مشاورة ما زالت مفتوحة
matter-hearing = جلسة ما زالت مقررة
matter-exhibit = حرز أو أصل لم يُعَد
matter-condition = شرط أو ضمان ما زال ساريًا
matter-use_limit = قيد على الاستعمال ما زال ساريًا
matter-speciality = مبدأ التخصيص ما زال ساريًا
matter-linked_case = قضية مرتبطة ما زالت مفتوحة

## السجلات المرافقة والتمديد والإرسال

field-belongs_to = يتبع القضية
