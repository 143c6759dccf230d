# كلمات ملفات القانون: الفئات والمراحل والمآلات والآثار والصكوك والتدابير.
# المعرّفات تتبع رموز assets/law/. يراجعها قانوني ناطق بالعربية قبل الاستعمال.

## فئات القضايا

family-extradition = تسليم المطلوبين
family-extradition-short = تسليم
family-mla = المساعدة القانونية المتبادلة
family-mla-short = مساعدة قانونية
family-transfer_sentenced = نقل المحكوم عليه
family-transfer_sentenced-short = محكوم عليه
family-transfer_proceedings = نقل الإجراءات الجنائية
family-transfer_proceedings-short = إجراءات جنائية
family-confiscation = التجميد والمصادرة وإعادة الموجودات
family-confiscation-short = مصادرة

## الاتجاه والإجراءات

direction-incoming = واردة
direction-outgoing = صادرة
procedure-extradition_incoming = تسليم المطلوبين، طلب وارد: نحن الدولة المطلوب إليها
procedure-extradition_outgoing = تسليم المطلوبين، طلب صادر: نحن الدولة الطالبة
procedure-mla_incoming = المساعدة القانونية المتبادلة، طلب وارد: نحن الدولة المطلوب إليها
procedure-mla_outgoing = المساعدة القانونية المتبادلة، طلب صادر: نحن الدولة الطالبة
procedure-transfer_sentenced_sentencing = نقل المحكوم عليه: نحن دولة الإدانة
procedure-transfer_sentenced_administering = نقل المحكوم عليه: نحن دولة التنفيذ

## دورنا، ومن بادر بالطلب

role-sentencing = دولة الإدانة
role-administering = دولة التنفيذ
asked-by-we = دولتنا
asked-by-they = الدولة الأخرى
asked-by-person = المحكوم عليه
asked-by-relatives = الأقارب

## صفات الأشخاص

person-role-person_sought = الشخص المطلوب تسليمه
person-role-sentenced_person = المحكوم عليه
person-role-suspect = مشتبه فيه
person-role-accused = متهم
person-role-convicted_person = مدان
person-role-witness = شاهد
person-role-expert = خبير
person-role-victim = ضحية
person-role-addressee = المرسل إليه المستندات
person-role-account_holder = صاحب الحساب
person-role-legal_person = شخص اعتباري
person-role-relative = قريب
person-role-counsel = محام
person-role-other = صفة أخرى

## المراحل: تسليم المطلوبين، طلب وارد

stage-XI00 = مشاورات أو مسودة قيد إبداء الرأي
stage-XI10 = طُلب التوقيف المؤقت
stage-XI11 = جارٍ تحديد مكان الشخص
stage-XI12 = موقوف مؤقتًا
stage-XI13 = أُفرج عنه لانقضاء المهلة
stage-XI20 = ورد الطلب الرسمي
stage-XI21 = أُشعر بالاستلام
stage-XI25 = فحص شكلي للأوراق والترجمة والهوية
stage-XI26 = طُلبت معلومات إضافية
stage-XI28 = المفاضلة بين طلبات متزاحمة
stage-XI30 = صدر الإذن بالسير في الطلب
stage-XI31 = مشاورات قبل رفض محتمل
stage-XI40 = قُبض عليه بناءً على الطلب أو أُفرج عنه بكفالة
stage-XI45 = وافق الشخص على تسليمه
stage-XI50 = جلسة المحكمة
stage-XI55 = صدر قرار المحكمة
stage-XI60 = استئناف أو طعن قيد النظر
stage-XI65 = طلب لجوء قيد النظر
stage-XI66 = ضمانات مطلوبة أو قيد الدراسة
stage-XI70 = قرار السلطة التنفيذية بشأن التسليم قيد الانتظار
stage-XI75 = وُوفق على التسليم
stage-XI76 = وُوفق على التسليم مع إرجاء تنفيذ التسليم
stage-XI77 = وُوفق على تسليم مؤقت
stage-XI80 = ترتيبات التسليم جارية
stage-XI85 = سُلّم الشخص
stage-XI86 = لم يُستلم الشخص في الموعد المحدد
stage-XI90 = رفض من السلطة التنفيذية
stage-XI91 = رفض من المحكمة
stage-XI92 = أُحيلت القضية إلى الملاحقة القضائية لدينا
stage-XI93 = يُنظر في تنفيذ الحكم الأجنبي لدينا
stage-XI95 = سحبته الدولة الطالبة
stage-XI96 = انتهى بطريقة أخرى
stage-XI97 = التزامات ما بعد التسليم
stage-XI98 = تسليم مؤقت: بانتظار الإعادة
stage-XI99 = أُغلقت القضية

## المراحل: تسليم المطلوبين، طلب صادر

stage-XO00 = حُدد مكان الشخص في الخارج، أو استفسار
stage-XO05 = ورد التماس الجهة الوطنية
stage-XO10 = تقييم
stage-XO12 = مشاورات غير رسمية مع الدولة الشريكة
stage-XO15 = صياغة الطلب ومراجعة جودته
stage-XO17 = ترجمة
stage-XO20 = موقّع أو مختوم أو مصدّق
stage-XO25 = أُرسل طلب التوقيف المؤقت
stage-XO26 = رُفض التوقيف المؤقت
stage-XO27 = قُبض على الشخص في الخارج
stage-XO30 = أُرسل الطلب الرسمي
stage-XO31 = أكدت الدولة الشريكة الاستلام
stage-XO35 = تطلب الدولة الشريكة معلومات أو ترجمة أو ضمانًا
stage-XO36 = أصدرنا ضمانًا
stage-XO40 = إجراءات أمام محكمة الدولة الشريكة أو سلطتها التنفيذية
stage-XO45 = قرار غير مواتٍ في الخارج قابل للطعن
stage-XO55 = وُوفق على التسليم
stage-XO56 = إرجاء تنفيذ التسليم أو عرض تسليم مؤقت
stage-XO60 = ترتيبات المرافقة والسفر جارية
stage-XO65 = سُلّم الشخص إلينا
stage-XO66 = لم نستلم الشخص في الموعد
stage-XO70 = رفضته الدولة الشريكة
stage-XO71 = طُلب من الدولة الشريكة أن تلاحق قضائيًا
stage-XO72 = طُلب من الدولة الشريكة تنفيذ حكمنا
stage-XO75 = سحبناه
stage-XO80 = التزامات ما بعد التسليم
stage-XO96 = انتهى بطريقة أخرى
stage-XO99 = أُغلقت القضية

## المراحل: المساعدة القانونية المتبادلة، طلب وارد

stage-MI00 = مسودة أو مشاورات
stage-MI10 = ورد الطلب وسُجّل
stage-MI11 = أُعيد لنقصه
stage-MI12 = أُحيل إلى الجهة المختصة
stage-MI15 = أُشعر بالاستلام
stage-MI20 = قيد التقييم
stage-MI25 = طُلبت معلومات إضافية
stage-MI30 = قُبل كليًا
stage-MI31 = قُبل بشروط
stage-MI32 = قُبل جزئيًا
stage-MI35 = أُحيل إلى السلطة المختصة للتنفيذ
stage-MI36 = أكدت السلطة المختصة الاستلام
stage-MI40 = طُلب أمر قضائي
stage-MI45 = قيد التنفيذ
stage-MI46 = عائق أو تأخر طويل: أُبلغت الدولة الشريكة
stage-MI50 = أُرجئ التنفيذ وأُبلغت الأسباب
stage-MI55 = مشاورات قبل الرفض أو إرجاء التنفيذ
stage-MI60 = وردت النتائج من السلطة المختصة
stage-MI61 = روجعت النتائج
stage-MI65 = أُرسل رد جزئي
stage-MI66 = أُرسل الرد الكامل
stage-MI70 = رُفض مع بيان الأسباب
stage-MI75 = سُحب أو لم يعد مطلوبًا
stage-MI80 = التزامات ما بعد التنفيذ
stage-MI96 = انتهى بطريقة أخرى
stage-MI99 = أُغلقت القضية

## المراحل: المساعدة القانونية المتبادلة، طلب صادر

stage-MO00 = ظهرت الحاجة وجُرب الطريق غير الرسمي أولًا
stage-MO05 = ورد التماس الجهة الوطنية
stage-MO10 = مراجعة الجودة
stage-MO11 = أُعيد إلى الجهة الوطنية للتصحيح
stage-MO12 = عُرضت المسودة على الدولة الشريكة
stage-MO20 = ترجمة
stage-MO25 = وُقّع وأُرسل
stage-MO30 = أكدت الدولة الشريكة الاستلام
stage-MO35 = قُبل أو اقتُرحت علينا شروط
stage-MO36 = تطلب الدولة الشريكة المزيد
stage-MO40 = قيد التنفيذ في الخارج
stage-MO45 = أُرجئ التنفيذ أو فتحت الدولة الشريكة مشاورات
stage-MO50 = وردت نتيجة جزئية
stage-MO60 = وردت النتيجة كاملة
stage-MO70 = رفضته الدولة الشريكة
stage-MO75 = سحبناه لانتفاء الحاجة
stage-MO80 = التزامات ما بعد النتيجة
stage-MO96 = انتهى بطريقة أخرى
stage-MO99 = أُغلقت القضية

## المراحل: محكوم عليه، نحن دولة الإدانة

stage-TS00 = حُدد المحكوم عليه وأُبلغ بالنظام
stage-TS05 = أُبديت الرغبة
stage-TS10 = أُبلغت الدولة الأخرى
stage-TS15 = فحص استيفاء الشروط
stage-TS20 = جُمعت التقارير
stage-TS25 = أُرسل الطلب أو ورد
stage-TS30 = تبادل الأوراق
stage-TS35 = تبيّن دولة التنفيذ إجراءها والعقوبة الناتجة
stage-TS40 = أُخذت الموافقة
stage-TS41 = جرى التحقق من الموافقة
stage-TS45 = قرارنا
stage-TS46 = قرارهم
stage-TS50 = اتفقت الدولتان
stage-TS55 = ترتيبات التسليم جارية
stage-TS60 = نُقل المحكوم عليه
stage-TS65 = متابعة تنفيذ العقوبة
stage-TS80 = رفضت إحدى الدولتين
stage-TS81 = سُحبت الموافقة
stage-TS82 = الشروط غير مستوفاة
stage-TS83 = أُفرج عنه أو أُبعد قبل القرار
stage-TS96 = انتهى بطريقة أخرى
stage-TS99 = أُغلقت القضية

## المراحل: محكوم عليه، نحن دولة التنفيذ

stage-TA00 = استفسار أو التماس من الأسرة
stage-TA10 = وردت معلومات من دولة الإدانة
stage-TA15 = التحقق من الجنسية وازدواجية التجريم
stage-TA20 = استعلام لدى السجون وجهات المتابعة
stage-TA25 = أُرسل الطلب أو ورد
stage-TA30 = الاختيار: مواصلة تنفيذ العقوبة أو تحويلها
stage-TA35 = أُرسل كتاب بشأن أثر العقوبة
stage-TA45 = قرار القبول
stage-TA55 = ترتيبات الاستلام جارية
stage-TA60 = استُلم المحكوم عليه
stage-TA65 = تُنفذ العقوبة لدينا
stage-TA70 = أُبلغ بانتهاء العقوبة أو الفرار أو بتقرير خاص
stage-TA71 = ورد إشعار بانتهاء نفاذ العقوبة: أُنهي التنفيذ
stage-TA72 = عفو خاص أو عام
stage-TA73 = إعادة نظر لدى دولة الإدانة
stage-TA80 = رفضت إحدى الدولتين
stage-TA81 = سُحبت الموافقة
stage-TA82 = الشروط غير مستوفاة
stage-TA83 = أُفرج عنه أو أُبعد قبل القرار
stage-TA96 = انتهى بطريقة أخرى
stage-TA99 = أُغلقت القضية

## الحالة العامة المشتركة بين جميع الفئات

status-draft = مسودة
status-received = مرسل أو وارد
status-acknowledged = تم الإشعار بالاستلام
status-under_review = قيد الدراسة
status-awaiting_information = بانتظار معلومات
status-accepted = مقبول
status-with_competent_authority = لدى السلطة المختصة
status-partly_executed = منفذ جزئيًا
status-executed = منفذ أو أُجيب عليه
status-closed = مغلق
status-returned_deficient = معاد لنقصه
status-redirected = محال إلى جهة أخرى
status-surrender_postponed = إرجاء تنفيذ التسليم
status-execution_postponed = إرجاء التنفيذ
status-consultation_before_refusal = مشاورات قبل الرفض
status-refused_executive = مرفوض من السلطة التنفيذية
status-refused_court = مرفوض من المحكمة
status-withdrawn = مسحوب
status-no_longer_required = لم يعد مطلوبًا
status-lapsed = سقط
status-otherwise_finalised = انتهى بطريقة أخرى

## مآل القضية

outcome-surrendered = سُلّم الشخص
outcome-executed = نُفذ
outcome-sentenced_person_transferred = نُقل المحكوم عليه
outcome-refused_executive = رُفض من السلطة التنفيذية
outcome-refused_court = رُفض من المحكمة
outcome-refused = رُفض
outcome-returned_deficient = أُعيد لنقصه
outcome-redirected = أُحيل إلى جهة أخرى
outcome-withdrawn = سُحب
outcome-no_longer_required = لم يعد مطلوبًا
outcome-lapsed = سقط
outcome-submitted_for_prosecution = أُحيلت القضية إلى الملاحقة القضائية بدلًا من التسليم
outcome-sentence_enforced_here = نُفذ الحكم الأجنبي لدينا
outcome-not_eligible = الشروط غير مستوفاة
outcome-consent_withdrawn = سُحبت الموافقة
outcome-released_before_decision = أُفرج عنه أو أُبعد قبل القرار
outcome-otherwise_finalised = انتهى بطريقة أخرى

## ما يترتب على انقضاء المهلة

effect-may_release = يجوز الإفراج عن الشخص
effect-must_release = يجب الإفراج عن الشخص
effect-must_end = يجب أن ينتهي التوقيف
effect-right_reverts = يعود حق الملاحقة القضائية إلى الدولة الطالبة
effect-duty = يحل موعد التزام
effect-tell_partner = يجب أن تكون الدولة الشريكة قد أُبلغت
effect-window_closes = تنتهي فترة الحماية
effect-target = موعد مرجو غير ملزم

## التزامات بلا عدد أيام

promptly-at_once = على الفور
promptly-without_delay = دون إبطاء
promptly-as_soon_as_practicable = في أقرب وقت ممكن عمليًا

## من عليه أن يتصرف

duty-ours = علينا القيام به
duty-theirs = على الدولة الشريكة القيام به

## مدى التيقن من القاعدة

sure-read = مقروءة في النص نفسه
sure-excerpt = من مقتطف منشور: تُراجع قبل الاعتماد عليها
sure-memory = من الذاكرة: تُراجع قبل الاعتماد عليها
sure-office = أدخلها هذا المكتب

## طرق الإحالة

channel-central_authority = من سلطة مركزية إلى سلطة مركزية
channel-ministry = من وزارة إلى وزارة
channel-diplomatic = الطريق الدبلوماسي
channel-interpol = الإنتربول
channel-judicial_direct = السلطة القضائية مباشرة مع نسخة إلى السلطة المركزية
channel-oral = شفويًا مع تأكيد كتابي
channel-electronic = إلكترونيًا
channel-network = نقطة اتصال في شبكة
channel-liaison_officer = ضابط أو قاضي اتصال
channel-by_hand = تسليم باليد

## تدابير المساعدة القانونية المتبادلة

measure-A = أخذ أدلة أو أقوال من الأشخاص
measure-B = تبليغ المستندات القضائية
measure-C = التفتيش والضبط والتجميد
measure-D = فحص الأشياء والمواقع
measure-E = المعلومات والأدلة وتقييمات الخبراء
measure-F = السجلات الأصلية أو المصدقة، بما فيها المصرفية وسجلات الشركات
measure-G = تحديد عائدات الجرائم والممتلكات أو تعقبها لأغراض الإثبات
measure-H = حضور الأشخاص طوعًا في الدولة الطالبة
measure-I = أي مساعدة أخرى لا تخالف القانون
measure-J = تحديد عائدات الجرائم وتجميدها وتعقبها
measure-K = استرداد الموجودات

## حالة التدبير

measure-status-asked = مطلوب
measure-status-accepted = مقبول
measure-status-referred = محال إلى السلطة المختصة
measure-status-order_obtained = صدر الأمر
measure-status-executed = منفذ
measure-status-impossible = متعذر
measure-status-refused = مرفوض
measure-status-execution_postponed = إرجاء التنفيذ
measure-status-withdrawn = مسحوب

## الصكوك

instrument-untoc = اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
instrument-uncac = اتفاقية الأمم المتحدة لمكافحة الفساد
instrument-un_drugs_1988 = اتفاقية الأمم المتحدة لمكافحة الاتجار غير المشروع في المخدرات والمؤثرات العقلية (1988)
instrument-ets24 = الاتفاقية الأوروبية لتسليم المطلوبين (ETS 24)
instrument-ets24_ap1 = البروتوكول الإضافي للاتفاقية الأوروبية لتسليم المطلوبين (ETS 86)
instrument-ets24_ap2 = البروتوكول الإضافي الثاني للاتفاقية الأوروبية لتسليم المطلوبين (ETS 98)
instrument-ets24_ap3 = البروتوكول الإضافي الثالث للاتفاقية الأوروبية لتسليم المطلوبين (CETS 209)
instrument-ets24_ap4 = البروتوكول الإضافي الرابع للاتفاقية الأوروبية لتسليم المطلوبين (CETS 212)
instrument-ets30 = الاتفاقية الأوروبية للمساعدة المتبادلة في المسائل الجنائية (ETS 30)
instrument-ets182 = البروتوكول الإضافي الثاني للاتفاقية الأوروبية للمساعدة المتبادلة (ETS 182)
instrument-ets112 = اتفاقية نقل المحكوم عليهم (ETS 112)
instrument-ets167 = البروتوكول الإضافي لاتفاقية نقل المحكوم عليهم (ETS 167)
instrument-ets185 = الاتفاقية المتعلقة بالجريمة السيبرانية (ETS 185)
instrument-cets198 = الاتفاقية المتعلقة بغسل عائدات الجرائم والبحث عنها وضبطها ومصادرتها وبتمويل الإرهاب (CETS 198)
instrument-mte = معاهدة على غرار معاهدة الأمم المتحدة النموذجية لتسليم المجرمين
instrument-mtma = معاهدة على غرار معاهدة الأمم المتحدة النموذجية لتبادل المساعدة في المسائل الجنائية
instrument-mafp = اتفاق على غرار اتفاق الأمم المتحدة النموذجي بشأن نقل السجناء الأجانب
instrument-london_scheme = مخطط لندن لتسليم المطلوبين داخل الكومنولث
instrument-bilateral_treaty = معاهدة بين الدولتين
instrument-domestic_law = قانوننا الداخلي
instrument-reciprocity = المعاملة بالمثل
instrument-other = أساس قانوني آخر

## درجة الاستعجال

urgency-ordinary = عادي
urgency-urgent = عاجل
urgency-life_at_risk = خطر على الحياة

## الجنس

sex-female = أنثى
sex-male = ذكر
sex-other = آخر
sex-unknown = غير معروف

## أنواع الملاحظات

note-kind-telephone = مكالمة هاتفية
note-kind-meeting = اجتماع
note-kind-instruction = تعليمات
note-kind-other = ملاحظة أخرى
note-kind-chaser = تذكير

## نوع السطر في السجل

record-request = طلب
record-enquiry = استفسار لا يُحسب طلبًا

## بيانات تحتاج إليها الإحصاءات

crime-tag-money_laundering = غسل الأموال
crime-tag-terrorist_financing = تمويل الإرهاب
crime-tag-predicate_offence = جريمة أصلية
crime-tag-none = لا شيء مما سبق
crime-tag-unknown = غير معروف
age-band-child = دون الثامنة عشرة
age-band-adult = الثامنة عشرة فأكثر
age-band-unknown = غير معروف

## مواعيد المتابعة: ممارسة المكتب وليست القانون

bring-up-kind-plain = متابعة
bring-up-kind-acknowledge = إشعار بالاستلام (ممارسة المكتب)
bring-up-kind-chase = تذكير (ممارسة المكتب)
bring-up-kind-review = إعادة نظر

## الرسائل والأوراق

letter-way-in = وارد
letter-way-out = صادر
letter-form-letter = رسالة
letter-form-note_verbale = مذكرة شفوية
letter-form-electronic_message = رسالة إلكترونية
letter-form-fax = فاكس
letter-form-telephone_message = رسالة هاتفية
letter-form-parcel = طرد
letter-form-other = غير ذلك
enclosure-form-originals = أصول
enclosure-form-copies = نسخ
enclosure-form-certified_copies = نسخ مصدقة
enclosure-form-originals_and_copies = أصول ونسخ
letter-status-drafted = محررة
letter-status-put_up = معروضة للتوقيع
letter-status-signed = موقعة
letter-status-dispatched = مرسلة
letter-template-acknowledgement = إشعار بالاستلام
letter-template-referral = إحالة إلى سلطة مختصة
letter-template-chaser = تذكير
letter-template-more_information = طلب معلومات إضافية
document-form-file = ملف إلكتروني محفوظ هنا
document-form-paper_original = ورق، أصل
document-form-paper_copy = ورق، نسخة
document-form-paper_certified_copy = ورق، نسخة مصدقة
number-kind-former = رقم سابق
number-kind-void = رقم ملغى
number-kind-taken_over = رقم السجل القديم
number-kind-other = رقم آخر
absence-kind-stand_in = نائب
absence-kind-acting_head = رئيس بالإنابة

## التواريخ التي تبدأ منها المهلة

starts-from-dated_on = التاريخ المدون على الطلب
starts-from-received_on = تاريخ الاستلام
starts-from-answer_wanted_on = الموعد الذي ترجو فيه الدولة الطالبة الرد
starts-from-oral_request_on = تاريخ الطلب الشفوي
starts-from-written_confirmation_on = تاريخ التأكيد الكتابي
starts-from-no_longer_required_on = تاريخ إبلاغ الشخص بأن حضوره لم يعد مطلوبًا
starts-from-left_on = تاريخ مغادرة الشخص
starts-from-consent_on = تاريخ الموافقة
starts-from-consent_told_on = تاريخ إبلاغ الدولة الشريكة بشأن الموافقة
starts-from-consent_revoked_on = تاريخ الرجوع عن الموافقة
starts-from-simplified_declined_on = تاريخ العدول عن التسليم المبسط
starts-from-simplified_declined_told_on = تاريخ إبلاغ الدولة الشريكة بالعدول عن التسليم المبسط
starts-from-decision_told_on = تاريخ إبلاغ القرار للدولة الشريكة
starts-from-surrender_on = موعد التسليم المتفق عليه
starts-from-new_surrender_on = موعد التسليم الجديد المتفق عليه
starts-from-judgment_final_on = تاريخ صيرورة الحكم نهائيًا
starts-from-entered = تاريخ أدخله المكتب
