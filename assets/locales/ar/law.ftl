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
procedure-transfer_proceedings_incoming = نقل الإجراءات الجنائية، طلب وارد: يُطلب إلينا تولي الملاحقة
procedure-transfer_proceedings_outgoing = نقل الإجراءات الجنائية، طلب صادر: نطلب من الدولة الأخرى تولي الملاحقة
procedure-confiscation_incoming = التجميد والمصادرة والإعادة، طلب وارد: نحن الدولة المطلوب إليها
procedure-confiscation_outgoing = التجميد والمصادرة والإعادة، طلب صادر: نحن الدولة الطالبة

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
person-role-asset_holder = حائز الموجودات
person-role-beneficial_owner = المالك المستفيد
person-role-third_party = طرف ثالث صاحب مطالبة
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
stage-XI22 = أُعيد لنقصه
stage-XI23 = أُحيل إلى الجهة المختصة
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
stage-XO34 = أُعيد إلينا لنقصه
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
stage-MI72 = رفضتها المحكمة
stage-MI75 = سُحب أو لم يعد مطلوبًا
stage-MI80 = التزامات ما بعد التنفيذ
stage-MI94 = سقط: لم يرد بشأنه شيء بعد ذلك
stage-MI96 = انتهى بطريقة أخرى
stage-MI99 = أُغلقت القضية

## المراحل: المساعدة القانونية المتبادلة، طلب صادر

stage-MO00 = ظهرت الحاجة وجُرب الطريق غير الرسمي أولًا
stage-MO05 = ورد التماس الجهة الوطنية
stage-MO10 = مراجعة الجودة
stage-MO11 = أُعيد إلى الجهة الوطنية للتصحيح
stage-MO12 = عُرضت المسودة على الدولة الشريكة
stage-MO14 = أُعيد إلينا لنقصه
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
stage-MO94 = سقط: لم يعد يرد أي جواب
stage-MO96 = انتهى بطريقة أخرى
stage-MO99 = أُغلقت القضية

## المراحل: محكوم عليه، نحن دولة الإدانة

stage-TS00 = حُدد المحكوم عليه وأُبلغ بالنظام
stage-TS05 = أُبديت الرغبة
stage-TS10 = أُبلغت الدولة الأخرى
stage-TS15 = فحص استيفاء الشروط
stage-TS20 = جُمعت التقارير
stage-TS21 = أُعيد إلى طالبه لنقصه
stage-TS22 = أُحيل إلى الجهة المختصة
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
stage-TA21 = أُعيد إلى طالبه لنقصه
stage-TA22 = أُحيل إلى الجهة المختصة
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

## المراحل: نقل الإجراءات الجنائية، طلب وارد

stage-PI00 = مشاورات بشأن الدولة التي تتولى الملاحقة
stage-PI10 = أُعلن عن الطلب وطُلب التوقيف المؤقت
stage-PI12 = موقوف مؤقتًا بناءً على الإعلان عن الطلب
stage-PI13 = أُفرج عنه لانقضاء المهلة
stage-PI20 = ورد الطلب مع ملف القضية
stage-PI21 = أُشعر بالاستلام
stage-PI22 = أُعيد لنقصه
stage-PI23 = أُحيل إلى الجهة المختصة
stage-PI25 = قيد الدراسة: ازدواجية التجريم والاختصاص والتقادم والأدلة
stage-PI26 = طُلبت معلومات إضافية
stage-PI28 = دُعي المشتبه فيه إلى إبداء ملاحظاته ورُوعيت مصالح الضحايا
stage-PI30 = قُبل
stage-PI31 = رُفض أو لم يُتخذ إجراء
stage-PI32 = أُلغي القبول: يعود حق الملاحقة إلى الدولة الطالبة
stage-PI40 = الملاحقة القضائية جارية لدينا
stage-PI50 = صدرت النتيجة وأُرسلت نسخة مصدقة منها
stage-PI94 = سقط: لم يرد الطلب المعلن عنه
stage-PI95 = سحبته الدولة الطالبة
stage-PI96 = انتهى بطريقة أخرى
stage-PI99 = أُغلقت القضية

## المراحل: نقل الإجراءات الجنائية، طلب صادر

stage-PO00 = تنازع اختصاص أو اقتراح بالنقل
stage-PO05 = تقييم العوامل الخمسة
stage-PO10 = مشاورات مع الدولة الأخرى
stage-PO12 = سماع المشتبه فيه والضحية حيثما أمكن
stage-PO15 = صُدّق الملف وتُرجم
stage-PO20 = أُرسل الطلب: عُلّق حقنا في الملاحقة
stage-PO21 = أكدت الدولة الشريكة الاستلام
stage-PO22 = أُعيد إلينا لنقصه
stage-PO25 = طلبت الدولة الشريكة معلومات إضافية
stage-PO30 = قُبل: نمتنع عن الملاحقة
stage-PO31 = رُفض أو لم يُتخذ إجراء: عاد إلينا حق الملاحقة
stage-PO32 = أُلغي القبول أو لم تجر ملاحقة: عاد إلينا حق الملاحقة
stage-PO40 = الملاحقة جارية في الخارج وتُبلّغ الإجراءات اللاحقة
stage-PO50 = وردت نسخة من النتيجة
stage-PO75 = سحبناه
stage-PO96 = انتهى بطريقة أخرى
stage-PO99 = أُغلقت القضية

## المراحل: التجميد والمصادرة والإعادة، طلب وارد

stage-CI00 = معلومات تلقائية أو اتصال عبر شبكة
stage-CI10 = ورد الطلب وسُجّل
stage-CI11 = أُعيد لنقصه
stage-CI12 = أُحيل إلى الجهة المختصة
stage-CI15 = أُشعر بالاستلام
stage-CI20 = قيد التقييم جزءًا جزءًا
stage-CI25 = طُلب استكمال الطلب مع جواز التجميد المؤقت
stage-CI27 = مشاورات قبل الرفض أو الإرجاء
stage-CI30 = جارٍ تعقب الموجودات
stage-CI35 = صدر أمر التجميد أو جُدّد
stage-CI36 = يوشك التجميد أن ينقضي: دُعيت الدولة الشريكة إلى بيان أسبابها
stage-CI37 = رُفع التجميد أو انقضى
stage-CI40 = النظر في مطالبات الغير
stage-CI45 = إجراءات المصادرة: إنفاذ أمر أجنبي أو استصدار أمر داخلي
stage-CI50 = صدر لدينا أمر نهائي بالمصادرة
stage-CI55 = تقييم الموجودات أو إدارتها أو تسييلها
stage-CI60 = تقرر التصرف في الموجودات
stage-CI65 = أُعيدت الموجودات أو اقتُسمت
stage-CI66 = أُرسل الرد الكامل
stage-CI70 = رُفض مع بيان الأسباب
stage-CI71 = أُرجئ التنفيذ وأُبلغت الأسباب
stage-CI72 = رفض من المحكمة
stage-CI75 = سُحب أو زال أثر الأمر
stage-CI80 = الإفادة بالنتائج والتكاليف والتعويضات
stage-CI96 = انتهى بطريقة أخرى
stage-CI99 = أُغلقت القضية

## المراحل: التجميد والمصادرة والإعادة، طلب صادر

stage-CO00 = فُتح تحقيق مالي
stage-CO05 = تعقب الموجودات عبر الشرطة أو وحدة الاستخبارات المالية أو شبكة
stage-CO10 = أُرسل الطلب: تعقب أو تجميد عاجل
stage-CO12 = أكدت الدولة الشريكة الاستلام
stage-CO13 = طلبت الدولة الشريكة استكمال الطلب
stage-CO14 = أُعيد إلينا لنقصه
stage-CO15 = قُدمت الأدلة في الوقت المناسب
stage-CO20 = تأكد التجميد في الخارج أو جُدّد
stage-CO22 = يوشك التجميد في الخارج أن ينقضي: دُعينا إلى بيان أسبابنا
stage-CO23 = رُفع التجميد في الخارج أو انقضى
stage-CO30 = صار حكمنا نهائيًا
stage-CO35 = أُرسل طلب المصادرة
stage-CO40 = أُرسل الأمر إلى عدة دول: تُحسب المبالغ معًا
stage-CO45 = صودرت الموجودات في الخارج
stage-CO50 = التفاوض على الإعادة أو الاقتسام
stage-CO60 = وردت الموجودات
stage-CO62 = ورد الرد الكامل
stage-CO65 = تعويض الضحايا
stage-CO70 = رفضته الدولة الشريكة
stage-CO71 = أُرجئ التنفيذ أو بدأت الدولة الشريكة مشاورات
stage-CO75 = سحبناه أو زال أثر أمرنا: أُبلغت الدولة الشريكة
stage-CO96 = انتهى بطريقة أخرى
stage-CO99 = أُغلقت القضية

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
outcome-proceedings_concluded = انتهت الإجراءات المنقولة
outcome-assets_returned = أُعيدت الموجودات أو اقتُسمت
outcome-refused_executive = رُفض من السلطة التنفيذية
outcome-refused_court = رُفض من المحكمة
outcome-refused = رُفض
outcome-returned_deficient = أُعيد لنقصه
outcome-redirected = أُحيل إلى جهة أخرى
outcome-withdrawn = سُحب
outcome-no_longer_required = لم يعد مطلوبًا
outcome-lapsed = سقط
outcome-acceptance_withdrawn = أُلغي القبول
outcome-freezing_lifted = رُفع التجميد أو انقضى
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
effect-time_bar = تسقط الملاحقة بالتقادم
effect-freezing_lapses = ينقضي التجميد
effect-target = موعد مرجو غير ملزم
effect-not_before = لا يُنتظر قبل هذا اليوم
effect-send_request = يحل موعد تقديم الطلب مع وثائقه
effect-notice_of_receipt = يحل موعد الإشعار بتسلّم الطلب
effect-complete_request = يحل موعد استكمال ما ينقص الطلب
effect-confirm_in_writing = يحل موعد التأكيد الكتابي للطلب الشفوي
effect-acknowledge = يحل موعد الإشعار بالاستلام
effect-answer_request = يحل موعد الرد على الطلب
effect-decide_surrender = يحل موعد البت في التسليم
effect-decide_execution = يحل موعد البت في تنفيذ الطلب
effect-surrender_person = يحل موعد تسليم الشخص
effect-return_person = يحل موعد إعادة الشخص المنقول أو المسلَّم مؤقتًا
effect-answer_speciality = يحل موعد الرد على طلب التنازل عن قاعدة التخصيص
effect-submit_to_prosecutor = يحل موعد إحالة القضية إلى النيابة العامة
effect-bring_summons = يحل موعد وصول ورقة التكليف بالحضور إلى الدولة المطلوب إليها
effect-serve_summons = يحل موعد تبليغ الشخص بالتكليف بحضور الجلسة
effect-confirm_freezing = يحل موعد تأكيد استمرار الحاجة إلى التجميد
effect-hear_partner = يحل موعد دعوة الدولة الشريكة إلى بيان أسباب إبقاء التجميد
effect-tell_consent = يحل موعد إبلاغ الدولة الشريكة بموافقة الشخص أو عدمها
effect-tell_no_simplified = يحل موعد إبلاغ الدولة الشريكة بعدم اتباع التسليم المبسط
effect-tell_decision = يحل موعد إبلاغ الدولة الشريكة بالقرار بشأن التسليم
effect-tell_interest = يحل موعد إبلاغ الدولة الشريكة برغبة المحكوم عليه في نقله
effect-tell_lapse_rule = يحل موعد إبلاغ الدولة الشريكة بالقاعدة التي ينقضي بها التجميد
effect-send_conviction_notices = يحل موعد إرسال إشعارات إدانة رعايا الدولة الشريكة

## التزامات بلا عدد أيام

promptly-at_once = على الفور
promptly-without_delay = دون إبطاء
promptly-promptly = على وجه السرعة
promptly-before_lifting = قبل رفع التدبير، حيثما أمكن
promptly-as_soon_as_practicable = في أقرب وقت ممكن عمليًا

## من عليه أن يتصرف

duty-ours = علينا القيام به
duty-theirs = على الدولة الشريكة القيام به

## مدى التيقن من القاعدة

sure-read = مقروءة في النص نفسه
sure-excerpt = من مقتطف منشور: تُراجع قبل الاعتماد عليها
sure-memory = من الذاكرة: تُراجع قبل الاعتماد عليها
sure-office = خاص بالمكتب

# How a time limit ended.
deadline-settled-met = استوفي
deadline-settled-met-on = استوفي في { $date }
deadline-settled-met_late-on = استوفي متأخرًا، في { $date }
deadline-settled-ended = لم يعد ساريًا
deadline-settled-ended-on = لم يعد ساريًا منذ { $date }
deadline-settled-ended_late-on = انقضى دون أن يستوفى؛ ولم يعد ساريًا منذ { $date }

# اللحظة التي تنقضي فيها المهلة، إن لم تكن نهاية يومها الأخير هنا.
deadline-ends-hour = تنقضي في هذه اللحظة: { $here }
deadline-ends-hour_there = تنقضي في هذه اللحظة: { $there } بتوقيت { $zone }؛ وبتوقيتنا { $here }
deadline-ends-day_there = تنقضي بانتهاء يوم { $there } بتوقيت { $zone }؛ وبتوقيتنا { $here }
deadline-ends-unknown_hour = تنقضي في هذا اليوم في ساعة غير مسجلة. سجّل الاحتجاز في يوم التوقيف مع ساعته ومنطقته الزمنية
deadline-ends-unknown_hour_of_date = تنقضي في هذا اليوم في ساعة غير مسجلة. سجّل اليوم الذي تُحسب منه بين تواريخ القضية مع ساعته ومنطقته الزمنية
deadline-ends-hour_not_kept = محسوبة بالساعات، ولا قيد يذكر الساعة التي بدأت فيها: وعلى القراءة الأسبق تنقضي ببداية هذا اليوم
deadline-differs = تحقّق من اليوم
deadline-differs-record_counts = تُحسب من { $started }، وهو يوم التوقيف في سجل الاحتجاز؛ أما الخطوة فتذكر { $other }. صحّح التاريخ الخاطئ منهما
deadline-differs-step_counts = تُحسب من { $started }، وهو يوم الخطوة؛ أما سجل الاحتجاز فيذكر أن التوقيف كان في { $other }. صحّح التاريخ الخاطئ منهما
deadline-differs-held_before = تُحسب من { $started }، وهو يوم الخطوة؛ أما سجل الاحتجاز فيذكر أن الشخص محتجز منذ { $other }. فإن كان ذلك في هذه القضية فصحّح يوم الخطوة
deadline-differs-day_unknown = تُحسب من { $started }، وهو أبكر يوم ممكن: فاليوم نفسه غير مسجل. سجّله
deadline-ends-passed = انقضت هذه اللحظة

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
measure-A1 = سماع الأقوال عبر الفيديو
measure-A2 = سماع الأقوال عبر الهاتف
measure-B = تبليغ المستندات القضائية
measure-C = التفتيش والضبط والتجميد
measure-C1 = رد الأشياء إلى مالكها
measure-D = فحص الأشياء والمواقع
measure-E = المعلومات والأدلة وتقييمات الخبراء
measure-F = السجلات الأصلية أو المصدقة، بما فيها المصرفية وسجلات الشركات
measure-F1 = البحث عن الحسابات المصرفية لشخص
measure-F2 = بيانات المعاملات المصرفية
measure-F3 = مراقبة المعاملات المصرفية
measure-F4 = سجلات حكومية، عامة أو غير عامة
measure-F5 = السوابق الجنائية
measure-G = تحديد عائدات الجرائم والممتلكات أو تعقبها لأغراض الإثبات
measure-H = حضور الأشخاص طوعًا في الدولة الطالبة
measure-H1 = النقل المؤقت لشخص محتجز للإدلاء بالشهادة
measure-I = أي مساعدة أخرى لا تخالف القانون
measure-I1 = تحقيق مشترك
measure-I2 = التسليم المراقب
measure-I3 = عملية مستترة
measure-I4 = مراقبة
measure-I5 = حفظ البيانات المخزنة
measure-I6 = الكشف عن بيانات الحركة المحفوظة
measure-I7 = الوصول إلى البيانات المخزنة
measure-I8 = جمع بيانات الحركة في الوقت الفعلي
measure-I9 = اعتراض المحتوى
measure-J = تحديد عائدات الجرائم وتجميدها وتعقبها
measure-J1 = تعقب الموجودات
measure-J2 = تجميد الموجودات
measure-K = استرداد الموجودات
measure-K1 = إنفاذ أمر مصادرة أجنبي
measure-K2 = المصادرة بأمر من الدولة المطلوب إليها
measure-K3 = الاسترداد المباشر للممتلكات
measure-K4 = إعادة الموجودات
measure-K5 = اقتسام الموجودات المصادرة

## حالة التدبير

measure-status-asked = مطلوب
measure-status-accepted = مقبول
measure-status-referred = محال إلى السلطة المختصة
measure-status-redirected = أعيد توجيهه إلى الجهة المختصة
measure-status-order_obtained = صدر الأمر
measure-status-partly_executed = منفذ جزئيًا
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
instrument-ets70 = الاتفاقية الأوروبية بشأن الصلاحية الدولية للأحكام الجنائية (ETS 70)
instrument-ets73 = الاتفاقية الأوروبية بشأن نقل الإجراءات في المسائل الجنائية (ETS 73)
instrument-mttp = معاهدة على غرار معاهدة الأمم المتحدة النموذجية بشأن نقل الإجراءات في المسائل الجنائية
instrument-mbas = اتفاق على غرار الاتفاق الثنائي النموذجي للأمم المتحدة بشأن اقتسام العائدات المصادرة
instrument-montevideo_1933 = اتفاقية مونتيفيديو لتسليم المجرمين (1933)
instrument-inter_american_1981 = اتفاقية البلدان الأمريكية لتسليم المجرمين (1981)
instrument-riyadh_1983 = اتفاقية الرياض العربية للتعاون القضائي (1983)
instrument-gulf_cooperation = اتفاقية لمجلس تعاون خليجي أو عربي للتعاون القضائي
instrument-sadc_extradition = بروتوكول الجماعة الإنمائية للجنوب الأفريقي بشأن تسليم المطلوبين
instrument-ecowas_extradition = اتفاقية الجماعة الاقتصادية لدول غرب أفريقيا بشأن تسليم المطلوبين
instrument-benelux_1962 = معاهدة بنلوكس لتسليم المطلوبين (1962)
instrument-eaw = أمر القبض الأوروبي
instrument-eio = أمر التحقيق الأوروبي
instrument-eu_us_extradition = اتفاق تسليم المطلوبين بين الاتحاد الأوروبي والولايات المتحدة
instrument-us_nl_extradition = معاهدة تسليم المطلوبين بين هولندا والولايات المتحدة
instrument-ca_nl_extradition = معاهدة تسليم المطلوبين بين كندا وهولندا
instrument-au_nl_extradition = معاهدة تسليم المطلوبين بين أستراليا وهولندا
instrument-gb_hk_mla = مشروع اتفاق المساعدة القانونية بين المملكة المتحدة وهونغ كونغ (1993)
instrument-mx_nl_extradition = معاهدة تسليم المطلوبين بين المكسيك وهولندا
instrument-sm_nl_extradition = معاهدة تسليم المطلوبين بين هولندا وسان مارينو (1902)
instrument-ar_nl_extradition = معاهدة تسليم المطلوبين بين الأرجنتين وهولندا (1893)
instrument-id_ph_extradition = معاهدة تسليم المطلوبين بين إندونيسيا والفلبين
instrument-ma_nl_mla = معاهدة المساعدة المتبادلة بين المغرب وهولندا
instrument-br_nl_transfer = معاهدة نقل المحكوم عليهم بين البرازيل وهولندا
instrument-cu_nl_transfer = معاهدة نقل المحكوم عليهم بين كوبا وهولندا
instrument-pe_nl_transfer = معاهدة نقل المحكوم عليهم بين هولندا وبيرو
instrument-ve_nl_transfer = معاهدة نقل المحكوم عليهم بين هولندا وفنزويلا
instrument-zm_nl_transfer = معاهدة نقل المحكوم عليهم بين هولندا وزامبيا
instrument-au_cn_transfer = معاهدة نقل المحكوم عليهم بين أستراليا والصين
instrument-cn_mn_transfer = معاهدة نقل المحكوم عليهم بين الصين ومنغوليا
instrument-eg_ru_transfer = معاهدة نقل المحكوم عليهم بين مصر وروسيا
instrument-fr_pe_transfer = معاهدة نقل المحكوم عليهم بين فرنسا وبيرو
instrument-sa_transfer = اتفاقية مع المملكة العربية السعودية بشأن نقل المحكوم عليهم
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
record-spontaneous_information = معلومات تلقائية
record-preservation = حفظ البيانات
record-transit = العبور
record-speciality_waiver = التنازل عن قاعدة التخصيص
record-temporary_transfer = نقل مؤقت لشاهد محتجز
record-submission_for_prosecution = الإحالة للملاحقة القضائية
record-foreign_sentence = تنفيذ حكم أجنبي

## بيانات تحتاج إليها الإحصاءات

crime-tag-money_laundering = غسل الأموال
crime-tag-terrorist_financing = تمويل الإرهاب
crime-tag-predicate_offence = جريمة أصلية
crime-tag-none = لا شيء مما سبق
crime-tag-unknown = غير معروف
proceedings-criminal = جنائية
proceedings-civil = مدنية
proceedings-administrative = إدارية
proceedings-against_legal_person = ضد شخص اعتباري
proceedings-unknown = غير معروف
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
letter-template-refusal = رفض
letter-template-surrender_postponed = قبول التسليم مع تأجيله
document-form-file = ملف إلكتروني محفوظ هنا
document-form-paper_original = ورق، أصل
document-form-paper_copy = ورق، نسخة
document-form-paper_certified_copy = ورق، نسخة مصدقة
number-kind-former = رقم سابق
number-kind-void = رقم ملغى
number-kind-taken_over = رقم السجل القديم
number-kind-other = رقم آخر
number-kind-missing = رقم مفقود منذ استعادة
absence-kind-stand_in = نائب
absence-kind-acting_head = رئيس بالإنابة

## التواريخ التي تبدأ منها المهلة

starts-from-held_on_record = محتجز بحسب سجل الاحتجاز، ولا خطوة تذكر توقيفه
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
starts-from-arrest_ordered_on = تاريخ أمر القبض
starts-from-arrest_told_on = تاريخ إبلاغ الدولة الشريكة بالقبض
starts-from-availability_told_on = تاريخ إبلاغ الدولة الشريكة بأن الشخص رهن تصرفها
starts-from-removal_wanted_by_on = آخر يوم حددته الدولة المطلوب إليها لتسلم الشخص
starts-from-embassy_received_on = تاريخ الاستلام في السفارة
starts-from-custody_extension_asked_on = تاريخ طلب الدولة الشريكة إبقاء الشخص موقوفًا
starts-from-discharged_on = تاريخ الإفراج النهائي
starts-from-speciality_asked_on = تاريخ طلب الموافقة على التنازل عن قاعدة التخصيص
starts-from-speciality_answered_on = تاريخ الرد بشأن قاعدة التخصيص
starts-from-hearing_on = تاريخ الجلسة
starts-from-preserved_on = تاريخ حفظ البيانات
starts-from-lent_on = تاريخ النقل المؤقت للشخص المحتجز
starts-from-return_agreed_on = تاريخ الإعادة المتفق عليه
starts-from-returned_on = تاريخ الإعادة
starts-from-absentia_judgment_told_on = تاريخ التبليغ بالحكم الغيابي
starts-from-completion_due_on = الموعد المحدد لتقديم المعلومات الناقصة
starts-from-completed_on = تاريخ تقديم المعلومات الناقصة
starts-from-announced_arrest_on = تاريخ التوقيف بناءً على طلب معلن عنه
starts-from-request_arrived_on = تاريخ ورود الطلب دون الملف
starts-from-time_bar_on = تاريخ التقادم قبل أي تمديد
starts-from-plurality_notice_on = تاريخ إرسال الإشعار بالملاحقات المتوازية
starts-from-victim_told_on = تاريخ إبلاغ الضحية بحق الاعتراض
starts-from-lapse_rule_told_on = تاريخ إبلاغ الدولة الشريكة بموعد انقضاء التجميد
starts-from-frozen_on = تاريخ التجميد أو تجديده
starts-from-freezing_lifted_on = تاريخ رفع آخر تجميد
starts-from-found_eligible_on = تاريخ قضاء محكمة الدولة المطلوب إليها بجواز التسليم، أو الفصل في الاستئناف
starts-from-summary_handover_agreed_on = تاريخ الاتفاق على التسليم بإجراءات موجزة
starts-from-conviction_notices_on = تاريخ آخر إرسال لإشعارات الإدانة
starts-from-entered = تاريخ أدخله المكتب

## السجلات المرافقة

procedure-enquiry_incoming = استفسار – وارد
procedure-enquiry_outgoing = استفسار – صادر
procedure-spontaneous_information_incoming = معلومات تلقائية – وارد
procedure-spontaneous_information_outgoing = معلومات تلقائية – صادر
procedure-preservation_incoming = حفظ البيانات – وارد
procedure-preservation_outgoing = حفظ البيانات – صادر
procedure-transit_incoming = العبور – وارد
procedure-transit_outgoing = العبور – صادر
procedure-speciality_waiver_incoming = التنازل عن قاعدة التخصيص – وارد
procedure-speciality_waiver_outgoing = التنازل عن قاعدة التخصيص – صادر
procedure-temporary_transfer_incoming = نقل مؤقت لشاهد محتجز – وارد
procedure-temporary_transfer_outgoing = نقل مؤقت لشاهد محتجز – صادر
procedure-submission_for_prosecution_incoming = الإحالة للملاحقة القضائية – وارد
procedure-submission_for_prosecution_outgoing = الإحالة للملاحقة القضائية – صادر
procedure-foreign_sentence_incoming = تنفيذ حكم أجنبي – وارد
procedure-foreign_sentence_outgoing = تنفيذ حكم أجنبي – صادر

stage-EI10 = ورد الاستفسار
stage-EI12 = أُحيل إلى الجهة المختصة
stage-EI20 = قيد البحث
stage-EI25 = طُلب من الشريك مزيد من الإيضاح
stage-EI60 = أُجيب عليه
stage-EI65 = تلاه طلب رسمي
stage-EI75 = سحبه الشريك
stage-EI96 = انتهى بطريقة أخرى
stage-EI99 = مغلق
stage-EO00 = السؤال قيد الإعداد
stage-EO10 = أُرسل الاستفسار
stage-EO30 = أكد الشريك الاستلام
stage-EO60 = وردت الإجابة
stage-EO65 = تلاه طلب رسمي
stage-EO75 = سحبناه
stage-EO96 = انتهى بطريقة أخرى
stage-EO99 = مغلق
stage-SI10 = وردت المعلومات
stage-SI20 = شروط الاستخدام قيد الدراسة
stage-SI25 = نوقشت الشروط مع المرسل
stage-SI30 = قُبلت بشروطها
stage-SI35 = أُحيلت إلى السلطة المختصة
stage-SI50 = أُخطر المرسل قبل إفشاء ما يبرئ
stage-SI60 = استُخدمت وأُبلغ المرسل
stage-SI70 = لم تُقبل: يتعذر الالتزام بالشروط
stage-SI75 = سحبه الشريك
stage-SI96 = انتهى بطريقة أخرى
stage-SI99 = مغلق
stage-SO00 = اقترحتها سلطة وطنية
stage-SO10 = توازن التحقيقات الجارية والشروط
stage-SO30 = أُرسلت المعلومات بشروط استخدامها
stage-SO40 = أُكد الاستلام والشروط
stage-SO50 = أخطر الشريك بالإفشاء
stage-SO60 = أُبلغنا بما استُخدمت فيه
stage-SO70 = تقرر عدم الإرسال
stage-SO75 = سحبناه
stage-SO96 = انتهى بطريقة أخرى
stage-SO99 = مغلق
stage-PR10 = طُلب منا حفظ البيانات
stage-PR20 = فُحص المضمون
stage-PR25 = طُلب استكمال النواقص
stage-PR30 = أُمر الحائز على البيانات بالحفظ
stage-PR40 = حُفظت البيانات وينتظر الطلب
stage-PR45 = كُشف جزئيًا عن بيانات المرور
stage-PR46 = أُخطر الشريك بأن الحفظ قد لا يكفي
stage-PR50 = ورد الطلب: تُحفظ حتى البت فيه
stage-PR60 = انتهى الحفظ وسُلمت البيانات أو أُطلقت
stage-PR70 = رُفض الحفظ
stage-PR80 = سقط: لم يرد طلب
stage-PR75 = سحبه الشريك
stage-PR96 = انتهى بطريقة أخرى
stage-PR99 = مغلق
stage-PS00 = قيد الإعداد
stage-PS10 = طُلب من الشريك حفظ البيانات
stage-PS25 = طلب الشريك مزيدًا من المعلومات
stage-PS40 = حُفظت البيانات ويُنتظر طلبنا
stage-PS46 = يشك الشريك في كفاية الحفظ
stage-PS50 = أُرسل طلبنا
stage-PS60 = حُصل على البيانات أو أُطلقت
stage-PS70 = رفضه الشريك
stage-PS80 = سقط: لم يتبعه طلبنا
stage-PS75 = سحبناه
stage-PS96 = انتهى بطريقة أخرى
stage-PS99 = مغلق
stage-TR10 = طُلب منا السماح بالعبور
stage-TR15 = أُخطرنا بتحليق دون هبوط
stage-TR20 = الأوراق والشخص قيد الفحص
stage-TR25 = طُلبت أوراق إضافية
stage-TR30 = سُمح بالعبور
stage-TR40 = رُتبت الحراسة والمسار والاحتجاز
stage-TR45 = هبوط غير مقرر: احتُجز الشخص
stage-TR50 = محتجز في إقليمنا
stage-TR60 = انتهى العبور
stage-TR70 = رُفض العبور
stage-TR75 = سحبه الشريك
stage-TR96 = انتهى بطريقة أخرى
stage-TR99 = مغلق
stage-TV00 = المسار قيد الإعداد
stage-TV10 = طُلب العبور من دولة المرور
stage-TV15 = أُعلن التحليق مع إثبات أمر القبض
stage-TV25 = طلبت دولة العبور مزيدًا من المعلومات
stage-TV30 = سُمح لنا بالعبور
stage-TV40 = رُتبت الحراسة والرحلة
stage-TV45 = هبوط غير مقرر: احتُجز هناك
stage-TV50 = في طريقه عبر دولة العبور
stage-TV60 = وصل
stage-TV70 = رفضته دولة العبور
stage-TV75 = سحبناه
stage-TV96 = انتهى بطريقة أخرى
stage-TV99 = مغلق
stage-SW10 = طُلبت موافقتنا
stage-SW20 = فُحصت الأوراق ومحضر أقوال الشخص
stage-SW25 = طُلبت أوراق إضافية
stage-SW40 = لدى السلطة التي تقرر
stage-SW60 = مُنحت الموافقة
stage-SW61 = موافقة جزئية أو مشروطة
stage-SW70 = رُفضت الموافقة
stage-SW72 = رفضت المحكمة الموافقة
stage-SW75 = سحبه الشريك
stage-SW96 = انتهى بطريقة أخرى
stage-SW99 = مغلق
stage-SV00 = جريمة أخرى: تلزم الموافقة
stage-SV05 = دُوّنت أقوال الشخص
stage-SV10 = طُلبت موافقة الدولة المسلِّمة
stage-SV25 = طلب الشريك مزيدًا من المعلومات
stage-SV60 = وردت الموافقة
stage-SV61 = وردت موافقة جزئية أو مشروطة
stage-SV70 = رفض الشريك الموافقة
stage-SV75 = سحبناه
stage-SV96 = انتهى بطريقة أخرى
stage-SV99 = مغلق
stage-TW10 = طُلب منا نقل محتجز لدينا
stage-TW20 = طُلبت موافقة الشخص
stage-TW30 = اتُّفق بشروط وموعد للإعادة
stage-TW40 = يُرتب التسليم المؤقت
stage-TW50 = محتجز مؤقتًا لدى الشريك
stage-TW60 = أُعيد إلينا
stage-TW70 = رُفض
stage-TW75 = سحبه الشريك
stage-TW96 = انتهى بطريقة أخرى
stage-TW99 = مغلق
stage-TX00 = قيد الإعداد
stage-TX10 = طُلب من الشريك نقل الشخص
stage-TX30 = اتُّفق بشروط وموعد للإعادة
stage-TX40 = رُتب الاستلام والاحتجاز
stage-TX50 = لدينا قيد الاحتجاز
stage-TX55 = أُدليت الشهادة ويُرتب الرجوع
stage-TX60 = أُعيد إلى الشريك
stage-TX70 = رفضه الشريك
stage-TX75 = سحبناه
stage-TX96 = انتهى بطريقة أخرى
stage-TX99 = مغلق
stage-AJ10 = طُلبت منا الملاحقة أو وجبت
stage-AJ20 = طُلب الملف والمستندات من الشريك
stage-AJ30 = أُحيلت إلى النيابة
stage-AJ40 = الملاحقة جارية
stage-AJ60 = صدر الحكم
stage-AJ65 = أُبلغ الشريك بالنتيجة
stage-AJ70 = لا ملاحقة
stage-AJ75 = سحبه الشريك
stage-AJ96 = انتهى بطريقة أخرى
stage-AJ99 = مغلق
stage-AK00 = الملف قيد الإعداد
stage-AK10 = طُلبت الملاحقة وأُرسل الملف
stage-AK25 = طلب الشريك مزيدًا من المعلومات
stage-AK30 = أُحيلت إلى نيابة الشريك
stage-AK40 = الملاحقة جارية لدى الشريك
stage-AK60 = أُبلغنا بالحكم
stage-AK70 = لا يلاحق الشريك
stage-AK75 = سحبناه
stage-AK96 = انتهى بطريقة أخرى
stage-AK99 = مغلق
stage-FS10 = طُلب منا التنفيذ
stage-FS15 = أُوقف قبل ورود الطلب
stage-FS20 = فُحص الحكم والأوراق
stage-FS25 = طُلبت أوراق إضافية
stage-FS40 = لدى المحكمة: الاعتراف والتحويل
stage-FS50 = العقوبة قيد التنفيذ لدينا
stage-FS60 = انتهى التنفيذ وأُبلغ الشريك
stage-FS70 = رُفض من السلطة التنفيذية
stage-FS72 = رُفض من المحكمة
stage-FS75 = سحبه الشريك
stage-FS96 = انتهى بطريقة أخرى
stage-FS99 = مغلق
stage-FT00 = يُجمع الحكم والأوراق
stage-FT10 = طُلب من الشريك التنفيذ
stage-FT25 = طلب الشريك مزيدًا من المعلومات
stage-FT40 = أمام محكمة الشريك
stage-FT50 = العقوبة قيد التنفيذ لدى الشريك
stage-FT60 = أُبلغنا بانتهاء التنفيذ
stage-FT70 = رفضه الشريك
stage-FT75 = سحبناه
stage-FT96 = انتهى بطريقة أخرى
stage-FT99 = مغلق
