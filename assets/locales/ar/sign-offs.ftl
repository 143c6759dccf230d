# الاعتمادات: قواعد المكتب، وما طُلب منها، وما أُعطي.

sign-offs-title = الاعتمادات
sign-offs-open = اعتمادات لم تتم
sign-off-by-another = شخص آخر
sign-off-by-head = رئيس المكتب
sign-off-by-nobody = لا أحد
sign-off-when-before = قبلها
sign-off-when-later = يجوز أن يأتي لاحقًا
sign-off-when-nobody_here = لا يوجد اليوم من يستطيع إعطاءه
sign-off-state-open = لم يتم
sign-off-state-done = معتمد
sign-off-state-void = لا يُعتد به
sign-off-open = اعتماد لم يتم: { $what }، مطلوب منذ { $date }
sign-off-asked = طلبه { $who } منذ { $date }
sign-off-signed = اعتمده { $who } في { $date }
sign-off-void = قُيّدت الخطوة أو الرسالة خطأً: لا يُعتد بالاعتماد.
sign-off-give = اعتمد
sign-off-give-named = اعتمد: { $what }
sign-off-own = أنت من قيّد هذا: يعتمده شخص آخر.
sign-off-for-head = للرئيس، أو لمن ينوب عنه في ذلك اليوم.
sign-off-ask-another = اطلب الاعتماد
sign-off-ask-head = اسأل الرئيس
sign-off-is-asked = مطلوب منذ { $date }. الخطوة موقوفة إلى حين الاعتماد.
sign-off-note = ملاحظة مع الاعتماد
sign-off-follows = الاعتماد لاحقًا: { $by }. الخطوة جائزة، وتبقى في القائمة إلى أن يتم.
sign-off-follows-nobody_here = الاعتماد أولًا: { $by }، ولا يوجد اليوم من يستطيع إعطاءه. الخطوة جائزة، وتبقى في القائمة إلى أن يتم.
sign-off-is-given = تم الاعتماد من قبل.
sign-off-kind-second_person = شخص ثانٍ
sign-off-rules-title = اعتمادات هذا المكتب
sign-off-rules-intro = موافقة مَن تلزم لخطوة أو لنوع من الرسائل. والقاعدة الأضيق هي المعتبرة. ولا يُطلب اعتماد لخطوة قُيّدت قبل القاعدة.
sign-off-rules-none = لا يطلب المكتب أي اعتماد.
sign-off-rules-only-administrator = لا يضعها إلا مدير النظام.
sign-off-rule-add = أضف قاعدة
sign-off-rule-set = ضع القاعدة
sign-off-rule-remove = أزل
sign-off-rule-remove-named = أزل القاعدة: { $rule }
sign-off-rule-what = لأجل
sign-off-what-step = خطوة
sign-off-what-letter = رسالة
sign-off-rule-which = أيّها
sign-off-rule-by = اعتماد مَن
sign-off-rule-later = يجوز أن يأتي لاحقًا
sign-off-any-family = أي نوع من الطلبات
sign-off-any-step = أي خطوة
sign-off-any-letter = أي رسالة
today-sign-off-more = { $count ->
    [zero] لا مزيد
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
 }

gate-sign_off_another = هل اعتمد ذلك شخص آخر؟
gate-sign_off_another-advice = اطلب الاعتماد أدناه. ولا يعطيه من يقيّد الخطوة.
gate-sign_off_head = هل اعتمد رئيس المكتب ذلك؟
gate-sign_off_head-advice = اطلب الاعتماد أدناه. ويعطيه أيضًا من ينوب عن الرئيس في ذلك اليوم.
gate-source-sign_off = قاعدة هذا المكتب، وضعها مدير النظام في الإعدادات، الاعتمادات

matter-sign_off = اعتماد لم يتم
action-ask_sign_off = طلب اعتمادًا
action-give_sign_off = اعتمد
field-step = الخطوة
field-asks_for = يطلب
check-answer-untranslated = موجود من غير ترجمة
checklist-asked-for = طُلب في { $date }
letter-items = الأوراق التي تُطلب
letter-items-hint = ما على الطرف الآخر أن يرسله بعد بحسب قائمة التحقق. أزل ما لا ينبغي طلبه الآن.
letter-items-none = بحسب قائمة التحقق لا ينقص شيء من الطرف الآخر.
gate-because = والسبب: { $facts }
gate-unclear = مدوَّن، لكن بالشهر أو السنة فقط: { $facts }. ويُعتدّ به هنا متى أُدخل يومه.

print-column-sign-offs = اعتمادات لم تتم
cli-sign-off-rule = { $rule } ({ $code })
cli-gate-because = والسبب: { $facts }
cli-letter-asks = يطلب: { $items }

error-sign-off-own = أنت من قيّد هذا أو طلبه.
error-sign-off-own-advice = يعتمده شخص ثانٍ، ويبقى في القائمة إلى ذلك الحين.
error-sign-off-for-head = هذا الاعتماد لرئيس المكتب.
error-sign-off-for-head-advice = يعطيه الرئيس أو من ينوب عنه في ذلك اليوم. ويُحدَّد النائب في الإعدادات، الغياب.
error-sign-off-given = تم الاعتماد من قبل.
error-sign-off-given-advice = لم يتغير شيء. انظر في القضية من جديد.
error-sign-off-void = قُيّدت الخطوة أو الرسالة خطأً.
error-sign-off-void-advice = لم يبق ما يُعتمد. لم يتغير شيء.
error-sign-off-none = لا يوجد في هذه القضية اعتماد لم يتم.
error-sign-off-none-advice = للاعتماد قبل خطوة أو رسالة، سمّها بالخيار --stage أو --letter.
error-sign-off-several = هناك { $count } من الاعتمادات لم تتم: { $what }.
error-sign-off-several-advice = سمّ المقصود منها بالخيار --stage أو --letter.
error-check-not-open = ليس على الطرف الآخر أن يرسل «{ $item }»، أو أنه موجود.
error-check-not-open-advice = انظر في قائمة التحقق في القضية: لا يُطلب إلا ما هو ناقص فيها.
