# ما يقوله سطر الأوامر. لا يُطبع شيء من هذا مع --json.

## النتائج

cli-register-created = أُنشئ سجل { $authority }، المكتب { $desk }، في { $folder }.
cli-case-registered = سُجّلت القضية { $reference }.
cli-case-further = سُجّلت القضية { $reference } وارتبطت بالقضية { $with }.
cli-case-changed =
    { $count ->
        [zero] لم يُعدَّل أي حقل في { $reference }.
        [one] عُدّل حقل واحد في { $reference }.
        [two] عُدّل حقلان في { $reference }.
        [few] عُدّلت { $count } حقول في { $reference }.
        [many] عُدّل { $count } حقلًا في { $reference }.
       *[other] عُدّل { $count } حقل في { $reference }.
    }
cli-step-recorded = دُوّنت الخطوة «{ $stage }» في { $reference }.
cli-cases-found =
    { $count ->
        [zero] لم توجد أي قضية.
        [one] قضية واحدة.
        [two] قضيتان.
        [few] { $count } قضايا.
        [many] { $count } قضية.
       *[other] { $count } قضية.
    }
cli-cases-shown = عُرض { $shown } من { $count }.
cli-views-kept =
    { $count ->
        [0] لا توجد قائمة محفوظة باسم.
        [one] قائمة واحدة.
        [two] قائمتان.
        [few] { $count } قوائم.
       *[other] { $count } قائمة.
    }
cli-document-attached = أُرفق { $file } بالقضية { $reference } ({ $size }، SHA-256 { $hash }).
cli-document-extracted = كُتب { $file }، عدد البايتات { $bytes }. وهي البايتات التي أُرفقت نفسها.
cli-card-written = كُتبت بطاقة هذا المكتب في { $file }.
cli-card-fingerprint = بصمتها، لتُقرأ بصوت مسموع: { $fingerprint }
cli-card-admitted = قُبل { $name }. البصمة التي كتبتها هي بصمة البطاقة.
cli-bundle-written = كُتب { $file }، عدد البايتات { $bytes }، مختومًا للمكتب { $name }. يمكنك نزع ذاكرة USB.
cli-bundle-written-several = عدد الملفات المكتوبة: { $count }، ومجموع البايتات { $bytes }، مختومة للمكتب { $name }. يمكنك نزع ذاكرة USB. تُستورد واحدًا واحدًا، والأول أولًا:
cli-bundle-volume = هذا الملف { $number } من { $of }.
cli-bundle-dropped =
    { $count ->
        [zero] لم يُترك أي مستند.
        [one] ما وصل من مستند واحد ليس ما يقوله صفه، فلم يُحفظ وسيُطلب من جديد.
        [two] ما وصل من مستندين ليس ما يقوله صفاهما، فلم يُحفظ وسيُطلب من جديد.
        [few] ما وصل من { $count } مستندات ليس ما تقوله صفوفها، فلم يُحفظ وسيُطلب من جديد.
        [many] ما وصل من { $count } مستندًا ليس ما تقوله صفوفها، فلم يُحفظ وسيُطلب من جديد.
       *[other] ما وصل من { $count } مستند ليس ما تقوله صفوفها، فلم يُحفظ وسيُطلب من جديد.
    }
cli-bundle-left-out = المستند { $name } تالف في السجل ولم يُرسل.
cli-bundle-holds =
    { $entries ->
        [zero] لا قيود فيها.
        [one] فيها قيد واحد.
        [two] فيها قيدان.
        [few] فيها { $entries } قيود.
        [many] فيها { $entries } قيدًا.
       *[other] فيها { $entries } قيد.
    }
cli-bundle-from = من { $name }، كُتبت في { $date }.
cli-bundle-would-change = قضايا جديدة: { $new }. متغيرة: { $changed }. على حالها: { $same }. حقول بقيمتين: { $conflicts }.
cli-bundle-imported = تم الاستيراد. قضايا جديدة: { $new }. متغيرة: { $changed }. على حالها: { $same }. حقول بقيمتين: { $conflicts }.
cli-bundle-nothing-new = لم يتغير شيء: كل القيود موجودة هنا من قبل.
cli-bundle-joins = هذا السجل فارغ وسينضم إلى السلطة { $authority }.
cli-bundle-missing = ما زال ناقصًا: { $gaps }.
cli-bundle-nothing-missing = لا ينقص شيء.
cli-bundle-documents-missing =
    { $count ->
        [zero] لا مستند ينقصه محتواه.
        [one] محتوى مستند واحد ليس هنا، والحزمة التالية تطلبه.
        [two] محتوى مستندين ليس هنا، والحزمة التالية تطلبه.
        [few] محتوى { $count } مستندات ليس هنا، والحزمة التالية تطلبه.
        [many] محتوى { $count } مستندًا ليس هنا، والحزمة التالية تطلبه.
       *[other] محتوى { $count } مستند ليس هنا، والحزمة التالية تطلبه.
    }
cli-bundle-set-aside = سُجّل أن الحزمة الواردة من { $name } وُضعت جانبًا. لم يُخزَّن شيء ولم يُمسّ الملف.
cli-bundle-lost = سُجّل فقدان { $file }. تكرر الحزمة التالية إلى { $name } ما كان فيها.
cli-peer-waiting = { $name }: قيود لم تُؤكَّد بعد: { $entries }.
cli-peer-misses = ينقص { $name }: { $gaps }.
cli-peer-holds = لدى { $name } ما ينقص هنا: { $gaps }.
cli-peer-forks = لدى { $name } قيود أخرى بالأرقام نفسها: { $gaps }. اتصل بذلك المكتب: لعل سجلًا نُسخ.
cli-peer-on-the-way = في الطريق: { $file }، كُتبت في { $date }.
cli-peer-lost = عُدّت مفقودة: { $file }، كُتبت في { $date }.
cli-folder = مجلد التبادل: { $folder }
cli-folder-none = لم يُختر مجلد تبادل.
cli-folder-left = تُرك للمكاتب الأخرى: { $file }
cli-folder-nothing = لا جديد في أي من الاتجاهين.
cli-folder-waits = ينتظر شخصًا: { $file }. انظر فيه بالأمر «bundle inspect» ثم استورده.
cli-folder-unreadable = لا يُقرأ منذ مدة: { $file }. إما تالف أو لم يكتمل أو هو لمكتب آخر.
cli-bundle-fork = إنذار: قيدان مختلفان يحملان الرقم { $entry }. لعل ذلك السجل نُسخ. حُفظ الاثنان، ومن هناك لا يُعتدّ بأيٍّ منهما.
cli-bundles-received =
    { $count ->
        [0] لم تصل حزمة بعد.
        [one] حزمة واحدة وصلت ({ $count }):
        [two] حزمتان وصلتا ({ $count }):
        [few] { $count } حزم وصلت:
        [many] { $count } حزمة وصلت:
       *[other] { $count } حزمة وصلت:
    }
cli-bundle-received = { $id }: من { $name }، { $date }، { $outcome }
cli-bundle-by = على يد { $staff }.
cli-bundle-contested = { $reference }، { $field }: { $value } ({ $staff }، { $desk })
cli-bundle-inert = قيود في هذه الحزمة محفوظة ولا يُعتدّ بها: { $count }.
cli-peer-revoked = أُلغي اعتماد { $name } في { $date } على يد { $staff }. لا يُختم له شيء.
cli-desk-line = { $name }
cli-desk-line-own = { $name } (هذا المكتب)
cli-desk-line-revoked = أُلغي اعتماده في { $date } على يد { $staff } في { $desk }: { $reason }
cli-desk-line-fork = تنقسم يوميته عند القيد { $sequence }: ومن هناك لا يُعتدّ بشيء منها.
cli-desk-revoked = أُلغي اعتماد { $name }. لا يُختم له شيء بعد الآن، ويُعطى الشركاء مفتاحًا جديدًا للسلطة. أوصل حزمة إلى كل مكتب آخر قريبًا.
cli-inert =
    { $count ->
        [0] كل القيود يُعتدّ بها.
        [one] قيد واحد محفوظ ولا يُعتدّ به.
        [two] قيدان محفوظان ولا يُعتدّ بهما.
        [few] { $count } قيود محفوظة ولا يُعتدّ بها.
       *[other] { $count } قيدًا محفوظة ولا يُعتدّ بها.
    }
cli-inert-line = { $id }: { $desk } { $sequence }، { $date }، { $staff } { $action } ({ $reference }): { $cause }
cli-inert-again = أدخله من جديد { $staff } في { $desk }.
cli-entered-again = أُدخل من جديد قيدًا لهذا المكتب.
cli-conflicts =
    { $count ->
        [zero] لا شيء يحتاج إلى حسم.
        [one] تعارض واحد يحتاج إلى حسم.
        [two] تعارضان يحتاجان إلى حسم.
        [few] { $count } تعارضات تحتاج إلى حسم.
        [many] { $count } تعارضًا يحتاج إلى حسم.
       *[other] { $count } تعارض يحتاج إلى حسم.
    }
cli-conflict-line = { $id }: { $reference }، { $field }
cli-conflict-value = { $value }، أدخلها { $staff } في المكتب { $desk }، { $date }
cli-conflict-resolved = حُسم التعارض: قيمة «{ $field }» في { $reference } هي الآن «{ $value }».
cli-summary-printed = طُبعت القضية { $reference } في { $file }.
cli-file-written = كُتب الملف { $file }.
cli-letter-written = كُتبت الرسالة المتعلقة بالقضية { $reference } في { $file }. ولا يحتفظ بها السجل.
cli-letter-kept = كُتبت الرسالة المتعلقة بالقضية { $reference } في { $file }. وهي في قائمة الرسائل المعدّة للتوقيع.
cli-letter-missing = لا يذكر السجل: { $places }. ومواضعها معلّمة في الرسالة بالعلامة […]؛ أكملها قبل التوقيع.
cli-note-added = أُضيفت الملاحظة إلى { $reference }.
cli-bring-up-set = حُدد موعد تذكير للقضية { $reference }: { $date }. هو تذكير من المكتب وليس أجلًا قانونيًا.
cli-card-line = { $name }: { $fingerprint }
cli-card-line-own = { $name } (هذا المكتب): { $fingerprint }
cli-bundle-documents =
    { $count ->
        [zero] بلا مستندات.
        [one] ومعها مستند واحد.
        [two] ومعها مستندان.
        [few] ومعها { $count } مستندات.
        [many] ومعها { $count } مستندًا.
       *[other] ومعها { $count } مستند.
    }
cli-conflict-value-undated = { $value }، أدخلها { $staff } في المكتب { $desk }
cli-leaves-protection = يستطيع قراءة الصفحة كل من يحصل على الملف. احذفه بعد طباعته.
cli-training = للتدريب – لا تُدخل قضايا حقيقية
cli-limits-adopted = { $count ->
    [0] لم تُعتمد أي مهلة: لا تظهر المهل في القضايا قبل اعتمادها.
    [one] اعتُمدت مهلة واحدة من المهل المرفقة بالبرنامج.
   *[other] عدد المهل المعتمدة من المهل المرفقة بالبرنامج: { $count }.
} { $offered ->
    [0] ولا تُعرض مهل أخرى.
   *[other] عدد المهل المعروضة: { $offered }؛ يبيّن «limits list» كلاً منها مع مصدره، ويعتمد «limits adopt CODE …» ما تسميه منها.
}

## التحقق وإعادة البناء والمعلومات

cli-verify-ok = السجل سليم: كل قيد متحقق منه وكل توقيع صحيح.
cli-verify-failed = السجل غير سليم:
cli-verify-entries =
    { $count ->
        [zero] لم يُفحص أي قيد.
        [one] فُحص قيد واحد.
        [two] فُحص قيدان.
        [few] فُحصت { $count } قيود.
        [many] فُحص { $count } قيدًا.
       *[other] فُحص { $count } قيد.
    }
cli-rebuild-same = أُعيد البناء من اليومية. المحتوى كما كان.
cli-rebuild-differs = أُعيد البناء من اليومية. المحتوى ليس كما كان: كان السجل تالفًا وصار الآن كما تقول اليومية.
cli-info-authority = السلطة: { $authority } ({ $state })
cli-info-desk = المكتب: { $desk }
cli-info-staff = فتحه: { $staff }
cli-info-time-zone = المنطقة الزمنية: { $zone }
cli-info-cases = القضايا: { $count }
cli-info-entries = قيود اليومية: { $count }
cli-info-documents = المستندات: { $count }
cli-info-content-hash = بصمة المحتوى: { $hash }
cli-info-head = رأس اليومية: { $head }
cli-info-law = ملفات القانون: { $version }
cli-info-gap = ناقص: { $gap }
cli-info-no-gaps = لا ثغرات.
cli-history-line = { $date }: { $staff }، { $desk }، { $action }
cli-history-change = { $field }: { $was } ← { $now }
cli-empty-value = (فارغ)

## التقدم والأسئلة

cli-progress-unlocking = جارٍ الفتح …
cli-progress-reading = جارية قراءة { $file } …
cli-progress-creating = جارٍ إنشاء المفاتيح والسجل …
cli-progress-rebuilding = جارية إعادة البناء من اليومية …
cli-progress-checking = جارٍ التحقق من التواقيع …
cli-progress-sealing = جارٍ الختم للمكتب { $name } …
cli-progress-printing = جارٍ إعداد الصفحة …
cli-progress-sample =
    { $count ->
        [zero] لم تُنشأ أي قضية نموذجية بعد …
        [one] أُنشئت قضية نموذجية واحدة …
        [two] أُنشئت قضيتان نموذجيتان …
        [few] أُنشئت { $count } قضايا نموذجية …
        [many] أُنشئت { $count } قضية نموذجية …
       *[other] أُنشئت { $count } قضية نموذجية …
    }
cli-sample-filled =
    { $count ->
        [zero] لم تُضف أي قضية إلى السجل.
        [one] أُضيفت إلى السجل قضية واحدة مختلقة.
        [two] أُضيفت إلى السجل قضيتان مختلقتان.
        [few] أُضيفت إلى السجل { $count } قضايا كلها مختلقة.
        [many] أُضيفت إلى السجل { $count } قضية كلها مختلقة.
       *[other] أُضيفت إلى السجل { $count } قضية كلها مختلقة.
    }
cli-prompt-passphrase = عبارة المرور:
cli-prompt-new-passphrase = عبارة مرور جديدة، أقل عدد من الأحرف { $minimum }:
cli-prompt-again = العبارة نفسها مرة أخرى:

## ما يخص سطر الأوامر وحده

error-register-not-named = لم يُذكر أي سجل هو المقصود.
error-register-not-named-advice = اذكر مجلده باستعمال --register DIR أو المتغير COMITY_REGISTER.
error-no-passphrase = لم تُعطَ عبارة مرور ولا توجد طرفية لطلبها.
error-no-passphrase-advice = استعمل --passphrase-file FILE أو المتغير COMITY_PASSPHRASE.
error-passphrases-differ = العبارتان مختلفتان. لم يُفعل شيء.
error-passphrases-differ-advice = ابدأ من جديد واكتب العبارة نفسها مرتين.
error-no-state-folder = ليس لهذا الحساب مجلد يحفظ فيه Comity ما بلغه من الكتابة.
error-no-state-folder-advice = حدد المتغير HOME، أو XDG_STATE_HOME بمجلد خارج السجل.
error-json-unreadable = لا يُقرأ السطر { $line }، العمود { $column } على أنه قضية جديدة: { $reason }.
error-json-unreadable-advice = الأمر «comity-cli case schema» يعرض ما يجوز كتابته. لم يتغير شيء.
error-field-without-value = لا قيمة في «{ $field }».
error-field-without-value-advice = اكتب FIELD=VALUE. أما FIELD= فيفرغ الحقل.
error-person-not-in-case = ليس في { $reference } شخص بهذا الاسم، أو فيها اثنان.
error-person-not-in-case-advice = اكتب الاسم كما في القضية، أو المعرّف الذي يعرضه «case show --json».
error-file-ending = لم يُذكر نوع الملف المطلوب.
error-file-ending-advice = اجعل اسمه ينتهي بـ ‎.pdf أو ‎.xlsx أو ‎.ods أو ‎.csv.
error-view-unknown = لا توجد قائمة باسم «{ $name }».
error-view-unknown-advice = يذكر الأمر ‎`case views`‎ القوائم التي تحفظها في هذا المكتب؛ والقوائم open وclosed وurgent وconflict وwaiting-for-others وwaiting-for-us وno-activity وfor-disposal متاحة للجميع.
error-view-name-of-all = «{ $name }» اسم قائمة متاحة للجميع.
error-view-name-of-all-advice = احفظ قائمتك باسم آخر.
error-record-kind-unknown = «{ $name }» ليس نوعًا من السجلات.
error-record-kind-unknown-advice = اكتب request، أو companion لكل ما ليس طلبًا، أو نوعًا مثل enquiry أو spontaneous_information أو preservation أو transit.
error-record-names-nothing = ليس في هذا الملف شيء بهذا الاسم في { $field }.
error-record-names-nothing-advice = اكتب أحد هذه: { $known }. وإذا تشابه اسمان فاكتب المعرّف الذي يعطيه «case show --json».
error-letter-ending = لم يُذكر نوع الملف المطلوب.
error-letter-ending-advice = اجعل اسمه ينتهي بـ ‎.docx أو ‎.pdf.
error-statistics-needs-file = لا يُكتب مصنف ولا صفحة في نافذة الأوامر.
error-statistics-needs-file-advice = سمِّ ملفًا جديدًا بالخيار ‎--out FILE.
error-statistics-needs-format = لم تُذكر الصيغة التي تُكتب بها الأرقام.
error-statistics-needs-format-advice = أضف ‎--format ثم json أو csv أو xlsx أو ods أو pdf.
error-demo-folder-foreign = في { $file } ما لم يصنعه عرض. لم يُمس شيء.
error-demo-folder-foreign-advice = اذكر مجلدًا جديدًا أو فارغًا.

## العرض

cli-demo-title = ‏Comity: قضية واحدة، مكتبان، ذاكرة USB واحدة، صفحة مطبوعة واحدة.
cli-demo-source = القضية من المعلوم العام: { $source }
cli-demo-step-register = 1. ينشئ مكتبان من سلطة واحدة، { $first } و{ $second }، كل منهما سجلًا فارغًا.
cli-demo-step-cards = 2. يتبادلان البطاقات. ويكتب كل منهما البصمة التي يسمعها من الآخر.
cli-demo-step-case = 3. يسجّل { $first } طلبًا صادرًا ويرفق به ورقته.
cli-demo-step-history = 4. يدوّن { $first } ما آل إليه الطلب بالتواريخ المعلومة للعموم.
cli-demo-step-export = 5. يختم { $first } جديد سجله للمكتب { $second } في ملف واحد.
cli-demo-step-import = 6. ينظر { $second } فيما سيغيّره الملف ثم يستورده.
cli-demo-step-edit = 7. يعدّل المكتبان القضية كل على حدة. ويُعدَّل أحد الحقول في كليهما.
cli-demo-step-back = 8. يعيد { $second } ملفًا. ويظهر الحقل ذو القيمتين معلّمًا عند { $first }.
cli-demo-step-resolve = 9. يحسمه شخص في { $first }، ويذهب ملف أخير إلى { $second }.
cli-demo-step-print = 10. يطبع { $first } ملخص القضية بثلاث لغات.
cli-demo-desk = { $desk }: { $staff }، عبارة المرور لهذا التدريب «{ $passphrase }»
cli-demo-reads = يقرأ { $name } بصوت مسموع: { $fingerprint }
cli-demo-admits = يكتب { $desk } ما يسمعه. وهو صحيح: قُبل { $name }.
cli-demo-event = { $date }: { $what }
cli-demo-again = الملف نفسه مرة أخرى:
cli-demo-writes = يكتب { $desk } في { $field }: { $value }
cli-demo-agree = يحتوي السجلان على الشيء نفسه: { $hash }
cli-demo-checked = السجلان سليمان، وإذا أُعيد بناؤهما من اليومية احتويا على الشيء نفسه.
cli-demo-where = أماكن الأشياء:
cli-demo-where-registers = السجلان: { $first } و{ $second }
cli-demo-where-bundle = الملف المختوم: { $file }
cli-demo-where-page = الصفحة المطبوعة: { $file }
cli-demo-done =
    { $seconds ->
        [zero] انتهى في أقل من ثانية.
        [one] انتهى في ثانية واحدة.
        [two] انتهى في ثانيتين.
        [few] انتهى في { $seconds } ثوانٍ.
        [many] انتهى في { $seconds } ثانية.
       *[other] انتهى في { $seconds } ثانية.
    }

## ملخص القضية على الورق أو في الطرفية

print-act-by = آخر يوم عمل للتصرف { $date }
print-act-by-start = التصرف في موعد أقصاه { $date }، وهو يوم بدئها
print-field-and-value = { $field }: { $value }
print-number = { $count }
print-bring-ups-not-law = مواعيد التذكير يحددها هذا المكتب، ولا يفرضها قانون ولا معاهدة.
print-document-not-here = لم يصل محتواه إلى هذا المكتب

## الإغلاق والتراجع والرسائل والأرقام

cli-case-closed = أُغلقت { $reference }.
cli-case-reopened = أُعيد فتح { $reference }. تحتفظ برقمها وهي في مرحلة «{ $stage }».
cli-matters-open =
    { $count ->
        [zero] لم يكن شيء مفتوحًا:
        [one] كان أمر واحد ({ $count }) ما زال مفتوحًا:
        [two] كان أمران ({ $count }) ما زالا مفتوحين:
        [few] كانت { $count } أمور ما زالت مفتوحة:
        [many] كان { $count } أمرًا ما زال مفتوحًا:
       *[other] كان { $count } أمر ما زال مفتوحًا:
    }
cli-undone = تُراجع في { $reference } عن: «{ $action }» في { $date }.
cli-undone-without-case = تُراجع عن: «{ $action }» في { $date }.
cli-undo-would = آخر إجراء كان «{ $action }» في { $date }.
cli-letter-booked = قُيّدت تحت { $number }.
cli-letters-found =
    { $count ->
        [0] لم توجد رسالة.
        [one] رسالة واحدة ({ $count }).
        [two] رسالتان ({ $count }).
        [few] { $count } رسائل.
       *[other] { $count } رسالة.
    }
cli-numbers-found =
    { $count ->
        [0] ليس في سجل هذه السنة سطر.
        [one] سطر واحد ({ $count }).
        [two] سطران ({ $count }).
        [few] { $count } أسطر.
       *[other] { $count } سطرًا.
    }
cli-figures-title = { $unit }، من { $from } إلى { $to }
cli-figures-not-balanced = غير متوازن
cli-figures-breaking = هذه القضايا تمنع توازن الجدول:
cli-figures-breaking-line = { $reference }: { $why }
cli-figures-enquiries =
    { $count ->
        [zero] لا استشارات غير رسمية في هذه المدة. وهي لا تُحسب أبدًا.
        [one] استشارة غير رسمية واحدة ({ $count }) في هذه المدة. وهي لا تُحسب أبدًا.
        [two] استشارتان غير رسميتين ({ $count }) في هذه المدة. وهي لا تُحسب أبدًا.
        [few] { $count } استشارات غير رسمية في هذه المدة. وهي لا تُحسب أبدًا.
       *[other] { $count } استشارة غير رسمية في هذه المدة. وهي لا تُحسب أبدًا.
    }
cli-figures-undated =
    { $count ->
        [zero] كل القضايا لها تاريخ استلام أو إرسال.
        [one] قضية واحدة ({ $count }) بلا تاريخ استلام أو إرسال تُحسب من خطوتها الأولى أو من إدخالها.
        [two] قضيتان ({ $count }) بلا تاريخ استلام أو إرسال تُحسبان من خطوتهما الأولى أو من إدخالهما.
        [few] { $count } قضايا بلا تاريخ استلام أو إرسال تُحسب من خطوتها الأولى أو من إدخالها.
       *[other] { $count } قضية بلا تاريخ استلام أو إرسال تُحسب من خطوتها الأولى أو من إدخالها.
    }
cli-cases-partial = لا قضية فيها كل الكلمات. في هذه أكثرها، في اسم أو رقم إشارة.
cli-matters-none = لم يبق شيء مفتوحًا.
cli-number-given = أصبح رقم القضية { $reference }. ويبقى الرقم السابق صالحًا للعثور عليها.
cli-letter-moved = أصبحت الرسالة { $number } تابعة للقضية { $reference }.

# import
cli-import-column = «{ $header }»: { $field }.
cli-import-column-guessed = «{ $header }»: ربما { $field }.
cli-import-column-kept = «{ $header }» يبقى كما هو.
cli-import-question = للبتّ فيه: { $question }
cli-import-row = { $place } ({ $reference }): { $result }. { $why }
cli-import-would-take = سيُنقل: { $taken }. مشكوك فيه: { $doubtful }. مرفوض: { $refused }. ليس ملفًا أو موجود: { $skipped }. لم يُكتب شيء.
cli-import-taken = نُقل: { $taken }. مشكوك فيه: { $doubtful }. مرفوض: { $refused }. ليس ملفًا أو موجود: { $skipped }.
cli-import-id = النقل { $id }، ويمكن إلغاؤه بهذا الاسم.
cli-import-nothing-new = لا جديد، ولم يُكتب شيء.
cli-import-undone = أُلغي: { $undone }. بقي لأن أحدهم عمل عليه منذ ذلك الحين: { $kept }.
cli-import-map-saved = كُتب ملف المطابقة في { $file }.
cli-import-line = { $id }: { $file }، { $date }، الملفات: { $cases }
cli-import-line-undone = { $id }: { $file }، { $date }، الملفات: { $cases }، أُلغي
cli-import-line-interrupted = { $id }: { $file }، { $date }، الملفات حتى الآن: { $cases }؛ توقف، انقل الملف مرة أخرى للمتابعة

## المحو بحكم القانون

cli-expunged =
    { $count ->
        [zero] لم تُمحَ أي قيمة من { $reference } هنا.
        [one] مُحيت قيمة واحدة من { $reference } هنا. لا رجعة في ذلك.
        [two] مُحيت قيمتان من { $reference } هنا. لا رجعة في ذلك.
        [few] مُحيت { $count } قيم من { $reference } هنا. لا رجعة في ذلك.
        [many] مُحيت { $count } قيمة من { $reference } هنا. لا رجعة في ذلك.
       *[other] مُحيت { $count } قيمة من { $reference } هنا. لا رجعة في ذلك.
    }
cli-expunged-everywhere = أفادت كل مكاتب السلطة بأن قيد المحو عندها.
cli-expunged-not-yet = قد تبقى القيمة في مكتب { $desk }: لم يُفد بأن قيد المحو عنده. احمل إليه حزمة.
cli-expunged-backups = ما زالت القيمة في النسخ الاحتياطية والمطبوعات والملفات المصدَّرة من قبل؛ أتلفها أو استبدلها بنفسك.
cli-expungings =
    { $count ->
        [zero] لم يُمحَ شيء.
        [one] عملية محو واحدة:
        [two] عمليتا محو:
        [few] { $count } عمليات محو:
        [many] { $count } عملية محو:
       *[other] { $count } عملية محو:
    }
cli-expunging-line = { $date }، { $reference }، القيم: { $count }، محاها { $staff } في { $desk }، للسبب الآتي: { $ground }
cli-record-added = أضيف إلى { $reference }: { $kind }.
cli-record-fields = لازم: { $needed }
cli-record-fields-also = اختياري: { $further }
cli-record-field-choices = { $field } واحد من: { $codes }
cli-gates-none = لا يُطلب شيء قبل هذه الخطوة.
cli-gate = { $state } · { $question } ({ $code }؛ { $strength }: { $source })
cli-gate-wanting = ينقص: { $facts }
cli-gate-pass = للمتابعة دونه مع ذكر السبب: { $option }
cli-gate-pass-freely = للمتابعة دونه: { $option }
cli-gate-question = { $question } ({ $code }: { $answers })
cli-sample-passed = بيانات للتدريب: لا أوراق خلفها.
cli-limit = { $code } · { $state } · { $length } · { $effect } ({ $source }؛ { $sure })
cli-eligibility = { $person }، { $rule }: { $result }. { $source }
cli-condition = { $person }، { $code } { $condition }: { $state }. { $source }
cli-condition-finding =   { $on }، { $by }: { $ground }
cli-checklist-item = { $code } { $item }: { $answer }. { $need }. { $source }
cli-checklist-none = لا تطلب أي قائمة من ملفات القانون شيئاً في هذه القضية.
cli-case-in-error = عُلّمت { $reference } بأنها أُدخلت خطأً: تبقى في السجل ولا يُعتدّ بها بعد الآن.
cli-row-in-error = عُلّم القيد في { $reference } بأنه أُدخل خطأً: يبقى في السجل ولا يُعتدّ به بعد الآن.
cli-error-taken-back = سُحبت العلامة في { $reference }: ويُعتدّ من جديد بما كان معلَّماً.

cli-case-kept = تُحفظ { $reference } حتى { $date }.
cli-case-disposed = سُجِّل مصير { $reference }: { $decision }. ولم يُحذف شيء.
## Directory, treaties, law of the office

cli-office-rows = المدخلات: { $count }؛ يلزم التحقق من: { $stale }
cli-office-row = { $id } · { $states } · { $name } ({ $kind })، تُحقق منه في { $checked }
cli-office-row-unchecked = { $id } · { $states } · { $name } ({ $kind })، لم يُتحقق منه
cli-office-row-in-error = وُسم { $id } بأنه أُدخل خطأ.
cli-office-kind = { $kind }: { $count } حقلاً
cli-treaty-rule =   { $id } · { $kind }: { $article }
cli-treaty-refused =   لا يمكن استعمالها قانوناً هنا: { $reason }
cli-law-rows = القواعد المعدّلة: { $count }
cli-law-row = { $kind } { $code } · { $staff }، { $date }: { $reason }
cli-law-row-taken-back = { $kind } { $code } · سحبها { $staff }، { $date }: { $reason }
cli-law-difference =   { $key }: { $before } ← { $after }
cli-law-refused = لا يمكن استعماله هنا: { $file }، السطر { $line }، العمود { $column }: { $reason }. يبقى ساريًا ما كان قبله.
cli-law-would-change = القواعد التي ستتغير: { $count }. لم يُكتب شيء.
cli-law-changed = القواعد التي تغيرت: { $count }
cli-law-taken-back = { $kind } { $code } كما جاءت مع البرنامج.
cli-law-limit-entered = { $article }: أُدخل الأجل. وهو يُحتسب في كل قضية جديدة من نوعه؛ أما القضايا المفتوحة فتتبعه متى قبله أحد: law plan ثم law accept.
cli-law-exported = كُتب { $count } ملفاً في { $folder }.
cli-law-plan-case = { $reference }، محسوبة وفق { $version }:

## الأشخاص في القضايا كلها

cli-person-unknown = لا أحد في السجل يشبه هذا الشخص.
cli-person-known = { $strength }: { $person } – { $reasons }
cli-person-pair = { $strength }: { $first } و{ $second } – { $reasons }
cli-person-joined = قُيّد: الشخص نفسه. للرجوع «undo» أو «person part».
cli-person-parted = قُيّد: ليس الشخص نفسه.
cli-person-apart = قُيّد: شخصان. للرجوع «undo» أو «person unsay».
cli-person-unsaid = رُجع عنه، وقد يُعرضان ثانية على أنهما واحد.
cli-person-added = أُضيف { $name } إلى { $reference }.
error-person-may-be-known = قد يكون في السجل هذا الشخص نفسه: { $persons }.
error-person-may-be-known-advice = قل أيّهم هو: same_as=ID، أو other_than=ID إن كان شخصاً آخر؛ وفي الملف بوصفهما حقلين من حقول الشخص. أو أضفه على أي حال بالخيار --anyway.
error-one-person-needed = يدل الخيار --person على الشخص الوحيد في الملف، وهذا الملف لا شخص فيه أو فيه أكثر من شخص.
error-one-person-needed-advice = اكتب same_as مع المعرّف في الملف لكل شخص معروف.

cli-prompt-first-passphrase = يكتب الشخص عبارة مرور أولى ({ $minimum } حرفًا على الأقل):
cli-prompt-old-passphrase = عبارة المرور حتى الآن:
cli-staff-line = { $name } · { $role } · { $desk } · { $id }
cli-staff-line-suspended = معلّق: { $reason }
cli-staff-line-removed = أزاله { $staff } في مكتب { $desk }: { $reason }
cli-staff-line-lost-key = لا مفتاح لهذا الحساب في هذا المكتب: أزالته إزالةٌ تبيّن أنه لا يُعتدّ بها. لا يستطيع { $name } فتح السجل. لإعادة الدخول إليه: «staff remove { $id } --reason …» ثم «staff add».
cli-absence-line = { $kind }: { $who } ({ $desk }) بدلًا من { $away }، { $from } – { $until } · { $id }
cli-absence-struck = مشطوب: { $reason }
cli-staff-added = صار لدى { $name } حساب.
cli-staff-role = { $name }: { $role }.
cli-staff-suspended = عُلّق حساب { $name }. احمل حزمة إلى كل مكتب آخر قريبًا.
cli-staff-restored = يستطيع { $name } فتح السجل من جديد.
cli-staff-removed = أُزيل { $name }، ولهذا السجل الآن مفتاح جديد. احمل حزمة إلى كل مكتب آخر قريبًا.
cli-staff-passphrase = تغيّرت عبارة المرور.

cli-prompt-recovery-code = كل أرقام ورقة الاسترداد:
cli-prompt-recovery-groups = المجموعات { $groups } من الورقة التي صدرت للتو، أو كل أرقامها:
cli-recovery-line = الورقة { $number } · { $desk } · { $standing }
cli-recovery-issued = كُتبت الورقة { $number } في { $file }. اطبعها مرتين واحذف الملف: من يقرأه يستطيع فتح السجل.
cli-recovery-to-check = تصبح نافذة متى كُتب جزء منها من الورقة: «recovery check».
cli-recovery-checked = الورقة صحيحة ونافذة.
cli-recovery-revoked = أُلغيت الورقة { $number }، وللسجل الآن مفتاح جديد.
cli-recovery-opened = أصبح { $name } مدير نظام بعبارة المرور الجديدة.
cli-backup-line = { $name } · { $at } UTC · { $why }
cli-backup-folder = تُحفظ النسخ الاحتياطية في { $folder }.
cli-backup-not-due = لم تُصنع نسخة احتياطية: لم يحن وقتها، أو المجلد غير موجود.
cli-restored-missing = الأرقام المفقودة { $count }: { $numbers }
cli-restored-left =
    { $count ->
        [one] انتهى التذكير. يبقى رقم واحد مفقودًا، وهو في قائمة الأرقام الملغاة.
        [two] انتهى التذكير. يبقى رقمان مفقودين، وهما في قائمة الأرقام الملغاة.
        [few] انتهى التذكير. تبقى { $count } أرقام مفقودة، وهي في قائمة الأرقام الملغاة.
        [many] انتهى التذكير. يبقى { $count } رقمًا مفقودًا في قائمة الأرقام الملغاة.
       *[other] انتهى التذكير. يبقى { $count } رقم مفقودًا في قائمة الأرقام الملغاة.
    }
cli-restore-then-open = افتحه الآن بالورقة: «recovery open --staff NAME».
cli-restore-numbers = ثم دوّن أعلى الأرقام على الورق: «backup missing NUMBER».
