# ما يقوله سطر الأوامر. لا يُطبع شيء من هذا مع --json.

## النتائج

cli-register-created = أُنشئ سجل { $authority }، المكتب { $desk }، في { $folder }.
cli-case-registered = سُجّلت القضية { $reference }.
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
cli-document-attached = أُرفق { $file } بالقضية { $reference } ({ $size }، SHA-256 { $hash }).
cli-document-extracted = كُتب { $file }، عدد البايتات { $bytes }. وهي البايتات التي أُرفقت نفسها.
cli-card-written = كُتبت بطاقة هذا المكتب في { $file }.
cli-card-fingerprint = بصمتها، لتُقرأ بصوت مسموع: { $fingerprint }
cli-card-admitted = قُبل { $name }. البصمة التي كتبتها هي بصمة البطاقة.
cli-bundle-written = كُتب { $file }، عدد البايتات { $bytes }، مختومًا للمكتب { $name }. يمكنك نزع ذاكرة USB.
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
cli-conflicts =
    { $count ->
        [zero] لا يوجد حقل بقيمتين.
        [one] حقل واحد بقيمتين.
        [two] حقلان لكل منهما قيمتان.
        [few] { $count } حقول لكل منها قيمتان.
        [many] { $count } حقلًا لكل منها قيمتان.
       *[other] { $count } حقل لكل منها قيمتان.
    }
cli-conflict-line = { $id }: { $reference }، { $field }
cli-conflict-value = { $value }، أدخلها { $staff } في المكتب { $desk }، { $date }
cli-conflict-resolved = حُسم التعارض: قيمة «{ $field }» في { $reference } هي الآن «{ $value }».
cli-summary-printed = طُبعت القضية { $reference } في { $file }.
cli-training = للتدريب – لا تُدخل قضايا حقيقية

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
cli-progress-checking = جارٍ التحقق من التواقيع …
cli-progress-importing =
    { $count ->
        [zero] لا قيود للاستيراد …
        [one] جارٍ استيراد قيد واحد …
        [two] جارٍ استيراد قيدين …
        [few] جارٍ استيراد { $count } قيود …
        [many] جارٍ استيراد { $count } قيدًا …
       *[other] جارٍ استيراد { $count } قيد …
    }
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
cli-prompts-differ = العبارتان مختلفتان. لم يُفعل شيء.
cli-no-passphrase = لم تُعطَ عبارة مرور ولا توجد طرفية لطلبها. استعمل --passphrase-file FILE أو المتغير COMITY_PASSPHRASE.
cli-which-staff = في هذا السجل حسابات عدة. اذكر من يفتحه: --staff NAME أو المتغير COMITY_STAFF.
cli-file-exists = الملف { $file } موجود من قبل ولم يُستبدل.

## العرض

cli-demo-title = ‏Comity: قضية واحدة، مكتبان، ذاكرة USB واحدة، صفحة مطبوعة واحدة.
cli-demo-source = القضية من المعلوم العام، ووقائعها من { $file }.
cli-demo-step-register = 1. ينشئ مكتب الوزارة سجله.
cli-demo-step-case = 2. يسجّل طلبًا وصل على الورق، بأشخاصه ومستند.
cli-demo-step-second-desk = 3. ينشئ مكتب الميناء سجلًا فارغًا خاصًا به.
cli-demo-step-cards = 4. يتبادل المكتبان البطاقات. ويكتب كل منهما البصمة التي يسمعها من الآخر.
cli-demo-step-export = 5. يختم مكتب الوزارة جديد سجله لمكتب الميناء في ملف واحد.
cli-demo-step-import = 6. ينظر مكتب الميناء فيما سيغيّره الملف ثم يستورده.
cli-demo-step-edit = 7. يعدّل المكتبان القضية كل على حدة. ويُعدَّل أحد الحقول في كليهما.
cli-demo-step-back = 8. يعيد مكتب الميناء ملفًا. ويظهر الحقل ذو القيمتين معلّمًا في الوزارة.
cli-demo-step-resolve = 9. يحسمه شخص في الوزارة، ويذهب ملف أخير إلى الميناء.
cli-demo-step-print = 10. يطبع مكتب الوزارة ملخص القضية.
cli-demo-agree = يحتوي السجلان على الشيء نفسه: { $hash }
cli-demo-disagree = السجلان مختلفان. يجب ألا يحدث هذا.
cli-demo-where = أماكن الأشياء:
cli-demo-where-registers = السجلان: { $first } و { $second }
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

print-deadline-met = استُوفي
print-act-by = آخر يوم عمل للتصرف { $date }
print-field-and-value = { $field }: { $value }
print-bring-ups-not-law = مواعيد التذكير يحددها هذا المكتب، ولا يفرضها قانون ولا معاهدة.
print-document-not-here = لم يصل محتواه إلى هذا المكتب
