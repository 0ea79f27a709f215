# Arabic (العربية), Modern Standard. Address: polite plural (أنتم). Not yet checked by a native speaker.
# Gender-neutral where it stays elegant, short, warm; buttons are verbal nouns. Terms: docs/glossary.md.
# Names ending in -button, -toast, -command, -description are plain text, everything else is Telegram HTML.
# U+2066 … U+2069 let a command or telephone number run left to right inside a right-to-left line (Unicode UAX #9).
# ℹ counts as a left-to-right letter there: at the start of a line it would turn the whole line around, so it ends the line.

## Welcome and menu

welcome-text =
    <b>أهلًا بكم في «مرشد العمل التطوعي» (Ehrenamtslotse)!</b>

    هل تساعدون في Kreis Coesfeld (دائرة كوسفيلد الإدارية) أشخاصًا لجؤوا أو هاجروا إلى هنا؟ يسعدنا وجودكم. اكتبوا لي سؤالكم ببساطة، مثلًا: «هل يشملني التأمين في طريقي إلى المقهى؟»

    أقدّم معلومات عامة مع مصدرها وتاريخها، لا استشارة قانونية. وما لا أعرفه أحوّله بكل سرور إلى موظفة أو موظف.

    ما أحفظه عنكم: { "\u2066" }/privacy{ "\u2069" } · اللغة: { "\u2066" }/language{ "\u2069" }
menu-text = <b>ماذا تحتاجون؟</b> اضغطوا على زر أو اكتبوا لي سؤالكم.
menu-learn-text = <b>التعلّم ولقاء الآخرين.</b> ما الذي يهمّكم؟
menu-more-text = <b>عمّ تبحثون؟</b>
help-text =
    <b>طريقة الاستخدام</b>

    اكتبوا سؤالكم بكلماتكم. أو أرسلوا لي اسم مكان أو موقعكم، فأعرض لكم الأنشطة والخدمات القريبة.

    { "\u2066" }/find{ "\u2069" } – مقاهٍ وورش وغيرها بالقرب منكم
    { "\u2066" }/courses{ "\u2069" } – دورات للمتطوعات والمتطوعين الجدد
    { "\u2066" }/meetings{ "\u2069" } – الإشراف المهني وتبادل الخبرات
    { "\u2066" }/mine{ "\u2069" } – ساعاتكم وأوراقكم
    { "\u2066" }/ask{ "\u2069" } – سؤال موظفة أو موظف
    { "\u2066" }/settings{ "\u2069" } – اللغة ومكان السكن والأخبار
    { "\u2066" }/privacy{ "\u2069" } – ما هو محفوظ عنكم
    { "\u2066" }/cancel{ "\u2069" } – الإلغاء في أي لحظة
cancel-text = تم الإلغاء. ماذا تريدون أن تفعلوا الآن؟
menu-button-topics = ❓ أسئلة وأجوبة
menu-button-find = 📍 أنشطة وخدمات قريبة
menu-button-contacts = 🏛 من الجهة المختصة؟
menu-button-funding = 💶 الدعم المالي
menu-button-board = 🚪 مشاركة القاعات وغيرها
menu-button-courses = 🎓 الدورات والتدريب
menu-button-meetings = 🤝 الإشراف المهني وتبادل الخبرات
menu-button-mine = 💛 عملي التطوعي
menu-button-person = 🙋 سؤال موظفة أو موظف
menu-button-settings = ⚙️ الإعدادات
menu-button-learn = 🎓 دورات ولقاءات
menu-button-more = ☰ المزيد والإعدادات
menu-button-home = 🏠 القائمة الرئيسية

## Consent

consent-text =
    <b>يسعدنا وجودكم!</b>

    أنا «مرشد العمل التطوعي» (Ehrenamtslotse). لكي أساعدكم أحفظ رقم تعريفكم في Telegram (وليس رقم هاتفكم)، ولغتكم، وما تطلبونه مني مثل التسجيل في الدورات والتذكير بالمواعيد. بعض ذلك أحذفه من نفسي بعد مدة، وكل ما عداه متى شئتم عبر { "\u2066" }/forgetme{ "\u2069" }. ويمكنكم في أي وقت قراءة ما أحفظه عبر { "\u2066" }/privacy{ "\u2069" }.

    هل توافقون على ذلك؟ أجيب عن أسئلتكم حول العمل التطوعي حتى دون موافقتكم.
consent-given = ✅ شكرًا لموافقتكم. يمكنكم سحبها في أي وقت عبر { "\u2066" }/forgetme{ "\u2069" }.
consent-toast = شكرًا!
consent-button-yes = ✅ أوافق
consent-button-what = ما الذي تحفظه بالضبط؟
consent-button-language = 🌐 Language · Мова · لغة
consent-button-back = ⬅️ رجوع
consent-button-forget = 🗑 لا، احذف كل شيء

## Commands and description in Telegram

command-menu = القائمة الرئيسية
command-find = أنشطة وخدمات قريبة
command-contacts = من الجهة المختصة؟
command-funding = الدعم المالي
command-board = مشاركة القاعات وغيرها
command-courses = الدورات والتدريب
command-meetings = الإشراف المهني وتبادل الخبرات
command-mine = عملي التطوعي
command-ask = سؤال موظفة أو موظف
command-settings = الإعدادات
command-language = اللغة
command-help = المساعدة
command-privacy = حماية البيانات
command-mydata = تنزيل بياناتي في ملف
command-forgetme = حذف بياناتي
command-cancel = إلغاء
command-questions = الأسئلة المفتوحة
command-broadcast = كتابة رسالة جماعية
bot-name = مرشد العمل التطوعي – Ehrenamtslotse Kreis Coesfeld
bot-short-description = إجابات وأنشطة ودورات وتذكيرات لكل من يتطوّع في مجال الاندماج في Kreis Coesfeld (دائرة كوسفيلد الإدارية).
bot-description =
    لكل من يساعد أشخاصًا لجؤوا أو هاجروا إلى Kreis Coesfeld (دائرة كوسفيلد الإدارية):

    • إجابات عن التأمين والقانون في العمل التطوعي، مع المصدر والتاريخ
    • مقاهٍ وورش وأنشطة وخدمات أخرى بالقرب منكم
    • دورات لبدء العمل التطوعي
    • تذكيرات بلقاءات الإشراف المهني وتبادل الخبرات

## Answers

topics-text = <b>عن أي موضوع تسألون؟</b> يمكنكم أيضًا كتابة سؤالكم مباشرةً.
topic-text = <b>الموضوع: { $topic }</b>
topics-button-back = ⬅️ كل المواضيع
topic-accident-insurance = التأمين ضد الحوادث
topic-liability = تأمين المسؤولية المدنية
topic-driving = السيارة والتنقّل
topic-children = الأطفال وواجب الرعاية والإشراف
topic-certificates = شهادة السجل العدلي والإثباتات
topic-confidentiality = واجب السرّية والبيانات
topic-legal-advice = الاستشارة القانونية
topic-residence-and-asylum = الإقامة واللجوء
topic-tax = الضرائب
topic-allowances-and-benefits = المال والإعانات
topic-time-off = إجازة من العمل
topic-volunteering-refugees = تطوّع اللاجئات واللاجئين
topic-gifts-and-signatures = الهدايا والتوقيعات
topic-interpreting = الوساطة اللغوية
topic-housing = السكن
topic-health = الصحة
topic-school-and-daycare = المدرسة والروضة
topic-bank-and-payment-card = الحساب المصرفي وبطاقة الدفع
topic-bicycle = الدراجة الهوائية
topic-food-and-hygiene = الطعام والنظافة
topic-rooms-and-events = القاعات والاحتفالات
topic-emergency = الطوارئ والأزمات
topic-who-is-responsible = ما الجهة المختصة؟
topic-funding = الدعم المالي
topic-recognition = تقدير العمل التطوعي
topic-group-safety = 🛡 التأمين والقانون
topic-group-refugees = 🤝 مرافقة اللاجئات واللاجئين
topic-group-everyday = 🏠 الحياة اليومية والعروض
topic-group-money = 💶 المال والوقت والتقدير
topic-group-help = 🆘 الطوارئ والجهات المختصة

entry-answer =
    <b>{ $title }</b>

    { $answer }
entry-source = 📖 <i>المصدر: { $source }</i>
    تاريخ المعلومات: { $date }. معلومات عامة وليست استشارة قانونية.
entry-to-confirm = ⚠️ ما زال علينا التأكد من الآتي: { $points }
entry-to-confirm-some = ⚠️ ما زال علينا تأكيد جزء من هذه المعلومات.
entry-hand-over = 🙋 الأمر هنا يتوقف على كل حالة بعينها. نرجو أن تعرضوه على موظفة أو موظف.
entry-only-german = ℹ️ هذه الإجابة متوفرة حتى الآن بالألمانية فقط.
entry-not-checked = ℹ️ لم يراجع هذه الترجمة بعدُ متحدث أو متحدثة باللغة الأم. النص الألماني هو الملزم.
entry-outdated = ℹ️ النص الألماني أحدث من هذه الترجمة. يُرجى قراءة النص الألماني أيضًا.
entry-overdue = كنا ننوي مراجعة هذه الإجابة حتى { $date }، ولم تتم المراجعة بعد. ⏳
entry-withdrawn = نراجع هذه الإجابة حاليًا، ولذلك لا أعرضها. يُرجى سؤال أحد الأشخاص في هذه الأثناء. ⏸
entry-button-german = 🇩🇪 القراءة بالألمانية
entry-button-helpful = 👍 أفادتني
entry-button-not-helpful = 👎 لم تفدني
entry-button-person = 🙋 سؤال موظفة أو موظف
entry-button-contact = 🏛 من الجهة المختصة؟
entry-thanks-toast = شكرًا، هذا يسعدنا!
entry-sorry-toast = شكرًا على ملاحظتكم. يمكنكم أيضًا سؤال موظفة أو موظف.
entry-gone-toast = لم تعد هذه الإجابة موجودة. إليكم كل المواضيع.
suggest-text = هل تقصدون أحد هذه الأسئلة؟
suggest-button-none = لا شيء منها
no-match-text = للأسف لا أعرف الجواب. هل تريدون سؤال موظفة أو موظف؟ سيجيبكم الفريق هنا في المحادثة.
no-match-button-person = 🙋 نعم، إرسال السؤال إلى الفريق
no-match-button-tell = 🔔 أخبروني عندما يوجد جواب
no-match-promised = حسنًا، سأكتب لكم فور توفر جواب هنا. هل تريدون مع ذلك أن تسألوا شخصًا الآن؟
no-match-promised-toast = سُجّل ذلك. سأكتب لكم.
no-match-gone-toast = لم يعد هذا السؤال مفتوحًا.

## Step by step

path-title = 🧭 <b>{ $title }</b>
path-chosen = ✔️ { $choice }
path-question =
    { $question }

    <i>معلومات عامة، وليست استشارة قانونية.</i>
path-verdict = <b>{ $verdict }</b>
path-only-german = ℹ️ هذه الخطوات متوفرة حتى الآن بالألمانية فقط.
path-button-start = 🧭 { $title } خطوة بخطوة
path-button-back = ⬅️ خطوة إلى الوراء
path-gone-toast = لم تعد هذه الخطوة موجودة. تابعوا من هنا.

## Emergency

emergency-numbers =
    🚨 <b>عند الخطر اتصلوا فورًا:</b>

    <b>112</b> – خطر على الحياة، حريق، إصابة بليغة، خطر انتحار وشيك
    <b>110</b> – خطر من أشخاص آخرين
    <b>116016</b> – خط المساعدة في حالات العنف ضد النساء، ليلًا ونهارًا، دون ذكر الاسم، بلغات كثيرة
    <b>{ "\u2066" }0800 1110111{ "\u2069" }</b> أو <b>{ "\u2066" }0800 1110222{ "\u2069" }</b> – خط الدعم النفسي (Telefonseelsorge)
    <b>116111</b> – للأطفال واليافعين
    <b>116117</b> – الخدمة الطبية المناوبة

## Asking a person

person-ask = ما سؤالكم؟ اكتبوه في رسالة واحدة. يرى الفريق سؤالكم، لكنه لا يرى اسمكم. ونرجو ألا تذكروا أسماء أشخاص آخرين.
person-button-stop = التراجع عن السؤال
person-stopped = حسنًا، لن أرسل شيئًا.
personal-text =
    <b>نرجو التحقق سريعًا</b>

    قد يكشف هذا عن الشخص المقصود:
    { $details }

    لا يحتاج الفريق إلى هذه البيانات غالبًا. هل تريدون كتابة السؤال من دونها؟
personal-line = • { $kind }: { $text }
personal-name = اسم
personal-phone = رقم هاتف
personal-email = عنوان بريد إلكتروني
personal-iban = رقم حساب بنكي
personal-birth-date = تاريخ ميلاد
personal-case-number = رقم ملف أو وثيقة
personal-number = رقم طويل
personal-button-change = ✏️ كتابة السؤال من دون هذه البيانات
personal-button-send = إرسال السؤال كما هو
person-asked = ✅ وصل سؤالكم إلى الفريق. سيأتيكم الجواب هنا في المحادثة.
person-asked-toast = وصل سؤالكم إلى الفريق.
person-already-toast = هذا السؤال موجود لدى الفريق بالفعل. سيأتيكم الجواب هنا.
person-no-staff = لا يوجد بعدُ فريق مرتبط بهذه المحادثة. نرجو التواصل مع Kommunales Integrationszentrum (مركز الاندماج البلدي) عبر البريد الإلكتروني: ki@kreis-coesfeld.de
staff-answer =
    💬 <b>جواب من الفريق</b>

    <blockquote>{ $question }</blockquote>
    { $answer }
question-button-add = ✏️ إضافة شيء
question-button-withdraw = ↩️ سحب السؤال
question-button-helped = 👍 شكرًا، هذا مفيد
question-button-ask-back = ✏️ سؤال آخر حول هذا
question-button-ask = 💬 سؤال جديد إلى الفريق
question-button-list = ⬅️ أسئلتي
question-button-own = { $mark } { $text }
question-taken =
    🙋 <b>هناك من يهتم بسؤالكم في الفريق.</b>

    <blockquote>{ $question }</blockquote>
    سيأتيكم الجواب هنا في المحادثة.
question-closed =
    <b>بخصوص سؤالكم</b>

    <blockquote>{ $question }</blockquote>
    { $reason }
question-reason-not-ours = للأسف هذا من اختصاص جهة أخرى. تجدونها عبر { "\u2066" }/contacts{ "\u2069" }
question-reason-no-advice = هذا سؤال قانوني، ولا يجوز للفريق أن يجيب عنه. يمكن لمركز استشارة أن يساعدكم، وتجدونه عبر { "\u2066" }/contacts{ "\u2069" }
question-reason-unknown = للأسف لم نتمكن من معرفة ذلك.
question-reason-unclear = لم نفهم السؤال تمامًا. نرجو أن تكتبوا لنا المزيد عنه.
question-reason-call = نفضّل الحديث معكم عن هذا مباشرة. نرجو الكتابة إلى { "\u2066" }ki@kreis-coesfeld.de{ "\u2069" } وسنتواصل معكم.
question-list = <b>أسئلتكم إلى الفريق</b>
question-list-none = لم تسألوا الفريق شيئًا بعد.
question-own =
    <b>سؤالكم بتاريخ { $day }</b>

    { $text }
question-answer =
    <b>جواب الفريق</b>
    { $answer }
question-state-open = ⏳ السؤال لدى الفريق.
question-state-taken = 🙋 هناك من يهتم به في الفريق.
question-state-answered = ✅ تمت الإجابة.
question-state-closed = ☑️ مغلق.
question-ask-addition = ماذا تريدون أن تضيفوا؟ اكتبوه في رسالة واحدة. نرجو ألا تذكروا أسماء أشخاص آخرين.
question-addition-added = ✅ يرى الفريق الآن ما أضفتموه.
question-addition-reopened = ✅ وصلت رسالتكم إلى الفريق. سيأتيكم الجواب هنا في المحادثة.
question-addition-already = هذا موجود لدى الفريق بالفعل.
question-addition-too-many = أضفتم الكثير إلى هذا السؤال. نرجو أن تطرحوا سؤالًا جديدًا: { "\u2066" }/ask{ "\u2069" }
question-addition-over = لم يعد هذا السؤال موجودًا. يمكنكم طرح سؤال جديد عبر { "\u2066" }/ask{ "\u2069" }
question-withdrawn = تم سحب سؤالكم وحذفه.
question-withdrawn-toast = تم سحب السؤال.
question-answered-toast = تمت الإجابة عن هذا السؤال.
question-over-toast = هذا السؤال مغلق بالفعل.
question-helped-toast = شكرًا، يسعدنا ذلك!

## Offers nearby

find-what = <b>عمّ تبحثون؟</b>
find-where = <b>أين؟</b> اكتبوا اسم مكان أو رمزًا بريديًا، أو أرسلوا موقعكم. أستخدمه لهذا الجواب فقط ولا أحفظه.
find-placeholder = المكان أو الرمز البريدي
find-button-location = 📍 إرسال موقعي
find-button-all = عرض الكل
find-button-kinds = 🔎 شيء آخر
find-button-favourites = ⭐ الأماكن التي حفظتها
find-near = 📍 بالقرب من { $place }
find-place-unknown = لا أعرف هذا المكان. في Kreis Coesfeld توجد البلديات الآتية: { $municipalities }. ويمكنكم أيضًا كتابة اسم حي أو رمز بريدي. أو الإلغاء: { "\u2066" }/cancel{ "\u2069" }
find-results = <b>{ $kind } بالقرب من { $place }</b>
find-narrowed = فقط: { $filters }
find-wider = لا يوجد ما يكفي في الجوار، لذلك بحثت في دائرة نصف قطرها { $km } كم.
find-nothing = للأسف لا أعرف شيئًا من هذا النوع بالقرب من { $place }. هل تعرفون شيئًا؟ أخبروا الفريق إذن: { "\u2066" }/ask{ "\u2069" }
find-nothing-narrowed = لا أجد شيئًا يناسب اختياركم بالقرب من { $place }.
find-only-stale = لا أعرف بالقرب من { $place } سوى أماكن لم يؤكدها أحد منذ عامين. لا أعرضها كي لا تجدوا الباب مغلقًا. الأفضل أن تسألوا الفريق: { "\u2066" }/ask{ "\u2069" }
find-hidden =
    { $count ->
        [zero] لا توجد مداخل أخرى
        [one] يوجد مدخل آخر
        [two] يوجد مدخلان آخران
        [few] توجد { $count } مداخل أخرى
        [many] يوجد { $count } مدخلًا آخر
       *[other] يوجد { $count } مدخل آخر
    } بلا تأكيد منذ عامين. لا أعرض مثل هذا إلا إذا كتبتم الاسم.
find-named = <b>هل تقصدون أحد هذه؟</b>
find-far-away = هذا المكان يبعد نحو { $km } كم عن { $place }. لا أعرف سوى الأنشطة والخدمات في Kreis Coesfeld. يمكنكم أن تكتبوا لي اسم مكان في هذه الدائرة.
find-button-card = { $number }. { $name }
find-button-more = المزيد ➡️
find-button-back = ⬅️ رجوع
find-button-wider = 🔭 البحث أبعد (حتى { $km } كم)
find-button-narrow = ⚙️ تغيير الاختيار
find-button-elsewhere = 📍 البحث في مكان آخر
find-button-again = 🔎 بحث جديد
narrow-text = <b>ما المهم بالنسبة إليكم؟</b>
narrow-today = مفتوح اليوم
narrow-wheelchair = مناسب للكرسي المتحرك
narrow-children = الأطفال مرحب بهم
narrow-women_only = للنساء فقط
narrow-on = ✅ { $name }
narrow-off = ⬜ { $name }
narrow-button-kind = ماذا: { $name }
narrow-button-language = اللغة هناك: { $name }
narrow-any-language = أي لغة
narrow-which-language = <b>ما اللغة التي ينبغي أن يتحدث بها أحد هناك؟</b>
narrow-button-show = عرض القائمة ➡️
narrow-button-clear = ✖️ إلغاء الاختيار
favourites-text = <b>⭐ الأماكن المحفوظة</b>
favourites-none = لم تحفظوا شيئًا بعد. انقروا على «حفظ» عند أحد الأماكن، وستجدونه هنا.
offer-kind-all = كل الأنشطة والخدمات
offer-kind-international_cafe = المقهى الدولي
offer-kind-language_cafe = مقهى اللغة
offer-kind-bike_workshop = ورشة إصلاح الدراجات
offer-kind-bike_course = دورة ركوب الدراجة
offer-kind-sewing_workshop = ورشة خياطة
offer-kind-repair_cafe = مقهى الإصلاح
offer-kind-homework_help = المساعدة في الواجبات المدرسية
offer-kind-language_course = دورة لغة
offer-kind-learning_place = مكان للتعلّم
offer-kind-second_hand_shop = أغراض مستعملة وأثاث
offer-kind-meeting_place = قاعات وأماكن لقاء
offer-kind-initiative = مبادرة
offer-kind-migrant_organisation = منظمة ذاتية للمهاجرين
offer-kind-counselling = استشارة
offer-kind-network = شبكة
offer-kind-authority = دائرة رسمية
offer-kind-interpreter_pool = وساطة لغوية
offer-line = <b>{ $number }. { $name }</b>
    { $kind }، الموقع: { $distance }
offer-distance = { $place }، على بُعد نحو { $km } كم
offer-distance-near = { $place }، على بُعد نحو { $metres } م
offer-distance-here = { $place }
offer-card = <b>{ "\u200F" }{ $name }</b>
    النوع: { $kind }
offer-address = 📍 العنوان: { $address }
offer-languages = 🗣 اللغات المحكية هناك: { $languages }
offer-women-only = 👩 للنساء فقط
offer-wheelchair = ♿ مناسب للكرسي المتحرك
offer-no-wheelchair = 🚫♿ غير مناسب للكرسي المتحرك
offer-children = 🧒 الأطفال مرحب بهم
offer-phone = 📞 { $phone }
offer-email = ✉️ { $email }
offer-centre = ℹ️ تشير النقطة على الخريطة إلى وسط البلدة، لا إلى المبنى نفسه.
offer-street = ℹ️ تشير النقطة على الخريطة إلى الشارع، لا إلى المبنى نفسه.
offer-unconfirmed = ⚠️ معلومات بتاريخ { $date }، غير مؤكدة. نرجو الاستفسار مسبقًا.
offer-confirmed = ✅ تاريخ التأكيد: { $date }
offer-stale = ⚠️ لم يؤكَّد منذ أكثر من عامين، آخر معلومة: { $date }. نرجو الاستفسار مسبقًا حتمًا.
offer-retired = ❌ لم يعد هذا المكان موجودًا.
offer-date-unknown = غير معروف
offer-source = 📖 <i>المصدر: { $source }</i>
offer-button-map = 🗺 العرض على الخريطة
offer-button-contact = 🌐 فتح صفحة الإنترنت
offer-button-report = ✏️ هل هناك خطأ؟
find-button-new-offer = ➕ الإبلاغ عن عرض جديد
offer-button-pin = 📍 إرسال الموقع
offer-button-keep = ☆ حفظ
offer-button-drop = ★ إزالة من المحفوظات
offer-button-guest = 🌍 بلغة أخرى
offer-button-list = ⬅️ إلى القائمة
offer-guest-which =
    <b>{ $name }</b>
    بأي لغة؟ سأرسل رسالة يمكنكم تحويلها أو عرضها.
offer-gone-toast = لم يعد هذا النشاط أو هذه الخدمة ضمن القائمة.
offer-kept-toast = ⭐ تم الحفظ
offer-dropped-toast = تمت الإزالة
inline-button-bot = فتح البوت
inline-button-open = المزيد في البوت
inline-entry = جواب عن العمل التطوعي
hours-always-sure = 🕒 مفتوح دائمًا
hours-always-unsure = 🕒 بحسب المصدر: بلا وقت إغلاق
hours-open-sure = 🟢 مفتوح الآن حتى الساعة { $time }
hours-open-unsure = 🕒 بحسب المصدر: اليوم حتى الساعة { $time }
hours-opens-sure = 🕒 يفتح { $day } الساعة { $time }
hours-opens-unsure = 🕒 بحسب المصدر: يفتح مجددًا { $day } الساعة { $time }
hours-unknown = 🕒 نرجو الاستفسار عن الأوقات
hours-by-appointment = 🕒 بموعد مسبق فقط
hours-week = 📅 { $days }: { $times }
hours-days = من { $first } إلى { $last }
hours-every-day = كل يوم
hours-span = { $begin }–{ $end }
hours-whole-day = طوال اليوم
hours-not-on-holidays = مغلق في أيام العطل الرسمية
hours-next = المواعيد القادمة:
hours-next-date = • { $day }، { $times }
day-today = اليوم
day-tomorrow = غدًا

## من الجهة المختصة؟

contacts-text = <b>من الجهة المختصة؟</b> ما الموضوع؟
contacts-group = <b>{ $group }</b> ما الموضوع بالتحديد؟
contacts-where = <b>لأي مدينة أو بلدية؟</b>
contacts-button-everywhere = الدائرة كلها (Kreis)
contacts-heading =
    <b>من الجهة المختصة؟</b>
    { $topic } · { $place }
contacts-whole-district = الدائرة كلها (Kreis)
contacts-choose-place = ℹ️ اختاروا مدينة أو بلدية لأعرض أيضًا الجهات الموجودة فيها.
contacts-municipality-open = ⚠️ لم يُحدَّد بعد من الجهة المختصة في { $place }. يمكنكم سؤال الفريق.
contacts-button-place = 📍 مكان آخر
contacts-button-topics = ⬅️ موضوع آخر
contacts-button-back = ⬅️ كل الجهات لهذا الموضوع
contact-level-heading = <b>{ $level }</b>
contact-level-municipality = المدينة أو البلدية
contact-level-district = الدائرة (Kreis)
contact-level-voluntary = الجمعيات والمتطوعون
contact-level-beyond = الولاية والاتحاد والتأمين وهواتف المساعدة
contact-line = • <b>{ $name }</b>
contact-task = { $task }
contact-open = ⚠️ بيانات الاتصال لم تُحدَّد بعد.
contact-open-points = ⚠️ لم يُحدَّد بعد: { $points }
contact-card =
    <b>{ $name }</b>
    { $level }
contact-only-german = ℹ️ هذه البيانات بالألمانية فقط.
contact-gone = ⚠️ هذه الجهة لم تعد موجودة.
contact-address = 📍 { $address }
contact-phone = 📞 { $phone }
contact-email = ✉️ { $email }
contact-hours = 🕒 { $hours }
contact-source =
    📖 <i>المصدر: { $source }</i>
    بتاريخ: { $date }
contact-button-web = 🌐 فتح الموقع
contact-button-save = 👤 حفظ جهة الاتصال
contact-file-caption = افتحوا الملف لحفظ جهة الاتصال.
contact-gone-toast = هذه الجهة لم تعد موجودة.

## الدعم المالي

funding-text =
    <b>الدعم المالي</b>
    مال لمبادرتكم. اسألوا دائمًا قبل البدء: كثيرًا ما لا يجوز البدء بأي شيء قبل الموافقة.
funding-ended-text =
    <b>برامج منتهية</b>
    يمكنكم هنا قراءة ما كان متاحًا سابقًا.
funding-none = لا يوجد شيء هنا حاليًا.
funding-line = • <b>{ $title }</b>
funding-card =
    <b>{ $title }</b>
    { $giver }
funding-who = 👥 { $who }
funding-amount = 💶 { $amount }
funding-purpose = 🎯 { $purpose }
funding-apply-at = 📝 { $where }
funding-deadline = ⏳ آخر موعد: { $day }
funding-deadline-passed = ⌛ كان آخر موعد { $day }. الموعد القادم لم يُحدَّد بعد.
funding-deadline-open = ⏳ آخر موعد لم يُحدَّد بعد.
funding-ended = ⛔ هذا البرنامج لم يعد موجودًا.
funding-ended-on = ⛔ انتهى في { $day }
funding-deadline-soon =
    🔔 <b>{ $title }</b>
    ما زال بإمكانكم تقديم الطلب حتى { $day }. بعد ذلك ينتهي الموعد.
funding-button-web = 🌐 فتح الموقع
funding-button-ended = 📁 برامج منتهية
funding-button-running = ⬅️ البرامج الحالية
funding-button-all = ⬅️ كل البرامج
funding-button-remind = 🔔 تذكيري قبل الموعد
funding-button-remind-off = 🔕 إيقاف التذكير
funding-button-card = 💶 عرض البرنامج
funding-on-toast = سأذكّركم قبل الموعد بـ14 يومًا وبـ3 أيام.
funding-off-toast = لن أذكّركم بهذا الموعد بعد الآن.
funding-gone-toast = هذا البرنامج لم يعد هنا.

## ملاحظات على العروض

report-what =
    <b>{ $name }</b>
    ما الذي لم يعد صحيحًا؟
report-what-closed = 🚪 لم يعد موجودًا
report-what-hours = 🕒 أوقات أخرى
report-what-address = 📍 عنوان آخر
report-what-contact = 📞 بيانات اتصال أخرى
report-what-other = 📝 شيء آخر
report-what-new = ➕ عرض جديد
report-new-kind = <b>عرض جديد، رائع!</b> ما هو؟
report-new-place = <b>في أي مدينة أو بلدية؟</b>
report-ask-closed = كيف عرفتم ذلك؟ تكفي جملة واحدة. من فضلكم لا تذكروا أسماء.
report-ask-hours = متى يُفتح الآن؟ مثلًا: الثلاثاء من 14 إلى 16 والخميس من 10 إلى 12
report-ask-hours-again = لا أستطيع قراءة هذه الأوقات. اكتبوا هكذا: الثلاثاء من 14 إلى 16 والخميس من 10 إلى 12
report-ask-address = ما العنوان الآن؟ الشارع والرقم والمبنى.
report-ask-address-again = هذا أطول من عنوان. يكفي الشارع والرقم والمبنى.
report-ask-contact = كيف يمكن التواصل الآن؟ هاتف المنظمة أو بريدها أو موقعها، ولا شيء شخصي.
report-ask-contact-again = لا أجد فيه هاتفًا أو بريدًا أو موقعًا. اكتبوا ذلك فقط من فضلكم.
report-ask-other = ماذا ينبغي أن يعرف الفريق؟ تكفي جملة. من فضلكم لا تذكروا أسماء.
report-ask-new = ما اسمه وأين هو؟ الاسم أولًا ثم فاصلة ثم العنوان. مثلًا: Nähcafé Sonnenschein, Pfarrheim, Kirchstraße 1
report-button-stop = لا أريد الإبلاغ
report-proposed = ✅ شكرًا! سينظر الفريق في الأمر وسأخبركم.
report-done = ✅ تم التغيير. يسري من الآن.
report-already = هذا لدى الفريق بالفعل. شكرًا!
report-gone = هذا العرض لم يعد مدرجًا هنا أصلًا. شكرًا!
report-too-many = لدى الفريق عدة ملاحظات منكم. يرجى الانتظار حتى ينظر فيها.
proposal-heard-accepted = 💛 <b>{ $name }</b>: أُخذ بملاحظتكم. شكرًا لاهتمامكم!
proposal-heard-declined = <b>{ $name }</b>: تحقّق الفريق وأبقى البيانات كما هي. شكرًا لكم على كل حال!
proposal-heading =
    ✏️ <b>ملاحظة { $number }: { $name }</b>
    { $what }
proposal-field =
    <b>{ $field }</b>
    القديم: { $before }
    الجديد: { $after }
proposal-text = <blockquote>{ $text }</blockquote>
proposal-state-accepted = ✅ مقبول
proposal-state-declined = ✖️ مرفوض
proposal-state-undone = ↩️ تم التراجع
proposal-button-yes = ✅ قبول
proposal-button-seen = ✅ لقد عدّلته
proposal-button-no = ✖️ رفض
proposal-button-undo = ↩️ تراجع
proposal-accepted-toast = تم القبول. سيُبلَّغ صاحب الملاحظة.
proposal-declined-toast = تم الرفض. سيُبلَّغ صاحب الملاحظة.
proposal-undone-toast = تم التراجع.
proposal-already-toast = سبق البتّ في ذلك.
proposal-overtaken-toast = لم يعد ممكنًا: تغيّرت البيانات في هذه الأثناء.
proposal-gone-toast = هذه الملاحظة لم تعد موجودة.
field-name = الاسم
field-kind = النوع
field-municipality = المكان
field-address = العنوان
field-opening_hours = أوقات العمل
field-phone = الهاتف
field-email = البريد الإلكتروني
field-contact_url = الموقع
field-state = الحالة
check-text =
    ❓ <b>{ $name }</b>، { $place }
    هل ما زالت هذه البيانات صحيحة؟ ستصبح قريبًا أقدم من أن تظهر في القائمة.
check-button-yes = ✅ ما زال صحيحًا
check-button-changed = ✏️ تغيّر
check-button-gone = 🚪 لم يعد موجودًا
check-confirmed = ✅ <b>{ $name }</b>: تم التأكيد. شكرًا!
check-retired = 🚪 <b>{ $name }</b> لم يعد في القوائم. شكرًا!
check-already = <b>{ $name }</b>: هذا مسجّل بالفعل. شكرًا!
check-gone = هذا العرض لم يعد هنا.
care-text =
    <b>العناية بالعروض</b>
    هذا يحتاج إلى نظرة منكم:
care-list = <b>{ $heading }</b>
care-proposals = ✏️ ملاحظات مفتوحة: { $count }
care-unconfirmed = ❔ غير مؤكد: { $count }
care-stale = ⌛ أقدم من أن تظهر: { $count }
care-no-hours = 🕒 بلا أوقات: { $count }
care-no-address = 📍 بلا عنوان: { $count }
care-never-opened = 🔍 لم يعثر عليها أحد: { $count }
care-button-back = ⬅️ رجوع
care-no-proposals-toast = لا توجد ملاحظات الآن.

## قاعات وغيرها

board-text =
    <b>قاعات وغيرها</b>
    ماذا تحتاجون، أو ماذا يمكنكم أن تقدّموا؟
resource-kind-room = 🚪 قاعة
resource-kind-vehicle = 🚐 مركبة
resource-kind-equipment = 📽 جهاز
resource-kind-interpreting = 🗣 وقت للترجمة
board-button-offer = ➕ تقديم شيء
board-button-mine = 🗂 إعلاناتي
board-button-back = ⬅️ قاعات وغيرها
board-where = <b>في أي مدينة أو بلدية؟</b>
board-when = <b>لأي يوم؟</b>
board-found =
    <b>{ $kind }، { $day }</b>
    { $count ->
        [0] للأسف لا يوجد شيء لهذا اليوم.
        [one] إعلان واحد
        [two] إعلانان
        [few] { $count } إعلانات
        [many] { $count } إعلانًا
       *[other] { $count } إعلان
    }
board-line =
    • <b>{ $title }</b>
    📍 { $place }
board-card =
    <b>{ $title }</b>
    { $kind } · { $place }
    🗓 { $day }
board-button-ask = ✋ طلب
board-ask-purpose = لماذا تحتاجونه وفي أي ساعة؟ تكفي جملة واحدة بلا أسماء.
board-ask-contact = كيف يمكن الوصول إليكم؟ هاتف أو بريد إلكتروني. لن يظهر إلا بعد موافقة الطرفين.
board-ask-title = ماذا تقدّمون؟ جملة واحدة، مثلًا: قاعة لعشرين شخصًا بلا درج وفيها مطبخ
board-offer-what = <b>ماذا تودّون أن تقدّموا؟</b>
board-offer-where = <b>أين هو؟</b>
board-how-long = <b>كم يبقى الإعلان؟</b> بعدها ينتهي من تلقاء نفسه.
board-months = { $count ->
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
board-button-stop = إلغاء
board-offer-offered = ✅ نُشر إعلانكم. سأكتب لكم حين يطلب أحد.
board-offer-already = هذا الإعلان موجود بالفعل.
board-offer-too-many = لديكم عشرة إعلانات بالفعل. أنهوا أحدها أولًا.
board-offer-too-long = هذا طويل جدًا. حاولوا مرة أخرى باختصار.
board-request-asked = ✅ أُرسل طلبكم. سيصل الرد هنا في المحادثة.
board-request-already = لقد طلبتم ذلك بالفعل.
board-request-taken = للأسف هو محجوز في ذلك اليوم.
board-request-own = هذا إعلانكم أنتم.
board-request-over = هذا الإعلان انتهى.
board-request-too-many = خمسة من طلباتكم لا تزال مفتوحة. يرجى انتظار رد.
board-request-too-long = هذا طويل جدًا. حاولوا مرة أخرى باختصار.
board-request =
    ✋ <b>طلب: { $title }</b>
    🗓 { $day }
    <blockquote>{ $purpose }</blockquote>
    إذا وافقتم يحصل كل طرف على بيانات الآخر.
board-button-agree = ✅ موافقة
board-button-decline = ليس هذه المرة
board-answer-agreed = ✅ تمت الموافقة. ستصل إلى الطرفين رسالة فيها بيانات الاتصال.
board-answer-declined = تم الاعتذار. سيُبلَّغ الطرف الآخر.
board-answer-already-toast = لقد أجبتم بالفعل.
board-answer-taken-toast = لقد وعدتم به شخصًا آخر في ذلك اليوم.
board-answer-gone-toast = هذا الطلب لم يعد موجودًا.
board-agreed-asker =
    🎉 <b>{ $title }</b>، { $day }: تمت الموافقة.
    للتواصل: { $contact }
board-agreed-owner =
    🤝 <b>{ $title }</b>، { $day }: لقد وافقتم.
    للتواصل: { $contact }
board-declined = <b>{ $title }</b>، { $day }: للأسف لا يتيسّر هذه المرة. لعل شيئًا آخر يناسبكم؟
board-over-toast = هذا الإعلان انتهى.
board-mine = <b>إعلاناتي</b>
board-mine-none = ليس لديكم إعلانات حاليًا.
board-mine-line =
    • <b>{ $title }</b>، { $place }
    ينتهي في { $day }
board-button-close = 🗑 إنهاء: { $title }
board-closed-toast = انتهى الإعلان.

## Courses

courses-text = <b>دورات للمتطوعات والمتطوعين</b>
courses-none = لا توجد دورة مقررة حاليًا. يمكنكم سؤال الفريق: { "\u2066" }/ask{ "\u2069" }
courses-mine = <b>تسجيلاتكم</b>
courses-mine-none = لم تسجّلوا في أي دورة بعد.
course-button = { $title } · يوم { $day }
course-button-seated = ✅ { $title } · يوم { $day }
course-button-offered = 🎉 { $title } · يوم { $day }
course-button-waiting = ⏳ { $title } · يوم { $day }
course-button-mine = 📋 تسجيلاتي
course-button-all = ⬅️ كل الدورات
course-title = <b>{ $title }</b>
course-date = 🗓 { $day }، من { $start } إلى { $end }
course-where = 📍 المكان: { $place }
course-link = 🔗 الرابط: { $link }
course-language = 🗣 اللغة: { $language }
course-fee = 💶 الرسوم: { $fee }
course-closes = ✍️ التسجيل حتى { $day }، الساعة { $time }
course-childcare = 🧒 هل تحتاجون إلى رعاية للأطفال؟ يمكنكم ذكر ذلك بعد التسجيل.
course-access = ♿ هل تحتاجون إلى مكان بلا عوائق؟ يمكنكم ذكر ذلك بعد التسجيل.
course-kind-newcomer = مدخل إلى العمل التطوعي
course-kind-guide_training = تدريب المرشدين
course-kind-guide_refresher = تجديد المعلومات للمرشدات والمرشدين
course-kind-first_aid = الإسعافات الأولية
course-kind-further_training = تدريب إضافي
course-kind-children = العمل مع الأطفال
course-about-newcomer = لكل من يبدأ حديثًا: الأساسيات ونصائح ووقت لأسئلتكم.
course-about-guide_training = كيف نرافق الناس جيدًا في حياتهم اليومية وإلى الدوائر الرسمية.
course-about-guide_refresher = لكل من سبق أن حضر تدريب المرشدين.
course-about-first_aid = ما يجب فعله في حالة الطوارئ، مع تمارين.
course-about-further_training = نظرة أقرب إلى موضوع من مواضيع العمل التطوعي.
course-about-children = لكل من يعمل متطوعًا مع الأطفال واليافعين.
course-seats-free = { $count ->
        [zero] لم يبقَ <b>أي مقعد</b> شاغر.
        [one] بقي <b>مقعد واحد</b> شاغر.
        [two] بقي <b>مقعدان</b> شاغران.
        [few] بقيت <b>{ $count } مقاعد</b> شاغرة.
        [many] بقي <b>{ $count } مقعدًا</b> شاغرًا.
       *[other] بقي <b>{ $count } مقعد</b> شاغر.
    } عند التسجيل يرى الفريق اسمكم في Telegram.
obstacle-full = كل المقاعد محجوزة. إذا كنتم في قائمة الانتظار، أعرض عليكم المقعد الشاغر حين يأتي دوركم. ويرى الفريق عندئذٍ اسمكم في Telegram.
obstacle-closed = 🔒 أُغلق التسجيل منذ { $day }، الساعة { $time }. يمكنكم سؤال الفريق: { "\u2066" }/ask{ "\u2069" }
obstacle-clash = ⚠️ لديكم مقعد في دورة أخرى في الوقت نفسه: <b>{ $title }</b>
obstacle-prerequisite = 📘 يلزمكم أولًا: <b>{ $name }</b>
obstacle-called-off = ❌ <b>أُلغيت هذه الدورة.</b>
obstacle-begun = بدأت هذه الدورة بالفعل.
prerequisite-guide_training = المشاركة في تدريب المرشدين
prerequisite-conduct = شهادة سجل عدلي اطّلع عليها الفريق ({ "\u2066" }/conduct{ "\u2069" })
course-you-are-in = ✅ <b>تم تسجيلكم.</b>
course-you-are-offered = 🎉 <b>هذا المقعد محجوز لكم حتى { $day }، الساعة { $time }.</b> بعد ذلك ينتقل إلى الشخص التالي.
course-you-wait = ⏳ <b>أنتم في قائمة الانتظار، ورقمكم فيها { $position }.</b> حين يأتي دوركم، أعرض عليكم المقعد الشاغر.
course-seat-open = 🎉 <b>هناك مقعد شاغر.</b> الدورة تبدأ قريبًا، لذلك يكون المقعد لمن يضغط أولًا.
course-needs = هل تحتاجون إلى شيء لكي تشاركوا؟ اضغطوا على ما يناسبكم. الفريق وحده يرى ذلك، وأحذفه بعد الدورة.
need-childcare = رعاية الأطفال
need-step-free = مدخل بلا درج
need-hearing = مساعدة في السمع
need-sight = مساعدة في الرؤية
need-button = ◻️ { $need }
need-button-chosen = ☑️ { $need }
need-toast = تم التدوين.
course-button-enrol = ✅ التسجيل
course-button-wait = ⏳ التسجيل في قائمة الانتظار
course-button-calendar = 🗓 إضافة إلى تقويمي
course-button-leave-seated = إلغاء التسجيل
course-button-leave-waiting = الخروج من قائمة الانتظار
seat-button-take = ✅ أخذ المقعد
seat-button-decline = ➡️ تركه للشخص التالي
course-leave-seated = هل تريدون فعلًا التخلي عن مقعدكم في الدورة <b>{ $title }</b>؟ سيُعرض المقعد عندئذٍ على الشخص التالي في قائمة الانتظار.
course-leave-waiting = هل تريدون فعلًا الخروج من قائمة الانتظار للدورة <b>{ $title }</b>؟
course-button-leave-yes = نعم، إلغاء التسجيل
course-button-leave-no = لا، إبقاء التسجيل
course-seated-toast = تم تسجيلكم. يسعدنا أن تكونوا معنا!
course-seated-already-toast = سبق أن سجّلتم في هذه الدورة.
course-offered-already-toast = هناك مقعد محجوز لكم. هل تريدونه؟
course-waiting-toast = أصبحتم في قائمة الانتظار.
course-waiting-already-toast = أنتم في قائمة الانتظار بالفعل.
course-refused-toast = لا يمكن التسجيل الآن. السبب مذكور هنا.
course-cancelled-toast = تم إلغاء تسجيلكم.
course-too-late-toast = بدأت هذه الدورة بالفعل.
course-unknown-toast = لم تعد هذه الدورة موجودة.
course-gone-toast = لم تعد هذه الدورة موجودة. إليكم كل الدورات.
seat-seated-toast = المقعد لكم. يسعدنا أن تكونوا معنا!
seat-waiting-toast = عذرًا، هذا المقعد لم يعد شاغرًا. ما زلتم في قائمة الانتظار.
seat-missed-toast = انتهى الوقت، وانتقل المقعد إلى غيركم.
seat-refused-toast = لديكم دورة أخرى في الوقت نفسه. ألغوا تسجيلكم فيها أولًا.
seat-too-late-toast = بدأت هذه الدورة بالفعل أو أُلغيت.
seat-unknown-toast = لم تعد هذه الدورة موجودة.
seat-declined-toast = شكرًا لكم! ينتقل المقعد إلى الشخص التالي.
seat-not-toast = لا يوجد الآن مقعد محجوز لكم.
notice-seat-offered = 🎉 <b>شغر مقعد: { $title }</b>
notice-seat-open = 🏃 <b>شغر مقعد قبل الدورة بقليل: { $title }</b>
notice-offer-lapsed = ⌛ <b>انتهى الوقت المخصص لمقعدكم: { $title }</b> لم تعودوا في قائمة الانتظار. هل ما زلتم تريدون الحضور؟ يمكنكم التسجيل من جديد في الأسفل.
notice-course-changed = ✏️ <b>تغيّر شيء: { $title }</b> الجديد: { $fields }
notice-course-cancelled = ❌ <b>للأسف أُلغيت الدورة: { $title }</b>
changed-dates = الموعد
changed-place = المكان
changed-link = الرابط
changed-language = اللغة
changed-fee = الرسوم

## Planning courses

planning-text = <b>تخطيط الدورات</b>
planning-none = <b>تخطيط الدورات</b>
    لا توجد دورة مقررة بعد.
planning-button-new = ➕ دورة جديدة
planning-button-course-draft = ✏️ { $title } · يوم { $day }
planning-button-course-published = 🎓 { $title } · يوم { $day }
planning-button-course-cancelled = ❌ { $title } · يوم { $day }
planning-button-stop = إلغاء
planning-button-back = ⬅️ رجوع
planning-button-all = ⬅️ كل الدورات
planning-button-course = ⬅️ إلى الدورة
planning-ask-kind = <b>دورة جديدة، الخطوة 1 من 3:</b> ما نوع الدورة؟
planning-step-dates =
    <b>الخطوة 2 من 3:</b> متى؟ مثلًا:
    <code>{ "\u2066" }12.1. 18:00-21:00{ "\u2069" }</code>
    عدة مواعيد: سطر لكل موعد.
planning-step-place = <b>الخطوة 3 من 3:</b> أين؟ اكتبوا المكان أو اضغطوا على أحد الأماكن.
planning-ask-title = ما اسم الدورة؟ اكتبوا العنوان بالألمانية.
planning-ask-dates =
    متى؟ مثلًا:
    <code>{ "\u2066" }12.1. 18:00-21:00{ "\u2069" }</code>
    عدة مواعيد: سطر لكل موعد.
planning-ask-place = أين تُقام الدورة؟ اكتبوا المكان.
planning-ask-link = اكتبوا رابط لقاء الفيديو. لا يراه إلا من له مقعد.
planning-ask-seats = كم عدد المقاعد؟
planning-ask-fee = كم رسوم الدورة؟ مثلًا: <code>12,50</code>
planning-ask-language = بأي لغة الدورة؟
planning-ask-closes = متى ينتهي التسجيل؟
planning-wrong-title = ⚠️ نرجو ألا يزيد النص على 120 حرفًا.
planning-wrong-dates = ⚠️ لا أستطيع قراءة هذا كموعد. يجب أن يكون في المستقبل، وأن تكون النهاية بعد البداية.
planning-wrong-place = ⚠️ نرجو ألا يزيد النص على 120 حرفًا.
planning-wrong-link = ⚠️ يجب أن يبدأ الرابط بـ { "\u2066" }https://{ "\u2069" }
planning-wrong-seats = ⚠️ نرجو كتابة عدد من 1 إلى 999.
planning-wrong-fee = ⚠️ نرجو كتابة مبلغ باليورو.
planning-button-no-link = بلا رابط
planning-button-no-fee = مجانًا
planning-button-closes-days = { $count ->
        [0] عند بداية الدورة
        [zero] عند بداية الدورة
        [one] قبلها بيوم واحد
        [two] قبلها بيومين
        [few] قبلها بـ { $count } أيام
        [many] قبلها بـ { $count } يومًا
       *[other] قبلها بـ { $count } يوم
    }
planning-state-draft = ✏️ <b>مسودة.</b> لا يراها إلا الفريق.
planning-state-published = ✅ <b>منشورة.</b>
planning-state-cancelled = ❌ <b>ملغاة.</b>
planning-figures = المقاعد: { $taken } محجوزة من أصل { $seats }، و{ $offered } معروضة. قائمة الانتظار: { $waiting }
planning-button-publish = ✅ نشر
planning-button-discard = 🗑 حذف المسودة
planning-button-copy = 📑 نسخ الدورة
planning-button-people = 👥 من سيحضر؟
planning-button-title = تغيير العنوان
planning-button-dates = تغيير المواعيد
planning-button-place = تغيير المكان
planning-button-link = تغيير الرابط
planning-button-language = تغيير اللغة
planning-button-seats = عدد المقاعد
planning-button-closes = نهاية التسجيل
planning-button-fee = تغيير الرسوم
planning-button-switch-childcare-on = ➕ السؤال عن رعاية الأطفال
planning-button-switch-childcare-off = ➖ دون السؤال عن رعاية الأطفال
planning-button-switch-access-on = ➕ السؤال عن المكان بلا عوائق
planning-button-switch-access-off = ➖ دون السؤال عن المكان بلا عوائق
planning-button-call-off = ❌ إلغاء الدورة
planning-call-off = <b>هل تريدون فعلًا إلغاء { $title }؟</b> { $count ->
        [0] لم يسجّل أحد بعد.
        [zero] لم يسجّل أحد بعد.
        [one] سيُبلَّغ شخص واحد فورًا.
        [two] سيُبلَّغ شخصان فورًا.
        [few] سيُبلَّغ { $count } أشخاص فورًا.
        [many] سيُبلَّغ { $count } شخصًا فورًا.
       *[other] سيُبلَّغ { $count } شخص فورًا.
    }
planning-button-call-off-yes = نعم، إلغاء
planning-button-call-off-no = لا، إبقاء الدورة
planning-published-toast = تم النشر. يمكن التسجيل الآن.
planning-discarded-toast = حُذفت المسودة.
planning-copied-toast = تم النسخ. نرجو التحقق من الموعد.
planning-changed-toast = { $count ->
        [0] تم التغيير.
        [zero] تم التغيير.
        [one] تم التغيير. سيُبلَّغ شخص واحد.
        [two] تم التغيير. سيُبلَّغ شخصان.
        [few] تم التغيير. سيُبلَّغ { $count } أشخاص.
        [many] تم التغيير. سيُبلَّغ { $count } شخصًا.
       *[other] تم التغيير. سيُبلَّغ { $count } شخص.
    }
planning-same-toast = كان الأمر كذلك بالفعل.
planning-past-toast = هذا الموعد قد مضى.
planning-too-few-seats-toast = هذا العدد قليل جدًا: حُجزت أو عُرضت مقاعد أكثر.
planning-gone-toast = لم يعد ممكنًا تغيير هذه الدورة.
people-text = <b>من سيحضر: { $title }</b>
    { $day }
people-none = لم يسجّل أحد بعد.
people-seated = ✅ { $name }{ $needs }
people-offered = 🎉 { $name }{ $needs } – عُرض المقعد
people-waiting = ⏳ { $name }{ $needs } – في الانتظار
people-cancelled = ✖️ { $name }{ $needs } – لم يعد التسجيل قائمًا
people-guest = { $name } (بلا Telegram)
people-nameless = بلا اسم
people-button-guest = ➕ تسجيل شخص ليس لديه Telegram
people-button-attendance = ☑️ من حضر؟
people-button-one = 👤 { $name }
guest-ask = ما اسم الشخص؟ نرجو أن تسألوه أولًا إن كان موافقًا. أحفظ الاسم فقط، لمدة أقصاها 90 يومًا بعد الدورة.
guest-signed-seated = ✅ المقعد محجوز باسم { $name }.
guest-signed-waiting = ⏳ الدورة ممتلئة، واسم { $name } في قائمة الانتظار. إذا شغر مقعد، أكتب إليكم.
guest-signed-offered = 🎉 هناك مقعد محجوز بالفعل باسم { $name }.
guest-signed-too-late = بدأت هذه الدورة بالفعل.
guest-signed-unknown = لا يمكن التسجيل في هذه الدورة.
guest-seated = 👤 <b>{ $name }</b> (بلا Telegram)، المقعد محجوز: { $title }
guest-offered = 👤 <b>{ $name }</b> (بلا Telegram)، المقعد محجوز حتى { $day }، الساعة { $time }: { $title }
guest-waiting = 👤 <b>{ $name }</b> (بلا Telegram)، في قائمة الانتظار: { $title }
guest-cancelled = 👤 <b>{ $name }</b> (بلا Telegram)، لم يعد التسجيل قائمًا: { $title }
guest-button-take = ✅ أخذ المقعد
guest-button-remove = 🗑 إلغاء التسجيل وحذف الاسم
guest-button-people = ⬅️ من سيحضر؟
guest-taken-toast = حُجز المقعد. نرجو إبلاغ الشخص.
guest-missed-toast = لم يعد هذا المقعد شاغرًا.
guest-removed-toast = حُذف الاسم.
guest-gone-toast = لم يعد هذا التسجيل موجودًا.
notice-guest = 📞 <b>نرجو إبلاغ شخص ليس لديه Telegram.</b>
attendance-text = <b>من حضر؟ { $title }</b>
    اضغطوا على أسماء من حضروا. حتى الآن: { $count } من { $seated }
attendance-button-there = ✅ { $name }
attendance-button-absent = ◻️ { $name }
attendance-button-all = حضر الجميع
attendance-button-more = المزيد ➡️
attendance-noted-toast = تم التدوين.
attendance-not-begun-toast = لم تبدأ هذه الدورة بعد.
attendance-gone-toast = لم يعد هذا التسجيل موجودًا.

## Supervision and exchange

series-text = <b>الإشراف المهني (جلسات دعم وتأمّل) وتبادل الخبرات</b>
    هنا تتحدثون مع متطوعات ومتطوعين آخرين عمّا يشغلكم. ويسعدني أن أذكّركم.
series-none = لا توجد لقاءات مقررة حاليًا. يمكنكم سؤال الفريق: { "\u2066" }/ask{ "\u2069" }
series-button = { $title }
series-button-subscribed = 🔔 { $title }
series-button-all = ⬅️ كل اللقاءات
series-one =
    <b>{ $title }</b>
    { $about }

    📍 المكان: { $place }
    🏘 { $area }
    🗣 اللغة: { $language }
series-about-supervision = نظرة على عملكم التطوعي بمرافقة مختصة. وكل ما يُقال يبقى داخل الجلسة.
series-about-exchange = تبادل الخبرات، وتوضيح الأسئلة، والتعارف.
meeting-dates = <b>المواعيد القادمة.</b> اضغطوا على موعد إن أردتم الحضور.
meeting-no-dates = لم يُحدَّد موعد بعد.
series-ask-lead = <b>متى أذكّركم؟</b>
lead-60 = قبل اللقاء بساعة
lead-180 = قبل اللقاء بـ 3 ساعات
lead-1440 = قبل اللقاء بيوم
lead-2880 = قبل اللقاء بيومين
lead-10080 = قبل اللقاء بأسبوع
lead-button = { $lead }
lead-button-chosen = ✅ { $lead }
series-button-off = 🔕 إيقاف التذكير
series-on-toast = سأذكّركم: { $lead }.
series-off-toast = لن أذكّركم بهذه اللقاءات بعد الآن.
series-gone-toast = لم تعد هذه اللقاءات موجودة.
meeting-reminder =
    🔔 <b>تذكير: { $title }</b>

    🗓 { $day }، من { $start } إلى { $end }
    📍 المكان: { $place }
meeting-reply-open = هل ستحضرون؟
meeting-reply-yes = ✅ ستحضرون. إلى اللقاء!
meeting-reply-no = لن تتمكنوا من الحضور هذه المرة. شكرًا لإخبارنا!
meeting-button-yes = ✅ سأحضر
meeting-button-no = لا أستطيع الحضور
meeting-button-series = 🔔 تغيير التذكيرات
meeting-yes-toast = رائع، إلى اللقاء!
meeting-no-toast = شكرًا لإخبارنا.
meeting-over-toast = انتهى هذا اللقاء.
series-whole-district = الدائرة الإدارية كلها (Kreis)
series-kind-supervision = الإشراف المهني للمتطوعين
series-kind-exchange = لقاء لتبادل الخبرات
series-lead-off-toast = لن أذكّركم بعد الآن: { $lead }.
series-changed-news = ✏️ <b>تغيّر شيء في هذه اللقاءات.</b> أصبحت الآن هكذا:
series-ended-news = <b>انتهت هذه اللقاءات.</b> لا توجد مواعيد أخرى. شكرًا لمشاركتكم!
meeting-text =
    <b>{ $title }</b>

    🗓 { $day }، { $start }–{ $end }
    📍 المكان: { $place }
meeting-off = ❌ <b>أُلغي هذا الموعد.</b>
meeting-moved =
    ↪️ <b>تغيّر الموعد: { $title }</b>

    🗓 <b>الموعد الجديد: { $day }، { $start }–{ $end }</b>
    الموعد السابق: <s>{ $old_day }، { $old_start }</s>
    📍 المكان: { $place }
meeting-cancelled =
    ❌ <b>أُلغي اللقاء: { $title }</b>

    🗓 <s>{ $day }، { $start }–{ $end }</s>
meeting-next = الموعد القادم: <b>{ $day }، { $start }–{ $end }</b>
meeting-button-date = 🗓 { $day }، { $start }–{ $end }
meeting-button-online = 💻 إلى اللقاء عبر الإنترنت
course-reminder =
    🔔 <b>تذكير بدورتكم: { $title }</b>

    🗓 { $day }، { $start }–{ $end }
    📍 المكان: { $place }
reminders-several = 🔔 <b>لديكم قريبًا { $count ->
        [zero] { $count } موعد
        [one] موعد واحد
        [two] موعدان
        [few] { $count } مواعيد
        [many] { $count } موعدًا
       *[other] { $count } موعد
    }</b>
reminder-item =
    <b>{ $title }</b>
    🗓 { $day }، { $start }–{ $end }
    📍 المكان: { $place }
reminder-button-item = 👉 { $title }
reminder-button-later = ⏰ التذكير لاحقًا
reminder-button-course = 🎓 إلى الدورة
reminder-button-wishes = ⚙️ ضبط التذكيرات
reminder-later-toast = حسنًا، سأذكّركم مرة أخرى: { $day }، { $time }.
reminder-no-later-toast = فات الأوان على ذلك: الموعد على وشك أن يبدأ أو انتهى.
talk-text = 💛 <b>أحسنتم بأنكم كتبتم.</b> لستم مضطرين إلى حمل هذا وحدكم.
talk-groups = <b>اللقاءات المفتوحة القادمة</b>
talk-no-groups = لا يوجد لقاء مفتوح محدد الآن. الفريق يسمعكم بكل سرور.
talk-date = 🗓 { $title }: { $day }، { $start }
talk-contacts = <b>هل تريدون التحدث الآن؟</b> خط الدعم النفسي (Telefonseelsorge): <b>{ "\u2066" }0800 1110111{ "\u2069" }</b> أو <b>{ "\u2066" }0800 1110222{ "\u2069" }</b>. عند الخطر: <b>112</b>. أو اكتبوا إلى الفريق.
talk-button-date = 🗓 { $title }
calendar-button-add = 📅 إلى تقويمي
calendar-button-remove = 📅 حذف من تقويمي
calendar-button-update = 📅 تحديث تقويمي
calendar-button-series = 📅 كل المواعيد إلى تقويمي
calendar-button-feed = 🔗 اشتراك تقويمي
calendar-file-name = meetings
calendar-caption = افتحوا الملف، فتظهر المواعيد في تقويمكم.
calendar-caption-remove = افتحوا الملف، فيختفي الموعد من تقويمكم.
calendar-name = Ehrenamtslotse
feed-text =
    <b>اشتراك التقويم</b>

    تظهر دوراتكم ولقاءاتكم في تقويمكم من تلقاء نفسها، حتى إذا تغيّر شيء. تحصلون لذلك على رابط سري. من يعرفه يرى مواعيدكم، فلا تعطوه لأحد.
feed-button-open = 🔗 الحصول على الرابط
feed-address =
    <b>رابط تقويمكم السري</b>

    <code>{ $address }</code>

    أضيفوه إلى تطبيق التقويم كاشتراك. لا أستطيع عرضه إلا هذه المرة.
feed-button-subscribe = 📅 فتح التقويم
feed-is-open =
    <b>اشتراك التقويم</b>

    لديكم اشتراك منذ { $date }. لم أعد أعرف الرابط. إن فقدتموه فأنشئوا رابطًا جديدًا، وعندها يبطل القديم.
feed-button-renew = 🔄 إنشاء رابط جديد
feed-button-close = إنهاء الاشتراك
feed-closed-toast = انتهى الاشتراك، ولم يعد الرابط صالحًا.
feed-none-toast = اشتراك التقويم غير متاح هنا حاليًا.

## عملي التطوعي

mine-text = <b>عملكم التطوعي</b>
    ما تدوّنونه هنا لا يراه أحد غيركم.
mine-button-questions = 💬 أسئلتي إلى الفريق
mine-button-hours = ⏱ ساعاتي
mine-button-certificates = 🎓 شهاداتي
mine-button-tandem = 🤝 إيجاد شخص أو تقديم مساعدة
mine-button-conduct = 🪪 شهادة السجل العدلي
mine-button-organise = 📍 عروضي
mine-button-back = ⬅️ عملي التطوعي
paper-unprintable = لا أستطيع طباعة هذا كما هو. نرجو كتابته بأحرف لاتينية وبما لا يزيد على { $most } حرفًا.

## ساعاتي

hours-text =
    <b>ساعاتكم</b>

    اكتبوا لي مثلًا: «ساعتين مقهى أمس». أو اضغطوا على زر، ويُحسب ذلك لليوم.
hours-sums = في { $year }: <b>{ $hours } س</b> · المجموع: { $ever } س
hours-of = { $day }: { $hours } س
hours-of-what = { $day }: { $hours } س، { $what }
hours-noted = ✅ تم التدوين: { $line }
hours-line = • { $line }
hours-list = <b>آخر ما دوّنتموه</b>
hours-none = لم تدوّنوا أي ساعات بعد.
hours-papers = <b>لتأخذوه معكم</b>
    يمكن لمنظمتكم توقيع ملف PDF. وفي الجدول كل شيء.
hours-button-add = { $hours } س
hours-button-list = 📋 عرض المدوّنات وحذفها
hours-button-papers = 📄 ملف PDF أو جدول
hours-button-undo = ↩️ حذف ما دُوّن
hours-button-delete = 🗑 { $line }
hours-button-back = ⬅️ ساعاتي
hours-button-pdf = 📄 شهادة العمل التطوعي { $year } ‏(PDF)
hours-button-csv = 📊 كل شيء في جدول (CSV)
hours-noted-toast = تم التدوين. شكرًا على وقتكم!
hours-noted-plain-toast = تم التدوين.
hours-already-toast = هذا مدوّن من قبل.
hours-deleted-toast = تم الحذف.
hours-file-name = volunteering-hours
hours-csv-caption = ساعاتكم في جدول.
hours-pdf-caption = ورقتكم للطباعة. تصبح معتمدة عندما توقّعها منظمتكم.
hours-column-day = اليوم
hours-column-hours = الساعات
hours-column-what = العمل
hours-paper-title = شهادة العمل التطوعي { $year }
hours-paper-intro = ساعات العمل التطوعي بحسب التدوين الشخصي
hours-paper-name = الاسم واسم العائلة
hours-paper-total = مجموع الساعات: { $hours }
hours-paper-signature = عن المنظمة: المكان والتاريخ والتوقيع والختم
hours-paper-note = أُعدّت في { $date } بواسطة Ehrenamtslotse في Kreis Coesfeld. هذه ليست شهادة Engagementnachweis NRW التي تصدرها المنظمات المعترف بها.

## التعارف الثنائي

tandem-consent =
    <b>لنجد بعضنا بعضًا</b>

    سواء وصلتم حديثًا أو تعيشون هنا منذ زمن: هنا تجدون من تتدربون معه على اللغة أو تطبخون أو تتحدثون معه. لذلك أحفظ ما تكتبونه في ملفكم: المكان واللغات والاهتمامات والأيام والعمر. كل ذلك اختياري.

    أقترح عليكم شخصًا دون اسم. ولا يحصل كلٌّ منكما على اسم الآخر في Telegram إلا بعد موافقة الاثنين. يمكنكم حذف الملف هنا في أي وقت.

    هل عمركم أقل من 18 سنة؟ نرجو التحدث إلى الفريق أولًا: { "\u2066" }/ask{ "\u2069" }
tandem-button-agree-helper = ✅ أوافق، أحب أن أساعد
tandem-button-agree-guest = ✅ أوافق، أبحث عن شخص
tandem-profile-helper = <b>ملفكم</b> · تحبون المساعدة
tandem-profile-guest = <b>ملفكم</b> · تبحثون عن شخص
tandem-about =
    📍 { $place }
    🗣 { $languages }
    💛 { $interests }
    🗓 { $days }
    🎂 { $age }
tandem-seeks = 🔎 أبحث لكم عن شريك.
tandem-seeks-not = ⏸ لا أبحث لكم عن شريك الآن.
tandem-asked = 🙋 يمكن للفريق أن يطلب مساعدتكم.
tandem-asked-not = ⏸ لا يطلب الفريق مساعدتكم.
tandem-button-languages = 🗣 اللغات
tandem-button-place = 📍 المكان
tandem-button-interests = 💛 الاهتمامات
tandem-button-days = 🗓 الأيام
tandem-button-age = 🎂 العمر
tandem-button-seek-on = 🔎 البحث عن شريك
tandem-button-seek-off = ⏸ إيقاف البحث
tandem-button-ask-on = 🙋 أودّ أن تُعرض عليّ مهام
tandem-button-ask-off = ⏸ عدم عرض مهام عليّ
tandem-button-role-helper = 🔁 أنا أساعد الآن
tandem-button-role-guest = 🔁 أنا أبحث عن شخص
tandem-button-delete = 🗑 حذف الملف
tandem-button-done = ✅ تم
tandem-choose = اضغطوا على ما يناسبكم.
tandem-deleted-toast = تم حذف ملفكم.
interest-talking = المحادثة والألمانية
interest-cooking = الطبخ
interest-sport = الرياضة
interest-music = الموسيقى
interest-crafts = الخياطة والأشغال اليدوية
interest-bikes = الدراجات
interest-learning = التعلّم
interest-offices = الدوائر والرسائل
interest-outdoors = في الهواء الطلق
interest-children = مع الأطفال
tandem-proposal-helper = 🤝 <b>هذا الشخص يحب المساعدة. هل تودّون التعرّف عليه؟</b>
tandem-proposal-guest = 🤝 <b>هذا الشخص يبحث عن أحد. هل تودّون التعرّف عليه؟</b>
tandem-button-yes = ✅ نعم، يمكن إعطاء اسمي
tandem-button-no = لا، شكرًا
tandem-waiting = شكرًا! أنتظر جواب الشخص الآخر. إن وافق أيضًا حصلتما على الاسم.
tandem-agreed = 🎉 وافقتما كلاكما. يصل الاسم بعد لحظات.
tandem-declined = حسنًا. سأواصل البحث إن أردتم.
tandem-closed = لم يعد هذا الاقتراح مفتوحًا.
tandem-both-agreed = 🎉 <b>وافقتما كلاكما.</b> تراسلا: { $contact }. والأفضل أن يكون اللقاء الأول في مكان عام.
tandem-not-this-time = للأسف لم يتم الأمر هذه المرة. أواصل البحث لكم.
help-request = 🙋 <b>الفريق يطلب المساعدة</b>

    { $text }
help-button-yes = ✅ نعم، يمكن للفريق مراسلتي
help-button-no = ليس هذه المرة
help-yes = ✅ شكرًا! سيتواصل الفريق معكم.
help-no = حسنًا. شكرًا على الجواب!
help-gone = لم يعد هذا الطلب موجودًا، أو أنه في الطريق.
letter-gone = هذه الرسالة أُرسلت أو فات وقتها أو أُلغيت.

## الشكر

thanks-text = <b>كلمة شكر</b>
    يُدعى كل من لم يوقف الشكر ودعوات التكريم.
thanks-sums = 🗓 { $day }، { $time }
    ✅ سيحضرون: { $yes } · ❌ لن يحضروا: { $no } · ⏳ بلا جواب: { $open }
thanks-button-new = 💌 دعوة جديدة
thanks-ask-moment = متى ستكون؟ اكتبوا اليوم والوقت، مثلًا: { "\u2066" }4.12. 18:00{ "\u2069" }
thanks-moment-unclear = لم أفهم ذلك، أو أن الموعد قد مضى. نرجو كتابته هكذا: { "\u2066" }4.12. 18:00{ "\u2069" }
thanks-ask-text = اكتبوا الآن الدعوة مع ذكر المكان. أضيف أنا اليوم والوقت. سترون معاينة بعد ذلك.
thanks-when = 🗓 { $day }، { $time }
thanks-preview = ⬆️ هكذا تصل الدعوة.
thanks-button-send = 💌 { $count ->
        [zero] دعوة لا أحد
        [one] دعوة شخص واحد
        [two] دعوة شخصين
        [few] دعوة { $count } أشخاص
        [many] دعوة { $count } شخصًا
       *[other] دعوة { $count } شخص
    }
thanks-sent = ✅ دُعي: { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }.
thanks-gone-toast = انتهت هذه الدعوة أو أنها في الطريق.

## الشهادات

certificates-text = <b>شهادات مشاركتكم</b>
    أكّد الفريق حضوركم. اضغطوا على دورة.
certificates-none = تظهر دوراتكم هنا عندما يؤكّد الفريق حضوركم.
certificate-button = 📄 { $title } · { $day }
certificate-button-back = ⬅️ شهاداتي
certificate-ask-name = ما الاسم واسم العائلة اللذان يُكتبان في الشهادة؟ نرجو كتابتهما كما في وثيقة الهوية. لا أحتفظ إلا بالأحرف الأولى.
certificate-issued = حصلتم على شهادة عن <b>{ $title }</b> في { $date }. إن أصدرتم شهادة جديدة فلن يبقى الرمز القديم صالحًا.
certificate-button-new = 📄 إصدار شهادة جديدة
certificate-button-withdraw = 🚫 إلغاء صلاحية الرمز
certificate-withdrawn-toast = لم يعد الرمز صالحًا.
certificate-gone-toast = لا توجد شهادة لهذه الدورة.
certificate-file-name = certificate-of-attendance
certificate-caption = شهادة مشاركتكم. للتحقق منها يُمسح الرمز المصوّر أو يُكتب: { "\u2066" }<code>/verify { $code }</code>{ "\u2069" }
certificate-ready = 🎓 شهادة مشاركتكم في <b>{ $title }</b> جاهزة.
certificate-praise = شكرًا على حضوركم!
certificate-button-get = 📄 الحصول عليها بصيغة PDF
certificate-title = شهادة مشاركة
certificate-took-part = شارك/شاركت في:
certificate-date = { $day }، { $start }–{ $end }
certificate-place = المكان: { $place }
certificate-confirmed = أكّد المشاركةَ فريقُ Kommunales Integrationszentrum (مركز الاندماج البلدي) في Kreis Coesfeld. صدرت في { $date }، والاسم كما ذكره صاحبه.
certificate-check = رمز التحقق: { $code }. امسحوا الصورة، أو اكتبوا للبوت { $bot }: { $command }
verify-ask = اكتبوا الرمز بعد الأمر، مثلًا: { "\u2066" }<code>/verify ABCD-EFGH-JKMN</code>{ "\u2069" }
verify-valid = ✅ هذه الشهادة صحيحة.
verify-name = الأحرف الأولى: { $initials }
verify-course = الدورة: { $title }
verify-day = البداية: { $day }
verify-issued = تاريخ الإصدار: { $day }
verify-note = نرجو المقارنة بالورقة. الاسم الكامل غير محفوظ هنا.
verify-invalid = ❌ لا يوجد رمز كهذا. ربما كُتب خطأ أو أُلغيت صلاحيته.
verify-page-title = التحقق من شهادة

## شهادة السجل العدلي

conduct-text =
    <b>شهادة السجل العدلي (Führungszeugnis)</b>

    هل تحتاجونها لعملكم التطوعي؟ أُعدّ لكم الرسالة التي تطلبونها بها. بعد ذلك تعرضون الشهادة فقط. نرجو عدم إرسالها إليّ: الفريق يدوّن فقط متى رآها ومتى يريد رؤية شهادة جديدة.
conduct-not-seen = ℹ️ لم يدوّن الفريق شيئًا بعد.
conduct-seen = ✅ اطّلع عليها الفريق في { $seen }. نرجو عرض شهادة جديدة قبل { $again }.
conduct-seen-long-ago = ⚠️ اطّلع عليها الفريق في { $seen }. ومنذ { $again } يحتاج الفريق إلى شهادة جديدة.
conduct-button-letter = 📄 إعداد رسالة الطلب
conduct-button-show = 🪪 عرضها على الفريق
conduct-button-forget = 🗑 حذف ما دوّنه الفريق
conduct-button-back = ⬅️ شهادة السجل العدلي
conduct-button-by-hand = ✍️ سأكتب ذلك بخط اليد
conduct-forgotten-toast = تم حذف ما دُوّن.
conduct-ask-name = ما اسمكم، الاسم الأول واسم العائلة كما في وثيقة الهوية؟ أحتاجه للرسالة فقط ولا أحتفظ به. نرجو كتابته بأحرف لاتينية.
conduct-ask-task = لأي منظمة ولأي مهمة؟ مثلًا: «Hausaufgabenhilfe im Jugendzentrum». ويُفضّل بالألمانية.
conduct-file-name = letter-fuehrungszeugnis
conduct-letter-caption = لا تصبح الرسالة معتمدة إلا بتوقيع منظمتكم. الخطوات التالية مكتوبة في الصفحة الثانية.
conduct-number =
    اعرضوا الشهادة على الفريق واذكروا هذا الرقم:

    <b>{ $number }</b>

    وهو صالح لنصف ساعة.
conduct-noted = ✅ اطّلع الفريق على شهادة السجل العدلي. نرجو عرض شهادة جديدة قبل { $again }. سأذكّركم بذلك.
conduct-due = 🔔 يودّ الفريق رؤية شهادة سجل عدلي جديدة منكم حتى { $again }. هل أُعدّ رسالة الطلب؟
conduct-overdue = 🔔 منذ { $again } يحتاج الفريق إلى شهادة سجل عدلي جديدة منكم. هل أُعدّ رسالة الطلب؟
letter-title = طلب تقديم شهادة سجل عدلي موسّعة
letter-to = إلى دائرة تسجيل السكان (Meldebehörde)
letter-name = الاسم واسم العائلة
letter-birth = تاريخ الميلاد ومكانه
letter-address = العنوان
letter-task = المنظمة والمهمة التطوعية
letter-purpose = نطلب من هذا الشخص أن يعرض علينا شهادة سجل عدلي موسّعة وفق المادة { "\u2066" }§ 30a BZRG{ "\u2069" }. وهو يعمل لدينا متطوعًا أو سيبدأ ذلك.
letter-conditions = نؤكد توفر شروط المادة { "\u2066" }§ 30a Abs. 1 BZRG{ "\u2069" }.
letter-free = نحن منظمة ذات نفع عام أو جهة رسمية. الشهادة مطلوبة لعمل تطوعي. نرجو الإعفاء من الرسوم.
letter-no-allowance = لا يُدفع بدل مصاريف عن هذا العمل.
letter-signature = المكان والتاريخ وتوقيع المنظمة وختمها
letter-translation = ترجمة للقراءة. تُوقَّع الصفحة الألمانية فقط.
letter-guide-title = الخطوات التالية
letter-guide-fill = 1. أكملوا ما ينقص.
letter-guide-sign = 2. اطلبوا من منظمتكم وضع العلامات والتوقيع. عندئذٍ فقط تصبح الرسالة معتمدة. واسألوا أيضًا إن كان لديها نموذج خاص بها.
letter-guide-apply = 3. اذهبوا بالرسالة شخصيًا إلى دائرة تسجيل السكان (Meldebehörde) في مكان سكنكم. أو قدّموا الطلب عبر الإنترنت ببطاقة الهوية الإلكترونية: fuehrungszeugnis.bund.de
letter-guide-fee = 4. الشهادة مجانية عادةً للعمل التطوعي لدى منظمة ذات نفع عام أو جهة رسمية، وإلا فتكلفتها 13 يورو. اطلبوا تأكيد الإعفاء قبل الدفع.
letter-guide-show = 5. اعرضوا الشهادة فقط. لا يجوز حفظ نسخة منها في ملفات منظمتكم.

## Settings

settings-text =
    <b>الإعدادات</b>

    اللغة: { $language }
    مكان السكن: { $municipality }
    أخبار الفريق: { $news }
settings-no-municipality = غير محدد
settings-news-on = نعم
settings-news-off = لا
settings-button-language = 🌍 تغيير اللغة
settings-button-municipality = 📍 تغيير مكان السكن
settings-button-news-on = 📣 تفعيل الأخبار
settings-button-news-off = 🔕 إيقاف الأخبار
settings-button-praise-on = 💛 تفعيل الشكر ودعوات التكريم
settings-button-praise-off = 🔕 إيقاف الشكر ودعوات التكريم
settings-button-privacy = 🔒 حماية البيانات
settings-button-back = ⬅️ الإعدادات
settings-button-no-municipality = بلا تحديد
settings-chosen = ✅ { $name }
languages-text = <b>بأي لغة؟</b>
language-toast = أتحدث معكم الآن بالعربية.
municipalities-text = <b>أين تسكنون أو تساعدون؟</b> بذلك أعرض لكم الأنشطة والخدمات القريبة أسرع، ويستطيع الفريق أن يرسل إليكم رسائل تخص منطقتكم.
settings-button-reminders = ⏰ ضبط التذكيرات
wishes-text =
    <b>التذكيرات</b>

    اللقاءات: { $series }
    قبل دوراتكم: { $leads }
    ساعات الهدوء: { $quiet }
    الحد الأقصى في الأسبوع: { $cap }

    كل ما يخص تسجيلاتكم أنتم يصلكم دائمًا.
wishes-no-series = لا شيء
wishes-no-leads = دون تذكير
wishes-hours = { $start }–{ $end }
wishes-never-quiet = لا توجد
wishes-no-cap = أي عدد
wishes-button-series = 🤝 اختيار اللقاءات
wishes-button-leads = 🎓 قبل دوراتي
wishes-button-quiet = 🌙 تغيير ساعات الهدوء
wishes-button-cap = ✉️ كم رسالة في الأسبوع؟
wishes-ask-leads = <b>متى أذكّركم بدوراتكم؟</b> يمكنكم اختيار أكثر من وقت.
wishes-ask-quiet = <b>متى ألتزم الهدوء؟</b> تنتظر التذكيرات حينها حتى الصباح. وما لا يحتمل الانتظار يصل دون صوت.
wishes-ask-cap = <b>كم رسالة في الأسبوع تناسبكم؟</b> ما يخص تسجيلاتكم لا يُحسب.
wishes-button-night = 🌙 { $start }–{ $end }
wishes-button-never-quiet = بلا ساعات هدوء
wishes-button-at-most = { $count ->
        [zero] لا شيء
        [one] رسالة واحدة على الأكثر
        [two] رسالتان على الأكثر
        [few] { $count } رسائل على الأكثر
        [many] { $count } رسالة على الأكثر
       *[other] { $count } رسالة على الأكثر
    }
wishes-button-no-cap = أي عدد
wishes-button-back = ⬅️ رجوع

## Data protection

privacy-text =
    <b>ما أحفظه عنكم</b>

    • رقم تعريفكم في Telegram (وليس رقم هاتفكم)، ولغتكم، ومكان سكنكم إن ذكرتموه: لكي أستطيع الرد عليكم.
    • متى وافقتم على أن أحفظ ذلك.
    • تسجيلاتكم في الدورات مع اسمكم في Telegram: لكي يعرف الفريق من سيحضر. وكذلك هل حضرتم. أما ما تحتاجون إليه للمشاركة، مثل رعاية الأطفال، فأحذفه بعد الدورة.
    • بماذا أذكّركم ومتى وكم مرة، وهل لديكم اشتراك في التقويم. أما حضوركم اللقاء القادم فأحذفه في اليوم التالي للقاء، وما ذكّرتكم به بعد ثمانية أيام. ولا يحفظ أحد أسماء من حضر لقاءً، بل العدد فقط.
    • الأسئلة التي ترسلونها إلى الفريق، مع أجوبتها. الفريق لا يرى اسمكم.
    • هل أفادتكم إجابة ما أم لا.
    • الأماكن التي حفظتموها، وتلك التي غيّرتم بياناتها أو أكدتموها.
    • إن أردتم: الساعات التي تدوّنونها (لكم وحدكم)، ومتى رأى الفريق شهادة السجل العدلي ومتى يريد رؤيتها من جديد. لا أحفظ شيئًا من الشهادة نفسها. وأحذف هذا التدوين بعد نصف سنة من انتهاء مدته على الأكثر.
    • آخر موضوع سألتم عنه (الموضوع فقط، لا كلماتكم): لمدة عشر دقائق، لكي يمكنكم أن تسألوا سؤالًا قصيرًا إضافيًا.
    • للفريق فقط: الإجابات التي غيّرتموها والتي تهتمون بها. وكذلك اسمكم الأول، والأسئلة التي توليتموها، ومتى تغيبون ومن ينوب عنكم.
    • للفريق فقط: الرسائل الجماعية التي كتبتموها أو وافقتم عليها.
    • للفريق فقط: ما دوركم. ولمدة سنتين: ماذا فعلتم للفريق ومتى.
    • ما تقدّمونه أو تطلبونه في «قاعات وغيرها» مع بيانات الاتصال التي تذكرونها لذلك: لا يراها الطرف الآخر إلا بعد موافقة الطرفين. أحذف كل ذلك بعد 30 يومًا من انتهاء الإعلان.
    • ملاحظاتكم على العروض. لا يرى الفريق اسمكم.
    • الأسئلة التي لم يكن لديّ جواب جيد عليها: دون اسمكم، لمدة 90 يومًا، لكي يضيف الفريق أجوبة. وفقط إذا أردتم أن أخبركم بالجواب، أتذكر حتى ذلك الحين أنكم تنتظرون.
    • الشهادات التي تصدرونها: الدورة واليوم والأحرف الأولى من اسمكم وبصمة رقمية للرمز. ومن لديه الرمز يرى الدورة والأيام والأحرف الأولى.
    • ملفكم إن أردتم إيجاد شخص أو أن يُطلب منكم شيء، وما تجيبون به على الاقتراحات والطلبات. لا أعطي اسمكم في Telegram إلا بعد موافقتكم. أحذف الطلبات وأجوبتها بعد 90 يومًا.
    • هل ستحضرون حفل شكر أم لا: أحذف ذلك بعد الحفل بـ30 يومًا. لا يرى الفريق إلا عدد الحاضرين.
    • إن كنتم ستأتون إلى ما تتحدث عنه رسالة جماعية، وإن قرأتم المزيد عنه: أحذف ذلك بعد نصف سنة. لا يرى الفريق إلا العدد.
    • ما تردّون به على رسالة جماعية مع جواب الفريق: نصف سنة. لا يرى الفريق اسمكم.
    • وسوم يعطيكم إياها الفريق كي تصلكم رسائل تناسبكم: ترونها هنا ويمكنكم إزالتها.

    أما رسائلكم الأخرى وموقعكم فلا أحتفظ بها. وبعض ما تبقّى أحذفه من نفسي بعد مدة، وكل ما عداه يبقى محفوظًا إلى أن تحذفوه: عبر { "\u2066" }/forgetme{ "\u2069" }، في أي وقت وبالكامل. وما يظهر في محادثتكم وفي مجموعة الفريق موجود لدى Telegram، ولا أستطيع حذفه.

    الجهة المسؤولة هي Kommunales Integrationszentrum (مركز الاندماج البلدي) في Kreis Coesfeld، البريد الإلكتروني: ki@kreis-coesfeld.de
retention-text =
    <b>مدة احتفاظي بالبيانات</b>

    { $lines }

    كل ما عدا ذلك يبقى إلى أن تحذفوه عبر /forgetme، في أي وقت وبالكامل.
retention-line = • { $what }: { $kept }
retention-topic = آخر موضوع تحدثنا عنه
retention-reply = هل تحضرون لقاءً، بعد اللقاء
retention-needs = ما تحتاجون إليه في الدورة، بعد الدورة
retention-update = أرقام رسائلكم دون محتواها
retention-reminder = ما ذكّرتكم به، بعد الموعد
retention-board = الإعلانات في «قاعات وغيرها»، بعد انتهائها
retention-thanks = هل تحضرون حفل الشكر، بعد الحفل
retention-gap = أسئلة لم يكن لدي جواب جيد عنها، دون اسمكم
retention-help = طلبات المساعدة والردود عليها
retention-guest = أسماء أشخاص بلا Telegram، بعد الدورة
retention-answer = ردودكم على رسالة جماعية، بعد إرسالها
retention-conduct = ملاحظة شهادة السجل العدلي، بعد انتهاء مدتها
retention-question = أسئلتكم إلى الفريق وأجوبتها، بعد الانتهاء منها
retention-message = رسائل أرسلتها إليكم من تلقاء نفسي
retention-audit = لدى الفريق: من فعل ماذا
retention-person = كل ما يخصكم بعد آخر رسالة منكم، إن لم تطلبوا تذكيرات
privacy-telegram-text =
    <b>ماذا يرى Telegram</b>

    أنا بوت على Telegram. كل ما تكتبونه لي وكل ما أجيب به يمر عبر Telegram ويبقى هناك في محادثتكم. المحادثات مع البوتات ليست مشفّرة من طرف إلى طرف، لذلك يستطيع Telegram قراءتها.

    • رقم هاتفكم معروف لدى Telegram، أما أنا فلا أراه.
    • ما تحذفونه في المحادثة لا يُحذف عندي؛ لذلك يوجد الأمر /forgetme. وأنا لا أحذف شيئًا من محادثتكم.
    • من فضلكم لا تكتبوا أسماء أشخاص آخرين ولا أرقام ملفاتهم ولا أمراضهم.

    تفضّلون بلا Telegram؟ اكتبوا إلى ki@kreis-coesfeld.de.
privacy-nothing-kept = لا شيء محفوظ عنكم.
privacy-button-retention = ⏳ كم المدة؟
privacy-button-telegram = ✈️ ماذا يرى Telegram؟
privacy-button-back = ⬅️ حماية البيانات
privacy-button-data = 📄 تنزيل بياناتي في ملف
privacy-button-tags = 🏷 وسومي
privacy-button-forget = 🗑 حذف كل شيء عني
privacy-file-name = bayanati
privacy-file-caption = هذا كل ما حفظته عنكم.
forget-text = <b>هل تريدون فعلًا حذف كل شيء؟</b> ستُحذف تسجيلاتكم وتذكيراتكم وأسئلتكم وإعداداتكم. وتُعطى مقاعدكم في الدورات للشخص التالي.
forget-button-yes = نعم، حذف كل شيء
forget-button-no = لا، إبقاء بياناتي
forget-done = تم. حذفتُ كل شيء عنكم. شكرًا على وقتكم وعملكم التطوعي! إن كتبتم لي من جديد، نبدأ من البداية.

## Team

staff-menu-text =
    <b>الفريق</b>

    ماذا تريدون أن تفعلوا؟
staff-menu-button-courses = 🎓 تخطيط الدورات
staff-menu-button-questions = ❓ الأسئلة المفتوحة
staff-menu-button-away = 🏖 من ينوب؟
staff-menu-button-broadcast = 📣 الرسائل الجماعية
staff-menu-button-tags = 🏷 الوسوم
staff-menu-button-gaps = 🧩 أسئلة بلا جواب
staff-menu-button-series = 🤝 تخطيط اللقاءات
reminders-missed = ⚠️ لم تُرسل في الوقت المناسب لأن الموعد كان قد بدأ: { $count ->
        [zero] لا تذكيرات.
        [one] تذكير واحد.
        [two] تذكيران.
        [few] { $count } تذكيرات.
        [many] { $count } تذكيرًا.
       *[other] { $count } تذكير.
    }
plan-text =
    <b>تخطيط اللقاءات</b>

    اختاروا سلسلة أو أنشئوا سلسلة جديدة.
plan-series =
    <b>{ $title }</b>
    📍 { $place }
    🔔 يتلقى التذكير: { $count ->
        [zero] لا أحد بعد.
        [one] شخص واحد.
        [two] شخصان.
        [few] { $count } أشخاص.
        [many] { $count } شخصًا.
       *[other] { $count } شخص.
    }
plan-button-new = ➕ سلسلة جديدة
plan-button-staff = ⬅️ قائمة الفريق
plan-button-all = ⬅️ كل السلاسل
plan-button-show = ⬅️ إلى السلسلة
plan-button-date = 🗓 { $day }
plan-button-past = 👥 كم حضر؟ { $day }
plan-button-change = ✏️ تغيير السلسلة
plan-button-add = ➕ موعد إضافي
plan-button-end = إنهاء السلسلة
plan-button-move = ↪️ تغيير الموعد
plan-button-cancel = ❌ إلغاء الموعد
plan-button-count = { $count }
plan-button-cancel-yes = نعم، ألغوا الموعد
plan-button-move-yes = نعم، غيّروا الموعد
plan-button-add-yes = نعم، أضيفوه
plan-button-end-yes = نعم، أنهوا السلسلة
plan-button-keep = لا، رجوع
plan-date =
    <b>{ $title }</b>
    🗓 { $day }، { $start }–{ $end }
    ✅ سيحضر: { $count ->
        [zero] لا أحد بعد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
plan-ask-count = كم شخصًا حضر؟ أحفظ العدد فقط، دون أسماء.
plan-counted = 👥 حضر: { $count ->
        [zero] لا أحد.
        [one] شخص واحد.
        [two] شخصان.
        [few] { $count } أشخاص.
        [many] { $count } شخصًا.
       *[other] { $count } شخص.
    }
plan-counted-toast = شكرًا، سُجّل العدد.
plan-cancel =
    <b>{ $title }</b>
    🗓 { $day }، { $start }–{ $end }

    هل تريدون حقًا إلغاء هذا الموعد؟
plan-ask-move = <b>إلى متى؟</b> اكتبوا اليوم والشهر والوقت، مثلًا: { "\u2066" }3.12. 18:30{ "\u2069" }
plan-ask-add = <b>متى الموعد الإضافي؟</b> اكتبوا اليوم والشهر والوقت، مثلًا: { "\u2066" }3.12. 18:30{ "\u2069" }
plan-wrong-date = هذا ليس موعدًا قادمًا. اكتبوا مثلًا: { "\u2066" }3.12. 18:30{ "\u2069" }. للإلغاء: { "\u2066" }/cancel{ "\u2069" }
plan-confirm-move = هل يصبح الموعد <b>{ $day }، { $start }</b>؟
plan-confirm-add = هل أضيف هذا الموعد: <b>{ $day }، { $start }</b>؟
plan-end = هل تريدون حقًا إنهاء <b>{ $title }</b>؟ تُلغى حينها كل المواعيد التالية.
plan-told = تصل رسالة إلى: { $count ->
        [zero] لا أحد.
        [one] شخص واحد.
        [two] شخصين.
        [few] { $count } أشخاص.
        [many] { $count } شخصًا.
       *[other] { $count } شخص.
    }
plan-done = ✅ تم.
plan-added-toast = أُضيف الموعد.
plan-not-added-toast = يوجد موعد في ذلك اليوم، أو أنه انقضى.
plan-gone-toast = لم يعد ذلك ممكنًا. هذا كل ما هو مخطط.
draft-ask-kind = <b>ما نوع السلسلة؟</b>
draft-text =
    <b>{ $title }</b>

    النوع: { $kind }
    التكرار: { $rhythm }
    اليوم: { $weekday }
    الوقت: { $at }، بالدقائق: { $minutes }
    المكان: { $place }
    اللغة: { $language }
    لمن: { $area }

    المواعيد القادمة: { $dates }

    <i>لم تُنشر بعد.</i>
draft-no-place = لم يُحدَّد بعد
draft-no-dates = لا توجد
rhythm-weekly = كل أسبوع
rhythm-fortnightly = كل أسبوعين
rhythm-first = مرة في الشهر، الأسبوع 1
rhythm-second = مرة في الشهر، الأسبوع 2
rhythm-third = مرة في الشهر، الأسبوع 3
rhythm-last = مرة في الشهر، الأسبوع الأخير
rhythm-other = قاعدة خاصة
draft-button-title = ✏️ العنوان
draft-button-place = 📍 المكان أو الرابط
draft-button-rhythm = 🔁 التكرار
draft-button-weekday = 📆 اليوم
draft-button-at = 🕒 الوقت
draft-button-minutes = ⏳ المدة
draft-button-language = 🗣 اللغة
draft-button-municipality = 🏘 لمن
draft-button-first = ▶️ البداية
draft-button-skips_holidays-on = ✅ ليس في العطل الرسمية
draft-button-skips_holidays-off = ▫️ في العطل الرسمية أيضًا
draft-button-skips_school_holidays-on = ✅ ليس في العطل المدرسية
draft-button-skips_school_holidays-off = ▫️ في العطل المدرسية أيضًا
draft-button-publish = 📣 نشر
draft-button-discard = تجاهل
draft-button-back = ⬅️ رجوع
draft-ask-title = <b>ما اسم السلسلة؟</b> اكتبوا عنوانًا قصيرًا.
draft-ask-place = <b>أين؟</b> اكتبوا المكان، أو أرسلوا رابط اللقاء عبر الإنترنت.
draft-ask-rhythm = <b>كم مرة؟</b>
draft-ask-weekday = <b>في أي يوم؟</b>
draft-ask-at = <b>في أي ساعة؟</b> اختاروا أو اكتبوا مثلًا 18:15
draft-ask-minutes = <b>كم من الوقت؟</b>
draft-ask-language = <b>بأي لغة؟</b>
draft-ask-municipality = <b>لمن هذه السلسلة؟</b>
draft-ask-first = <b>متى البداية؟</b> ثم كل أسبوعين.
draft-minutes = { $count ->
        [zero] دون مدة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
draft-wrong-title = هذا طويل جدًا. 60 حرفًا على الأكثر من فضلكم.
draft-wrong-place = هذا طويل جدًا. 200 حرف على الأكثر من فضلكم.
draft-wrong-at = هذا ليس وقتًا. اكتبوا مثلًا 18:15
draft-incomplete-toast = ما زال المكان أو الرابط ناقصًا.
draft-published = ✅ <b>{ $title }</b>: تم النشر.
draft-discarded = تم التجاهل. يبقى كل شيء كما كان.
draft-gone = لم تعد هذه المسودة موجودة.
staff-menu-button-content = 📚 رعاية الإجابات
staff-menu-button-back = ⬅️ قائمة الفريق
staff-menu-button-conduct = 🪪 الاطّلاع على شهادة سجل عدلي
staff-menu-button-tables = 📊 الجداول
staff-menu-button-care = 🧹 العناية بالعروض
staff-menu-button-help = 🙋 من يستطيع المساعدة؟
staff-menu-button-thanks = 💌 كلمة شكر
staff-menu-button-stats = 📊 الأرقام
staff-menu-button-roles = 👥 الأدوار
staff-menu-button-audit = 📜 سجل الأعمال
staff-only-toast = هذا متاح للفريق فقط.
staff-topic-questions = ❓ أسئلة مفتوحة
staff-topic-suggestions = 💡 اقتراحات
staff-topic-reports = 📋 تقارير
staff-question-head = ❓ <b>سؤال { $number }</b> · { $language } · { $entry }
staff-question-added = ➕ { $text }
staff-question-open = <i>ردّوا على هذه الرسالة، فيصل جوابكم إلى من طرح السؤال.</i>
staff-question-taken = 🙋 <b>يهتم بالسؤال: { $name }</b>
staff-question-answered = ✅ <b>تمت الإجابة</b>: { $name }
staff-question-finished = ☑️ <b>مغلق</b>
staff-question-ended = ☑️ <b>أُغلق من دون جواب</b>، { $name }: { $reason }
staff-question-withdrawn = ↩️ سحب صاحب السؤال سؤاله.
staff-question-below = ❓ السؤال { $number } معروض مرة أخرى في الأسفل.
staff-question-gone = ❓ حُذف السؤال { $number } مع كل بيانات صاحبه.
room-somebody = أحد أعضاء الفريق
room-button-take = 🙋 أهتم بهذا السؤال
room-button-over = 🙋 أتولّاه عن غيري
room-button-pass = 👉 تحويل
room-button-give = 👉 { $name }
room-button-back = ↩️ إعادته إلى الجميع
room-button-end = إغلاق من دون جواب
room-button-done = ☑️ إغلاق
room-button-cancel = ⬅️ تراجع
room-button-answer = ✏️ إجابة
room-button-list = ⬅️ الأسئلة المفتوحة
room-switch-all-button = كل الأسئلة المفتوحة: { $count }
room-switch-mine-button = 🙋 أسئلتي: { $count }
room-button-question = { $number } · { $age } · { $text }
room-button-send = إرسال مع ذلك
room-button-leave = عدم الإرسال
room-reason-not-ours-button = من اختصاص جهة أخرى
room-reason-no-advice-button = سؤال قانوني
room-reason-unknown-button = لا يمكن معرفة الجواب
room-reason-unclear-button = السؤال غير واضح
room-reason-call-button = الأفضل الحديث مباشرة
room-age = { $days ->
        [0] اليوم
        [1] أمس
        [zero] قبل { $days } يوم
        [one] قبل يوم
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
room-list-all = { $count ->
        [zero] <b>لا أسئلة مفتوحة.</b>
        [one] <b>هناك سؤال واحد مفتوح.</b>
        [two] <b>هناك سؤالان مفتوحان.</b> الأقدم في الأعلى.
        [few] <b>هناك { $count } أسئلة مفتوحة.</b> الأقدم في الأعلى.
        [many] <b>هناك { $count } سؤالًا مفتوحًا.</b> الأقدم في الأعلى.
       *[other] <b>هناك { $count } سؤال مفتوح.</b> الأقدم في الأعلى.
    }
room-list-mine = { $count ->
        [zero] <b>لا تهتمون بأي سؤال.</b>
        [one] <b>تهتمون بسؤال واحد.</b>
        [two] <b>تهتمون بسؤالين.</b> الأقدم في الأعلى.
        [few] <b>تهتمون بـ{ $count } أسئلة.</b> الأقدم في الأعلى.
        [many] <b>تهتمون بـ{ $count } سؤالًا.</b> الأقدم في الأعلى.
       *[other] <b>تهتمون بـ{ $count } سؤال.</b> الأقدم في الأعلى.
    }
room-none-all = أُجيب عن كل الأسئلة. 🎉
room-none-mine = لا تهتمون الآن بأي سؤال.
room-waiting = { $count ->
        [zero] ⏰ <b>لا سؤال ينتظر.</b>
        [one] ⏰ <b>هناك سؤال ينتظر منذ يومَي عمل أو أكثر.</b>
        [two] ⏰ <b>هناك سؤالان ينتظران منذ يومَي عمل أو أكثر.</b>
        [few] ⏰ <b>هناك { $count } أسئلة تنتظر منذ يومَي عمل أو أكثر.</b>
        [many] ⏰ <b>هناك { $count } سؤالًا تنتظر منذ يومَي عمل أو أكثر.</b>
       *[other] ⏰ <b>هناك { $count } سؤال تنتظر منذ يومَي عمل أو أكثر.</b>
    }
room-waiting-own = { $count ->
        [zero] ⏰ <b>لا سؤال ينتظركم.</b>
        [one] ⏰ <b>أردتم الاهتمام بهذا السؤال.</b> إنه ينتظر منذ يومَي عمل أو أكثر.
        [two] ⏰ <b>أردتم الاهتمام بهذين السؤالين.</b> ينتظران منذ يومَي عمل أو أكثر.
        [few] ⏰ <b>أردتم الاهتمام بهذه الأسئلة، وعددها { $count }.</b> تنتظر منذ يومَي عمل أو أكثر.
        [many] ⏰ <b>أردتم الاهتمام بهذه الأسئلة، وعددها { $count }.</b> تنتظر منذ يومَي عمل أو أكثر.
       *[other] ⏰ <b>أردتم الاهتمام بهذه الأسئلة، وعددها { $count }.</b> تنتظر منذ يومَي عمل أو أكثر.
    }
room-waits = ⏳ ينتظر منذ { $day }.
room-answered-so-far =
    <b>ما أُجيب حتى الآن:</b>
    { $answer }
room-handed = 👉 <b>هذا السؤال لديكم الآن.</b>
room-ask-answer = بماذا تريدون الإجابة عن السؤال { $number }؟ اكتبوا الجواب في رسالة واحدة، وستصل إلى صاحب السؤال.
room-answer-lost = لم يعد جوابكم موجودًا. نرجو كتابته مرة أخرى.
room-answer-left = حسنًا، لن أرسل هذا الجواب.
room-answer-other = يهتم بهذا السؤال: { $name }. هل أرسل جوابكم مع ذلك؟
room-answer-over = أُجيب عن هذا السؤال أو أُغلق، وآخر من فعل ذلك: { $name }. هل أرسل جوابكم مع ذلك؟
room-answer-withdrawn = سحب صاحب السؤال سؤاله. لن يُرسل جوابكم.
room-taken-toast = أنتم تهتمون بهذا السؤال.
room-already-toast = الأمر كذلك بالفعل.
room-other-toast = سبقكم أحد إلى ذلك.
room-handed-toast = تم التحويل.
room-back-toast = السؤال متاح للجميع من جديد.
room-ended-toast = أُغلق. سيعرف صاحب السؤال السبب.
room-finished-toast = أُغلق.
room-open-toast = هذا السؤال مفتوح من جديد.
room-answered-toast = أُجيب عن هذا السؤال.
room-closed-toast = هذا السؤال مغلق بالفعل.
room-withdrawn-toast = سحب صاحب السؤال سؤاله.
room-gone-toast = لم يعد هذا السؤال موجودًا.
room-over-toast = لم يعد هذا السؤال مفتوحًا.
room-below-toast = السؤال معروض الآن مرة أخرى بين الأسئلة المفتوحة.
room-anonymous-toast = أنتم تكتبون دون اسم. نرجو إيقاف ذلك لكي يرى الآخرون من يهتم بالسؤال.
room-alone-toast = لا أعرف أحدًا غيركم بعد. يظهر هنا كل من نقر مرة على زر تحت سؤال.
room-left-toast = هذا الشخص لم يعد في الفريق. يرجى اختيار شخص آخر.
away-text = <b>من غائب، ومن ينوب؟</b> في اليوم الأول تنتقل الأسئلة إلى من ينوب. ومن دون نائب تصبح متاحة للجميع من جديد.
away-nobody = لا أحد مسجَّل الآن.
away-line = • { $name }: من { $first } إلى { $last }، ينوب: { $substitute }
away-line-nobody = • { $name }: من { $first } إلى { $last }، من دون نائب
away-button-new = 🏖 سأكون غائبًا
away-button-back = 🗑 حذف ما سجّلته
away-button-nobody = لا أحد، إعادتها إلى الجميع
away-ask = من أي يوم إلى أي يوم ستغيبون؟ اكتبوا مثلًا { "\u2066" }24.12. - 6.1.{ "\u2069" } (اليوم أولًا)
away-unclear = لم أفهم ذلك. اكتبوا مثلًا { "\u2066" }24.12. - 6.1.{ "\u2069" } (اليوم أولًا). يجب ألا يكون اليوم الأخير قد مضى.
away-ask-who = ستغيبون من { $first } إلى { $last }. من ينوب عنكم؟
away-noted-toast = تم التسجيل.
away-back-toast = حُذف ما سجّلتموه.
staff-question-no-entry = لا توجد إجابة مناسبة
staff-answer-sent = ✅ جوابكم في الطريق.
staff-answer-not-possible = لا يمكن إيصال هذا الجواب: إما أن الشخص حذف بياناته أو حظر البوت، أو أن الجواب قيد الإرسال بالفعل.
staff-answer-text-only = نرجو الرد كتابةً، فلا أستطيع بعدُ نقل غير النصوص.
staff-chat-id = رقم هذه المجموعة هو { $id }. أدخلوه في الإعداد LOTSE_STAFF_CHAT_ID.
conduct-staff-ask = اطلبوا رؤية الشهادة. ما الرقم الذي يذكره الشخص؟ يجده في «عملي التطوعي»، ثم «شهادة السجل العدلي»، ثم «عرضها على الفريق».
conduct-staff-choose =
    يعرض عليكم <b>{ $name }</b> شهادة سجل عدلي. أدوّن اليوم فقط ولا شيء غيره.

    متى تريدون رؤية شهادة مرة أخرى؟
conduct-staff-no-name = شخص بلا اسم محفوظ
conduct-button-years = { $count ->
        [zero] الآن
        [one] بعد سنة
        [two] بعد سنتين
        [few] بعد { $count } سنوات
        [many] بعد { $count } سنة
       *[other] بعد { $count } سنة
    }
conduct-button-drop = 🗑 حذف ما دُوّن، الشخص يتوقف
conduct-staff-noted = ✅ تم التدوين: اليوم، ومرة أخرى في { $again }. نرجو عدم الاحتفاظ بنسخة.
conduct-staff-dropped = تم حذف ما دُوّن.
conduct-no-note = لا شيء مدوّن عن هذا الشخص، أو لم يعد الرقم صالحًا.
conduct-no-number = هذا الرقم غير صالح أو انتهت صلاحيته. يمكن للشخص الحصول على رقم جديد.
help-ask-language = أي لغة ينبغي أن يتحدث الشخص؟
help-ask-place = <b>{ $language }</b> · { $count ->
        [0] لا أحد يودّ أن يُسأل.
        [zero] لا أحد يودّ أن يُسأل.
        [one] شخص واحد يودّ أن يُسأل.
        [two] شخصان يودّان أن يُسألا.
        [few] { $count } أشخاص يودّون أن يُسألوا.
        [many] { $count } شخصًا يودّون أن يُسألوا.
       *[other] { $count } شخص يودّون أن يُسألوا.
    } أين تلزم المساعدة؟
help-ask-text = { $count ->
        [zero] لا أحد مناسب.
        [one] شخص واحد مناسب.
        [two] شخصان مناسبان.
        [few] { $count } أشخاص مناسبون.
        [many] { $count } شخصًا مناسبون.
       *[other] { $count } شخص مناسبون.
    } ماذا تودّون أن تسألوا؟ نرجو عدم ذكر أسماء آخرين. سترون معاينة بعد ذلك.
help-nobody = لا أحد هنا يودّ أن يُسأل. جرّبوا في الدائرة كلها.
help-preview = ⬆️ هكذا يصل طلبكم. من يوافق يظهر مع طريقة التواصل في مجموعة الفريق.
help-button-send = 📨 { $count ->
        [zero] سؤال لا أحد
        [one] سؤال شخص واحد
        [two] سؤال شخصين
        [few] سؤال { $count } أشخاص
        [many] سؤال { $count } شخصًا
       *[other] سؤال { $count } شخص
    }
help-sent = ✅ سُئل: { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }.
help-offered = 🙋 <b>{ $contact }</b> يوافق على طلبكم: { $text }
broadcast-ask-text = اكتبوا الآن نص الرسالة الجماعية، أو أرسلوا صورة أو ألبومًا أو ملفًا أو استطلاعًا أو مكانًا. ويمكنكم أيضًا إعادة توجيه رسالة. ثم ترون معاينة، ولا يُرسَل شيء في هذه المرحلة. للإلغاء: { "\u2066" }/cancel{ "\u2069" }
broadcast-audience =
    ⬆️ <b>هكذا ستصل رسالتكم.</b>

    إلى: { $audience }
    تصل إلى: <b>{ $count ->
        [0] لا أحد حتى الآن
        [one] شخص واحد
        [two] شخصين
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }</b>
broadcast-button-audience = 👥 من ستصله؟
broadcast-button-send = 📣 { $count ->
        [zero] لا أحد للإرسال إليه
        [one] إرسال إلى شخص واحد
        [two] إرسال إلى شخصين
        [few] إرسال إلى { $count } أشخاص
        [many] إرسال إلى { $count } شخصًا
       *[other] إرسال إلى { $count } شخص
    }
broadcast-button-discard = إلغاء الرسالة
broadcast-button-whole-district = الدائرة الإدارية (Kreis) كلها
broadcast-button-settings = ⚙️ ضبط الأخبار
broadcast-released = ✅ الرسالة الجماعية في طريقها الآن. تصل إلى: { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصين
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }.
broadcast-discarded = أُلغيت الرسالة، ولم يُرسَل شيء.
broadcast-gone-toast = هذه الرسالة الجماعية قيد الإرسال بالفعل، أو لم تعد موجودة.
broadcast-list =
    📣 <b>الرسائل الجماعية</b>
    اختاروا رسالة، أو ابدؤوا رسالة جديدة.
broadcast-list-empty =
    📣 <b>الرسائل الجماعية</b>
    لا توجد رسائل بعد.
broadcast-button-new = ✏️ كتابة رسالة جديدة
broadcast-button-event = 📅 عن فعالية
broadcast-button-list = 📣 كل الرسائل الجماعية
broadcast-button-back = ⬅️ رجوع
broadcast-button-wordings = 🌐 لغات أخرى
broadcast-button-times = 🕒 الموعد
broadcast-button-preview = 👁 معاينة
broadcast-button-test = 📨 تجربة إليّ
broadcast-button-ask = 🙋 طلب الموافقة على النشر
broadcast-button-schedule = 🕒 { $count ->
        [zero] لا أحد للجدولة
        [one] جدولة لشخص واحد
        [two] جدولة لشخصين
        [few] جدولة لـ { $count } أشخاص
        [many] جدولة لـ { $count } شخصًا
       *[other] جدولة لـ { $count } شخص
    }
broadcast-button-call-off = ✋ عدم الإرسال الآن
broadcast-button-drop-wording = 🗑 حذف هذه اللغة
broadcast-button-when = 🕒 الإرسال لاحقًا …
broadcast-button-until = ⌛ التسليم فقط حتى …
broadcast-button-at-once = ⚡ الإرسال فورًا
broadcast-button-forever = ♾ بلا موعد نهاية
broadcast-button-go-on = ➡️ متابعة
broadcast-button-pause = ⏸ إيقاف مؤقت
broadcast-button-resume = ▶️ متابعة الإرسال
broadcast-button-stop = ⏹ إنهاء الإرسال
broadcast-button-stop-sure = ⏹ نعم، أوقفوا الإرسال
broadcast-button-back-sure = 🗑 نعم، احذفوها عند الجميع
broadcast-button-correct = ✏️ تصحيح النص
broadcast-button-take-back = ↩️ سحب الرسالة
broadcast-button-progress = 📊 عرض التقدّم
broadcast-state-draft = 📝 مسودة
broadcast-state-asked = 🙋 بانتظار الموافقة
broadcast-state-scheduled = 🕒 مجدولة
broadcast-state-going = 📤 قيد الإرسال
broadcast-state-paused = ⏸ متوقفة مؤقتًا
broadcast-state-done = ✅ اكتملت
broadcast-state-stopped = ⏹ أُنهيت
broadcast-state-taken-back = ↩️ سُحبت
broadcast-wordings = بأي لغات تتوفر الرسالة؟ من يتكلم لغة ناقصة تصله بالألمانية، وإلا فبأول لغة كُتبت بها.
broadcast-ask-wording = أرسلوا إليّ الآن الرسالة بهذه اللغة: <b>{ $language }</b>. للإلغاء: { "\u2066" }/cancel{ "\u2069" }
broadcast-terms = 📖 في المسرد:
broadcast-term = { $german } → { $translation }
broadcast-term-used = ✅ { $german } → { $translation }
broadcast-term-missed = ⚠️ { $german } → في المسرد: { $translation }
broadcast-times = متى تُرسَل الرسالة الجماعية؟
broadcast-ask-when = متى؟ مثلًا <i>غدًا 18:00</i> أو <i>الجمعة 9:30</i> أو <i>{ "\u2066" }3.12. 18:00{ "\u2069" }</i>.
broadcast-ask-until = حتى متى تفيد الرسالة؟ من لم تصله حتى ذلك الوقت لن تصله بعده. مثلًا <i>غدًا 18:00</i> أو <i>{ "\u2066" }3.12. 18:00{ "\u2069" }</i>.
broadcast-time-unclear = لم أفهم ذلك، أو أن الوقت قد مضى. اكتبوا اليوم والساعة، مثلًا <i>غدًا 18:00</i> أو <i>{ "\u2066" }3.12. 18:00{ "\u2069" }</i>.
broadcast-kind-text = نص
broadcast-kind-photo = صورة
broadcast-kind-document = ملف
broadcast-kind-album = ألبوم ({ $count })
broadcast-kind-poll = استطلاع
broadcast-kind-venue = مكان
broadcast-moment = { $day }، { $time }
broadcast-line-wording = ✅ { $kind } إلى { $count }: { $language }
broadcast-line-missing = ⚠️ لا نص لـ { $count }: { $language }. تصلهم بـ: { $instead }
broadcast-line-terms = 📖 { $language }: تختلف عن المسرد: { $terms }
broadcast-line-at-once = ⚡ تُرسَل فور ضغط زر الإرسال
broadcast-line-when = 🕒 موعد الإرسال: { $moment }
broadcast-line-until = ⌛ تُسلَّم حتى: { $moment }
broadcast-line-asked = 🙋 بانتظار موافقة شخص ثانٍ. أي تغيير يعيدها مسودة.
broadcast-line-scheduled = 🕒 مجدولة. أي تغيير يعيدها مسودة.
broadcast-preview-of = 👁 هكذا تصل: <b>{ $language }</b>
broadcast-test-toast = ستصل التجربة إليكم وحدكم.
broadcast-own-toast = أنتم كتبتم هذه الرسالة. يجب أن يوافق عليها شخص آخر.
broadcast-over-toast = عندها يكون الأمر قد انتهى. غيّروا الموعد.
broadcast-nobody-toast = هكذا لن تصل إلى أحد. غيّروا من تصله.
broadcast-not-now-toast = لم يعد ذلك ممكنًا.
broadcast-asked = 🙋 سُئل الفريق. تُرسَل الرسالة ما إن يوافق شخص ثانٍ. عدد المستلمين: { $count }
broadcast-scheduled = 🕒 جُدولت الرسالة. يمكنكم تغيير كل شيء حتى ذلك الوقت. عدد المستلمين: { $count }
broadcast-asked-group =
    🙋 رسالة جماعية بانتظار الموافقة: <b>{ $name }</b>
    افتحوا { "\u2066" }/staff{ "\u2069" } في المحادثة معي، ثم «الرسائل الجماعية».
broadcast-album-whole = ⬆️ هكذا يصل ألبومكم.
broadcast-below-album = ⬆️ من فريق العمل التطوعي
broadcast-below-poll = ⬆️ نرجو أن تصوّتوا. لا أحد يرى من اختار ماذا.
broadcast-fault-kind = لا أستطيع إرسال هذا كرسالة جماعية. الممكن: نص، صورة، ألبوم، ملف، استطلاع، مكان. أرسلوا الفيديو أو الرسالة الصوتية كملف من فضلكم.
broadcast-fault-caption = النص مع الصورة أو الملف طويل جدًا: عدد الأحرف { $length }، والمسموح { $most }. اختصروه وأرسلوا كل شيء من جديد.
broadcast-fault-quiz = لا أستطيع تمرير اختبار: تلغرام لا يخبرني بالإجابة الصحيحة. أرسلوه كاستطلاع عادي.
broadcast-fault-closed = هذا الاستطلاع مغلق بالفعل. أرسلوا استطلاعًا جديدًا.
broadcast-fault-correction = أستطيع تصحيح النص فقط. اكتبوا لي النص الجديد من فضلكم.
broadcast-fault-longer = النص الجديد أطول من الرسالة التي وصلت. اختصروه من فضلكم.
broadcast-card-going = 📤 <b>{ $name }</b> – قيد الإرسال
broadcast-card-paused = ⏸ <b>{ $name }</b> – متوقفة مؤقتًا
broadcast-card-done = ✅ <b>{ $name }</b> – اكتمل الإرسال
broadcast-card-stopped = ⏹ <b>{ $name }</b> – أُنهي الإرسال
broadcast-card-taken-back = ↩️ <b>{ $name }</b> – تُسحب
broadcast-progress-bar = { $bar } { $percent } %
broadcast-progress-sent = ✅ سُلّمت: { $count } من { $total }
broadcast-progress-parked = 💤 لا يمكن الوصول إليهم: { $count }
broadcast-progress-failed = ⚠️ لم ينجح: { $count }
broadcast-progress-left-out = ➖ لم تُرسَل (يكفي هذا الأسبوع، فات الأوان، أو أُنهي الإرسال): { $count }
broadcast-progress-time-left = ⏳ بقي نحو { $minutes } د
broadcast-taken-back-progress = ↩️ حُذفت: { $done } من { $total }
broadcast-corrected-progress = ✏️ صُحّحت: { $done } من { $total }
broadcast-change-failed = ⚠️ لم يعد ممكنًا: { $count }
broadcast-stop-sure = إنهاء الإرسال فعلًا؟ من وصلته الرسالة تبقى لديه. لن تُرسَل إلى: { $count }
broadcast-back-sure = سحب الرسالة فعلًا؟ ستختفي من كل المحادثات التي وصلت إليها. ربما رآها بعضهم. سُلّمت حتى الآن: { $count }
broadcast-pause-toast = توقف الإرسال مؤقتًا حتى تطلبوا المتابعة.
broadcast-resume-toast = يُتابَع الإرسال.
broadcast-stop-sure-toast = أُنهي الإرسال.
broadcast-back-sure-toast = تُحذف الرسالة في كل مكان.
broadcast-ask-corrected-language = أي نص تريدون تصحيحه؟
broadcast-ask-correction = اكتبوا النص كاملًا من جديد (<b>{ $language }</b>). سيحل محل القديم عند كل من وصله. للإلغاء: { "\u2066" }/cancel{ "\u2069" }
broadcast-corrected = ✏️ يحل النص الجديد الآن محل القديم، محادثة تلو الأخرى.
broadcast-events = عن ماذا؟ سأكتب لكم مسودة فيها اليوم والساعة والمكان.
broadcast-events-none = لا توجد دورة ولا لقاء مخطط لهما الآن.
broadcast-event-text =
    📣 <b>{ $title }</b>

    📅 { $moment }
    📍 { $place }
news-button-yes = سآتي
news-button-maybe = ربما
news-button-no = لا أستطيع
news-button-more = ℹ️ المزيد
news-button-course = 🎓 إلى الدورة
news-button-series = 🤝 إلى اللقاء
news-button-meeting = 🤝 إلى اللقاء
news-button-entry = 📖 إلى الجواب
news-yes-toast = رائع، إلى اللقاء!
news-maybe-toast = حسنًا. يمكنكم تغيير رأيكم في أي وقت.
news-no-toast = للأسف. شكرًا على إخبارنا!
news-over-toast = انتهى هذا بالفعل. شكرًا لكم على كل حال!
news-preview-toast = هذه معاينة فقط. لا يُحسب شيء هنا بعد.
news-gone-toast = لم يعد هذا موجودًا.
press-text =
    🔘 <b>الأزرار تحت الرسالة</b>

    من سيأتي؟ { $rsvp }
    «المزيد»: { $more }
    الرابط: { $link }
press-on = مع «سآتي» و«ربما» و«لا أستطيع»
press-off = لا
press-button-open = 🔘 الأزرار تحتها
press-button-rsvp-on = ➕ السؤال عمّن سيأتي
press-button-rsvp-off = ✖️ عدم السؤال عمّن سيأتي
press-button-more = ➕ كتابة «المزيد»
press-button-no-more = ✖️ إزالة «المزيد»
press-button-link = ➕ رابط إلى دورة أو لقاء أو جواب
press-button-no-link = ✖️ إزالة الرابط
press-button-entry = 📖 إلى جواب
press-ask-language = بأي لغة تكتبون المزيد؟
press-ask-more = اكتبوا الآن ما يعرضه «المزيد» ({ $language }). يبقى الخط العريض والمائل والروابط كما هي. للإلغاء: { "\u2066" }/cancel{ "\u2069" }
press-ask-link = إلى أين يقود الزر؟
press-ask-entry = اكتبوا رقم الجواب، مثل { "\u2066" }UV-03{ "\u2069" }. للإلغاء: { "\u2066" }/cancel{ "\u2069" }
press-no-entry = لا أعرف هذا الرقم. تجدونه في { "\u2066" }/staff{ "\u2069" } عند كل جواب، مثل { "\u2066" }UV-03{ "\u2069" }.
broadcast-card-answers = ✅ { $yes } · 🤔 { $maybe } · ❌ { $no }
report-button-show = 📊 تقرير مع صورة
report-button-again = 🔄 إعادة العدّ
report-button-nudge = 🔔 { $count ->
        [zero] لا أحد لسؤاله مرة أخرى
        [one] سؤال شخص واحد مرة أخرى
        [two] سؤال شخصين مرة أخرى
        [few] سؤال { $count } أشخاص مرة أخرى
        [many] سؤال { $count } شخصًا مرة أخرى
       *[other] سؤال { $count } شخص مرة أخرى
    }
report-title = تقرير عن الرسالة الجماعية بتاريخ { $day }
report-heading = 📊 <b>تقرير:</b> { $name }
report-delivered = ✉️ وصلت إلى: <b>{ $count }</b>
report-missed = 🚫 لم تصل إلى: { $count } – { $reasons }
report-opened-line = 👀 فتحوها: { $count }
report-answers = ✅ { $yes } سيأتون · 🤔 { $maybe } ربما · ❌ { $no } لا · ⏳ { $open } دون جواب
report-got = استلموا
report-opened = فتحوا
report-answered = أجابوا
report-bar-delivered = وصلت
report-bar-unknown = غير مؤكد
report-bar-parked = تعذّر الوصول
report-bar-failed = فشلت
report-bar-left-out = لم تُرسَل
report-reason-blocked = حظروا البوت
report-reason-deactivated = حساب محذوف
report-reason-lost = لم يُعثر على المحادثة
report-reason-enough = يكفي لهذا الأسبوع
report-reason-late = فات الأوان
report-reason-stopped = أُوقفت
report-reason-other = خلل تقني
nudge-heading = 🔔 <b>نسأل مرة أخرى:</b> ما زلنا ننتظر جوابكم.
nudge-drafted-toast = انظروا إلى المسودة. لا يُرسَل شيء بعد.
nudge-already-toast = نسأل مرة أخرى مرة واحدة فقط. تجدون المسودة أو الرسالة في القائمة.
nudge-nobody-toast = أجاب الجميع بالفعل.
nudge-gone-toast = فات الأوان لذلك.
reply-kept = 💬 وصل ردّكم إلى الفريق. إذا كتب إليكم الفريق، فسترون ذلك هنا.
reply-only-text = ردًّا على رسالة جماعية لا أستطيع أن أنقل إلى الفريق إلا نصًّا، لا صورًا ولا رسائل صوتية ولا أماكن. اكتبوا من فضلكم جملة أو جملتين، ردًّا على تلك الرسالة مرة أخرى.
reply-personal =
    <b>يرجى التحقق</b>

    قد يدلّ هذا على الشخص المقصود:
    { $details }

    لا يحتاج الفريق غالبًا إلى مثل هذه البيانات. هل تودّون الردّ من دونها؟
reply-write-again = ردّوا على الرسالة مرة أخرى دون هذه البيانات.
reply-left = حسنًا. لم يُرسَل شيء إلى الفريق.
reply-told = 💬 هناك ردود جديدة على الرسالة الجماعية «{ $name }». تجدونها في { "\u2066" }/staff{ "\u2069" } عند الرسائل الجماعية.
reply-list = 💬 <b>{ $name }</b>

    الردود: { $count }
reply-text = 💬 { $day }، { $time } · { $language }

    { $text }
reply-answered = ✍️ <b>الفريق:</b> { $answer }
reply-ask-answer = اكتبوا الآن جوابكم. يصل إلى الشخص في محادثته. للإلغاء: { "\u2066" }/cancel{ "\u2069" }
reply-answer-sent = ✅ جوابكم في الطريق.
reply-answer-unreachable = لا يمكن الوصول إلى الشخص الآن. سيصله جوابكم حين يكتب من جديد.
reply-answer-gone = لم يعد هذا الرد موجودًا.
reply-button-list = 💬 { $count ->
        [zero] لا ردود للقراءة
        [one] قراءة رد واحد
        [two] قراءة ردّين
        [few] قراءة { $count } ردود
        [many] قراءة { $count } ردًّا
       *[other] قراءة { $count } رد
    }
reply-button-answer = ✍️ الجواب
reply-button-tag = 🏷 إعطاء وسم
reply-button-change = ✏️ الردّ دون هذه البيانات
reply-button-leave = عدم الردّ
reply-button-before = ⬅️ الأحدث
reply-button-more = الأقدم ➡️
failure-report = ⚠️ تعذّرت معالجة رسالة.
    Update { $id }, { $error }, { $place }

## الفئات المستهدفة

audience-text =
    👥 <b>من ستصله الرسالة؟</b>

    { $lines }

    المجموع: <b>{ $total }</b> من { $everyone } يريدون الأخبار.
audience-line-everyone = كل من يريد الأخبار.
audience-line-first = <b>{ $number }.</b> { $group } · { $count }
audience-line = <b>{ $number }. و</b> { $group } · { $count }
audience-line-not = <b>{ $number }. ولكن ليس</b> { $group } · { $count }
audience-one-line =
    <b>هذا السطر</b>

    { $group }
audience-one-line-not =
    <b>هذا السطر: ولكن ليس</b>

    { $group }
audience-part = { $what }: { $names }
audience-counted = { $name } ({ $count })
audience-dated = { $title }، { $day }
audience-but-not = ولكن ليس { $group }
audience-and = و{ $group }
audience-everyone = كل من يريد الأخبار
audience-gone = لم يعد موجودًا
audience-gone-toast = لم يعد هذا موجودًا. اختاروا شيئًا آخر من فضلكم.
audience-active = خلال { $count ->
        [zero] آخر يوم
        [one] آخر يوم
        [two] آخر يومين
        [few] آخر { $count } أيام
        [many] آخر { $count } يومًا
       *[other] آخر { $count } يوم
    }
audience-quiet = قبل أكثر من { $count ->
        [zero] يوم
        [one] يوم
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
audience-is-language = اللغة
audience-is-municipality = المكان
audience-is-interest = الاهتمام
audience-is-speaks = يتحدّث
audience-is-role = الدور
audience-is-course-seated = مسجَّل في الدورة
audience-is-course-waiting = في قائمة الانتظار
audience-is-course-attended = حضر الدورة
audience-is-comes = سيأتي إلى اللقاء
audience-is-follows = تذكير بـ
audience-is-likes = عرض محفوظ
audience-is-answered-yes = قال نعم
audience-is-answered-maybe = قال ربما
audience-is-answered-no = قال لا
audience-is-answered-any = أجاب
audience-is-got = وصلته
audience-is-active = آخر زيارة
audience-is-quiet = آخر زيارة
audience-is-tag = وسم
audience-is-saved = فئة مستهدفة
audience-role-helper = يحب المساعدة
audience-role-guest = يبحث عن شخص
audience-role-organiser = يتولّى عرضًا
audience-role-staff = من الفريق
audience-role-editor = في التحرير
audience-kind-language = 🌍 اللغة
audience-kind-municipality = 📍 المكان
audience-kind-interest = 💛 الاهتمام
audience-kind-speaks = 🗣 يتحدّث
audience-kind-role = 🙋 الدور
audience-kind-course = 🎓 دورة
audience-kind-comes = 🤝 لقاء
audience-kind-follows = 🔔 التذكيرات
audience-kind-likes = 💾 عروض محفوظة
audience-kind-answered = 📨 جواب على رسالة جماعية
audience-kind-active = 👋 كان هنا مؤخرًا
audience-kind-quiet = 💤 غائب منذ مدة
audience-kind-tag = 🏷 وسم
audience-kind-saved = 📁 فئة مستهدفة محفوظة
audience-ask-and = <b>وماذا أيضًا؟</b> على أي أساس تختارون؟
audience-ask-or = <b>أو؟</b> يكفي عندها واحد منها.
audience-ask-not = <b>ولكن ليس؟</b> من نستثني؟
audience-choose = <b>{ $what }</b>
audience-choose-profile =
    <b>{ $what }</b>

    هذا مكتوب في الملف الشخصي. لا أجد هنا إلا من يودّ أن يسأله الفريق.
audience-choose-nothing = <b>{ $what }</b>: لا يوجد هنا ما يُختار بعد.
audience-tidy = <b>أي فئة مستهدفة تُحذف؟</b> الرسائل الجماعية التي تستخدمها تبقى كما هي.
audience-forgotten-toast = حُذفت.
audience-button-line = ✏️ تغيير السطر { $number }
audience-button-and = ➕ وأيضًا …
audience-button-not = ➖ ولكن ليس …
audience-button-or = ➕ أو …
audience-button-drop = ✖️ { $part }
audience-button-exclude = 🔁 استثناء هؤلاء
audience-button-mean = 🔁 بل هؤلاء هم المقصودون
audience-button-save = 💾 حفظ الفئة المستهدفة
audience-button-tidy = 🗑 حذف المحفوظة
audience-button-everyone = ↩️ الجميع من جديد
audience-button-back = ⬅️ رجوع
audience-button-done = ✅ تم
audience-ask-name = ما اسم هذه الفئة المستهدفة؟ من فضلكم دون أسماء أشخاص. للإلغاء: { "\u2066" }/cancel{ "\u2069" }
audience-name-saved = 💾 حُفظت: «{ $name }».
audience-name-taken = «{ $name }» موجودة من قبل. اكتبوا اسمًا آخر من فضلكم.
audience-name-too-long = هذا طويل جدًا. 40 حرفًا على الأكثر من فضلكم.
audience-name-everyone = الرسالة تذهب إلى الجميع. لا حاجة إلى حفظ ذلك.
audience-name-gone = لم تعد هذه الرسالة الجماعية موجودة.
tag-list =
    🏷 <b>الوسوم</b>

    تساعدكم على العثور على الناس من جديد، مثل «ترجمة» أو «فريق الحفلة». من فضلكم لا شيء عن الصحة أو الأصل أو الدين أو غيرها من الأمور الحساسة: يرى الناس وسومهم ويمكنهم إزالتها.
tag-text =
    🏷 <b>{ $tag }</b>

    الأشخاص: { $count }

    من يحصل عليه أيضًا؟ في مجموعة الفريق يمكنكم أيضًا الرد على سؤال بـ { "\u2066" }/tag{ "\u2069" } والكلمة.
tag-ask = اكتبوا الوسم الجديد: كلمة أو كلمتان، 28 حرفًا لاتينيًا أو 14 حرفًا عربيًا على الأكثر. من فضلكم لا شيء حساسًا: يراه الناس. للإلغاء: { "\u2066" }/cancel{ "\u2069" }
tag-too-long = وسم قصير من فضلكم: 28 حرفًا لاتينيًا أو 14 حرفًا عربيًا على الأكثر.
tag-personal = من فضلكم دون أسماء أو أرقام أشخاص. أي كلمة أخرى تناسب؟
tag-choose = من يحصل على «{ $tag }»؟
tag-choose-nothing = لا أحد هنا بعد لـ «{ $tag }».
tag-choose-one = أي وسم؟
tag-none = لا توجد وسوم بعد. تنشئون وسومًا جديدة في { "\u2066" }/staff{ "\u2069" }.
tag-own =
    🏷 <b>وسومكم</b>

    أعطاكم الفريق إياها كي تصلكم رسائل تناسبكم. ما تزيلونه لا يعيده أحد إليكم.
tag-own-none = 🏷 ليس لديكم وسوم.
tag-given-toast = أُعطي حديثًا: { $count }
tag-dropped-toast = لم يعد هذا الوسم لدى أحد.
tag-one-toast = 🏷 أُعطي الوسم.
tag-not-toast = لم ينجح ذلك: الوسم لدى الشخص من قبل، أو أزاله، أو لم يعد الشخص موجودًا.
tag-off-toast = أُزيل.
tag-button-show = 🏷 { $tag } ({ $count })
tag-button-new = ➕ وسم جديد
tag-button-course = 🎓 لأشخاص دورة
tag-button-comes = 🤝 لأشخاص لقاء
tag-button-answered = 📨 حسب الجواب
tag-button-drop = 🗑 إزالته عن الجميع
tag-button-off = ✖️ { $tag }

## Questions without an answer

gaps-text =
    <b>أسئلة بلا جواب جيد</b>

    { $count ->
        [zero] لا توجد أسئلة مفتوحة.
        [one] يوجد سؤال مفتوح واحد.
        [two] يوجد سؤالان مفتوحان.
        [few] توجد { $count } أسئلة مفتوحة.
        [many] يوجد { $count } سؤالًا مفتوحًا.
       *[other] يوجد { $count } سؤال مفتوح.
    } الأسئلة المتشابهة مجموعة معًا. ولا يُحفظ من سأل.
gaps-none = لا توجد أسئلة مفتوحة الآن. رائع!
gaps-button-gap = { $times }× { $text }
gaps-button-staff = ⬅️ إلى قائمة الفريق
gap-text = ❓ <b>{ $text }</b>
gap-times =
    { $times ->
        [zero] لم يُسأل
        [one] سُئل مرة واحدة
        [two] سُئل مرتين
        [few] سُئل { $times } مرات
        [many] سُئل { $times } مرة
       *[other] سُئل { $times } مرة
    }، وآخر مرة: { $day }.
gap-waiting =
    🔔 { $count ->
        [zero] لا أحد ينتظر الجواب.
        [one] ينتظر شخص واحد الجواب.
        [two] ينتظر شخصان الجواب.
        [few] ينتظر { $count } أشخاص الجواب.
        [many] ينتظر { $count } شخصًا الجواب.
       *[other] ينتظر { $count } شخص الجواب.
    }
gap-wording = • { $text } <i>({ $language })</i>
gap-unhelpful = 👎 لم يُفِد هذا الجواب: { $title }
gap-team-answer =
    <b>أجاب الفريق عن هذا من قبل:</b>
    { $answer }
gap-button-phrase = ➕ يتبع: { $title }
gap-button-find = 🔎 البحث عن مدخل آخر
gap-button-team-answer = 📝 جعل جواب الفريق مدخلًا جديدًا
gap-button-write = ✍️ كتابة جواب
gap-button-aside = 🚫 ليس من اختصاصنا
gap-button-question = ⬅️ العودة إلى السؤال
gap-button-all = ⬅️ كل الأسئلة بلا جواب
gap-ask-entry = إلى أي مدخل يتبع «{ $text }»؟ اكتبوا رقمه (مثل UV-03) أو بضع كلمات.
gap-found = أي مدخل يناسب «{ $text }»؟ يمكنكم متابعة البحث بالكتابة.
gap-found-nothing = لا أجد مدخلًا لهذا. جرّبوا كلمات أخرى لـ «{ $text }».
gap-ask-answer = اكتبوا الجواب عن «{ $text }». إذا كان السطر الأول سؤالًا، فسيصبح العنوان. ينتج عن ذلك مسودة يمكن تغييرها قبل النشر.
gap-clash = «{ $phrasing }» يقود بالفعل إلى «{ $title }». وفيه مثلًا: «{ $example }».
gap-problem = ⚠️ { $problem }
gap-unchanged = لذلك لم أغيّر شيئًا.
gap-released-toast = حُفظ. سيُبلَّغ من كان ينتظر.
gap-second_person-toast = حُفظ كمسودة. ينشرها شخص ثانٍ.
gap-drafted-toast = أُضيف إلى مسودة هذا المدخل. لم تُنشر بعد.
gap-gone-toast = لقد اهتم أحدهم بذلك.
gap-aside-toast = وُضع جانبًا. لن تظهر أسئلة مشابهة هنا بعد الآن.
gap-entry-source = جواب الفريق
gap-entry-hand-over = إذا كانت حالتكم مختلفة.
gap-answered = سألتموني سؤالًا لم يكن لديّ جواب عليه. الآن يوجد جواب.
gap-answered-button = 📖 قراءة الجواب

## رعاية الإجابات

content-menu-text =
    <b>رعاية الإجابات</b>

    ترون كل تغيير أولًا في معاينة. وتبقى كل النسخ محفوظة.
content-button-find = 🔎 البحث عن إجابة
content-button-new = ➕ كتابة إجابة جديدة
content-button-drafts = 📝 بانتظار النشر: { $count }
content-button-conflicts = ⚖️ نسختان، يُرجى الاختيار: { $count }
content-button-due = 🗓 للمراجعة قريبًا: { $count }
content-button-hidden = ⏸ غير ظاهرة الآن: { $count }
content-button-quarrels = 🧲 إجابات متشابهة
content-button-staff = ⬅️ الفريق
content-button-menu = ⬅️ رعاية الإجابات
content-button-page = ⬅️ إلى الإجابة
content-button-preview = 👁 معاينة
content-button-languages = 🌍 اللغات
content-button-history = 🕘 السجل
content-button-file = 📄 كملف
content-button-care = 🗓 المراجعة
content-button-draft = 📝 إلى المسودة
content-button-reviewed = ✔️ تمت مراجعة الترجمة
content-button-withdraw = ⛔ سحب فوري
content-button-retire = 🗄 لم تعد لازمة
content-button-show-again = ▶️ إظهارها من جديد
content-button-release = ✅ نشر
content-button-ask = 📨 طلب النشر
content-button-go-on = ✏️ متابعة التغيير
content-button-drop = 🗑 حذف المسودة
content-button-older = ➡️ الأقدم
content-button-shipped = 📦 أخذ النسخة الأصلية
content-button-restore = ↩️ استعادة هذه النسخة
content-button-keep = ✋ الإبقاء على نسختنا
content-button-take = 📦 أخذ النسخة الجديدة
content-button-give-up = لن أهتم بها بعد الآن
content-button-take-over = 🙋 سأهتم بها
content-button-take-over-topic = 🙋 الموضوع كله
content-button-still-right = ✅ ما زالت صحيحة
content-button-right = ✅ { $id } ما زالت صحيحة
content-button-review-day = 📅 يوم آخر
content-field-title = ✏️ السؤال
content-field-answer = ✏️ الجواب
content-field-phrasings = 💬 الصياغات
content-field-source = 📖 المصدر
content-field-as_of = 📖 تاريخ المصدر
content-field-hand_over = 🙋 متى يلزم شخص؟
content-field-to_confirm = ⚠️ نقاط مفتوحة
content-ask-entry = أي إجابة؟ اكتبوا رقمها، مثلًا UV-03، أو موضوعها.
content-ask-topic = إلى أي موضوع تنتمي الإجابة الجديدة؟
content-ask-title = اكتبوا <b>السؤال</b> كما يجب أن يظهر في العنوان.
content-ask-answer = اكتبوا <b>الجواب</b>: قصيرًا وبكلمات بسيطة.
content-ask-source = اكتبوا <b>المصدر</b>، مثلًا قانونًا أو صفحة على الإنترنت.
content-ask-as_of = ما تاريخ المصدر؟ مثلًا 19.08.2026
content-ask-hand_over = متى يجب أن ينظر <b>شخص</b> في الأمر؟ تكفي جملة واحدة.
content-ask-to_confirm = ما الذي علينا تأكيده بعد؟ هذا يراه الجميع. الشرطة (-) تحذف الملاحظة.
content-ask-phrasings = كيف يسأل الناس عن ذلك؟ اكتبوا <b>صياغات جديدة</b>، كل واحدة في سطر. النقر على صياغة موجودة يحذفها.
content-ask-review-day = في أي يوم يجب أن يراجعها أحد من جديد؟ مثلًا 15.03.2027
content-now =
    الآن:
    <blockquote>{ $text }</blockquote>
content-found = هذا ما وجدته. يمكنكم أيضًا البحث عن شيء آخر مباشرة.
content-found-nothing = لا أجد شيئًا عن ذلك. جرّبوا كلمات أخرى.
content-nothing = لا يوجد هنا ما يلزم عمله الآن.
content-page =
    <b>{ $id }</b> · { $language }
    { $title }
content-is-shipped = كما جاءت مع البوت. 📦
content-is-local = غيّرناها في { $day }. ✏️
content-is-hidden = لا يراها أحد الآن. ⏸
content-is-outdated = النص الألماني أحدث من هذه الترجمة. ⚠️
content-has-draft = توجد مسودة. 📝
content-languages = <b>{ $id }</b> بكل اللغات. ✅ موجودة، ⚠️ أقدم من النص الألماني، ➕ ناقصة.
content-draft = <b>هكذا ستبدو.</b> { $id } · { $language } · { $action } ⬆️
content-draft-release = لا يراها أحد بعد.
content-draft-second-person = لا يراها أحد بعد. يجب أن ينشرها شخص ثانٍ من الفريق.
content-drafts = <b>بانتظار النشر</b>
content-dropped = حُذفت المسودة. لم يتغير شيء لأي شخص آخر.
content-hidden = <b>هذه الإجابات لا يراها أحد الآن.</b>
content-refused = لا أستطيع قبولها هكذا. يُرجى تعديلها وإرسالها مرة أخرى.
content-problem = السطر { $line }: { $message }
content-clash-same = «{ $phrasing }» تنتمي أصلًا إلى { $id }: «{ $example }»
content-clash-taken = «{ $phrasing }» تجيب عنها أصلًا { $id }: «{ $example }»
content-file-caption = غيّروا الملف وأعيدوا إرساله إليّ. يجب أن يبقى الاسم كما هو.
content-file-unfit = أحتاج إلى ملف نصي باسم مثل UV-03.de.md، بحجم لا يتجاوز 64 KB.
content-file-encoding = لا أستطيع قراءة هذا الملف. يُرجى حفظه بترميز UTF-8.
content-gone-toast = لم يعد هذا موجودًا، أو أنه أُنجز بالفعل.
content-withdrawn-toast = سُحبت. لن يراها أحد من الآن.
content-released-toast = نُشرت. يراها الجميع الآن.
content-second_person-toast = يجب أن ينشر ذلك شخص ثانٍ.
content-asked-toast = أُبلغ الفريق.
content-kept-toast = تبقى نسختنا.
content-right-toast = شكرًا! المراجعة القادمة: { $day }.
content-looking-toast = لحظة من فضلكم، أقارن كل الصياغات …
content-topic-toast = شكرًا! الجديد لديكم: { $count }
content-action-added = جديدة
content-action-changed = تغيير
content-action-phrased = تغيير الصياغات
content-action-translated = ترجمة
content-action-reviewed = مراجعة الترجمة
content-action-restored = استعادة
content-action-kept = الإبقاء على نسختنا
content-action-shipped = النسخة الأصلية
content-action-retired = لم تعد لازمة
content-action-withdrawn = سحب
content-state-draft = مسودة
content-state-released = منشورة
content-state-dropped = محذوفة
content-who-you = أنتم
content-who-team = شخص من الفريق
content-who-gone = شخص لم يعد في الفريق
content-owner-team = الفريق
content-owner-you = أنتم
content-owner-somebody = شخص من الفريق
content-history = <b>{ $id }: ما حدث حتى الآن</b>
content-history-none = لم يغيّر الفريق شيئًا هنا بعد.
content-version = { $day }، { $time }: { $action }، { $state }. الكتابة: { $who }. النشر: { $releaser }.
content-conflicts = <b>يُرجى الاختيار</b>: غيّرنا هذه الصفحات، وجاءت مع آخر تحديث نسخة جديدة أيضًا. تسري نسختنا حتى تختاروا.
content-conflict-ours = <b>نسختنا</b> ✋
content-conflict-theirs = <b>النسخة الجديدة من التحديث</b> 📦
content-care =
    <b>{ $id }</b>
    المراجعة القادمة: { $day }
    من يهتم بها: { $who }
content-due = <b>للمراجعة قريبًا: { $count }</b> 🗓
content-quarrels = <b>إجابات تأخذ الأسئلة بعضها من بعض.</b> من دون الصياغة المعروضة يجد البحث الإجابة الأخرى. صياغات أوضح تساعد.
content-quarrel = { $id } ↔ { $other } ({ $count }): «{ $example }»
content-draft-waits = { $id } ({ $language }) بانتظار أن تنشروها. في الدردشة معي: /staff 📝
content-conflict-new = { $id } ({ $language }): جاء التحديث بنسخة جديدة، ولدينا نسخة خاصة بنا. تبقى نسختنا سارية. يُرجى الاختيار في الدردشة معي: /staff ⚖️
content-review-list = <b>يُرجى المراجعة هذا الشهر: { $count }</b> 🗓
content-review-line = { $id } · { $title }
content-dead-links = <b>هذه الروابط لا تؤدي إلى شيء.</b> يُرجى البحث عن العنوان الجديد أو حذف الرابط. 🔗
content-dead-link =
    { $url } ({ $reason })
    موجود في { $ids }
## جداول الفريق

staff-tables-text =
    <b>الجداول</b>

    احصلوا على جدول وعدّلوه على الحاسوب وأرسلوه إليّ هنا (XLSX أو ODS أو CSV). سأعرض أولًا ما سيتغيّر. لن يحدث شيء قبل موافقتكم.
table-name-offers = الأنشطة والخدمات
table-name-contacts = الجهات المختصة
table-name-funding = الدعم المالي
table-button-get = ⬇️ { $table } ({ $format })
table-reading = ⏳ أقرأ الجدول …
table-reading-rows = ⏳ أقرأ الجدول … عدد الصفوف حتى الآن: { $rows }
table-refused =
    ⚠️ <b>{ $file }</b>
    { $reason }
table-report =
    <b>{ $table }: { $file }</b>
    جديد: { $new }
    معدّل: { $changed }
    بلا تغيير: { $unchanged }
    فيه أخطاء: { $wrong }
table-new = 🆕 الصف { $row }: { $name }
table-changed = ✏️ الصف { $row }: { $name }
table-field = { $column }: { $before } → { $after }
table-nothing = فارغ
table-more = … و{ $count } أخرى
table-wrong-left-out = أتجاهل الصفوف التي فيها أخطاء. يمكنكم اعتماد الباقي الآن.
table-no-change = هذا الجدول لا يغيّر شيئًا.
table-button-yes = ✅ اعتماد: { $count }
table-button-no = إلغاء
table-applied = ✅ تم. جديد: { $new }، معدّل: { $changed }
table-discarded = أُلغي. لم يتغيّر شيء.
table-overtaken = ⚠️ تغيّر شيء منذ التقرير. يرجى إرسال الجدول مرة أخرى.
table-decided-toast = سبق البتّ في هذا الجدول.
table-report-file-name = akhtaa
table-mistakes-caption = كل الأخطاء في ملف واحد.
sheet-line = الصف { $row }، { $column }: { $text }
sheet-line-row = الصف { $row }: { $text }
sheet-did-you-mean = هل تقصدون «{ $hint }»؟
sheet-mistake-unreadable = لا أستطيع قراءة هذا الملف. يرجى حفظه بصيغة XLSX أو CSV.
sheet-mistake-protected = الملف محمي بكلمة مرور. يرجى إزالة الحماية.
sheet-mistake-too-large = الملف كبير جدًا. الحد الأقصى { $hint } ميغابايت.
sheet-mistake-too-many-rows = في الجدول أكثر من { $hint } صفًّا. يرجى تقسيمه.
sheet-mistake-too-many-cells = الجدول عريض جدًا أو فيه خلايا بعيدة خارجه. الحد الأقصى للأعمدة: { $hint }.
sheet-mistake-empty = الملف فارغ.
sheet-mistake-no-heading = لا أجد عناوين أعمدة مثل «Name» أو «Gemeinde». من الأفضل استخدام جدول حصلتم عليه من هنا.
sheet-mistake-missing-column = العمود «{ $value }» ناقص.
sheet-mistake-double-column = العمود «{ $value }» مكرر.
sheet-mistake-unknown-column = لا أعرف هذا العمود وسأتجاهله.
sheet-mistake-cell-without-heading = إلى جانب الجدول توجد «{ $value }» بلا عنوان.
sheet-mistake-required = يجب ألا تكون هذه الخلية فارغة.
sheet-mistake-too-long = النص طويل جدًا. الحد الأقصى للأحرف: { $hint }.
sheet-mistake-formula-error = «{ $value }» خطأ في معادلة. يرجى كتابة القيمة نفسها.
sheet-mistake-garbled = الأحرف معطوبة: «{ $value }». يرجى حفظ الجدول بصيغة XLSX.
sheet-mistake-choice = لا أعرف «{ $value }».
sheet-mistake-yes-no = هنا يصلح فقط «ja» أو «nein» (نعم أو لا)، وليس «{ $value }».
sheet-mistake-number = «{ $value }» ليس رقمًا.
sheet-mistake-degrees = «{ $value }» ليست إحداثية. ربما ضاعت الفاصلة العشرية.
sheet-mistake-far-away = { $value } بعيد عن Kreis Coesfeld.
sheet-mistake-swapped = خط العرض وخط الطول معكوسان: { $value }
sheet-mistake-half-a-place = خط العرض وخط الطول متلازمان: املؤوا كليهما أو اتركوا كليهما فارغين.
sheet-mistake-postcode = «{ $value }» ليس رمزًا بريديًا من خمسة أرقام.
sheet-mistake-date = «{ $value }» ليس تاريخًا مثل 24.06.2026.
sheet-mistake-future-date = { $value } في المستقبل.
sheet-mistake-hours = لا أستطيع قراءة «{ $value }» كأوقات عمل. اكتبوا هكذا: { "\u2066" }Tu 14:00-16:00; Th 10:00-12:00{ "\u2069" }
sheet-mistake-language = «{ $value }» ليست لغة أعرفها. اكتبوا مثلًا: de, uk, Arabisch
sheet-mistake-web = «{ $value }» ليس عنوان موقع. يبدأ العنوان بـ https://
sheet-mistake-email = «{ $value }» ليس عنوان بريد إلكتروني.
sheet-mistake-phone = «{ $value }» ليس رقم هاتف.
sheet-mistake-double-row = «{ $value }» موجود بالفعل في الصف { $hint }.
sheet-mistake-unknown-row = المعرّف «{ $value }» غير موجود. اتركوه فارغًا في الصفوف الجديدة.

## الأدوار والسجل

admins-only-toast = هذا متاح فقط لمن يدير الأدوار.
role-admin = الإدارة
role-editor = التحرير
role-organiser = العناية بعرض
role-about-admin = إدارة الأدوار وقراءة سجل الأعمال. يسري ذلك ما دام الشخص في مجموعة الفريق.
role-about-editor = كتابة الإجابات والعناية بها.
role-about-organiser = إبقاء بيانات العرض صحيحة ورؤية الملاحظات عليه. تسري التغييرات فورًا. وأسأل من حين لآخر هل ما زال كل شيء صحيحًا.
roles-text =
    <b>الأدوار</b>
    من كان في مجموعة الفريق فهو من الفريق. ومن يغادر المجموعة يخرج منه فورًا. ومديرو المجموعة يديرون الأدوار أيضًا.
roles-heads = الإدارة عبر المجموعة: { $names }
roles-line = { $role }: { $name }
roles-button-give = ➕ منح دور
roles-button-holder = { $name }: { $role }
roles-button-invitation = ✉️ سحب الدعوة: { $role }
roles-button-list = ⬅️ كل الأدوار
roles-which = أي دور تريدون منحه؟
roles-button-staff = الفريق
roles-link =
    أرسلوا هذا الرابط إلى الشخص الذي سيتولى ذلك.

    <b>{ $role }</b>
    { $about }

    { $link }

    يعمل 48 ساعة ولشخص واحد فقط.
roles-button-share = 📤 إرسال الرابط
roles-staff-link =
    بهذا الرابط يدخل شخص واحد إلى مجموعة الفريق ويصبح منه:

    { $link }

    يعمل 48 ساعة.
roles-staff-by-hand = من فضلكم أضيفوا الشخص بأنفسكم إلى مجموعة الفريق، فيصبح منه. لا يُسمح لي بدعوة أحد إليها.
roles-ask-offer = أي عرض تقصدون؟ اكتبوا لي اسمه.
roles-offers-found = أيّها؟
roles-offers-none = لا أجد عرضًا كهذا. اكتبوا من فضلكم الاسم كما يظهر في البطاقة.
roles-take-ask =
    هل تريدون إنهاء هذا الدور؟

    { $name }: <b>{ $role }</b>
roles-button-take = نعم، إنهاء الدور
roles-button-keep = لا، يبقى كما هو
roles-taken-toast = انتهى الدور.
roles-last-admin-toast = هذا آخر شخص يدير الأدوار. امنحوا الدور لشخص آخر أولًا.
roles-gone-toast = لم يعد ذلك موجودًا.
roles-withdrawn-toast = لم تعد الدعوة سارية.
roles-invited =
    أنتم مدعوون:

    <b>{ $role }</b>
    { $about }

    هل تريدون تولّي ذلك؟ عندها يرى مديرو الأدوار اسمكم في Telegram.
roles-button-accept = ✅ نعم، أتولّى ذلك
roles-button-refuse = لا، شكرًا
roles-refused = لا بأس. لم يتغير شيء.
roles-accepted =
    شكرًا، يسعدنا أنكم معنا!

    <b>{ $role }</b>
    { $about }
roles-invitation-already = هذا متاح لكم من قبل.
roles-invitation-own = هذه دعوتكم أنتم. أرسلوا الرابط إلى الشخص المقصود.
roles-invitation-gone = لم تعد هذه الدعوة سارية. اطلبوا من الفريق دعوة جديدة.
notice-role-taken = قُبلت دعوتكم: <b>{ $role }</b>. تجدون من هو ضمن «الأدوار».
notice-role-ended = لم يعد لديكم هذا الدور: <b>{ $role }</b>. شكرًا على كل ما فعلتموه!
organise-list = أنتم تعتنون بهذه العروض:
organise-none = لا تعتنون بأي عرض حاليًا.
organise-heading = أنتم تعتنون بهذا العرض. ما تغيّرونه يسري فورًا. ويراه الفريق ويستطيع التراجع عنه.
organise-button-open = 📍 إلى عرضي
organise-button-hours = 🕐 تغيير أوقات الدوام
organise-button-address = 📍 تغيير العنوان
organise-button-contact = ☎️ تغيير بيانات الاتصال
organise-button-hints = 📬 عرض الملاحظات: { $count }
organise-not-yours-toast = يعتني بهذا العرض شخص آخر الآن.
audit-text =
    <b>سجل الأعمال</b>
    ما قام به الفريق، الأحدث أولًا. عدد القيود: { $count }
audit-none = لا شيء بعد.
audit-line = { $when } · { $who }: { $subject }، { $act }
audit-line-about = { $when } · { $who }: { $subject }، { $act } ({ $about })
audit-nobody = شخص لم يعد موجودًا
audit-by-clock = البوت
audit-by-clock-for = البوت (نيابةً عن { $who })
audit-person = الشخص { $id }
audit-button-older = الأقدم »
audit-button-newer = « الأحدث
audit-button-file = 📄 الكل كجدول
audit-file-name = protokoll
audit-file-caption = سجل الأعمال، عدد القيود: { $count }. فيه أسماء من الفريق، فاحفظوه بعناية من فضلكم.
audit-column-time = الوقت
audit-column-who = من
audit-column-what = الموضوع
audit-column-act = ماذا
audit-column-about = المعنيّ
audit-column-facts = تفاصيل
audit-act-added = إضافة
audit-act-drafted = إعداد مسودة
audit-act-changed = تعديل
audit-act-released = نشر
audit-act-sent = إرسال
audit-act-withdrawn = سحب
audit-act-dropped = صرف النظر
audit-act-called-off = إلغاء
audit-act-moved = تغيير الموعد
audit-act-ended = إنهاء
audit-act-copied = نسخ
audit-act-accepted = قبول
audit-act-declined = رفض
audit-act-undone = تراجع
audit-act-confirmed = تأكيد
audit-act-retired = إزالة من القائمة
audit-act-removed = حذف
audit-act-answered = إجابة
audit-act-taken-on = تولّي المتابعة
audit-act-let-go = ترك المتابعة
audit-act-handed-on = تحويل
audit-act-closed = إغلاق
audit-act-paused = إيقاف مؤقت
audit-act-resumed = استئناف
audit-act-given = عرض
audit-act-taken = إنهاء الدور
audit-act-noted = تدوين
audit-act-counted = عدّ
audit-act-imported = استيراد
audit-act-exported = تنزيل كملف
audit-act-set-aside = تنحية جانبًا
audit-act-started = بدء
audit-subject-entry = إجابة { $id }
audit-subject-draft = مسودة { $id }
audit-subject-gap = سؤال بلا جواب { $id }
audit-subject-question = سؤال { $id }
audit-subject-broadcast = رسالة جماعية { $id }
audit-subject-audience = المجموعة المستهدفة { $id }
audit-subject-tag = وسم { $id }
audit-subject-course = دورة { $id }
audit-subject-enrolment = تسجيل { $id }
audit-subject-attendance = حضور { $id }
audit-subject-series = سلسلة لقاءات { $id }
audit-subject-meeting = لقاء { $id }
audit-subject-offer = عرض { $id }
audit-subject-proposal = ملاحظة { $id }
audit-subject-table = جدول { $id }
audit-subject-conduct = شهادة السجل العدلي { $id }
audit-subject-thanks = دعوة شكر { $id }
audit-subject-help-request = طلب مساعدة { $id }
audit-subject-substitute = إنابة { $id }
audit-subject-audit = سجل الأعمال { $id }

## الأرقام

stats-text = هذه أرقام فقط بلا أسماء، مقرّبة إلى { $small }. ما هو أقل من { $small } يظهر «&lt;{ $small }» حتى لا يُعرف أحد. فترة أخرى:
stats-button-month = شهر
stats-button-quarter = 3 أشهر
stats-button-year = سنة
stats-period-month = آخر 30 يومًا
stats-period-quarter = آخر 3 أشهر
stats-period-year = آخر 12 شهرًا
stats-questions = الأسئلة
stats-people = التسجيلات والرسائل
stats-outcomes = ماذا كانت النتيجة
stats-topics = حسب الموضوع
stats-languages = حسب اللغة
stats-enrolments = التسجيلات في الدورات
stats-deliveries = رسائلنا
stats-none = لا شيء
stats-outcome-answered = أُجيب عنها
stats-outcome-suggested = عدة إجابات
stats-outcome-unanswered = بلا جواب
stats-outcome-to-staff = إلى الفريق
stats-delivery-sent = وصلت
stats-delivery-failed = لم تصل
stats-delivery-parked = تعذر الوصول
stats-delivery-expired = لم تعد لازمة

## Small talk and leftovers

smalltalk-hello = أهلًا بكم! يسعدني وجودكم. بماذا أساعدكم؟
smalltalk-thanks = على الرحب والسعة. وشكرًا لكم على عملكم التطوعي! 💛
smalltalk-who_are_you = أنا «مرشد العمل التطوعي» (Ehrenamtslotse)، برنامج حاسوبي. لا أجيب إلا بنصوص كتبها بشر وراجعوها. وإن لم أعرف شيئًا، يسعدني أن أسأل عنه موظفة أو موظفًا من أجلكم. إذا كان أحد في خطر فاتصلوا فورًا بالرقم <b>112</b> أو <b>110</b>.
smalltalk-bye = مع السلامة، وأطيب التمنيات!
media-text = للأسف لا أستطيع فهم الصور والرسائل الصوتية والملفات، ولا أحتفظ بها. نرجو أن تكتبوا لي ما الأمر. وإن أرسلتم صورًا لوثائق شخصية أو قرارات رسمية، فالأفضل أن تحذفوها فورًا.
command-unknown = لا أعرف هذا الأمر. هذا ما أستطيع فعله:
button-old-toast = هذا الزر لم يعد صالحًا. إليكم القائمة الرئيسية.
error-text = للأسف لم ينجح ذلك، والخطأ من عندنا. الفريق على علم به. نرجو المحاولة مرة أخرى لاحقًا.
flood-text = وصلني الكثير دفعة واحدة، ولم أقرأ ما جاء بعد ذلك. من فضلكم انتظروا دقيقة ثم اكتبوا لي مرة أخرى.
