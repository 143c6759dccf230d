## طبيعة بند القائمة

check-part-contents = يُذكر في الطلب
check-part-paper = ورقة ترفق به
check-part-form = الشكل واللغة
check-need-required = مطلوب
check-need-where_needed = إذا اقتضته القضية
check-need-where_possible = إن أمكن
check-need-on_request = إذا طلبته الدولة الأخرى
request-kind-formal = طلب رسمي
request-kind-provisional_arrest = طلب توقيف مؤقت
request-kind-simplified = تسليم مبسط بالموافقة

## طلب تسليم

check-ext_request = طلب مكتوب من السلطة المختصة وبالطريق الصحيح
check-ext_warrant = أمر قبض أو أمر له الأثر ذاته، أصلًا أو نسخة موثقة
check-ext_judgment = حكم الإدانة والعقوبة الواجبا النفاذ، أصلًا أو نسخة موثقة
check-ext_conviction = إثبات الإدانة وبيان بأن عقوبة ستصدر
check-ext_offence = كل جريمة: الزمان والمكان والوصف القانوني والنصوص
check-ext_law = نص القانون أو بيان به
check-ext_person = أوصاف الشخص وهويته وجنسيته ومكان وجوده المحتمل
check-ext_penalty = أقصى عقوبة مقررة
check-ext_remaining = ما بقي من العقوبة وأنها واجبة النفاذ
check-ext_retrial = وسائل الدفاع أو إعادة المحاكمة
check-ext_lapse = التقادم وما يقطعه
check-ext_evidence = أدلة بحسب ما تطلبه الدولة المطلوب إليها: لا شيء أو ظاهر الأدلة أو ملف القضية
check-ext_translation = ترجمة إلى لغة مقبولة
check-ext_assurances = ضمانات: الإعدام، إعادة المحاكمة، المعاملة، الإعادة

## طلب توقيف مؤقت

check-pa_warrant = وجود أمر قبض أو حكم
check-pa_intention = العزم على طلب التسليم
check-pa_offence = الجريمة مع موجز الوقائع
check-pa_when_where = زمان ارتكابها ومكانه
check-pa_person = أوصاف الشخص
check-pa_penalty = العقوبة المقررة أو المتبقية
check-pa_location = مكان وجود الشخص المحتمل

## التسليم المبسط

check-simple_identity = هوية الشخص وجنسيته
check-simple_authority = السلطة طالبة التوقيف
check-simple_warrant = وجود أمر قبض أو حكم
check-simple_offence = طبيعة الجريمة ووصفها القانوني والعقوبة وما نُفذ منها
check-simple_lapse = التقادم وما يقطعه
check-simple_circumstances = الظروف: الزمان والمكان ودرجة المشاركة
check-simple_consequences = عواقب الجريمة
check-simple_in_absentia = هل صدر الحكم غيابيًا

## طلب مساعدة

check-mla_authority = السلطة مقدمة الطلب
check-mla_subject = موضوع الإجراءات وطبيعتها والسلطة التي تتولاها
check-mla_facts = ملخص الوقائع
check-mla_offence = الجريمة
check-mla_assistance = المساعدة المطلوبة
check-mla_identity = هوية الأشخاص وأماكنهم وجنسياتهم
check-mla_purpose = الغرض من الأدلة أو المعلومات أو الإجراءات
check-mla_writing = كتابةً أو بشكل يترك أثرًا مكتوبًا يمكن التحقق منه
check-mla_language = بلغة مقبولة أو مترجمًا
check-mla_special_procedure = الإجراء الخاص المرغوب فيه
check-mla_time_limit = الموعد المرجو مع أسبابه
check-mla_law_text = نص القانون في حالة التدبير القسري
check-mla_home_measure = بيان بأن التدبير جائز في الدولة الطالبة
check-mla_contact = شخص الاتصال مع الهاتف والعنوان
check-mla_service_address = اسم المبلَّغ وعنوانه
check-mla_service_translation = ترجمة للمبلَّغ الذي لا يفهم اللغة
check-mla_service_summary = ملخص قصير للمستندات لفائدة السلطات
check-mla_allowances = تعويضات الشاهد ونفقات سفره التقريبية
check-mla_video_why = سبب تعذر حضور الشخص أو عدم استصوابه
check-mla_video_authority = السلطة القضائية والأشخاص الذين يتولون السماع
check-mla_telephone_authority = السلطة القضائية والأشخاص الذين يتولون السماع
check-mla_telephone_willing = استعداد الشاهد لذلك
check-mla_team = التشكيل المقترح للفريق المشترك
check-mla_accounts_value = سبب القيمة الكبيرة المتوقعة للمعلومات
check-mla_accounts_grounds = أسباب الاعتقاد بأن مصارف هناك تمسك حسابات
check-mla_accounts_banks = المصارف التي قد تكون معنية
check-mla_transactions_why = سبب أهمية المعاملات للقضية
check-mla_transactions_accounts = الحسابات المعنية
check-mla_transactions_period = فترة المراقبة
check-mla_bank_documents = اسم المصرف وعنوانه ورقم الحساب ونوع الوثائق والفترة
check-preserve_authority = الحفظ: السلطة الطالبة
check-preserve_offence = الحفظ: الجريمة وموجز الوقائع
check-preserve_data = الحفظ: البيانات وصلتها بالجريمة
check-preserve_custodian = الحفظ: حائز البيانات أو موقعها
check-preserve_need = الحفظ: سبب الحاجة إليه
check-preserve_intention = الحفظ: العزم على تقديم طلب مساعدة
check-transit_warrant = العبور: أمر القبض أو الحكم كما في التسليم
check-transit_offences = العبور: الجرائم وزمانها ومكانها
check-transit_identity = العبور: أوصاف الشخص وجنسيته
check-transit_route = العبور: المسار والأيام والحراسة
check-speciality_papers = التخصيص: أوراق طلب التسليم
check-speciality_statement = التخصيص: محضر أقوال الشخص

## التجميد والمصادرة والإعادة

check-conf_property = وصف الممتلكات المراد مصادرتها
check-conf_facts_for_order = وقائع تكفي لاستصدار أمر في الدولة المطلوب إليها
check-conf_location_value = موقع الممتلكات وقيمتها المقدرة
check-conf_order = نسخة مصدقة من أمر المصادرة
check-conf_order_facts = وقائع الأمر وأسبابه
check-conf_extent = مدى التنفيذ المطلوب
check-conf_final = بيان بأن الأمر نهائي وواجب النفاذ
check-conf_third_parties = كيفية إخطار الغير حسني النية وسماعهم
check-conf_provisional_need = مدى الحاجة إلى تدابير مؤقتة
check-conf_actions = الإجراءات المطلوبة
check-conf_trace_facts = الوقائع المستند إليها
check-conf_order_if_any = نسخة من الأمر الذي يستند إليه الطلب إن وُجد
check-conf_links = الأشخاص والممتلكات والموقع وصلتها بالجريمة
check-conf_maximum = الحد الأقصى للمبلغ في أمر المصادرة بالقيمة
check-conf_judgment_for_return = حكم نهائي من الدولة الطالبة ما لم يُتنازل عنه
check-conf_ownership = إثبات الملكية السابقة أو الضرر
check-conf_sharing = القضية والممتلكات والتعاون المقدم

## نقل محكوم عليه

check-tsp_person = الاسم وتاريخ الولادة ومكانها
check-tsp_address = العنوان في دولة التنفيذ إن وُجد
check-tsp_facts = الوقائع التي استندت إليها العقوبة
check-tsp_sentence = نوع العقوبة ومدتها وبدايتها
check-tsp_judgment = نسخة مصدقة من الحكم
check-tsp_law = نص القانون المطبق
check-tsp_time_served = بيان المدة المنفذة والتوقيف الاحتياطي والتخفيض
check-tsp_consent = إعلان الموافقة
check-tsp_reports = تقارير طبية أو اجتماعية وتوصيات العلاج
check-tsp_opinion = إعلان رأي الشخص حين يحل الإبعاد محل الموافقة
check-tsp_expulsion = نسخة من أمر الإبعاد
check-tsp_nationality = إثبات الجنسية
check-tsp_dual_law = نص القانون الذي يجرم الأفعال في دولة التنفيذ أيضًا
check-tsp_procedure = بيان: مواصلة تنفيذ العقوبة أو تحويلها ونتيجة ذلك
check-tsp_certified = تصديق الحكم ونص القانون
check-tsp_translation = ترجمة بحسب إعلان الدولة الأخرى

## نقل الإجراءات

check-tcp_file = الملف الجزائي أصلًا أو نسخة مصدقة مع كل الوثائق اللازمة
check-tcp_authority = السلطة مقدمة الطلب
check-tcp_act = الفعل مع زمانه ومكانه
check-tcp_results = نتائج التحقيق
check-tcp_law = القانون المطبق
check-tcp_suspect = هوية المشتبه فيه وجنسيته ومحل إقامته
check-tcp_case = أي من الحالات الثماني التي تجيز الطلب
check-tcp_translation = ترجمة إلى لغة مقبولة
check-tcp_factors = عناوين التقييم الخمسة
