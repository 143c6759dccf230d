# نقل سجل قديم: أسئلة ورفض وملاحظات عن سطر أو عمود أو عن الملف.

old-register-column-does-not-fit = العمود «{ $text }» مسند إلى الحقل { $field }، لكن { $first } فقط من كل مئة خلية تصلح لذلك. اختر له حقلًا آخر.
old-register-column-twice = عمودان في ورقة واحدة، «{ $first }» و«{ $text }»، مسندان إلى الحقل { $field }. اختر أحدهما.
old-register-column-unknown = ما العمود «{ $text }»؟ تبقى خلاياه مع كل ملف كما هي.
old-register-column-guessed = فُهم العمود «{ $text }» على أنه { $field }. هل هذا صحيح؟
old-register-no-header = لم يُعثر في الورقة «{ $text }» على سطر عناوين الأعمدة. حدّد رقم السطر في ملف المطابقة.
old-register-no-case-found = لم يمكن قراءة أي سطر من هذا الملف على أنه ملف قضية.
old-register-direction-unknown = لا شيء يبيّن هل طلبات الورقة «{ $text }» واردة أم صادرة. بيّن ذلك في ملف المطابقة.
old-register-family-unknown = لا شيء يبيّن نوع طلبات الورقة «{ $text }». بيّن ذلك في ملف المطابقة.
old-register-our-role-presumed = في نقل المحكوم عليهم، هل نحن دولة الإدانة حين تطلب الدولة الأخرى، ودولة التنفيذ حين نطلب نحن؟ هكذا فُهم الأمر، ويمكن تغييره في ملف المطابقة.
old-register-number-twice = سطر آخر، { $second } من الورقة «{ $first }»، يحمل الرقم { $text } أيضًا. هل هذا هو الصحيح؟
old-register-number-twice-refused = الرقم { $text } موجود في السطر { $second } من الورقة «{ $first }» بمحتوى آخر. أعطِ هذا السطر رقمًا خاصًا به.
old-register-number-in-full = الرقم { $text } يبدأ من جديد كل سنة، وهو كاملًا { $first }. وكلاهما يدلّ على الملف.
old-register-number-missing = ليس للسطر رقم، وسُمّي الملف { $first }. ما الرقم الذي يُعطى له؟
old-register-number-in-register = ملف آخر في السجل يحمل الرقم { $text }.
old-register-same-line = مطابق للسطر { $first } حرفيًا، فنُقل مرة واحدة.
old-register-continues = تتمة لملف السطر { $first }.
old-register-title = عنوان أو شهر أو سنة، وليس ملفًا.
old-register-total = مجموع، وليس ملفًا.
old-register-header-line = عناوين أعمدة، وليست ملفًا.
old-register-sheet-left-out = ملف المطابقة يستبعد هذه الورقة.
old-register-same-as-what = { $field }: كُتب «{ $text }» ولا شيء فوقه. ماذا يُقصد؟
old-register-other-calendar = { $field }: «{ $text }» بتقويم آخر وحُوّل إلى { $first }، ويبقى النص كما كُتب.
old-register-date-either = { $field }: هل «{ $text }» هو { $first } أم { $second }؟
old-register-date-exchanged = { $field }: يقول الجدول { $first }، لكن الأسطر المجاورة ترجّح { $second }. أيهما؟
old-register-date-unread = { $field }: «{ $text }» لا يُقرأ تاريخًا. ما التاريخ؟
old-register-date-from-sheet = لا تاريخ للورود، والسنة { $first } مأخوذة من الورقة أو الرقم.
old-register-date-in-future = { $field }: { $text } ليس يومًا يمكن أن يكون ذلك قد حدث فيه، ويبقى في سطر السجل القديم. ما اليوم الصحيح؟
old-register-closed-before-received = أُغلق في { $text } قبل وروده ({ $first }). أي التاريخين صحيح؟
old-register-state-perhaps = { $field }: هل «{ $text }» هي الدولة { $first }؟
old-register-state-several = { $field }: «{ $text }» يذكر عدة دول ({ $first }). أيها الشريك؟
old-register-state-unknown = { $field }: لا دولة معروفة باسم «{ $text }». أي دولة هي؟
old-register-state-missing = لم تُذكر دولة. أي دولة هي؟
old-register-direction-unclear = هل «{ $text }» وارد أم صادر؟ بيّن ذلك في ملف المطابقة.
old-register-direction-missing = لا شيء يبيّن هل الطلب وارد أم صادر.
old-register-family-missing = لا شيء يبيّن نوع الطلب.
old-register-family-unclear = «{ $text }» يحتمل أكثر من نوع. أي نوع هو؟ بيّن ذلك في ملف المطابقة.
old-register-family-unread = ما نوع الطلب «{ $text }»؟ بيّن ذلك في ملف المطابقة.
old-register-no-procedure = لا توجد بعد في ملفات القانون إجراءات لهذا النوع من الطلبات ({ $text }).
old-register-kept-only = { $field }: لم يُفهم «{ $text }»، ويبقى في سطر السجل القديم.
old-register-persons-unclear = هل «{ $text }» شخص واحد أم عدة أشخاص؟
old-register-persons-others = «{ $text }» يشير إلى أشخاص آخرين دون تسميتهم.
old-register-of-nobody = { $field }: «{ $text }» ولم يُسمَّ أي شخص، فحُفظ ملاحظةً.
old-register-of-whom = { $field }: «{ $text }» أمام عدة أشخاص فلم يُنسب إلى أي منهم، وحُفظ ملاحظةً.
old-register-outcome-unread = ماذا يعني «{ $text }» بالنسبة إلى الملف؟ تُرك مفتوحًا. بيّن ذلك في ملف المطابقة.
old-register-no-stage-for-outcome = لا مرحلة في الإجراءات لـ«{ $text }»، فتُرك الملف مفتوحًا. أي مرحلة بلغ؟
old-register-closed-but-open = يوجد تاريخ إغلاق، لكن النتيجة تقول «{ $text }». هل أُغلق الملف؟
old-register-closed-how = للملف تاريخ إغلاق دون نتيجة. كيف انتهى؟
old-register-holder-found = تقول الملاحظة إن الملف الورقي لدى { $text }.
old-register-value-refused = { $field }: «{ $text }» لا يصلح لهذا الحقل، ويبقى في سطر السجل القديم. ماذا يُكتب في الحقل؟
old-register-line-too-long = في السطر نص أطول مما يمكن حفظه مع الملف.
old-register-changed-since = الملف موجود، وقد تغيّر السطر منذ ذلك الحين. لم يُستبدل شيء.
old-register-known = الملف موجود بنصّه حرفيًا. لم يُغيَّر شيء.
old-register-brought-back = نُقل الملف سابقًا ثم أُلغي نقله، وها هو يعود.
old-register-undone = أُلغي نقله.
old-register-kept = عمل أحدهم على الملف منذ ذلك الحين، فهو باقٍ.
old-register-undone-reason = أُلغي النقل

# كيف قُرئ الملف.

old-register-encoding = قُرئ النص بالترميز { $name }.
old-register-macros = في المصنف وحدات ماكرو. لم تُفتح.
old-register-formulas = في المصنف صيغ حسابية. قُرئت آخر القيم المحفوظة معها ولم تُنفَّذ أي صيغة. وحيث لم تُحفظ قيمة تُعد الخلية فارغة.
old-register-control-characters = { $count ->
    [zero] لم يُحذف أي رمز.
    [one] حُذف من إحدى الخلايا رمز واحد لا تكتبه أي لوحة مفاتيح.
    [two] حُذف من الخلايا رمزان لا تكتبهما أي لوحة مفاتيح.
    [few] حُذفت من الخلايا { $count } رموز لا تكتبها أي لوحة مفاتيح.
    [many] حُذف من الخلايا { $count } رمزًا لا تكتبها أي لوحة مفاتيح.
   *[other] حُذف من الخلايا { $count } رمز لا تكتبها أي لوحة مفاتيح.
}
old-register-column-absent = يذكر ملف المطابقة العمود «{ $text }»، ولا وجود له في أي ورقة من هذا الملف. لم يُستعمل.
old-register-mapping-kept = قُرئت الأعمدة كما في نقل سابق لهذا السجل.

# ما يمكن أن يكون العمود.

old-register-field-number = الرقم
old-register-field-former_number = الرقم السابق
old-register-field-received_on = تاريخ الورود
old-register-field-dated_on = تاريخ الطلب
old-register-field-sent_on = تاريخ الإرسال
old-register-field-referred_on = تاريخ الإحالة
old-register-field-closed_on = تاريخ الإغلاق
old-register-field-partner = الدولة الشريكة
old-register-field-requesting_state = الدولة الطالبة
old-register-field-requested_state = الدولة المطلوب إليها
old-register-field-direction = الاتجاه
old-register-field-family = نوع الطلب
old-register-field-subject = الموضوع
old-register-field-their_reference = مرجعهم
old-register-field-persons = الأشخاص
old-register-field-surname = اسم العائلة
old-register-field-given_names = الاسم الأول
old-register-field-born_on = تاريخ الميلاد
old-register-field-nationality = الجنسية
old-register-field-sex = الجنس
old-register-field-offences = الجرائم
old-register-field-referred_to = السلطة المختصة
old-register-field-applicant = مقدم الطلب
old-register-field-outcome = النتيجة
old-register-field-remarks = ملاحظات
old-register-field-held_by = حائز الملف الورقي
old-register-field-place = الرف أو الصندوق
old-register-field-officer = الموظف
old-register-field-channel = القناة
old-register-field-instrument = الصك
old-register-field-year = السنة
old-register-field-ignore = غير مستعمل

# ما آل إليه السطر.

old-register-result-taken = نُقل
old-register-result-doubtful = مشكوك فيه
old-register-result-refused = مرفوض
old-register-result-skipped = ليس ملفًا
