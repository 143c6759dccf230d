# الأشخاص في القضايا كلها: من هو معروف من قبل، ومن قد يكون الشخص نفسه، ومن ليس هو.

field-other_than = ليس هو نفسه
field-born_calendar = تقويم الوثيقة

calendar-islamic = التقويم الهجري
calendar-persian = التقويم الهجري الشمسي
calendar-ethiopian = التقويم الإثيوبي
calendar-buddhist = التقويم البوذي
calendar-coptic = التقويم القبطي
calendar-hebrew = التقويم العبري
calendar-minguo = تقويم جمهورية الصين
calendar-japanese = العهود اليابانية
calendar-indian = التقويم الوطني الهندي
calendar-julian = التقويم اليولياني
calendar-other = تقويم آخر

action-join_persons = ذكر أن قيدين للشخص نفسه
action-part_persons = رجع عن القول إن قيدين للشخص نفسه
action-tell_apart = ذكر أن قيدين لشخصين مختلفين
action-take_back_apart = رجع عن القول إن قيدين لشخصين مختلفين

## قدر التشابه، وما يتفق وما لا يتفق

strength-strong = الأرجح جدًّا أنه الشخص نفسه
strength-likely = الأرجح أنه الشخص نفسه
strength-possible = ربما كان الشخص نفسه
strength-weak = الاسم نفسه ولا شيء غيره تقريبًا
likeness-same_paper = رقم الوثيقة نفسه
likeness-same_name = الاسم نفسه
likeness-other_order = الاسم نفسه بترتيب آخر
likeness-other_script = الاسم نفسه بكتابة أخرى
likeness-other_spelling = الاسم نفسه بتهجئة أخرى
likeness-near_spelling = حرف أو حرفان مختلفان
likeness-part_of_name = أحد الاسمين جزء من الآخر
likeness-shares_word = اسم واحد مشترك
likeness-same_birth_date = تاريخ الميلاد نفسه
likeness-near_birth_date = تاريخ الميلاد نفسه تقريبًا
likeness-birth_date_fits = تاريخا الميلاد متوافقان
likeness-other_birth_date = تاريخ ميلاد مختلف
likeness-other_sex = جنس مختلف

## البحث قبل القيد

known-title = { $count ->
    [one] قد يكون في السجل هذا الشخص نفسه
    [two] في السجل شخصان قد يكون أحدهما هذا الشخص
    [few] في السجل { $count } أشخاص قد يكون أحدهم هذا الشخص
    [many] في السجل { $count } شخصًا قد يكون أحدهم هذا الشخص
   *[other] في السجل { $count } شخص قد يكون أحدهم هذا الشخص
}
known-same = الشخص نفسه
known-other = شخص آخر
known-open = فتح { $reference }
known-said-same = سيُقيَّد على أنه الشخص نفسه.
known-said-other = سيُقيَّد على أنه شخص آخر، ولن يُسأل عنه ثانية.
known-take-back = رجوع
known-role-in = { $role } في { $reference }
known-also = وكذلك في { $references }
known-closed = مقفلة
known-against = لكن: { $reasons }
known-here = مقيَّد من قبل في هذه القضية

## الشخص نفسه في قضايا أخرى

person-also = الشخص نفسه في قضايا أخرى
person-also-part = ليس الشخص نفسه
person-told-apart = أشخاص قيل إنهم غيره
person-told-apart-back = رجوع
person-contested = يقول مكتب إنه الشخص نفسه ويقول مكتب آخر إنه ليس هو. اختر أحد القولين وارجع عن الآخر.
person-look-for = البحث عن الشخص نفسه
person-look-none = لا أحد غيره في السجل يشبه هذا الشخص.
person-also-names = أسماؤه في قضايا أخرى
person-restricted = مقصور على من يبتّون في القضية. لا يظهر في قائمة ولا يخرج من المكتب أبدًا.
person-more = الهوية والاحتياجات والوثائق

## تواريخ الميلاد بتقاويم أخرى

person-born-as-written-hint = كما في الوثيقة، مثل {"\u2068"}14/5/1399{"\u2069"}
person-born-shown = { $date } (في الوثيقة: { $written }، { $calendar })
person-born-shown-written = { $date } (في الوثيقة: { $written })
person-born-only-written = في الوثيقة: { $written }، { $calendar }
person-born-only-text = في الوثيقة: { $written }
person-born-work-out = حساب التاريخ
person-born-filled = التاريخ المحسوب: { $date }. وقد يختلف يومًا أو يومين برؤية الهلال، فصحّحه بالوثيقة.
person-born-between = يقع بين { $first } و{ $last }. اكتب ما تسمح به الوثيقة.
person-born-unreadable = لا قاعدة لهذا: اكتب التاريخ بقدر ما تعرفه. ويبقى النص كما كُتب.

## قيود مكررة على الأرجح

nav-persons = الأشخاص
duplicates-title = أشخاص قد يكونون شخصًا واحدًا
duplicates-explained = لا شيء يُدمج من تلقاء نفسه. «الشخص نفسه» يربط قيدين: تحتفظ كل قضية بقيدها ويُظهر كل منهما الآخر. ويمكن الرجوع عن ذلك.
duplicates-none = لا يشبه أي شخص في السجل شخصًا آخر.
duplicates-count = { $count ->
    [zero] لا أزواج
    [one] زوج واحد
    [two] زوجان
    [few] { $count } أزواج
    [many] { $count } زوجًا
   *[other] { $count } زوج
} من بين { $persons } من الأشخاص
duplicates-shown = الأزواج { $first } إلى { $last } من { $count }
duplicates-before = السابقة
duplicates-next = التالية
duplicates-contested = قال مكتبان قولين متضادين
duplicates-part = ليس الشخص نفسه
duplicates-unsay = هو الشخص نفسه
duplicates-done-same = قُيّد: الشخص نفسه. للرجوع Ctrl+Z.
duplicates-done-other = قُيّد: شخصان. للرجوع Ctrl+Z.

## الملاحظات

note-visibility = من يجوز له أن يراها
note-visibility-internal = داخلية
note-visibility-shareable = يجوز إطلاع الغير عليها
note-visibility-privileged = محمية

## لمن تُطبع الصفحة

summary-for = لمن
summary-for-office = للمكتب: كل شيء
summary-for-outside = للخارج: بلا الملاحظات الداخلية أو المحمية، ولا الأحداث ولا مواعيد المكتب ولا الحقول المقصورة
