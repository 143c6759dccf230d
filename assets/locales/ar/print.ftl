# كلمات الصفحات المطبوعة. تصل كل قيمة بين { } منسّقةً، وتعزلها طبقة الرسائل.

## الصفحة

print-case-summary = ملخص الملف
print-training = للتدريب فقط – يمنع إدخال ملفات حقيقية
print-printed = تاريخ الطباعة: { $at } – طبعها: { $who } – المكتب: { $desk }
print-page-of-pages = صفحة { $page } من { $pages }
print-journal-head = رأس السجل
print-keyword-case-summary = ملخص الملف
# { $characters } قائمة رموز مثل U+1F600.
print-missing-characters = لا تتضمن خطوط الطباعة رسما لبعض الحروف، فكتب رمزها بين قوسين مربعين: { $characters }
print-none-recorded = لا شيء مسجل.
print-no-limit-known = لا يعرف أجل: المرجو إدخال الأجل ومصدره.
# في مكان قيمة غير مسجلة.
print-not-recorded = غير مسجل

## العناوين

print-section-identity = بيانات الملف
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

## بيانات الملف

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
