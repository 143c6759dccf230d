# ما يُرفض في شأن الأشخاص.

error-restricted-field = «{ $field }» مقصور على من يبتّون في القضية.
error-restricted-field-advice = اطلب من موظف مختص أو من رئيس المكتب أن يقيّده.
error-born-in-future = تاريخ الميلاد هذا لم يأتِ بعد.
error-born-in-future-advice = قارنه بالوثيقة، فلعل رقمًا من السنة خطأ. ولم يضع شيء مما كتبت.
error-hidden-characters = في «{ $field }» محارف لا تُرى أو تقلب ترتيب الحروف.
error-hidden-characters-advice = كثيرًا ما تأتي مع نص منسوخ. اكتبه بيدك، ولم يضع شيء مما كتبت.
error-persons-said-different = قال أحدهم إنهما شخصان.
error-persons-said-different-advice = إن كانا شخصًا واحدًا فارجع عن ذلك أولًا في إحدى القضيتين.
error-persons-contested = ربط مكتبان هذين الشخصين بشخصين مختلفين.
error-persons-contested-advice = احسم أولًا التعارض في حقل «هو نفسه».
error-person-is-itself = هذا هو القيد نفسه.
error-person-is-itself-advice = اختر قيدًا من قضية أخرى.
error-person-not-joined = هذا الشخص غير مربوط بقيد آخر.
error-person-not-joined-advice = لا شيء يُرجع عنه.
error-persons-are-joined = هذان القيدان مسجلان على أنهما شخص واحد.
error-persons-are-joined-advice = ارجع عن ذلك أولًا، ثم قل إنهما شخصان.
error-persons-not-told-apart = لم يقل أحد إنهما شخصان.
error-persons-not-told-apart-advice = لا شيء يُرجع عنه.
