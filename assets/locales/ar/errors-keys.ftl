# المفاتيح والبطاقات والحزم وذاكرة USB: ما الذي حدث وما الذي ينبغي فعله.

## عبارات المرور والعشوائية

error-chance-unavailable = لم يُعطِ الحاسوب أرقامًا عشوائية، فتعذّر إنشاء مفتاح. لم يتغير شيء.
error-chance-unavailable-advice = أعد تشغيل الحاسوب وكرّر المحاولة. وإن لم ينفع ذلك فأبلغ المسؤول عنه.
error-passphrase-too-short = عدد أحرف عبارة المرور هذه { $length }، وأقل عدد مقبول { $minimum }.
error-passphrase-too-short-advice = اختر أربع كلمات أو خمسًا لا صلة بينها. فمن نسخ القرص يستطيع التخمين بلا حد، ولا يمنعه إلا الطول.
error-passphrase-too-long = عبارة المرور هذه أطول من المسموح.
error-passphrase-too-long-advice = استعمل عبارة أقصر، فجملة من بضع كلمات تكفي.

## فتح السجل

error-slot-wrong-passphrase = هذه ليست عبارة مرور هذا الحساب.
error-slot-wrong-passphrase-advice = تحقق من لغة لوحة المفاتيح ومن قفل الأحرف الكبيرة ثم اكتبها من جديد. حاول ما شئت من المرات، فلن يُحذف شيء.
error-slot-no-such-account = لا يوجد في هذا السجل حساب بهذا الاسم في هذا المكتب.
error-slot-no-such-account-advice = تحقق من كتابة الاسم أو اختره من القائمة.
error-slot-name-needed = لأكثر من شخص حساب هنا.
error-slot-name-needed-advice = بيّن من يفتح السجل: اختر اسمك أو اذكره بالخيار --staff.
error-slot-name-taken = يوجد حساب بهذا الاسم من قبل.
error-slot-name-taken-advice = أضف ما يميّز بين الشخصين، كاسم الأب.
error-slot-too-many-accounts = بلغ هذا المكتب أقصى عدد من الحسابات.
error-slot-too-many-accounts-advice = أزل حسابات من غادروا ثم أعد المحاولة.
error-slot-data-key-damaged = عبارة مرورك صحيحة، لكن مفتاح السجل المحفوظ لك تالف أو يخص سجلًا آخر.
error-slot-data-key-damaged-advice = تأكد من أن ملفات المجلد كلها من النسخة نفسها. وإلا فليفتح السجلَ شخص آخر، أو ارجع إلى آخر نسخة احتياطية. لا تحذف شيئًا.
error-slot-malformed = مفاتيح هذا الحساب ليست مكتوبة كما يكتبها Comity.
error-slot-malformed-advice = إن كنت تختار اسمًا الآن فاستعمل الحروف وحدها. وإلا فقد غُيّر ملف المفاتيح: اترك المجلد كما هو وارجع إلى آخر نسخة احتياطية.
error-slots-missing = لا توجد في هذا المجلد مفاتيح Comity، فهو ليس سجلًا كاملًا.
error-slots-missing-advice = اختر المجلد الذي فيه الملفات المنتهية بـ ‎.comity-keys، أو أنشئ سجلًا.
error-slots-damaged = نسختا ملف المفاتيح تالفتان كلتاهما، ولا يُفتح السجل من دونه.
error-slots-damaged-advice = اترك المجلد كما هو تمامًا واستعد آخر نسخة احتياطية، ففيها ملف مفاتيح. ما حُفظ بعدها لا يوجد إلا في هذا المجلد. إن لم يُنشأ مفتاح جديد منذئذ (لم يُحذف أحد ولم تُستبدل ورقة استرداد) فإن الملف المنتهي بـ ‎.comity-keys في تلك النسخة يفتح هذا السجل أيضًا: ضعه بجانب قاعدة البيانات في نسخة من المجلد.
error-keys-missing = قاعدة بيانات السجل هنا، أما ملفا مفاتيحها فليسا هنا، ولا تُفتح من دونهما.
error-keys-missing-advice = لا تحذف شيئًا. إن كان الملفان المنتهيان بـ ‎.comity-keys في مكان آخر فأعدهما بجانب قاعدة البيانات، وإلا فاستعد آخر نسخة احتياطية، ففيها ملف مفاتيح. لا يُنشأ سجل جديد فوق هذا السجل.
error-database-missing = ملفات مفاتيح سجل ما هنا، أما قاعدة بياناته (register.db) فليست هنا.
error-database-missing-advice = لا تحذف شيئًا. إن كانت قاعدة البيانات في مكان آخر فأعدها بجانب ملفات المفاتيح، وإلا فاستعد آخر نسخة احتياطية. لا يُنشأ سجل جديد فوق هذا السجل.
error-slots-too-new = كتبَ ملفَ المفاتيح إصدارٌ أحدث من Comity (الإصدار { $found }).
error-slots-too-new-advice = ثبّت الإصدار الأحدث على هذا الحاسوب. لم يتغير شيء.
error-slots-different-registers = ملفا المفاتيح في هذا المجلد يخصان سجلين مختلفين.
error-slots-different-registers-advice = خُلطت ملفات مجلدين. أعد الملفات التي تخص بعضها بعضًا، ومن آخر نسخة احتياطية إن لزم. لا تحذف شيئًا.
error-slots-changed-meanwhile = غيّر برنامج آخر ملف المفاتيح في هذه الأثناء. لم يُكتب شيء.
error-slots-changed-meanwhile-advice = أقفل السجل ثم افتحه وكرّر ما فعلته.
error-slots-io = تعذّرت قراءة ملف المفاتيح أو كتابته.
error-slots-io-advice = تحقق من أن القرص موجود وغير ممتلئ وغير محمي من الكتابة ثم أعد المحاولة.
error-kdf-too-weak = يطلب ملف المفاتيح حماية أقل مما يستعمله Comity في أي حال. لقد غيّره أحد.
error-kdf-too-weak-advice = لا تكتب عبارة مرورك هنا مرة أخرى. اترك المجلد كما هو وأبلغ رئيس مكتبك.
error-kdf-too-costly = يطلب ملف المفاتيح ذاكرة أو وقتًا أكثر مما يستعمله Comity في أي حال. فهو تالف أو غيّره أحد.
error-kdf-too-costly-advice = اترك المجلد كما هو وخذ الملفات المنتهية بـ ‎.comity-keys من آخر نسخة احتياطية.
error-kdf-not-enough-memory = يحتاج فتح السجل إلى { $mebibytes } ميبيبايت من الذاكرة، وليس في الحاسوب هذا القدر خاليًا.
error-kdf-not-enough-memory-advice = أغلق البرامج الأخرى وأعد المحاولة.
error-kdf-failed = تعذّر حساب المفتاح من عبارة المرور.
error-kdf-failed-advice = أعد المحاولة. وإن تكرر ذلك فأبلغ المسؤول عن الحاسوب.

## الأختام والتوقيعات والشهادات

error-signature-invalid = أحد التوقيعات لا يطابق ما وُقّع. لقد تغيّر شيء بعد التوقيع.
error-signature-invalid-advice = لا تعتمد عليه. اطلب نسخة جديدة من المكتب الذي جاء منه.
error-seal-address-invalid = عنوان الختم ليس مما يعرفه Comity.
error-seal-address-invalid-advice = اطلب بطاقة جديدة من ذلك المكتب.
error-seal-key-invalid = أحد المفاتيح الخاصة في هذا السجل تالف.
error-seal-key-invalid-advice = اترك المجلد كما هو وارجع إلى آخر نسخة احتياطية.
error-seal-no-recipient = لم يُذكر من يستطيع فتح الملف.
error-seal-no-recipient-advice = اختر مكتبًا واحدًا على الأقل لترسله إليه.
error-seal-failed = تعذّر ختم الملف. لم يخرج شيء من هذا المكتب.
error-seal-failed-advice = أعد المحاولة. وإن تكرر ذلك فأبلغ المسؤول عن الحاسوب.
error-seal-not-opened = المحتوى المختوم تالف، أو لم يُختم لهذا المفتاح.
error-seal-not-opened-advice = اسأل المرسل هل كان موجهًا إليك واطلب نسخة جديدة.
error-seal-too-large = المحتوى المختوم أكبر من المسموح ولم يُقرأ.
error-seal-too-large-advice = لا تستعمله. اسأل عن مصدره.
error-certificate-malformed = إحدى الشهادات تالفة ولا يمكن قراءتها.
error-certificate-malformed-advice = لم يُؤخذ شيء. اطلب حزمة جديدة من المكتب المرسل.
error-certificate-too-new = أصدر إحدى الشهادات إصدارٌ أحدث من Comity (الإصدار { $found }).
error-certificate-too-new-advice = ثبّت الإصدار الأحدث على هذا الحاسوب ثم استورد من جديد.
error-certificate-other-authority = إحدى الشهادات تخص سلطة غير التي يذكرها المرسل.
error-certificate-other-authority-advice = لم يُؤخذ شيء. احتفظ بالملف وأبلغ رئيس مكتبك.
error-certificate-signature = غُيّرت إحدى الشهادات بعد توقيعها.
error-certificate-signature-advice = لم يُؤخذ شيء. احتفظ بالملف وأبلغ رئيس مكتبك.
error-certificate-unknown-issuer = إحدى الشهادات موقعة ممن لا تعرفه السلطة.
error-certificate-unknown-issuer-advice = لم يُؤخذ شيء. اطلب حزمة جديدة من أحد مديري المكتب المرسل.
error-certificate-issuer-role = إحدى الشهادات وقّعها من لا يحق له توقيع الشهادات.
error-certificate-issuer-role-advice = لم يُؤخذ شيء. احتفظ بالملف وأبلغ رئيس مكتبك.
error-certificate-chain-too-long = يقدّم المرسل شهادات أكثر مما يقبله Comity.
error-certificate-chain-too-long-advice = لم يُؤخذ شيء. اسأل عن مصدر الملف.

## البطاقات والبصمات

error-card-not-a-card = هذا الملف ليس بطاقة Comity.
error-card-not-a-card-advice = اختر الملف الذي أعطاك إياه المكتب الآخر بطاقةً له.
error-card-other-version = أصدر هذه البطاقة إصدارٌ آخر من Comity.
error-card-other-version-advice = اجعل الإصدار واحدًا في المكتبين ثم تبادلا البطاقات من جديد.
error-card-too-large = هذا الملف أكبر من أن يكون بطاقة ولم يُقرأ.
error-card-too-large-advice = اطلب بطاقة المكتب الآخر من جديد.
error-card-damaged = هذه البطاقة تالفة ولم تُقبل.
error-card-damaged-advice = اطلب من المكتب الآخر كتابة بطاقته من جديد، وعلى ذاكرة USB أخرى إن أمكن.
error-card-signature = غُيّرت هذه البطاقة بعد إصدارها. لم تُقبل.
error-card-signature-advice = لا تستعملها. اطلب بطاقة المكتب الآخر من جديد وأخبرهم أن هذه غُيّرت.
error-card-wrong-signer = تعذّر إصدار البطاقة: يجب أن توقَّع بالمفتاح الذي تعرّف به.
error-card-wrong-signer-advice = أقفل السجل ثم افتحه وأعد المحاولة. وإن تكرر ذلك فأبلغ المسؤول عن الحاسوب.
error-fingerprint-length = كتبتَ { $found } من الأرقام، والبصمة { $needed } رقمًا.
error-fingerprint-length-advice = اطلب قراءتها عليك من جديد: ثماني مجموعات في كل منها خمسة أرقام.
error-fingerprint-not-a-digit = يوجد ما ليس رقمًا في الموضع { $place }.
error-fingerprint-not-a-digit-advice = لا تحوي البصمة إلا أرقامًا، ولا تضر المسافات والشرطات بينها.
error-fingerprint-group = المجموعة { $group } لا تستقيم: أحد أرقامها سُمع خطأً أو كُتب خطأً.
error-fingerprint-group-advice = اطلب قراءة هذه المجموعة وحدها وصحّحها.
error-fingerprint-different = هذه بصمة صحيحة الشكل لكنها ليست بصمة هذه البطاقة. لم تُقبل البطاقة.
error-fingerprint-different-advice = اطلب قراءتها مرة أخرى. فإن بقيت مختلفة فالبطاقة ليست لهم: لا تقبلها وأبلغ رئيس مكتبك.

## الحزم

error-bundle-not-a-bundle = هذا الملف ليس حزمة Comity.
error-bundle-not-a-bundle-advice = اختر ملفًا ينتهي اسمه بـ ‎.comity. لم يتغير شيء.
error-bundle-not-for-us = هذه الحزمة تالفة، أو لم تُختم لهذا المكتب. ولا يمكن التمييز بين الحالين.
error-bundle-not-for-us-advice = اسأل المرسل عن المكتب المقصود. فإن كان هذا المكتب فاطلبها من جديد على ذاكرة USB أخرى. لم يتغير شيء.
error-bundle-truncated = هذه الحزمة مبتورة: آخرها ناقص.
error-bundle-truncated-advice = لعل ذاكرة USB نُزعت قبل الأوان. اطلب من المرسل كتابتها من جديد. لم يتغير شيء.
error-bundle-damaged = هذه الحزمة تالفة أو مبتورة.
error-bundle-damaged-advice = اطلب من المرسل كتابتها من جديد، وعلى ذاكرة USB أخرى إن أمكن. لم يتغير شيء.
error-bundle-altered = محتوى هذه الحزمة ليس ما وقّعه مرسلها.
error-bundle-altered-advice = لم يُستورد شيء. احتفظ بالملف وأبلغ رئيس مكتبك، واطلب من المرسل بالهاتف حزمة جديدة.
error-bundle-malformed = هذه الحزمة ليست مكتوبة كما يكتب Comity الحزم.
error-bundle-malformed-advice = لم يُستورد شيء. اسأل المرسل عن البرنامج الذي كتبها وعن إصداره.
error-bundle-too-new = تحتاج هذه الحزمة إلى ما لا يعرفه هذا الإصدار من Comity: { $needed }.
error-bundle-too-new-advice = ثبّت الإصدار الذي يستعمله المرسل ثم استورد من جديد. تبقى الحزمة صالحة. لم يتغير شيء.
error-bundle-format-newer = هذه الحزمة مكتوبة بالصيغة { $format }، وهذا الإصدار من Comity يقرأ الصيغة { $known }.
error-bundle-format-newer-advice = ثبّت إصدارًا من Comity يقرأ الصيغة { $format } ثم استورد من جديد. تبقى الحزمة صالحة. لم يتغير شيء.
error-bundle-format-older = هذه الحزمة مكتوبة بالصيغة { $format }، ولم يعد هذا الإصدار من Comity يقرؤها؛ فهو يقرأ الصيغة { $known }.
error-bundle-format-older-advice = اطلب من المرسل تثبيت إصدار Comity المستعمل في هذا المكتب ثم كتابة الحزمة من جديد. لم يتغير شيء.
error-bundle-counts = تعلن هذه الحزمة عناصر أكثر مما فيها، أو أكثر مما يقبله Comity.
error-bundle-counts-advice = توقفت القراءة عند ذلك ولم يتغير شيء. اسأل المرسل عن البرنامج الذي كتبها وعن إصداره.
error-bundle-header-too-large = ما تقوله هذه الحزمة عن نفسها في أولها أطول مما يقبله Comity.
error-bundle-header-too-large-advice = لم تُقرأ ولم يتغير شيء. اسأل المرسل عن البرنامج الذي كتبها وعن إصداره.
error-bundle-body-too-large = تحمل هذه الحزمة بيانات مضغوطة أكثر مما يمكن أن يحتاج إليه محتواها المعلن.
error-bundle-body-too-large-advice = لم يُفك ضغطها ولم يتغير شيء. احتفظ بالملف وأبلغ رئيس مكتبك، واطلب من المرسل بالهاتف حزمة جديدة.
error-bundle-unpacks-to-more = ما ضُغط في هذه الحزمة يتجاوز الطول الذي أعلنه مرسلها.
error-bundle-unpacks-to-more-advice = لم يُفك ضغط الباقي ولم يُستورد شيء. احتفظ بالملف وأبلغ رئيس مكتبك، واطلب من المرسل بالهاتف حزمة جديدة.
error-entries-counts = تعلن هذه الحزمة قيودًا أو قيمًا أكثر مما فيها.
error-entries-counts-advice = لم يُستورد شيء. اسأل المرسل عن البرنامج الذي كتبها وعن إصداره.
error-entries-too-many = تحتاج قيود هذه الحزمة إلى حيّز أكبر مما يمنحه Comity لحزمة واحدة.
error-entries-too-many-advice = لم يتغير شيء. احتفظ بالملف واسأل المرسل عن البرنامج الذي كتبها وعن إصداره.
error-bundle-not-a-recipient = وُقّعت هذه الحزمة لمكتب آخر، ثم نقلها أحدهم إلى هذا المكتب.
error-bundle-not-a-recipient-advice = لم يُستورد شيء. اطلب من المرسل حزمة موجهة إلى هذا المكتب.
error-bundle-too-large = هذه الحزمة أو شيء فيها أكبر مما يُقبل دفعة واحدة.
error-bundle-too-large-advice = اطلب من المرسل إرسال مستندات أقل في كل مرة. لم يتغير شيء.
error-bundle-sender-not-certified = لا يستطيع المكتب الذي كتب هذه الحزمة إثبات أن سلطته تعرفه.
error-bundle-sender-not-certified-advice = لم يُستورد شيء. اطلب منه حزمة جديدة بعد أن يصدر له أحد المديرين شهادة.
error-bundle-source-changed = تغيّر مستند أثناء كتابة الحزمة، فلم تكتمل.
error-bundle-source-changed-advice = اكتب الحزمة من جديد.
error-bundle-unwritable = تعذّرت كتابة الحزمة على النحو المطلوب. لم يخرج شيء من هذا المكتب.
error-bundle-unwritable-advice = اختر المكاتب المقصودة وأعد المحاولة.
error-bundle-io = تعذّرت قراءة الحزمة أو كتابتها إلى آخرها.
error-bundle-io-advice = اترك ذاكرة USB في مكانها أو انزعها وأعدها ثم كرّر المحاولة. لم يتغير شيء.

## ذاكرة USB

error-stick-exists = يوجد ملف بهذا الاسم، ولم يُمسّ.
error-stick-exists-advice = اختر اسمًا آخر.
error-stick-no-folder = المجلد المطلوب غير موجود.
error-stick-no-folder-advice = أدخل ذاكرة USB وانتظر حتى يعرضها الحاسوب ثم اختر المجلد من جديد.
error-stick-no-space = لا تكفي المساحة الباقية. لم يُكتب أي ملف.
error-stick-no-space-advice = أفرغ بعض المساحة أو استعمل ذاكرة USB أخرى.
error-stick-read-only = الكتابة هناك غير مسموح بها.
error-stick-read-only-advice = تحقق من أن ذاكرة USB غير محمية من الكتابة أو اختر مجلدًا آخر.
error-stick-too-large = الملف أكبر مما تتسع له ذاكرة USB هذه في ملف واحد. لم يُكتب أي ملف.
error-stick-too-large-advice = استعمل ذاكرة مهيأة بنظام exFAT أو أرسل مستندات أقل في كل مرة.
error-stick-read-back = ما قُرئ من ذاكرة USB ليس ما كُتب عليها، فهي معطوبة. لم يُترك عليها أي ملف.
error-stick-read-back-advice = لا تستعمل هذه الذاكرة بعد الآن. خذ غيرها.
error-stick-io = تعذّرت كتابة الملف.
error-stick-io-advice = انزع ذاكرة USB وأعدها وكرّر المحاولة، أو استعمل غيرها.
error-cancelled = توقف العمل كما طلبت. لم يتغير شيء ولم يبق ملف ناقص.
error-cancelled-advice = ابدأ من جديد متى شئت.
error-export-stopped =
    الملفات المكتوبة كاملة والمسجلة مرسلةً: { $written } من { $of }. ولم يُكتب شيء من الملف رقم { $first } فما بعده: { $cause ->
        [cancelled] أوقفته أنت.
        [stick-no-space] لم تبق مساحة.
        [stick-read-only] لم تعد الكتابة هناك مسموحًا بها.
        [stick-no-folder] لم تعد ذاكرة USB أو المجلد موجودة.
        [stick-exists] يوجد هناك ملف بهذا الاسم.
        [stick-read-back] ما قُرئ بعد الكتابة ليس ما كُتب.
       *[other] تعذرت كتابة الملف.
    }
error-export-stopped-advice = انقل ما كُتب: يستطيع المكتب الآخر استيراده، والملف 1 أولًا. أما الناقص فيُرسل مع الحزمة التالية التي تكتبها لذلك المكتب.
error-import-no-space = لا تكفي المساحة الباقية في هذا الحاسوب لمستندات هذا الملف. لم يُستورد شيء.
error-import-no-space-advice = أفرغ { $needed } ميبيبايت حيث يوجد السجل ثم استورد من جديد. يحتاج المستند الذي يصل قطعًا إلى حجمه مرة أخرى أثناء تجميعه. يبقى الملف صالحًا.
error-volume-before-first = هذا الملف { $number } من { $of }. وهو يحمل مستندات لصفوف لم تصل إلى هنا بعد.
error-volume-before-first-advice = استورد الملف 1 من { $of } أولًا ثم هذا. أما البقية فبأي ترتيب. لم يتغير شيء.
