# Persian (فارسی), Iranian standard, understandable for Dari speakers. Address: polite plural (شما). Not yet checked by a native speaker.
# Persian has no grammatical gender; short, warm; buttons say what happens. Terms: docs/glossary.md.
# Names ending in -button, -toast, -command, -description are plain text, everything else is Telegram HTML.
# U+2066 … U+2069 let a command or telephone number run left to right inside a right-to-left line (Unicode UAX #9).
# The plural category "one" of Persian holds 0 as well; where nobody is a case of its own, [0] stands before it.

## Welcome and menu

welcome-text =
    <b>به Ehrenamtslotse، راهنمای داوطلبان، خوش آمدید!</b>

    شما در Kreis Coesfeld (شهرستان کوسفلد) به پناهندگان و مهاجران کمک می‌کنید؟ چه خوب که هستید. سؤالتان را همین‌جا برایم بنویسید، مثلاً: «آیا در راه رفتن به کافه بیمه هستم؟»

    من اطلاعات عمومی می‌دهم، با منبع و تاریخ؛ مشاورهٔ حقوقی نمی‌دهم. هر چه را ندانم، با کمال میل به یک نفر از تیم می‌سپارم.

    آنچه دربارهٔ شما ذخیره می‌کنم: { "\u2066" }/privacy{ "\u2069" } · زبان: { "\u2066" }/language{ "\u2069" }
menu-text = <b>چه چیزی لازم دارید؟</b> روی یک دکمه بزنید یا سؤالتان را برایم بنویسید.
menu-learn-text = <b>یادگیری و دیدار با دیگران.</b> کدام برایتان جالب است؟
menu-more-text = <b>دنبال چه می‌گردید؟</b>
help-text =
    <b>چطور کار می‌کند</b>

    سؤالتان را با کلمات خودتان بنویسید. یا نام یک محل یا موقعیت مکانی خود را بفرستید تا برنامه‌ها و خدمات نزدیک را نشان دهم.

    { "\u2066" }/find{ "\u2069" } – کافه‌ها، کارگاه‌ها و جاهای دیگر در نزدیکی شما
    { "\u2066" }/courses{ "\u2069" } – دوره‌ها برای داوطلبان جدید
    { "\u2066" }/meetings{ "\u2069" } – سوپرویژن و تبادل تجربه
    { "\u2066" }/mine{ "\u2069" } – ساعت‌ها و برگه‌های شما
    { "\u2066" }/ask{ "\u2069" } – پرسیدن از یک نفر از تیم
    { "\u2066" }/settings{ "\u2069" } – زبان، محل زندگی، خبرها
    { "\u2066" }/privacy{ "\u2069" } – آنچه دربارهٔ شما ذخیره شده است
    { "\u2066" }/cancel{ "\u2069" } – انصراف، هر جا که هستید
cancel-text = لغو شد. حالا چه کاری می‌خواهید انجام دهید؟
menu-button-topics = ❓ پرسش‌ها و پاسخ‌ها
menu-button-find = 📍 برنامه‌ها و خدمات نزدیک
menu-button-contacts = 🏛 مسئول کیست؟
menu-button-funding = 💶 کمک مالی
menu-button-board = 🚪 اتاق و چیزهای دیگر
menu-button-courses = 🎓 دوره‌ها و آموزش
menu-button-meetings = 🤝 سوپرویژن و تبادل تجربه
menu-button-mine = 💛 کار داوطلبانهٔ من
menu-button-person = 🙋 پرسیدن از یک نفر از تیم
menu-button-settings = ⚙️ تنظیمات
menu-button-learn = 🎓 دوره‌ها و دیدارها
menu-button-more = ☰ بیشتر و تنظیمات
menu-button-home = 🏠 رفتن به منو

## Consent

consent-text =
    <b>چه خوب که اینجا هستید!</b>

    من Ehrenamtslotse، راهنمای داوطلبان، هستم. برای این‌که بتوانم کمکتان کنم، شمارهٔ کاربری تلگرام شما (نه شمارهٔ تلفن)، زبانتان و آنچه از من می‌خواهید، مثلاً ثبت‌نام‌ها و یادآوری‌ها، را نگه می‌دارم. بعضی از آن‌ها را پس از مدتی خودم پاک می‌کنم و بقیه را هر وقت شما بخواهید: با { "\u2066" }/forgetme{ "\u2069" }. آنچه را نگه می‌دارم همیشه می‌توانید اینجا بخوانید: { "\u2066" }/privacy{ "\u2069" }.

    آیا موافقید؟ به پرسش‌هایتان دربارهٔ کار داوطلبانه بدون موافقت شما هم جواب می‌دهم.
consent-given = ✅ ممنون که موافقت کردید. هر وقت بخواهید می‌توانید آن را پس بگیرید: با { "\u2066" }/forgetme{ "\u2069" }.
consent-toast = ممنون!
consent-button-yes = ✅ موافقم
consent-button-what = دقیقاً چه چیزی؟
consent-button-language = 🌐 Language · Мова · لغة
consent-button-back = ⬅️ بازگشت
consent-button-forget = 🗑 نه، همه را پاک کن

## Commands and description in Telegram

command-menu = منو
command-find = برنامه‌ها و خدمات نزدیک
command-contacts = مسئول کیست؟
command-funding = کمک مالی
command-board = اتاق و چیزهای دیگر
command-courses = دوره‌ها و آموزش
command-meetings = سوپرویژن و تبادل تجربه
command-mine = کار داوطلبانهٔ من
command-ask = پرسیدن از یک نفر از تیم
command-settings = تنظیمات
command-language = زبان
command-help = راهنما
command-privacy = حفاظت از داده‌ها
command-mydata = داده‌های من در یک فایل
command-forgetme = پاک کردن داده‌های من
command-cancel = لغو
command-questions = پرسش‌های باز
command-broadcast = نوشتن پیام همگانی
bot-name = راهنمای داوطلبان – Ehrenamtslotse Kreis Coesfeld
bot-short-description = پاسخ‌ها، برنامه‌ها، دوره‌ها و یادآوری برای داوطلبانی که در Kreis Coesfeld (شهرستان کوسفلد) به ادغام کمک می‌کنند.
bot-description =
    برای همهٔ کسانی که در Kreis Coesfeld (شهرستان کوسفلد) به پناهندگان و مهاجران کمک می‌کنند:

    • پاسخ دربارهٔ بیمه و قانون در کار داوطلبانه، با منبع و تاریخ
    • کافه‌ها، کارگاه‌ها و دیگر برنامه‌ها و خدمات نزدیک
    • دوره‌های شروع کار داوطلبانه
    • یادآوری نشست‌های سوپرویژن و تبادل تجربه

## Answers

topics-text = <b>دربارهٔ کدام موضوع؟</b> می‌توانید سؤالتان را هم مستقیم بنویسید.
topic-text = <b>{ $topic }</b>
topics-button-back = ⬅️ همهٔ موضوع‌ها
topic-accident-insurance = بیمهٔ حوادث
topic-liability = بیمهٔ مسئولیت مدنی
topic-driving = خودرو و رفت‌وآمد
topic-children = کودکان و تکلیف مراقبت
topic-certificates = گواهی سوءپیشینه و مدارک
topic-confidentiality = رازداری و داده‌ها
topic-legal-advice = مشاورهٔ حقوقی
topic-residence-and-asylum = اقامت و پناهندگی
topic-tax = مالیات
topic-allowances-and-benefits = پول و مزایای اجتماعی
topic-time-off = مرخصی از کار
topic-volunteering-refugees = کار داوطلبانهٔ پناهندگان
topic-gifts-and-signatures = هدیه‌ها و امضاها
topic-interpreting = میانجی‌گری زبانی
topic-housing = مسکن
topic-health = سلامت
topic-school-and-daycare = مدرسه و مهدکودک
topic-bank-and-payment-card = حساب بانکی و کارت پرداخت
topic-bicycle = دوچرخه
topic-food-and-hygiene = غذا و بهداشت
topic-rooms-and-events = سالن‌ها و جشن‌ها
topic-emergency = اضطرار و بحران
topic-who-is-responsible = کدام مرجع مسئول است؟
topic-funding = کمک مالی
topic-recognition = قدردانی
topic-group-safety = 🛡 بیمه و قانون
topic-group-refugees = 🤝 همراهی پناهندگان
topic-group-everyday = 🏠 زندگی روزمره و پیشنهادها
topic-group-money = 💶 پول، زمان و قدردانی
topic-group-help = 🆘 شرایط اضطراری و مرجع مسئول

entry-answer =
    <b>{ $title }</b>

    { $answer }
entry-source = 📖 <i>{ $source }</i>
    تاریخ اطلاعات: { $date }. اطلاعات عمومی است، نه مشاورهٔ حقوقی.
entry-to-confirm = ⚠️ این را هنوز باید تأیید کنیم: { $points }
entry-to-confirm-some = ⚠️ بخشی از این را هنوز باید تأیید کنیم.
entry-hand-over = 🙋 این‌جا هر مورد با مورد دیگر فرق دارد. لطفاً بگذارید یک نفر از تیم آن را بررسی کند.
entry-only-german = ℹ️ این پاسخ فعلاً فقط به آلمانی هست.
entry-not-checked = ℹ️ این ترجمه هنوز بررسی نشده است. متن آلمانی معتبر است.
entry-outdated = ℹ️ متن آلمانی از این ترجمه تازه‌تر است. لطفاً متن آلمانی را هم بخوانید.
entry-overdue = ⏳ می‌خواستیم این پاسخ را تا { $date } دوباره بررسی کنیم. این کار هنوز انجام نشده است.
entry-withdrawn = ⏸ این پاسخ را همین حالا بررسی می‌کنیم، برای همین آن را نشان نمی‌دهم. لطفاً فعلاً از یک انسان بپرسید.
entry-button-german = 🇩🇪 خواندن به آلمانی
entry-button-helpful = 👍 به دردم خورد
entry-button-not-helpful = 👎 به دردم نخورد
entry-button-person = 🙋 پرسیدن از یک نفر از تیم
entry-button-contact = 🏛 مسئول این کار کیست؟
entry-thanks-toast = ممنون، خوشحال شدیم!
entry-sorry-toast = از بازخوردتان ممنونیم. می‌توانید از یک نفر از تیم هم بپرسید.
entry-gone-toast = این پاسخ دیگر وجود ندارد. همهٔ موضوع‌ها این‌جاست.
suggest-text = منظورتان یکی از این سؤال‌هاست؟
suggest-button-none = هیچ‌کدام
no-match-text = متأسفانه این را نمی‌دانم. می‌خواهید از یک نفر از تیم بپرسید؟ تیم همین‌جا در چت به شما جواب می‌دهد.
no-match-button-person = 🙋 بله، فرستادن سؤال به تیم
no-match-button-tell = 🔔 وقتی جوابی بود، به من خبر بدهید
no-match-promised = باشد، همین که اینجا جوابی باشد به شما خبر می‌دهم. با این حال می‌خواهید همین حالا از یک نفر بپرسید؟
no-match-promised-toast = ثبت شد. به شما خبر می‌دهم.
no-match-gone-toast = این سؤال دیگر باز نیست.

## Step by step

path-title = 🧭 <b>{ $title }</b>
path-chosen = ✔️ { $choice }
path-question =
    { $question }

    <i>اطلاعات عمومی، نه مشاورهٔ حقوقی.</i>
path-verdict = <b>{ $verdict }</b>
path-only-german = ℹ️ این گام‌ها فعلاً فقط به آلمانی هست.
path-button-start = 🧭 { $title } گام‌به‌گام
path-button-back = ⬅️ یک گام به عقب
path-gone-toast = این گام دیگر وجود ندارد. از اینجا ادامه دهید.

## Emergency

emergency-numbers =
    🚨 <b>در صورت خطر فوراً زنگ بزنید:</b>

    <b>112</b> – خطر جانی، آتش‌سوزی، جراحت شدید، خطر فوری خودکشی
    <b>110</b> – خطر از طرف افراد دیگر
    <b>116016</b> – تلفن کمک در برابر خشونت علیه زنان، شب و روز، بدون نام، به زبان‌های زیاد
    <b>{ "\u2066" }0800 1110111{ "\u2069" }</b> یا <b>{ "\u2066" }0800 1110222{ "\u2069" }</b> – تلفن کمک روحی (Telefonseelsorge)
    <b>116111</b> – برای کودکان و نوجوانان
    <b>116117</b> – پزشک (داکتر) کشیک

## Asking a person

person-ask = چه سؤالی دارید؟ آن را در یک پیام بنویسید. تیم سؤال شما را می‌بیند، اما نام شما را نه. لطفاً نام افراد دیگر را هم ننویسید.
person-button-stop = منصرف شدم، نمی‌پرسم
person-stopped = باشد، چیزی نمی‌فرستم.
personal-text =
    <b>لطفاً یک بار نگاه کنید</b>

    این شاید نشان دهد موضوع دربارهٔ کیست:
    { $details }

    تیم معمولاً به این‌ها نیاز ندارد. می‌خواهید سؤال را بدون آن‌ها بنویسید؟
personal-line = • { $kind }: { $text }
personal-name = نام
personal-phone = شمارهٔ تلفن
personal-email = نشانی ایمیل
personal-iban = شمارهٔ حساب
personal-birth-date = تاریخ تولد
personal-case-number = شمارهٔ پرونده یا مدرک
personal-number = شمارهٔ طولانی
personal-button-change = ✏️ نوشتن سؤال بدون این اطلاعات
personal-button-send = فرستادن به همین شکل
person-asked = ✅ سؤال شما به تیم رسید. جواب همین‌جا در چت می‌آید.
person-asked-toast = سؤال شما به تیم رسید.
person-already-toast = این سؤال پیش‌تر به تیم رسیده است. جواب همین‌جا می‌آید.
person-no-staff = هنوز هیچ تیمی به این چت وصل نیست. لطفاً با Kommunales Integrationszentrum (مرکز ادغام شهری) تماس بگیرید: ki@kreis-coesfeld.de
staff-answer =
    💬 <b>جواب تیم</b>

    <blockquote>{ $question }</blockquote>
    { $answer }
question-button-add = ✏️ اضافه کردن چیزی
question-button-withdraw = ↩️ پس گرفتن سؤال
question-button-helped = 👍 ممنون، کمک کرد
question-button-ask-back = ✏️ سؤال دیگری در این باره
question-button-ask = 💬 سؤال تازه از تیم
question-button-list = ⬅️ سؤال‌های من
question-button-own = { $mark } { $text }
question-taken =
    🙋 <b>یک نفر از تیم پیگیر سؤال شماست.</b>

    <blockquote>{ $question }</blockquote>
    جواب همین‌جا در چت می‌آید.
question-closed =
    <b>دربارهٔ سؤال شما</b>

    <blockquote>{ $question }</blockquote>
    { $reason }
question-reason-not-ours = متأسفانه مسئول این کار جای دیگری است. آن را این‌جا پیدا می‌کنید: { "\u2066" }/contacts{ "\u2069" }
question-reason-no-advice = این یک سؤال حقوقی است و تیم اجازهٔ پاسخ به آن را ندارد. یک مرکز مشاوره می‌تواند کمک کند. آن را این‌جا پیدا می‌کنید: { "\u2066" }/contacts{ "\u2069" }
question-reason-unknown = متأسفانه نتوانستیم این را پیدا کنیم.
question-reason-unclear = سؤال را درست نفهمیدیم. لطفاً کمی بیشتر توضیح دهید.
question-reason-call = بهتر است در این باره حضوری صحبت کنیم. لطفاً به { "\u2066" }ki@kreis-coesfeld.de{ "\u2069" } بنویسید تا با شما تماس بگیریم.
question-list = <b>سؤال‌های شما از تیم</b>
question-list-none = هنوز چیزی از تیم نپرسیده‌اید.
question-own =
    <b>سؤال شما، { $day }</b>

    { $text }
question-answer =
    <b>جواب تیم</b>
    { $answer }
question-state-open = ⏳ سؤال پیش تیم است.
question-state-taken = 🙋 یک نفر از تیم پیگیر آن است.
question-state-answered = ✅ جواب داده شد.
question-state-closed = ☑️ بسته شد.
question-ask-addition = چه چیزی می‌خواهید اضافه کنید؟ آن را در یک پیام بنویسید. لطفاً نام افراد دیگر را ننویسید.
question-addition-added = ✅ حالا تیم این را هم می‌بیند.
question-addition-reopened = ✅ پیام شما به تیم رسید. جواب همین‌جا در چت می‌آید.
question-addition-already = این پیش‌تر به تیم رسیده است.
question-addition-too-many = به این سؤال چیزهای زیادی اضافه شده است. لطفاً سؤال تازه‌ای بپرسید: { "\u2066" }/ask{ "\u2069" }
question-addition-over = این سؤال دیگر وجود ندارد. سؤال تازه را این‌جا بپرسید: { "\u2066" }/ask{ "\u2069" }
question-withdrawn = سؤال شما پس گرفته و پاک شد.
question-withdrawn-toast = سؤال پس گرفته شد.
question-answered-toast = به این سؤال جواب داده شده است.
question-over-toast = این سؤال پیش‌تر بسته شده است.
question-helped-toast = ممنون، خوشحالیم!

## Offers nearby

find-what = <b>دنبال چه می‌گردید؟</b>
find-where = <b>کجا؟</b> نام یک محل یا کد پستی را بنویسید، یا موقعیت مکانی خود را بفرستید. از آن فقط برای همین جواب استفاده می‌کنم و ذخیره‌اش نمی‌کنم.
find-placeholder = محل یا کد پستی
find-button-location = 📍 فرستادن موقعیت من
find-button-all = نشان دادن همه
find-button-kinds = 🔎 چیز دیگر
find-button-favourites = ⭐ جاهای ذخیره‌شدهٔ من
find-near = 📍 { $place }
find-place-unknown = این محل را نمی‌شناسم. در Kreis Coesfeld این شهرها هستند: { $municipalities }. نام محله و کد پستی هم قبول است. یا انصراف: { "\u2066" }/cancel{ "\u2069" }
find-results = <b>{ $kind } در اطراف { $place }</b>
find-narrowed = فقط: { $filters }
find-wider = در نزدیکی کم است، برای همین تا { $km } کیلومتری گشتم.
find-nothing = متأسفانه در اطراف { $place } چنین چیزی نمی‌شناسم. شما می‌شناسید؟ پس برای تیم بنویسید: { "\u2066" }/ask{ "\u2069" }
find-nothing-narrowed = با این انتخاب در اطراف { $place } چیزی پیدا نمی‌کنم.
find-only-stale = در اطراف { $place } فقط جاهایی را می‌شناسم که دو سال است کسی تأییدشان نکرده. نشانشان نمی‌دهم تا پشت در بسته نمانید. بهتر است از تیم بپرسید: { "\u2066" }/ask{ "\u2069" }
find-hidden =
    { $count ->
        [one] یک مورد دیگر
       *[other] { $count } مورد دیگر
    } دو سال است که تأیید نشده است. این‌ها را فقط وقتی نشان می‌دهم که نامشان را بنویسید.
find-named = <b>منظورتان یکی از این‌هاست؟</b>
find-far-away = این محل حدود { $km } کیلومتر از { $place } دور است. من فقط برنامه‌ها و خدمات Kreis Coesfeld را می‌شناسم. لطفاً محلی را در این شهرستان برایم بنویسید.
find-button-card = { $number }. { $name }
find-button-more = بیشتر ➡️
find-button-back = ⬅️ برگشت
find-button-wider = 🔭 جست‌وجوی دورتر (تا { $km } کیلومتر)
find-button-narrow = ⚙️ تغییر انتخاب
find-button-elsewhere = 📍 جست‌وجو در جای دیگر
find-button-again = 🔎 جست‌وجوی جدید
narrow-text = <b>چه چیزی برایتان مهم است؟</b>
narrow-today = امروز باز است
narrow-wheelchair = مناسب ویلچر
narrow-children = با بچه‌ها خوش آمدید
narrow-women_only = فقط برای زنان
narrow-on = ✅ { $name }
narrow-off = ⬜ { $name }
narrow-button-kind = چه چیزی: { $name }
narrow-button-language = زبان آنجا: { $name }
narrow-any-language = هر زبانی
narrow-which-language = <b>آنجا کسی باید به چه زبانی حرف بزند؟</b>
narrow-button-show = نشان دادن فهرست ➡️
narrow-button-clear = ✖️ پاک کردن انتخاب
favourites-text = <b>⭐ جاهای ذخیره‌شده</b>
favourites-none = هنوز چیزی ذخیره نشده است. کنار یک جا روی «ذخیره» بزنید تا اینجا پیدایش کنید.
offer-kind-all = همهٔ برنامه‌ها و خدمات
offer-kind-international_cafe = کافهٔ بین‌المللی
offer-kind-language_cafe = کافهٔ زبان
offer-kind-bike_workshop = کارگاه دوچرخه (بایسکل)
offer-kind-bike_course = آموزش دوچرخه‌سواری
offer-kind-sewing_workshop = کارگاه خیاطی
offer-kind-repair_cafe = کافهٔ تعمیر
offer-kind-homework_help = کمک در انجام تکالیف درسی
offer-kind-language_course = کلاس زبان
offer-kind-learning_place = محل یادگیری
offer-kind-second_hand_shop = وسایل دست‌دوم و مبلمان
offer-kind-meeting_place = سالن و محل دیدار
offer-kind-initiative = گروه داوطلبی
offer-kind-migrant_organisation = سازمان خودیار مهاجران
offer-kind-counselling = مشاوره
offer-kind-network = شبکه
offer-kind-authority = اداره
offer-kind-interpreter_pool = میانجی‌گری زبانی
offer-line = <b>{ $number }. { $name }</b>
    { $kind }، { $distance }
offer-distance = { $place }، حدود { $km } کیلومتر
offer-distance-near = { $place }، حدود { $metres } متر
offer-distance-here = در { $place }
offer-card = <b>{ "\u200F" }{ $name }</b>
    { $kind }
offer-address = 📍 { $address }
offer-languages = 🗣 زبان‌های آنجا: { $languages }
offer-women-only = 👩 فقط برای زنان
offer-wheelchair = ♿ مناسب ویلچر
offer-no-wheelchair = 🚫♿ برای ویلچر مناسب نیست
offer-children = 🧒 با بچه‌ها خوش آمدید
offer-phone = 📞 { $phone }
offer-email = ✉️ { $email }
offer-centre = ℹ️ نقطهٔ روی نقشه مرکز شهر یا محله را نشان می‌دهد، نه خود ساختمان را.
offer-street = ℹ️ نقطهٔ روی نقشه خیابان را نشان می‌دهد، نه خود ساختمان را.
offer-unconfirmed = ⚠️ اطلاعات مربوط به { $date } است و تأیید نشده است. لطفاً قبل از رفتن بپرسید.
offer-confirmed = ✅ تاریخ تأیید: { $date }
offer-stale = ⚠️ بیش از دو سال است که تأیید نشده، آخرین اطلاع: { $date }. لطفاً حتماً قبل از رفتن بپرسید.
offer-retired = ❌ این مورد دیگر وجود ندارد.
offer-date-unknown = تاریخ نامعلوم
offer-source = 📖 <i>منبع: { $source }</i>
offer-button-map = 🗺 دیدن روی نقشه
offer-button-contact = 🌐 باز کردن صفحهٔ اینترنتی
offer-button-report = ✏️ چیزی درست نیست؟
find-button-new-offer = ➕ معرفی برنامهٔ تازه
offer-button-pin = 📍 فرستادن موقعیت
offer-button-keep = ☆ ذخیره
offer-button-drop = ★ حذف از ذخیره‌شده‌ها
offer-button-guest = 🌍 به زبانی دیگر
offer-button-list = ⬅️ به فهرست
offer-guest-which =
    <b>{ $name }</b>
    به چه زبانی؟ پیامی می‌فرستم که می‌توانید بازفرستید یا نشان دهید.
offer-gone-toast = این مورد دیگر در فهرست نیست.
offer-kept-toast = ⭐ ذخیره شد
offer-dropped-toast = حذف شد
inline-button-bot = باز کردن ربات
inline-button-open = بیشتر در ربات
inline-entry = پاسخی دربارهٔ کار داوطلبانه
hours-always-sure = 🕒 همیشه باز
hours-always-unsure = 🕒 بنا به منبع، ساعت بسته شدن ندارد
hours-open-sure = 🟢 الان باز است، تا ساعت { $time }
hours-open-unsure = 🕒 بنا به منبع، امروز تا ساعت { $time }
hours-opens-sure = 🕒 { $day } ساعت { $time } باز می‌شود
hours-opens-unsure = 🕒 بنا به منبع، { $day } ساعت { $time } دوباره باز می‌شود
hours-unknown = 🕒 ساعت کار را لطفاً بپرسید
hours-by-appointment = 🕒 فقط با قرار قبلی
hours-week = 📅 { $days }: { $times }
hours-days = { $first } تا { $last }
hours-every-day = هر روز
hours-span = { $begin }–{ $end }
hours-whole-day = تمام روز
hours-not-on-holidays = در تعطیلات رسمی بسته است
hours-next = روزهای بعدی:
hours-next-date = • { $day }، { $times }
day-today = امروز
day-tomorrow = فردا

## مسئول کیست؟

contacts-text = <b>مسئول کیست؟</b> موضوع چیست؟
contacts-group = <b>{ $group }</b> دقیقاً دربارهٔ چه؟
contacts-where = <b>برای کدام شهر؟</b>
contacts-button-everywhere = تمام شهرستان (Kreis)
contacts-heading =
    <b>مسئول کیست؟</b>
    { $topic } · { $place }
contacts-whole-district = تمام شهرستان (Kreis)
contacts-choose-place = ℹ️ یک شهر را انتخاب کنید تا اداره‌های آنجا را هم نشان بدهم.
contacts-municipality-open = ⚠️ هنوز روشن نیست در { $place } چه کسی مسئول است. می‌توانید از تیم بپرسید.
contacts-button-place = 📍 شهر دیگر
contacts-button-topics = ⬅️ موضوع دیگر
contacts-button-back = ⬅️ همهٔ اداره‌های این موضوع
contact-level-heading = <b>{ $level }</b>
contact-level-municipality = شهر یا بخش
contact-level-district = شهرستان (Kreis)
contact-level-voluntary = انجمن‌ها و داوطلبان
contact-level-beyond = ایالت، دولت فدرال، بیمه، تلفن‌های کمک
contact-line = • <b>{ $name }</b>
contact-task = { $task }
contact-open = ⚠️ راه تماس هنوز مشخص نیست.
contact-open-points = ⚠️ هنوز مشخص نیست: { $points }
contact-card =
    <b>{ $name }</b>
    { $level }
contact-only-german = ℹ️ این اطلاعات فقط به آلمانی است.
contact-gone = ⚠️ این اداره دیگر وجود ندارد.
contact-address = 📍 { $address }
contact-phone = 📞 { $phone }
contact-email = ✉️ { $email }
contact-hours = 🕒 { $hours }
contact-source =
    📖 <i>منبع: { $source }</i>
    تاریخ: { $date }
contact-button-web = 🌐 باز کردن وب‌سایت
contact-button-save = 👤 ذخیرهٔ مخاطب
contact-file-caption = فایل را باز کنید تا مخاطب ذخیره شود.
contact-gone-toast = این اداره دیگر وجود ندارد.

## کمک مالی

funding-text =
    <b>کمک مالی</b>
    پول برای گروه شما. لطفاً همیشه پیش از شروع بپرسید: اغلب تا پیش از تأیید نباید چیزی را آغاز کرد.
funding-ended-text =
    <b>برنامه‌های پایان‌یافته</b>
    اینجا می‌توانید ببینید پیش‌تر چه بوده است.
funding-none = اکنون چیزی اینجا ثبت نشده است.
funding-line = • <b>{ $title }</b>
funding-card =
    <b>{ $title }</b>
    { $giver }
funding-who = 👥 { $who }
funding-amount = 💶 { $amount }
funding-purpose = 🎯 { $purpose }
funding-apply-at = 📝 { $where }
funding-deadline = ⏳ مهلت: { $day }
funding-deadline-passed = ⌛ آخرین مهلت { $day } بود. مهلت بعدی هنوز مشخص نیست.
funding-deadline-open = ⏳ مهلت هنوز مشخص نیست.
funding-ended = ⛔ این برنامه دیگر وجود ندارد.
funding-ended-on = ⛔ پایان‌یافته در { $day }
funding-deadline-soon =
    🔔 <b>{ $title }</b>
    هنوز تا { $day } می‌توانید درخواست بدهید. پس از آن مهلت تمام است.
funding-button-web = 🌐 باز کردن وب‌سایت
funding-button-ended = 📁 برنامه‌های پایان‌یافته
funding-button-running = ⬅️ برنامه‌های جاری
funding-button-all = ⬅️ همهٔ برنامه‌ها
funding-button-remind = 🔔 پیش از مهلت یادآوری کن
funding-button-remind-off = 🔕 دیگر یادآوری نکن
funding-button-card = 💶 نمایش برنامه
funding-on-toast = 14 روز و 3 روز پیش از مهلت یادآوری می‌کنم.
funding-off-toast = دیگر این مهلت را یادآوری نمی‌کنم.
funding-gone-toast = این برنامه دیگر اینجا نیست.

## پیام‌ها دربارهٔ برنامه‌ها

report-what =
    <b>{ $name }</b>
    چه چیزی دیگر درست نیست؟
report-what-closed = 🚪 دیگر وجود ندارد
report-what-hours = 🕒 ساعت‌های دیگر
report-what-address = 📍 نشانی دیگر
report-what-contact = 📞 راه تماس دیگر
report-what-other = 📝 چیز دیگری
report-what-new = ➕ برنامهٔ تازه
report-new-kind = <b>چه خوب، یک برنامهٔ تازه!</b> چیست؟
report-new-place = <b>در کدام شهر؟</b>
report-ask-closed = از کجا می‌دانید؟ یک جمله کافی است. لطفاً نام کسی را ننویسید.
report-ask-hours = اکنون چه وقت باز است؟ مثلاً: سه‌شنبه 14 تا 16، پنجشنبه 10 تا 12
report-ask-hours-again = این ساعت‌ها را نمی‌فهمم. لطفاً این‌طور بنویسید: سه‌شنبه 14 تا 16، پنجشنبه 10 تا 12
report-ask-address = نشانی تازه چیست؟ خیابان، شماره، ساختمان.
report-ask-address-again = این برای نشانی خیلی بلند است. خیابان، شماره و ساختمان کافی است.
report-ask-contact = اکنون چطور می‌شود تماس گرفت؟ تلفن، ایمیل یا وب‌سایت سازمان، نه چیز خصوصی.
report-ask-contact-again = در آن تلفن، ایمیل یا وب‌سایتی نمی‌بینم. لطفاً فقط همان را بنویسید.
report-ask-other = تیم چه باید بداند؟ یک جمله کافی است. لطفاً نام کسی را ننویسید.
report-ask-new = نامش چیست و کجاست؟ اول نام، بعد ویرگول، بعد نشانی. مثلاً: Nähcafé Sonnenschein, Pfarrheim, Kirchstraße 1
report-button-stop = چیزی گزارش نمی‌کنم
report-proposed = ✅ سپاس! تیم آن را بررسی می‌کند و به شما خبر می‌دهم.
report-done = ✅ تغییر کرد. از همین حالا اعمال می‌شود.
report-already = این پیش تیم است. سپاس!
report-gone = این برنامه دیگر اینجا نیست. سپاس!
report-too-many = چند پیام از شما پیش تیم در انتظار است. لطفاً تا بررسی آن‌ها صبر کنید.
proposal-heard-accepted = 💛 <b>{ $name }</b>: پیام شما اعمال شد. سپاس از همراهی‌تان!
proposal-heard-declined = <b>{ $name }</b>: تیم بررسی کرد و همان را نگه می‌دارد. باز هم سپاس!
proposal-heading =
    ✏️ <b>پیام { $number }: { $name }</b>
    { $what }
proposal-field =
    <b>{ $field }</b>
    پیشین: { $before }
    تازه: { $after }
proposal-text = <blockquote>{ $text }</blockquote>
proposal-state-accepted = ✅ پذیرفته شد
proposal-state-declined = ✖️ رد شد
proposal-state-undone = ↩️ برگردانده شد
proposal-button-yes = ✅ پذیرفتن
proposal-button-seen = ✅ خودم تغییر دادم
proposal-button-no = ✖️ رد کردن
proposal-button-undo = ↩️ برگرداندن
proposal-accepted-toast = پذیرفته شد. به فرد خبر داده می‌شود.
proposal-declined-toast = رد شد. به فرد خبر داده می‌شود.
proposal-undone-toast = برگردانده شد.
proposal-already-toast = دربارهٔ این تصمیم گرفته شده است.
proposal-overtaken-toast = دیگر ممکن نیست: در این میان تغییر کرده است.
proposal-gone-toast = این پیام دیگر وجود ندارد.
field-name = نام
field-kind = نوع
field-municipality = شهر
field-address = نشانی
field-opening_hours = ساعت‌های کار
field-phone = تلفن
field-email = ایمیل
field-contact_url = وب‌سایت
field-state = وضعیت
check-text =
    ❓ <b>{ $name }</b>، { $place }
    آیا این هنوز درست است؟ به‌زودی برای فهرست کهنه می‌شود.
check-button-yes = ✅ هنوز درست است
check-button-changed = ✏️ تغییر کرده
check-button-gone = 🚪 دیگر وجود ندارد
check-confirmed = ✅ <b>{ $name }</b>: تأیید شد. سپاس!
check-retired = 🚪 <b>{ $name }</b> دیگر در فهرست‌ها نیست. سپاس!
check-already = <b>{ $name }</b>: این پیش‌تر ثبت شده است. سپاس!
check-gone = این برنامه دیگر اینجا نیست.
care-text =
    <b>رسیدگی به برنامه‌ها</b>
    این‌ها نیاز به نگاه شما دارند:
care-list = <b>{ $heading }</b>
care-proposals = ✏️ پیام‌های باز: { $count }
care-unconfirmed = ❔ تأییدنشده: { $count }
care-stale = ⌛ کهنه برای فهرست: { $count }
care-no-hours = 🕒 بدون ساعت: { $count }
care-no-address = 📍 بدون نشانی: { $count }
care-never-opened = 🔍 کسی پیدایش نکرده: { $count }
care-button-back = ⬅️ بازگشت
care-no-proposals-toast = اکنون پیامی در انتظار نیست.

## اتاق و چیزهای دیگر

board-text =
    <b>اتاق و چیزهای دیگر</b>
    چه لازم دارید، یا چه می‌توانید در اختیار بگذارید؟
resource-kind-room = 🚪 اتاق
resource-kind-vehicle = 🚐 خودرو
resource-kind-equipment = 📽 دستگاه
resource-kind-interpreting = 🗣 وقت برای ترجمه
board-button-offer = ➕ پیشنهاد چیزی
board-button-mine = 🗂 آگهی‌های من
board-button-back = ⬅️ اتاق و چیزهای دیگر
board-where = <b>در کدام شهر؟</b>
board-when = <b>برای کدام روز؟</b>
board-found =
    <b>{ $kind }، { $day }</b>
    { $count ->
        [0] متأسفانه برای این روز چیزی ثبت نشده است.
        [one] { $count } آگهی
       *[other] { $count } آگهی
    }
board-line =
    • <b>{ $title }</b>
    📍 { $place }
board-card =
    <b>{ $title }</b>
    { $kind } · { $place }
    🗓 { $day }
board-button-ask = ✋ درخواست
board-ask-purpose = برای چه و در چه ساعتی لازم دارید؟ یک جمله بدون نام کافی است.
board-ask-contact = چطور می‌شود با شما تماس گرفت؟ تلفن یا ایمیل. تنها پس از موافقت هر دو طرف نشان داده می‌شود.
board-ask-title = چه پیشنهاد می‌کنید؟ یک جمله، مثلاً: اتاق برای 20 نفر، بدون پله، با آشپزخانه
board-offer-what = <b>چه می‌خواهید پیشنهاد کنید؟</b>
board-offer-where = <b>کجاست؟</b>
board-how-long = <b>آگهی تا کی بماند؟</b> پس از آن خودش پایان می‌یابد.
board-months = { $count ->
        [one] { $count } ماه
       *[other] { $count } ماه
    }
board-button-stop = لغو
board-offer-offered = ✅ آگهی شما ثبت شد. اگر کسی درخواست کند، به شما می‌نویسم.
board-offer-already = این آگهی از پیش هست.
board-offer-too-many = شما ده آگهی دارید. لطفاً اول یکی را پایان دهید.
board-offer-too-long = خیلی بلند است. لطفاً کوتاه‌تر بنویسید.
board-request-asked = ✅ درخواست شما فرستاده شد. پاسخ همین‌جا می‌آید.
board-request-already = این را پیش‌تر درخواست کرده‌اید.
board-request-taken = متأسفانه آن روز گرفته شده است.
board-request-own = این آگهی خود شماست.
board-request-over = این آگهی پایان یافته است.
board-request-too-many = پنج درخواست شما هنوز باز است. لطفاً منتظر پاسخ بمانید.
board-request-too-long = خیلی بلند است. لطفاً کوتاه‌تر بنویسید.
board-request =
    ✋ <b>درخواست: { $title }</b>
    🗓 { $day }
    <blockquote>{ $purpose }</blockquote>
    اگر موافقت کنید، هر دو طرف راه تماس یکدیگر را می‌گیرند.
board-button-agree = ✅ موافقم
board-button-decline = این بار نه
board-answer-agreed = ✅ موافقت شد. هر دو پیامی با راه تماس می‌گیرید.
board-answer-declined = رد شد. به طرف دیگر خبر داده می‌شود.
board-answer-already-toast = پیش‌تر پاسخ داده‌اید.
board-answer-taken-toast = برای آن روز به کس دیگری قول داده‌اید.
board-answer-gone-toast = این درخواست دیگر نیست.
board-agreed-asker =
    🎉 <b>{ $title }</b>، { $day }: موافقت شد.
    راه تماس: { $contact }
board-agreed-owner =
    🤝 <b>{ $title }</b>، { $day }: شما موافقت کردید.
    راه تماس: { $contact }
board-declined = <b>{ $title }</b>، { $day }: متأسفانه این بار نمی‌شود. شاید چیز دیگری مناسب باشد؟
board-over-toast = این آگهی پایان یافته است.
board-mine = <b>آگهی‌های من</b>
board-mine-none = اکنون آگهی‌ای ندارید.
board-mine-line =
    • <b>{ $title }</b>، { $place }
    تا { $day }
board-button-close = 🗑 پایان: { $title }
board-closed-toast = آگهی پایان یافت.

## Courses

courses-text = <b>دوره‌ها برای داوطلبان</b>
courses-none = فعلاً دوره‌ای در برنامه نیست. از تیم بپرسید: { "\u2066" }/ask{ "\u2069" }
courses-mine = <b>ثبت‌نام‌های شما</b>
courses-mine-none = هنوز در هیچ دوره‌ای ثبت‌نام نکرده‌اید.
course-button = { $title } · { $day }
course-button-seated = ✅ { $title } · { $day }
course-button-offered = 🎉 { $title } · { $day }
course-button-waiting = ⏳ { $title } · { $day }
course-button-mine = 📋 ثبت‌نام‌های من
course-button-all = ⬅️ همهٔ دوره‌ها
course-title = <b>{ $title }</b>
course-date = 🗓 { $day }، از { $start } تا { $end }
course-where = 📍 { $place }
course-link = 🔗 { $link }
course-language = 🗣 { $language }
course-fee = 💶 هزینه: { $fee }
course-closes = ✍️ ثبت‌نام تا { $day }، ساعت { $time }
course-childcare = 🧒 به نگهداری از کودک نیاز دارید؟ بعد از ثبت‌نام می‌توانید بگویید.
course-access = ♿ به جای بدون مانع نیاز دارید؟ بعد از ثبت‌نام می‌توانید بگویید.
course-kind-newcomer = آشنایی با کار داوطلبانه
course-kind-guide_training = دورهٔ آموزش راهنما
course-kind-guide_refresher = یادآوری برای راهنماها
course-kind-first_aid = کمک‌های اولیه
course-kind-further_training = آموزش تکمیلی
course-kind-children = کار با کودکان
course-about-newcomer = برای همهٔ کسانی که تازه شروع می‌کنند: اصول کار، نکته‌ها و وقت برای سؤال‌های شما.
course-about-guide_training = چطور مردم را در زندگی روزمره و در اداره‌ها خوب همراهی کنیم.
course-about-guide_refresher = برای همهٔ کسانی که دورهٔ آموزش راهنما را گذرانده‌اند.
course-about-first_aid = در موقعیت اضطراری چه باید کرد، با تمرین.
course-about-further_training = نگاهی دقیق‌تر به یک موضوع از کار داوطلبانه.
course-about-children = برای همهٔ کسانی که داوطلبانه با کودکان و نوجوانان کار می‌کنند.
course-seats-free = { $count ->
        [0] دیگر <b>جایی</b> نمانده است.
        [one] هنوز <b>یک جا</b> خالی است.
       *[other] هنوز <b>{ $count } جا</b> خالی است.
    } وقتی ثبت‌نام کنید، تیم نام تلگرام شما را می‌بیند.
obstacle-full = همهٔ جاها پر است. اگر در فهرست انتظار باشید، وقتی نوبت شما شد جای خالی را به شما پیشنهاد می‌کنم. تیم در این صورت نام تلگرام شما را می‌بیند.
obstacle-closed = 🔒 ثبت‌نام بسته شده است: { $day }، ساعت { $time }. از تیم بپرسید: { "\u2066" }/ask{ "\u2069" }
obstacle-clash = ⚠️ در همین زمان در این دوره جا دارید: <b>{ $title }</b>
obstacle-prerequisite = 📘 پیش از آن لازم است: <b>{ $name }</b>
obstacle-called-off = ❌ <b>این دوره برگزار نمی‌شود.</b>
obstacle-begun = این دوره شروع شده است.
prerequisite-guide_training = شرکت در دورهٔ آموزش راهنما
prerequisite-conduct = گواهی عدم سوءپیشینه‌ای که تیم دیده باشد ({ "\u2066" }/conduct{ "\u2069" })
course-you-are-in = ✅ <b>ثبت‌نام شما انجام شده است.</b>
course-you-are-offered = 🎉 <b>این جا تا { $day }، ساعت { $time } برای شما نگه داشته شده است.</b> بعد از آن به نفر بعدی می‌رسد.
course-you-wait = ⏳ <b>شما نفر { $position } فهرست انتظار هستید.</b> وقتی نوبت شما شد، جای خالی را به شما پیشنهاد می‌کنم.
course-seat-open = 🎉 <b>یک جا خالی است.</b> دوره به‌زودی شروع می‌شود، پس به کسی می‌رسد که اول بزند.
course-needs = برای شرکت به چیزی نیاز دارید؟ هر کدام را که مناسب است بزنید. فقط تیم آن را می‌بیند و بعد از دوره پاکش می‌کنم.
need-childcare = نگهداری از کودک
need-step-free = ورودی بدون پله
need-hearing = کمک در شنیدن
need-sight = کمک در دیدن
need-button = ◻️ { $need }
need-button-chosen = ☑️ { $need }
need-toast = یادداشت شد.
course-button-enrol = ✅ ثبت‌نام
course-button-wait = ⏳ رفتن به فهرست انتظار
course-button-calendar = 🗓 افزودن به تقویم من
course-button-leave-seated = لغو ثبت‌نام
course-button-leave-waiting = خروج از فهرست انتظار
seat-button-take = ✅ جا را می‌گیرم
seat-button-decline = ➡️ به نفر بعدی بدهید
course-leave-seated = واقعاً می‌خواهید جای خود را در دورهٔ <b>{ $title }</b> پس بدهید؟ جای شما به نفر بعدی فهرست انتظار پیشنهاد می‌شود.
course-leave-waiting = واقعاً می‌خواهید از فهرست انتظار <b>{ $title }</b> خارج شوید؟
course-button-leave-yes = بله، لغو شود
course-button-leave-no = نه، می‌مانم
course-seated-toast = ثبت‌نام شما انجام شد. چه خوب که می‌آیید!
course-seated-already-toast = شما پیش‌تر ثبت‌نام کرده‌اید.
course-offered-already-toast = یک جا برای شما نگه داشته شده است. آن را می‌خواهید؟
course-waiting-toast = شما در فهرست انتظار هستید.
course-waiting-already-toast = شما از قبل در فهرست انتظار هستید.
course-refused-toast = الان نمی‌شود ثبت‌نام کرد. دلیلش این‌جا نوشته شده است.
course-cancelled-toast = ثبت‌نام شما لغو شد.
course-too-late-toast = این دوره شروع شده است.
course-unknown-toast = این دوره دیگر وجود ندارد.
course-gone-toast = این دوره دیگر وجود ندارد. همهٔ دوره‌ها این‌جاست.
seat-seated-toast = این جا مال شماست. چه خوب که می‌آیید!
seat-waiting-toast = متأسفانه این جا پر شد. شما هنوز در فهرست انتظار هستید.
seat-missed-toast = وقت تمام شد و جا به نفر بعدی رسید.
seat-refused-toast = در همین زمان دورهٔ دیگری دارید. اول آن ثبت‌نام را لغو کنید.
seat-too-late-toast = این دوره شروع شده است یا برگزار نمی‌شود.
seat-unknown-toast = این دوره دیگر وجود ندارد.
seat-declined-toast = سپاسگزاریم! جا به نفر بعدی می‌رسد.
seat-not-toast = الان جایی برای شما نگه داشته نشده است.
notice-seat-offered = 🎉 <b>یک جا خالی شد: { $title }</b>
notice-seat-open = 🏃 <b>کمی پیش از دوره یک جا خالی شد: { $title }</b>
notice-offer-lapsed = ⌛ <b>مهلت جای شما تمام شد: { $title }</b> شما دیگر در فهرست انتظار نیستید. هنوز می‌خواهید بیایید؟ پایین می‌توانید دوباره نام‌نویسی کنید.
notice-course-changed = ✏️ <b>چیزی تغییر کرده است: { $title }</b> تازه: { $fields }
notice-course-cancelled = ❌ <b>متأسفانه این دوره برگزار نمی‌شود: { $title }</b>
changed-dates = زمان
changed-place = مکان
changed-link = پیوند
changed-language = زبان
changed-fee = هزینه

## Planning courses

planning-text = <b>برنامه‌ریزی دوره‌ها</b>
planning-none = <b>برنامه‌ریزی دوره‌ها</b>
    هنوز دوره‌ای در برنامه نیست.
planning-button-new = ➕ دورهٔ جدید
planning-button-course-draft = ✏️ { $title } · { $day }
planning-button-course-published = 🎓 { $title } · { $day }
planning-button-course-cancelled = ❌ { $title } · { $day }
planning-button-stop = انصراف
planning-button-back = ⬅️ بازگشت
planning-button-all = ⬅️ همهٔ دوره‌ها
planning-button-course = ⬅️ به دوره
planning-ask-kind = <b>دورهٔ جدید، گام 1 از 3:</b> چه نوع دوره‌ای؟
planning-step-dates =
    <b>گام 2 از 3:</b> چه زمانی؟ مثلاً:
    <code>{ "\u2066" }12.1. 18:00-21:00{ "\u2069" }</code>
    چند تاریخ: هر کدام در یک سطر.
planning-step-place = <b>گام 3 از 3:</b> کجا؟ مکان را بنویسید یا یکی را بزنید.
planning-ask-title = نام دوره چیست؟ عنوان را به آلمانی بنویسید.
planning-ask-dates =
    چه زمانی؟ مثلاً:
    <code>{ "\u2066" }12.1. 18:00-21:00{ "\u2069" }</code>
    چند تاریخ: هر کدام در یک سطر.
planning-ask-place = دوره کجا برگزار می‌شود؟ مکان را بنویسید.
planning-ask-link = پیوند جلسهٔ ویدیویی را بنویسید. فقط کسانی که جا دارند آن را می‌بینند.
planning-ask-seats = چند جا هست؟
planning-ask-fee = هزینهٔ دوره چقدر است؟ مثلاً: <code>12,50</code>
planning-ask-language = دوره به چه زبانی است؟
planning-ask-closes = ثبت‌نام کی تمام می‌شود؟
planning-wrong-title = ⚠️ لطفاً حداکثر 120 نویسه.
planning-wrong-dates = ⚠️ نمی‌توانم این را به‌عنوان تاریخ بخوانم. باید در آینده باشد و پایان پس از آغاز.
planning-wrong-place = ⚠️ لطفاً حداکثر 120 نویسه.
planning-wrong-link = ⚠️ پیوند باید این‌طور شروع شود: { "\u2066" }https://{ "\u2069" }
planning-wrong-seats = ⚠️ لطفاً عددی از 1 تا 999.
planning-wrong-fee = ⚠️ لطفاً مبلغی به یورو.
planning-button-no-link = بدون پیوند
planning-button-no-fee = رایگان
planning-button-closes-days = { $count ->
        [0] با شروع دوره
        [one] { $count } روز پیش از آن
       *[other] { $count } روز پیش از آن
    }
planning-state-draft = ✏️ <b>پیش‌نویس.</b> فقط تیم آن را می‌بیند.
planning-state-published = ✅ <b>منتشر شده.</b>
planning-state-cancelled = ❌ <b>لغو شده.</b>
planning-figures = جاها: { $taken } از { $seats } پر شده، { $offered } پیشنهاد شده. فهرست انتظار: { $waiting }
planning-button-publish = ✅ انتشار
planning-button-discard = 🗑 پاک کردن پیش‌نویس
planning-button-copy = 📑 رونوشت از دوره
planning-button-people = 👥 چه کسی می‌آید؟
planning-button-title = تغییر عنوان
planning-button-dates = تغییر زمان
planning-button-place = تغییر مکان
planning-button-link = تغییر پیوند
planning-button-language = تغییر زبان
planning-button-seats = تعداد جاها
planning-button-closes = پایان ثبت‌نام
planning-button-fee = تغییر هزینه
planning-button-switch-childcare-on = ➕ پرسش دربارهٔ نگهداری از کودک
planning-button-switch-childcare-off = ➖ بدون پرسش دربارهٔ نگهداری از کودک
planning-button-switch-access-on = ➕ پرسش دربارهٔ جای بدون مانع
planning-button-switch-access-off = ➖ بدون پرسش دربارهٔ جای بدون مانع
planning-button-call-off = ❌ لغو دوره
planning-call-off = <b>واقعاً { $title } لغو شود؟</b> { $count ->
        [0] هنوز کسی ثبت‌نام نکرده است.
        [one] به یک نفر فوراً خبر داده می‌شود.
       *[other] به { $count } نفر فوراً خبر داده می‌شود.
    }
planning-button-call-off-yes = بله، لغو شود
planning-button-call-off-no = نه، دوره بماند
planning-published-toast = منتشر شد. حالا می‌شود ثبت‌نام کرد.
planning-discarded-toast = پیش‌نویس پاک شد.
planning-copied-toast = رونوشت گرفته شد. لطفاً زمان را بررسی کنید.
planning-changed-toast = { $count ->
        [0] تغییر کرد.
        [one] تغییر کرد. به یک نفر خبر داده می‌شود.
       *[other] تغییر کرد. به { $count } نفر خبر داده می‌شود.
    }
planning-same-toast = از قبل همین‌طور بود.
planning-past-toast = این زمان گذشته است.
planning-too-few-seats-toast = این تعداد کم است: جاهای بیشتری پر یا پیشنهاد شده است.
planning-gone-toast = این دوره را دیگر نمی‌شود تغییر داد.
people-text = <b>چه کسی می‌آید: { $title }</b>
    { $day }
people-none = هنوز کسی ثبت‌نام نکرده است.
people-seated = ✅ { $name }{ $needs }
people-offered = 🎉 { $name }{ $needs } – جا پیشنهاد شده
people-waiting = ⏳ { $name }{ $needs } – در انتظار
people-cancelled = ✖️ { $name }{ $needs } – دیگر ثبت‌نام ندارد
people-guest = { $name } (بدون تلگرام)
people-nameless = بدون نام
people-button-guest = ➕ ثبت‌نام کسی که تلگرام ندارد
people-button-attendance = ☑️ چه کسی آمد؟
people-button-one = 👤 { $name }
guest-ask = نام این شخص چیست؟ لطفاً اول از خودش بپرسید که موافق است یا نه. فقط نام را نگه می‌دارم، حداکثر 90 روز پس از دوره.
guest-signed-seated = ✅ { $name } جا دارد.
guest-signed-waiting = ⏳ دوره پر است و { $name } در فهرست انتظار است. اگر جایی خالی شود، به شما می‌نویسم.
guest-signed-offered = 🎉 برای { $name } یک جا نگه داشته شده است.
guest-signed-too-late = این دوره شروع شده است.
guest-signed-unknown = در این دوره نمی‌شود ثبت‌نام کرد.
guest-seated = 👤 <b>{ $name }</b> (بدون تلگرام) جا دارد: { $title }
guest-offered = 👤 برای <b>{ $name }</b> (بدون تلگرام) تا { $day }، ساعت { $time } یک جا نگه داشته شده است: { $title }
guest-waiting = 👤 <b>{ $name }</b> (بدون تلگرام) در فهرست انتظار است: { $title }
guest-cancelled = 👤 <b>{ $name }</b> (بدون تلگرام) دیگر ثبت‌نام ندارد: { $title }
guest-button-take = ✅ جا را بگیرید
guest-button-remove = 🗑 لغو ثبت‌نام و پاک کردن نام
guest-button-people = ⬅️ چه کسی می‌آید؟
guest-taken-toast = جا گرفته شد. لطفاً به آن شخص خبر دهید.
guest-missed-toast = این جا دیگر خالی نیست.
guest-removed-toast = نام پاک شد.
guest-gone-toast = این ثبت‌نام دیگر وجود ندارد.
notice-guest = 📞 <b>لطفاً به کسی که تلگرام ندارد خبر دهید.</b>
attendance-text = <b>چه کسی آمد؟ { $title }</b>
    نام کسانی را که آمدند بزنید. تا حالا: { $count } از { $seated }
attendance-button-there = ✅ { $name }
attendance-button-absent = ◻️ { $name }
attendance-button-all = همه آمدند
attendance-button-more = بیشتر ➡️
attendance-noted-toast = یادداشت شد.
attendance-not-begun-toast = این دوره هنوز شروع نشده است.
attendance-gone-toast = این ثبت‌نام دیگر وجود ندارد.

## Supervision and exchange

series-text = <b>سوپرویژن (بازاندیشی همراه با متخصص) و تبادل تجربه</b>
    این‌جا با داوطلبان دیگر دربارهٔ آنچه فکرتان را مشغول کرده حرف می‌زنید. با کمال میل به شما یادآوری می‌کنم.
series-none = فعلاً نشستی در برنامه نیست. از تیم بپرسید: { "\u2066" }/ask{ "\u2069" }
series-button = { $title }
series-button-subscribed = 🔔 { $title }
series-button-all = ⬅️ همهٔ نشست‌ها
series-one =
    <b>{ $title }</b>
    { $about }

    📍 { $place }
    🏘 { $area }
    🗣 { $language }
series-about-supervision = همراه با متخصص به کار داوطلبانهٔ خود نگاه کنید. هر چه گفته شود، همان‌جا می‌ماند.
series-about-exchange = تجربه‌ها را با هم در میان بگذارید، سؤال‌ها را روشن کنید و با هم آشنا شوید.
meeting-dates = <b>قرارهای بعدی.</b> اگر می‌خواهید بیایید، روی یکی بزنید.
meeting-no-dates = فعلاً تاریخی مشخص نشده است.
series-ask-lead = <b>کی به شما یادآوری کنم؟</b>
lead-60 = 1 ساعت قبل
lead-180 = 3 ساعت قبل
lead-1440 = 1 روز قبل
lead-2880 = 2 روز قبل
lead-10080 = 1 هفته قبل
lead-button = { $lead }
lead-button-chosen = ✅ { $lead }
series-button-off = 🔕 خاموش کردن یادآوری
series-on-toast = به شما یادآوری می‌کنم: { $lead }.
series-off-toast = دیگر این نشست‌ها را یادآوری نمی‌کنم.
series-gone-toast = این نشست‌ها دیگر وجود ندارند.
meeting-reminder =
    🔔 <b>یادآوری: { $title }</b>

    🗓 { $day }، از { $start } تا { $end }
    📍 { $place }
meeting-reply-open = می‌آیید؟
meeting-reply-yes = ✅ شما می‌آیید. به امید دیدار!
meeting-reply-no = این بار نمی‌توانید بیایید. ممنون که خبر دادید!
meeting-button-yes = ✅ می‌آیم
meeting-button-no = نمی‌توانم بیایم
meeting-button-series = 🔔 تغییر یادآوری‌ها
meeting-yes-toast = عالی است، به امید دیدار!
meeting-no-toast = ممنون که خبر دادید.
meeting-over-toast = این نشست تمام شده است.
series-whole-district = تمام منطقه (Kreis)
series-kind-supervision = سوپرویژن برای داوطلبان
series-kind-exchange = نشست تبادل تجربه
series-lead-off-toast = دیگر یادآوری نمی‌کنم: { $lead }.
series-changed-news = ✏️ <b>در این نشست‌ها چیزی تغییر کرده است.</b> حالا این‌طور است:
series-ended-news = <b>این نشست‌ها تمام شد.</b> قرار دیگری نیست. ممنون که همراه بودید!
meeting-text =
    <b>{ $title }</b>

    🗓 { $day }، { $start }–{ $end }
    📍 { $place }
meeting-off = ❌ <b>این قرار لغو شده است.</b>
meeting-moved =
    ↪️ <b>زمان عوض شد: { $title }</b>

    🗓 <b>زمان جدید: { $day }، { $start }–{ $end }</b>
    زمان قبلی: <s>{ $old_day }، { $old_start }</s>
    📍 { $place }
meeting-cancelled =
    ❌ <b>لغو شد: { $title }</b>

    🗓 <s>{ $day }، { $start }–{ $end }</s>
meeting-next = قرار بعدی: <b>{ $day }، { $start }–{ $end }</b>
meeting-button-date = 🗓 { $day }، { $start }–{ $end }
meeting-button-online = 💻 به نشست آنلاین
course-reminder =
    🔔 <b>یادآوری دورهٔ شما: { $title }</b>

    🗓 { $day }، { $start }–{ $end }
    📍 { $place }
reminders-several = 🔔 <b>به‌زودی { $count ->
        [one] یک قرار
       *[other] { $count } قرار
    } دارید</b>
reminder-item =
    <b>{ $title }</b>
    🗓 { $day }، { $start }–{ $end }
    📍 { $place }
reminder-button-item = 👉 { $title }
reminder-button-later = ⏰ بعداً یادآوری کن
reminder-button-course = 🎓 به دوره
reminder-button-wishes = ⚙️ تنظیم یادآوری‌ها
reminder-later-toast = باشد، دوباره یادآوری می‌کنم: { $day }، { $time }.
reminder-no-later-toast = دیگر دیر شده است: به‌زودی شروع می‌شود یا تمام شده است.
talk-text = 💛 <b>خوب شد که نوشتید.</b> لازم نیست این بار را تنها به دوش بکشید.
talk-groups = <b>نشست‌های باز بعدی</b>
talk-no-groups = فعلاً نشست بازی در برنامه نیست. تیم با کمال میل به حرف شما گوش می‌دهد.
talk-date = 🗓 { $title }: { $day }، { $start }
talk-contacts = <b>می‌خواهید همین حالا حرف بزنید؟</b> تلفن کمک روحی (Telefonseelsorge): <b>{ "\u2066" }0800 1110111{ "\u2069" }</b> یا <b>{ "\u2066" }0800 1110222{ "\u2069" }</b>. در صورت خطر: <b>112</b>. یا به تیم بنویسید.
talk-button-date = 🗓 { $title }
calendar-button-add = 📅 به تقویم من
calendar-button-remove = 📅 حذف از تقویم من
calendar-button-update = 📅 به‌روز کردن تقویم من
calendar-button-series = 📅 همهٔ قرارها به تقویم من
calendar-button-feed = 🔗 اشتراک تقویم من
calendar-file-name = meetings
calendar-caption = فایل را باز کنید تا قرارها در تقویم شما ثبت شود.
calendar-caption-remove = فایل را باز کنید تا قرار از تقویم شما پاک شود.
calendar-name = Ehrenamtslotse
feed-text =
    <b>اشتراک تقویم</b>

    دوره‌ها و نشست‌های شما خودبه‌خود در تقویم‌تان می‌آیند، حتی اگر چیزی عوض شود. برای این کار یک لینک محرمانه می‌گیرید. هر کس آن را بداند قرارهای شما را می‌بیند، پس آن را به کسی ندهید.
feed-button-open = 🔗 گرفتن لینک
feed-address =
    <b>لینک محرمانهٔ تقویم شما</b>

    <code>{ $address }</code>

    آن را در برنامهٔ تقویم خود به‌عنوان اشتراک اضافه کنید. فقط همین یک بار می‌توانم نشانش بدهم.
feed-button-subscribe = 📅 باز کردن تقویم
feed-is-open =
    <b>اشتراک تقویم</b>

    از { $date } اشتراک دارید. خود لینک را دیگر نمی‌دانم. اگر گمش کرده‌اید، یکی تازه بسازید؛ لینک قبلی دیگر کار نمی‌کند.
feed-button-renew = 🔄 ساختن لینک تازه
feed-button-close = پایان اشتراک
feed-closed-toast = اشتراک تمام شد. لینک دیگر کار نمی‌کند.
feed-none-toast = فعلاً اشتراک تقویم این‌جا ممکن نیست.

## کار داوطلبانهٔ من

mine-text = <b>کار داوطلبانهٔ شما</b>
    آنچه اینجا یادداشت می‌کنید، فقط خودتان می‌بینید.
mine-button-questions = 💬 سؤال‌های من از تیم
mine-button-hours = ⏱ ساعت‌های من
mine-button-certificates = 🎓 گواهی‌های من
mine-button-tandem = 🤝 پیدا کردن کسی، کمک کردن
mine-button-conduct = 🪪 گواهی عدم سوءپیشینه
mine-button-organise = 📍 برنامه‌های من
mine-button-back = ⬅️ کار داوطلبانهٔ من
paper-unprintable = این را به این شکل نمی‌توانم چاپ کنم. لطفاً با حروف لاتین و حداکثر با { $most } نویسه بنویسید.

## ساعت‌های من

hours-text =
    <b>ساعت‌های شما</b>

    مثلاً بنویسید: «2 ساعت کافه دیروز». یا روی یک دکمه بزنید؛ برای امروز حساب می‌شود.
hours-sums = سال { $year }: <b>{ $hours } ساعت</b> · در مجموع: { $ever } ساعت
hours-of = { $day }: { $hours } ساعت
hours-of-what = { $day }: { $hours } ساعت، { $what }
hours-noted = ✅ یادداشت شد: { $line }
hours-line = • { $line }
hours-list = <b>آخرین یادداشت‌های شما</b>
hours-none = هنوز ساعتی یادداشت نکرده‌اید.
hours-papers = <b>برای همراه بردن</b>
    سازمان شما می‌تواند PDF را امضا کند. در جدول همه چیز هست.
hours-button-add = { $hours } ساعت
hours-button-list = 📋 دیدن و پاک کردن
hours-button-papers = 📄 به صورت PDF یا جدول
hours-button-undo = ↩️ پاک کردن همین یادداشت
hours-button-delete = 🗑 { $line }
hours-button-back = ⬅️ ساعت‌های من
hours-button-pdf = 📄 گواهی فعالیت داوطلبانه { $year } (PDF)
hours-button-csv = 📊 همه در یک جدول (CSV)
hours-noted-toast = یادداشت شد. از وقتی که می‌گذارید سپاسگزاریم!
hours-noted-plain-toast = یادداشت شد.
hours-already-toast = این قبلاً یادداشت شده است.
hours-deleted-toast = پاک شد.
hours-file-name = volunteering-hours
hours-csv-caption = ساعت‌های شما در یک جدول.
hours-pdf-caption = برگهٔ شما برای چاپ. وقتی معتبر است که سازمان شما آن را امضا کند.
hours-column-day = روز
hours-column-hours = ساعت
hours-column-what = فعالیت
hours-paper-title = گواهی فعالیت داوطلبانه { $year }
hours-paper-intro = ساعت‌های کار داوطلبانه بر اساس یادداشت خود شخص
hours-paper-name = نام و نام خانوادگی
hours-paper-total = در مجموع: { $hours } ساعت
hours-paper-signature = از طرف سازمان: محل، تاریخ، امضا، مهر
hours-paper-note = ساخته‌شده در { $date } با Ehrenamtslotse در Kreis Coesfeld. این همان Engagementnachweis NRW نیست که سازمان‌های معتبر صادر می‌کنند.

## همراه

tandem-consent =
    <b>یکدیگر را پیدا کنیم</b>

    تازه آمده‌اید یا مدت‌هاست اینجایید: اینجا کسی را برای تمرین زبان، آشپزی یا گفت‌وگو پیدا می‌کنید. برای این کار آنچه را در نمایهٔ خود می‌نویسید ذخیره می‌کنم: محل، زبان‌ها، علاقه‌ها، روزها، سن. همه چیز اختیاری است.

    کسی را بدون نام به شما پیشنهاد می‌کنم. فقط وقتی هر دو بله بگویید، هر دو نام تلگرام دیگری را می‌گیرید. نمایه را هر زمان همین‌جا پاک می‌کنید.

    کمتر از 18 سال دارید؟ پس لطفاً اول با تیم صحبت کنید: { "\u2066" }/ask{ "\u2069" }
tandem-button-agree-helper = ✅ موافقم، دوست دارم کمک کنم
tandem-button-agree-guest = ✅ موافقم، دنبال کسی هستم
tandem-profile-helper = <b>نمایهٔ شما</b> · دوست دارید کمک کنید
tandem-profile-guest = <b>نمایهٔ شما</b> · دنبال کسی هستید
tandem-about =
    📍 { $place }
    🗣 { $languages }
    💛 { $interests }
    🗓 { $days }
    🎂 { $age }
tandem-seeks = 🔎 برایتان دنبال همراه می‌گردم.
tandem-seeks-not = ⏸ فعلاً برایتان دنبال همراه نمی‌گردم.
tandem-asked = 🙋 تیم می‌تواند از شما کمک بخواهد.
tandem-asked-not = ⏸ تیم از شما کمک نمی‌خواهد.
tandem-button-languages = 🗣 زبان‌ها
tandem-button-place = 📍 محل
tandem-button-interests = 💛 علاقه‌ها
tandem-button-days = 🗓 روزها
tandem-button-age = 🎂 سن
tandem-button-seek-on = 🔎 جست‌وجوی همراه
tandem-button-seek-off = ⏸ دیگر نگرد
tandem-button-ask-on = 🙋 می‌خواهم برای کارها از من بپرسند
tandem-button-ask-off = ⏸ دیگر برای کارها نپرسند
tandem-button-role-helper = 🔁 حالا خودم کمک می‌کنم
tandem-button-role-guest = 🔁 خودم دنبال کسی هستم
tandem-button-delete = 🗑 پاک کردن نمایه
tandem-button-done = ✅ تمام
tandem-choose = روی هر چه مناسب است بزنید.
tandem-deleted-toast = نمایهٔ شما پاک شد.
interest-talking = گفت‌وگو و تمرین آلمانی
interest-cooking = آشپزی
interest-sport = ورزش
interest-music = موسیقی
interest-crafts = خیاطی و کاردستی
interest-bikes = دوچرخه
interest-learning = یادگیری
interest-offices = اداره‌ها و نامه‌ها
interest-outdoors = بیرون از خانه
interest-children = با بچه‌ها
tandem-proposal-helper = 🤝 <b>این شخص دوست دارد کمک کند. می‌خواهید با او آشنا شوید؟</b>
tandem-proposal-guest = 🤝 <b>این شخص دنبال کسی است. می‌خواهید با او آشنا شوید؟</b>
tandem-button-yes = ✅ بله، نامم را بدهید
tandem-button-no = نه، ممنون
tandem-waiting = ممنون! منتظر جواب طرف مقابل هستم. اگر او هم بله بگوید، هر دو نام را می‌گیرید.
tandem-agreed = 🎉 هر دو بله گفتید. نام تا لحظه‌ای دیگر می‌رسد.
tandem-declined = باشد. اگر بخواهید باز هم می‌گردم.
tandem-closed = این پیشنهاد دیگر باز نیست.
tandem-both-agreed = 🎉 <b>هر دو بله گفتید.</b> به هم پیام بدهید: { $contact }. بار اول بهتر است در جایی عمومی همدیگر را ببینید.
tandem-not-this-time = متأسفانه این بار نشد. باز هم برایتان می‌گردم.
help-request = 🙋 <b>تیم کمک می‌خواهد</b>

    { $text }
help-button-yes = ✅ بله، تیم می‌تواند به من پیام بدهد
help-button-no = این بار نه
help-yes = ✅ ممنون! تیم با شما تماس می‌گیرد.
help-no = باشد. ممنون از جواب!
help-gone = این درخواست دیگر وجود ندارد یا در راه است.
letter-gone = این پیام فرستاده شده، وقتش گذشته یا کنار گذاشته شده است.

## تشکر

thanks-text = <b>تشکر</b>
    هر کسی که تشکر و دعوت‌ها را خاموش نکرده باشد، دعوت می‌شود.
thanks-sums = 🗓 { $day }، { $time }
    ✅ می‌آیند: { $yes } · ❌ نمی‌توانند: { $no } · ⏳ بی‌جواب: { $open }
thanks-button-new = 💌 دعوت تازه
thanks-ask-moment = چه زمانی است؟ روز و ساعت را بنویسید، مثلاً: { "\u2066" }4.12. 18:00{ "\u2069" }
thanks-moment-unclear = متوجه نشدم یا زمانش گذشته است. لطفاً این‌طور بنویسید: { "\u2066" }4.12. 18:00{ "\u2069" }
thanks-ask-text = حالا دعوت را همراه با محل بنویسید. روز و ساعت را من اضافه می‌کنم. بعد پیش‌نمایش را می‌بینید.
thanks-when = 🗓 { $day }، { $time }
thanks-preview = ⬆️ دعوت این‌طور می‌رسد.
thanks-button-send = 💌 { $count ->
        [one] دعوت از یک نفر
       *[other] دعوت از { $count } نفر
    }
thanks-sent = ✅ دعوت شد: { $count ->
        [one] یک نفر
       *[other] { $count } نفر
    }.
thanks-gone-toast = این دعوت گذشته یا در راه است.

## گواهی‌ها

certificates-text = <b>گواهی‌های شرکت شما</b>
    تیم حضور شما را تأیید کرده است. روی یک دوره بزنید.
certificates-none = وقتی تیم حضور شما را تأیید کند، دوره‌هایتان اینجا می‌آید.
certificate-button = 📄 { $title } · { $day }
certificate-button-back = ⬅️ گواهی‌های من
certificate-ask-name = چه نام و نام خانوادگی‌ای روی گواهی نوشته شود؟ فقط حرف‌های اول را نگه می‌دارم.
certificate-issued = برای <b>{ $title }</b> در { $date } گواهی گرفته‌اید. اگر گواهی تازه بگیرید، کد قبلی دیگر معتبر نیست.
certificate-button-new = 📄 گواهی تازه
certificate-button-withdraw = 🚫 بی‌اعتبار کردن کد
certificate-withdrawn-toast = کد دیگر معتبر نیست.
certificate-gone-toast = برای این دوره گواهی وجود ندارد.
certificate-file-name = certificate-of-attendance
certificate-caption = گواهی شرکت شما. برای بررسی آن، تصویر را اسکن می‌کنند یا می‌نویسند: { "\u2066" }<code>/verify { $code }</code>{ "\u2069" }
certificate-ready = 🎓 گواهی شرکت شما در <b>{ $title }</b> آماده است.
certificate-praise = ممنون که آمدید!
certificate-button-get = 📄 دریافت PDF
certificate-title = گواهی شرکت
certificate-took-part = شرکت کرده است در:
certificate-date = { $day }، { $start }–{ $end }
certificate-place = محل: { $place }
certificate-confirmed = تیم Kommunales Integrationszentrum (مرکز ادغام شهری) در Kreis Coesfeld این شرکت را تأیید کرده است. صادرشده در { $date }، نام به گفتهٔ خود شخص.
certificate-check = کد بررسی: { $code }. تصویر را اسکن کنید یا برای ربات { $bot } بنویسید: { $command }
verify-ask = کد را بعد از دستور بنویسید، مثلاً: { "\u2066" }<code>/verify ABCD-EFGH-JKMN</code>{ "\u2069" }
verify-valid = ✅ این گواهی واقعی است.
verify-name = حرف‌های اول نام: { $initials }
verify-course = دوره: { $title }
verify-day = شروع: { $day }
verify-issued = صادرشده: { $day }
verify-note = لطفاً با کاغذ مقایسه کنید. نام کامل اینجا ذخیره نشده است.
verify-invalid = ❌ چنین کدی وجود ندارد. شاید اشتباه نوشته شده یا بی‌اعتبار شده است.
verify-page-title = بررسی گواهی

## گواهی عدم سوءپیشینه

conduct-text =
    <b>گواهی عدم سوءپیشینه (Führungszeugnis)</b>

    برای کار داوطلبانه به آن نیاز دارید؟ نامهٔ درخواست آن را برایتان آماده می‌کنم. بعد گواهی را فقط نشان می‌دهید. لطفاً آن را برای من نفرستید: تیم فقط یادداشت می‌کند چه زمانی آن را دیده و چه زمانی گواهی تازه می‌خواهد.
conduct-not-seen = ℹ️ تیم هنوز چیزی یادداشت نکرده است.
conduct-seen = ✅ در { $seen } دیده شد. لطفاً پیش از { $again } گواهی تازه نشان بدهید.
conduct-seen-long-ago = ⚠️ در { $seen } دیده شد. از { $again } تیم به گواهی تازه نیاز دارد.
conduct-button-letter = 📄 آماده کردن نامهٔ درخواست
conduct-button-show = 🪪 نشان دادن به تیم
conduct-button-forget = 🗑 پاک کردن یادداشت تیم
conduct-button-back = ⬅️ گواهی عدم سوءپیشینه
conduct-button-by-hand = ✍️ با دست پر می‌کنم
conduct-forgotten-toast = یادداشت پاک شد.
conduct-ask-name = نام شما چیست؟ نام و نام خانوادگی، همان‌طور که در کارت شناسایی است و با حروف لاتین. فقط برای نامه لازم است و نگهش نمی‌دارم.
conduct-ask-task = برای کدام سازمان و کدام کار؟ مثلاً: «Hausaufgabenhilfe im Jugendzentrum». بهتر است به آلمانی باشد.
conduct-file-name = letter-fuehrungszeugnis
conduct-letter-caption = نامه فقط با امضای سازمان شما معتبر است. قدم‌های بعدی در صفحهٔ دوم نوشته شده است.
conduct-number =
    گواهی را به تیم نشان بدهید و این عدد را بگویید:

    <b>{ $number }</b>

    نیم ساعت اعتبار دارد.
conduct-noted = ✅ تیم گواهی عدم سوءپیشینهٔ شما را دید. لطفاً پیش از { $again } گواهی تازه نشان بدهید. به شما یادآوری می‌کنم.
conduct-due = 🔔 تیم می‌خواهد تا { $again } گواهی عدم سوءپیشینهٔ تازهٔ شما را ببیند. نامهٔ درخواست را آماده کنم؟
conduct-overdue = 🔔 از { $again } تیم به گواهی عدم سوءپیشینهٔ تازهٔ شما نیاز دارد. نامهٔ درخواست را آماده کنم؟
letter-title = درخواست ارائهٔ گواهی عدم سوءپیشینهٔ گسترده
letter-to = به ادارهٔ ثبت محل سکونت (Meldebehörde)
letter-name = نام و نام خانوادگی
letter-birth = تاریخ و محل تولد
letter-address = نشانی
letter-task = سازمان و کار داوطلبانه
letter-purpose = از این شخص می‌خواهیم گواهی عدم سوءپیشینهٔ گسترده طبق { "\u2066" }§ 30a BZRG{ "\u2069" } را به ما نشان بدهد. او نزد ما داوطلبانه کار می‌کند یا قرار است شروع کند.
letter-conditions = تأیید می‌کنیم که شرایط { "\u2066" }§ 30a Abs. 1 BZRG{ "\u2069" } برقرار است.
letter-free = ما یک سازمان عام‌المنفعه یا یک ادارهٔ دولتی هستیم. گواهی برای کار داوطلبانه لازم است. خواهشمندیم هزینه‌ای گرفته نشود.
letter-no-allowance = برای این کار کمک‌هزینه‌ای پرداخت نمی‌شود.
letter-signature = محل، تاریخ، امضا و مهر سازمان
letter-translation = ترجمه برای خواندن. فقط صفحهٔ آلمانی امضا می‌شود.
letter-guide-title = قدم‌های بعدی
letter-guide-fill = 1. آنچه را کم است پر کنید.
letter-guide-sign = 2. از سازمان خود بخواهید خانه‌ها را علامت بزند و امضا کند. نامه فقط آن وقت معتبر است. بپرسید آیا سازمان فرم خودش را دارد.
letter-guide-apply = 3. با نامه شخصاً به ادارهٔ ثبت (Meldebehörde) محل سکونت خود بروید. یا با کارت شناسایی الکترونیکی اینترنتی درخواست بدهید: fuehrungszeugnis.bund.de
letter-guide-fee = 4. برای کار داوطلبانه نزد یک سازمان عام‌المنفعه یا ادارهٔ دولتی گواهی معمولاً رایگان است، وگرنه 13 یورو هزینه دارد. پیش از پرداخت، تأیید معافیت را بگیرید.
letter-guide-show = 5. گواهی را فقط نشان بدهید. نسخه‌ای از آن نباید در پروندهٔ سازمان بماند.

## Settings

settings-text =
    <b>تنظیمات</b>

    زبان: { $language }
    محل زندگی: { $municipality }
    خبرهای تیم: { $news }
settings-no-municipality = مشخص نشده
settings-news-on = بله
settings-news-off = خیر
settings-button-language = 🌍 تغییر زبان
settings-button-municipality = 📍 تغییر محل زندگی
settings-button-news-on = 📣 روشن کردن خبرها
settings-button-news-off = 🔕 خاموش کردن خبرها
settings-button-praise-on = 💛 روشن کردن تشکر و دعوت‌ها
settings-button-praise-off = 🔕 خاموش کردن تشکر و دعوت‌ها
settings-button-privacy = 🔒 حفاظت از داده‌ها
settings-button-back = ⬅️ تنظیمات
settings-button-no-municipality = نمی‌خواهم بگویم
settings-chosen = ✅ { $name }
languages-text = <b>کدام زبان؟</b>
language-toast = از حالا با شما فارسی حرف می‌زنم.
municipalities-text = <b>کجا زندگی یا کمک می‌کنید؟</b> با دانستن آن، برنامه‌ها و خدمات نزدیک را زودتر نشان می‌دهم و تیم می‌تواند پیام‌های مربوط به محل شما را برایتان بفرستد.
settings-button-reminders = ⏰ تنظیم یادآوری‌ها
wishes-text =
    <b>یادآوری‌ها</b>

    نشست‌ها: { $series }
    قبل از دوره‌های شما: { $leads }
    ساعت‌های سکوت: { $quiet }
    حداکثر در هفته: { $cap }

    هر چه به ثبت‌نام‌های خودتان مربوط است همیشه می‌رسد.
wishes-no-series = هیچ
wishes-no-leads = بدون یادآوری
wishes-hours = { $start }–{ $end }
wishes-never-quiet = ندارد
wishes-no-cap = هر تعداد
wishes-button-series = 🤝 انتخاب نشست‌ها
wishes-button-leads = 🎓 قبل از دوره‌های من
wishes-button-quiet = 🌙 تغییر ساعت‌های سکوت
wishes-button-cap = ✉️ چند تا در هفته؟
wishes-ask-leads = <b>چه وقت دوره‌های خودتان را یادآوری کنم؟</b> می‌توانید چند گزینه را انتخاب کنید.
wishes-ask-quiet = <b>چه وقت ساکت باشم؟</b> یادآوری‌ها تا صبح صبر می‌کنند. چیزی که نمی‌تواند صبر کند بی‌صدا می‌آید.
wishes-ask-cap = <b>چند پیام در هفته برای شما خوب است؟</b> آنچه به ثبت‌نام‌های خودتان مربوط است شمرده نمی‌شود.
wishes-button-night = 🌙 { $start }–{ $end }
wishes-button-never-quiet = بدون ساعت سکوت
wishes-button-at-most = { $count ->
        [one] حداکثر یکی
       *[other] حداکثر { $count }
    }
wishes-button-no-cap = هر تعداد
wishes-button-back = ⬅️ بازگشت

## Data protection

privacy-text =
    <b>آنچه دربارهٔ شما ذخیره می‌کنم</b>

    • شمارهٔ کاربری تلگرام شما (نه شمارهٔ تلفن)، زبان شما و محل زندگی‌تان، اگر آن را بگویید: تا بتوانم به شما جواب بدهم.
    • این‌که چه زمانی با نگه‌داری این‌ها موافقت کردید.
    • ثبت‌نام‌های شما در دوره‌ها همراه با نام تلگرام شما: تا تیم بداند چه کسی می‌آید. همچنین این‌که آیا آمدید. آنچه برای دوره لازم دارید، مثلاً نگهداری از کودک، را بعد از آن پاک می‌کنم.
    • این‌که چه چیزی را، چه وقت و چند بار به شما یادآوری کنم و آیا اشتراک تقویم دارید. این‌که به نشست بعدی می‌آیید یا نه روز بعد از آن پاک می‌شود و یادآوری‌ها بعد از هشت روز. این‌که چه کسی در نشست بوده ذخیره نمی‌شود، فقط تعداد.
    • سؤال‌هایی که به تیم می‌فرستید، همراه با جواب. تیم نام شما را نمی‌بیند.
    • این‌که پاسخی به درد شما خورده است یا نه.
    • جاهایی که ذخیره کرده‌اید، و آن‌هایی که تغییر داده یا تأیید کرده‌اید.
    • اگر بخواهید: ساعت‌هایی که یادداشت می‌کنید (فقط برای خودتان) و این‌که تیم چه زمانی گواهی عدم سوءپیشینهٔ شما را دیده و چه زمانی دوباره می‌خواهد ببیند. از خود گواهی چیزی ذخیره نمی‌کنم. این یادداشت را حداکثر نیم سال پس از پایان آن پاک می‌کنم.
    • آخرین موضوعی که درباره‌اش پرسیدید (فقط موضوع، نه متن شما): ده دقیقه، تا بتوانید کوتاه ادامه بدهید.
    • فقط برای تیم: کدام پاسخ‌ها را تغییر داده‌اید و به کدام‌ها رسیدگی می‌کنید. همچنین نام کوچک شما، سؤال‌هایی که به عهده گرفته‌اید، زمان غیبت و جانشین شما.
    • فقط برای تیم: کدام پیام‌های همگانی را نوشته یا تأیید کرده‌اید.
    • فقط برای تیم: نقش شما چیست. و به مدت دو سال: برای تیم چه کاری و چه وقت انجام داده‌اید.
    • آنچه در «اتاق و چیزهای دیگر» پیشنهاد یا درخواست می‌کنید، با راه تماسی که می‌دهید: طرف دیگر تنها پس از موافقت هر دو آن را می‌بیند. 30 روز پس از پایان آگهی همه را پاک می‌کنم.
    • پیام‌های شما دربارهٔ برنامه‌ها. تیم نام شما را نمی‌بیند.
    • سؤال‌هایی که جواب خوبی برایشان نداشتم: بدون نام شما، 90 روز، تا تیم جواب اضافه کند. فقط اگر بخواهید از جواب باخبر شوید، تا آن زمان به یاد می‌سپارم که منتظرید.
    • گواهی‌هایی که می‌گیرید: دوره، روز، حرف‌های اول نام شما و اثر رقمی کد. هر کس کد را داشته باشد، دوره، روزها و حرف‌های اول را می‌بیند.
    • نمایهٔ شما، اگر بخواهید کسی را پیدا کنید یا از شما کمک بخواهند، و جواب شما به پیشنهادها و درخواست‌ها. نام تلگرام شما را فقط پس از بلهٔ شما می‌دهم. درخواست‌ها و جواب‌ها را پس از 90 روز پاک می‌کنم.
    • این‌که به جشن تشکر می‌آیید یا نه: 30 روز پس از آن پاکش می‌کنم. تیم فقط تعداد را می‌بیند.
    • اینکه به آنچه پیام همگانی دربارهٔ آن است می‌آیید یا نه، و اینکه بیشتر خوانده‌اید یا نه: این را بعد از نیم سال پاک می‌کنم. تیم فقط تعداد را می‌بیند.
    • آنچه به پیام همگانی پاسخ می‌دهید، با جواب تیم: نیم سال. تیم نام شما را نمی‌بیند.
    • برچسب‌هایی که تیم به شما می‌دهد تا پیام‌های مناسب بگیرید: آن‌ها را اینجا می‌بینید و می‌توانید بردارید.

    پیام‌های دیگر و موقعیت مکانی شما را نگه نمی‌دارم. بعضی از بقیه را پس از مدتی خودم پاک می‌کنم؛ هر چیز دیگر ذخیره می‌ماند تا شما پاکش کنید: با { "\u2066" }/forgetme{ "\u2069" }، هر زمان و به‌طور کامل. آنچه در چت شما و در گروه تیم هست، نزد تلگرام است؛ آن را نمی‌توانم پاک کنم.

    مسئول این کار Kommunales Integrationszentrum (مرکز ادغام شهری) در Kreis Coesfeld است: ki@kreis-coesfeld.de
retention-text =
    <b>هر چیز را چه مدت نگه می‌دارم</b>

    { $lines }

    بقیه می‌ماند تا وقتی که خودتان آن را پاک کنید: با /forgetme، هر زمان و به‌طور کامل.
retention-line = • { $what }: { $kept }
retention-topic = آخرین موضوع گفت‌وگو
retention-reply = آمدن شما به یک دیدار، پس از دیدار
retention-needs = نیازهای شما برای یک دوره، پس از دوره
retention-update = شماره پیام‌های شما، بدون متن آن‌ها
retention-reminder = آنچه به شما یادآوری کردم، پس از موعد
retention-board = آگهی‌های «اتاق و چیزهای دیگر»، پس از پایان آن‌ها
retention-thanks = آمدن شما به جشن قدردانی، پس از جشن
retention-gap = پرسش‌هایی که پاسخ خوبی برایشان نداشتم، بدون نام شما
retention-help = درخواست‌های کمک و پاسخ‌ها به آن‌ها
retention-guest = نام افراد بدون تلگرام، پس از دوره
retention-answer = پاسخ‌های شما به یک پیام همگانی، پس از ارسال آن
retention-conduct = یادداشت گواهی عدم سوءپیشینه، پس از پایان اعتبار
retention-question = پرسش‌های شما از تیم و پاسخ‌هایشان، پس از پایان کار
retention-message = پیام‌هایی که خودم برایتان فرستادم
retention-audit = در تیم: چه کسی چه کرد
retention-person = همه‌چیز دربارهٔ شما پس از آخرین پیامتان، اگر یادآوری نخواسته باشید
privacy-telegram-text =
    <b>تلگرام چه می‌بیند</b>

    من یک ربات در تلگرام هستم. هر چه برای من می‌نویسید و هر چه پاسخ می‌دهم از تلگرام می‌گذرد و همان‌جا در گفت‌وگوی شما می‌ماند. گفت‌وگو با ربات‌ها رمزگذاری سرتاسری ندارد؛ پس تلگرام می‌تواند آن را بخواند.

    • تلگرام شماره تلفن شما را می‌داند. من آن را نمی‌بینم.
    • آنچه در گفت‌وگو پاک می‌کنید، نزد من پاک نمی‌شود؛ برای آن /forgetme هست. من هم چیزی از گفت‌وگوی شما پاک نمی‌کنم.
    • لطفاً نام، شماره پرونده یا بیماری دیگران را ننویسید.

    بدون تلگرام راحت‌ترید؟ به ki@kreis-coesfeld.de بنویسید.
privacy-nothing-kept = هیچ چیزی دربارهٔ شما ذخیره نشده است.
privacy-button-retention = ⏳ چه مدت؟
privacy-button-telegram = ✈️ تلگرام چه می‌بیند؟
privacy-button-back = ⬅️ حفاظت از داده‌ها
privacy-button-data = 📄 داده‌های من در یک فایل
privacy-button-tags = 🏷 برچسب‌های من
privacy-button-forget = 🗑 پاک کردن همه چیز دربارهٔ من
privacy-file-name = dadeha-ye-man
privacy-file-caption = این همهٔ چیزی است که دربارهٔ شما ذخیره کرده‌ام.
forget-text = <b>واقعاً همه چیز پاک شود؟</b> ثبت‌نام‌ها، یادآوری‌ها، سؤال‌ها و تنظیمات شما از بین می‌روند. جاهای شما در دوره‌ها به نفر بعدی می‌رسد.
forget-button-yes = بله، همه چیز پاک شود
forget-button-no = نه، باقی بماند
forget-done = انجام شد. همه چیز را دربارهٔ شما پاک کردم. از وقت و همراهی داوطلبانهٔ شما ممنونیم! اگر دوباره برایم بنویسید، از نو شروع می‌کنیم.

## Team

staff-menu-text =
    <b>تیم</b>

    چه کاری می‌خواهید انجام دهید؟
staff-menu-button-courses = 🎓 برنامه‌ریزی دوره‌ها
staff-menu-button-questions = ❓ پرسش‌های باز
staff-menu-button-away = 🏖 جانشین‌ها
staff-menu-button-broadcast = 📣 پیام‌های همگانی
staff-menu-button-tags = 🏷 برچسب‌ها
staff-menu-button-gaps = 🧩 سؤال‌های بی‌جواب
staff-menu-button-series = 🤝 برنامه‌ریزی نشست‌ها
reminders-missed = ⚠️ { $count ->
        [one] یک یادآوری به‌موقع فرستاده نشد، چون شروع شده بود.
       *[other] { $count } یادآوری به‌موقع فرستاده نشد، چون شروع شده بود.
    }
plan-text =
    <b>برنامه‌ریزی نشست‌ها</b>

    یک رشته نشست را انتخاب کنید یا یکی تازه بسازید.
plan-series =
    <b>{ $title }</b>
    📍 { $place }
    🔔 { $count ->
        [0] هنوز کسی یادآوری نمی‌گیرد.
        [one] یک نفر یادآوری می‌گیرد.
       *[other] { $count } نفر یادآوری می‌گیرند.
    }
plan-button-new = ➕ رشتهٔ تازه
plan-button-staff = ⬅️ منوی تیم
plan-button-all = ⬅️ همهٔ رشته‌ها
plan-button-show = ⬅️ به رشته
plan-button-date = 🗓 { $day }
plan-button-past = 👥 چند نفر آمدند؟ { $day }
plan-button-change = ✏️ تغییر رشته
plan-button-add = ➕ قرار اضافه
plan-button-end = پایان رشته
plan-button-move = ↪️ جابه‌جا کردن
plan-button-cancel = ❌ لغو کردن
plan-button-count = { $count }
plan-button-cancel-yes = بله، لغو شود
plan-button-move-yes = بله، جابه‌جا شود
plan-button-add-yes = بله، اضافه شود
plan-button-end-yes = بله، تمام شود
plan-button-keep = نه، برگرد
plan-date =
    <b>{ $title }</b>
    🗓 { $day }، { $start }–{ $end }
    ✅ { $count ->
        [0] هنوز کسی نگفته می‌آید
        [one] یک نفر می‌آید
       *[other] { $count } نفر می‌آیند
    }
plan-ask-count = چند نفر آمدند؟ فقط عدد را نگه می‌دارم، نه نام‌ها را.
plan-counted = 👥 { $count ->
        [0] کسی نیامد.
        [one] یک نفر آمد.
       *[other] { $count } نفر آمدند.
    }
plan-counted-toast = ممنون، ثبت شد.
plan-cancel =
    <b>{ $title }</b>
    🗓 { $day }، { $start }–{ $end }

    این قرار واقعاً لغو شود؟
plan-ask-move = <b>به چه زمانی؟</b> روز و ماه و ساعت را بنویسید، مثلاً: { "\u2066" }3.12. 18:30{ "\u2069" }
plan-ask-add = <b>قرار اضافه چه زمانی است؟</b> روز و ماه و ساعت را بنویسید، مثلاً: { "\u2066" }3.12. 18:30{ "\u2069" }
plan-wrong-date = این زمانی در آینده نیست. مثلاً بنویسید: { "\u2066" }3.12. 18:30{ "\u2069" }. برای لغو: { "\u2066" }/cancel{ "\u2069" }
plan-confirm-move = به <b>{ $day }، { $start }</b> منتقل شود؟
plan-confirm-add = این قرار اضافه شود: <b>{ $day }، { $start }</b>؟
plan-end = <b>{ $title }</b> واقعاً تمام شود؟ همهٔ قرارهای بعدی لغو می‌شوند.
plan-told = { $count ->
        [0] لازم نیست به کسی خبر داده شود.
        [one] یک نفر پیام می‌گیرد.
       *[other] { $count } نفر پیام می‌گیرند.
    }
plan-done = ✅ انجام شد.
plan-added-toast = قرار اضافه شد.
plan-not-added-toast = آن روز قرار دیگری هست یا گذشته است.
plan-gone-toast = دیگر ممکن نیست. این همهٔ برنامه‌هاست.
draft-ask-kind = <b>چه نوع رشته‌ای؟</b>
draft-text =
    <b>{ $title }</b>

    نوع: { $kind }
    تکرار: { $rhythm }
    روز: { $weekday }
    ساعت: { $at }، { $minutes } دقیقه
    محل: { $place }
    زبان: { $language }
    برای: { $area }

    قرارهای بعدی: { $dates }

    <i>هنوز منتشر نشده است.</i>
draft-no-place = هنوز تعیین نشده
draft-no-dates = هیچ
rhythm-weekly = هر هفته
rhythm-fortnightly = هر دو هفته
rhythm-first = ماهی یک بار، هفتهٔ 1
rhythm-second = ماهی یک بار، هفتهٔ 2
rhythm-third = ماهی یک بار، هفتهٔ 3
rhythm-last = ماهی یک بار، هفتهٔ آخر
rhythm-other = قاعدهٔ خاص
draft-button-title = ✏️ عنوان
draft-button-place = 📍 محل یا لینک
draft-button-rhythm = 🔁 چند وقت یک بار
draft-button-weekday = 📆 روز هفته
draft-button-at = 🕒 ساعت
draft-button-minutes = ⏳ مدت
draft-button-language = 🗣 زبان
draft-button-municipality = 🏘 برای چه کسانی
draft-button-first = ▶️ شروع
draft-button-skips_holidays-on = ✅ نه در تعطیلات رسمی
draft-button-skips_holidays-off = ▫️ در تعطیلات رسمی هم
draft-button-skips_school_holidays-on = ✅ نه در تعطیلات مدرسه
draft-button-skips_school_holidays-off = ▫️ در تعطیلات مدرسه هم
draft-button-publish = 📣 انتشار
draft-button-discard = دور انداختن
draft-button-back = ⬅️ بازگشت
draft-ask-title = <b>اسم رشته چه باشد؟</b> عنوانی کوتاه بنویسید.
draft-ask-place = <b>کجا؟</b> محل را بنویسید یا لینک نشست آنلاین را بفرستید.
draft-ask-rhythm = <b>چند وقت یک بار؟</b>
draft-ask-weekday = <b>در چه روزی؟</b>
draft-ask-at = <b>چه ساعتی؟</b> انتخاب کنید یا مثلاً بنویسید 18:15
draft-ask-minutes = <b>چه مدت؟</b>
draft-ask-language = <b>به چه زبانی؟</b>
draft-ask-municipality = <b>این رشته برای چه کسانی است؟</b>
draft-ask-first = <b>چه زمانی شروع شود؟</b> بعد هر دو هفته.
draft-minutes = { $count ->
        [one] یک دقیقه
       *[other] { $count } دقیقه
    }
draft-wrong-title = خیلی بلند است. لطفاً حداکثر 60 حرف.
draft-wrong-place = خیلی بلند است. لطفاً حداکثر 200 حرف.
draft-wrong-at = این ساعت نیست. مثلاً بنویسید 18:15
draft-incomplete-toast = محل یا لینک هنوز مشخص نیست.
draft-published = ✅ <b>{ $title }</b> منتشر شد.
draft-discarded = دور انداخته شد. همه چیز مثل قبل می‌ماند.
draft-gone = این پیش‌نویس دیگر نیست.
staff-menu-button-content = 📚 رسیدگی به پاسخ‌ها
staff-menu-button-back = ⬅️ منوی تیم
staff-menu-button-conduct = 🪪 گواهی عدم سوءپیشینه دیده شد
staff-menu-button-tables = 📊 جدول‌ها
staff-menu-button-care = 🧹 رسیدگی به برنامه‌ها
staff-menu-button-help = 🙋 چه کسی می‌تواند کمک کند؟
staff-menu-button-thanks = 💌 تشکر
staff-menu-button-stats = 📊 عددها
staff-menu-button-roles = 👥 نقش‌ها
staff-menu-button-audit = 📜 گزارش کارها
staff-only-toast = این کار فقط برای تیم ممکن است.
staff-topic-questions = ❓ پرسش‌های باز
staff-topic-suggestions = 💡 پیشنهادها
staff-topic-reports = 📋 گزارش‌ها
staff-question-head = ❓ <b>سؤال { $number }</b> · { $language } · { $entry }
staff-question-added = ➕ { $text }
staff-question-open = <i>به همین پیام جواب دهید تا جوابتان به آن فرد برسد.</i>
staff-question-taken = 🙋 <b>{ $name } پیگیر است.</b>
staff-question-answered = ✅ <b>جواب داده شد</b>: { $name }
staff-question-finished = ☑️ <b>بسته شد</b>
staff-question-ended = ☑️ <b>بدون جواب بسته شد</b>، { $name }: { $reason }
staff-question-withdrawn = ↩️ پرسنده سؤالش را پس گرفت.
staff-question-below = ❓ سؤال { $number } پایین‌تر دوباره نشان داده شده است.
staff-question-gone = ❓ سؤال { $number } همراه با همهٔ داده‌های پرسنده پاک شد.
room-somebody = یک نفر از تیم
room-button-take = 🙋 من پیگیری می‌کنم
room-button-over = 🙋 من به عهده می‌گیرم
room-button-pass = 👉 سپردن به دیگری
room-button-give = 👉 { $name }
room-button-back = ↩️ برگرداندن به همه
room-button-end = بستن بدون جواب
room-button-done = ☑️ بستن
room-button-cancel = ⬅️ منصرف شدم
room-button-answer = ✏️ جواب دادن
room-button-list = ⬅️ پرسش‌های باز
room-switch-all-button = همهٔ بازها: { $count }
room-switch-mine-button = 🙋 مال من: { $count }
room-button-question = { $number } · { $age } · { $text }
room-button-send = با این حال بفرست
room-button-leave = نفرست
room-reason-not-ours-button = جای دیگری مسئول است
room-reason-no-advice-button = سؤال حقوقی
room-reason-unknown-button = پیدا نشد
room-reason-unclear-button = سؤال روشن نیست
room-reason-call-button = بهتر است حضوری صحبت شود
room-age = { $days ->
        [0] امروز
        [1] دیروز
        [one] { $days } روز پیش
       *[other] { $days } روز پیش
    }
room-list-all = { $count ->
        [one] <b>{ $count } سؤال باز است.</b>
       *[other] <b>{ $count } سؤال باز است.</b> قدیمی‌ترین بالاست.
    }
room-list-mine = { $count ->
        [one] <b>شما پیگیر { $count } سؤال هستید.</b>
       *[other] <b>شما پیگیر { $count } سؤال هستید.</b> قدیمی‌ترین بالاست.
    }
room-none-all = همهٔ سؤال‌ها جواب دارند. 🎉
room-none-mine = الان پیگیر هیچ سؤالی نیستید.
room-waiting = { $count ->
        [one] ⏰ <b>یک سؤال دو روز کاری یا بیشتر منتظر است.</b>
       *[other] ⏰ <b>{ $count } سؤال دو روز کاری یا بیشتر منتظرند.</b>
    }
room-waiting-own = { $count ->
        [one] ⏰ <b>می‌خواستید این سؤال را پیگیری کنید.</b> دو روز کاری یا بیشتر منتظر است.
       *[other] ⏰ <b>می‌خواستید این { $count } سؤال را پیگیری کنید.</b> دو روز کاری یا بیشتر منتظرند.
    }
room-waits = ⏳ منتظر از { $day }.
room-answered-so-far =
    <b>جواب‌های تا این‌جا:</b>
    { $answer }
room-handed = 👉 <b>این سؤال حالا با شماست.</b>
room-ask-answer = به سؤال { $number } چه جوابی می‌دهید؟ آن را در یک پیام بنویسید؛ به پرسنده می‌رسد.
room-answer-lost = جواب شما دیگر این‌جا نیست. لطفاً دوباره بنویسید.
room-answer-left = باشد، این جواب را نمی‌فرستم.
room-answer-other = { $name } پیگیر این سؤال است. با این حال جواب شما را بفرستم؟
room-answer-over = این سؤال جواب دارد یا بسته شده است، آخرین بار: { $name }. با این حال جواب شما را بفرستم؟
room-answer-withdrawn = پرسنده سؤالش را پس گرفت. جواب شما فرستاده نمی‌شود.
room-taken-toast = شما پیگیر این سؤال هستید.
room-already-toast = همین حالا هم همین‌طور است.
room-other-toast = یک نفر زودتر بود.
room-handed-toast = سپرده شد.
room-back-toast = سؤال دوباره برای همه است.
room-ended-toast = بسته شد. پرسنده دلیل را می‌شنود.
room-finished-toast = بسته شد.
room-open-toast = این سؤال دوباره باز است.
room-answered-toast = به این سؤال جواب داده شده است.
room-closed-toast = این سؤال پیش‌تر بسته شده است.
room-withdrawn-toast = پرسنده سؤالش را پس گرفت.
room-gone-toast = این سؤال دیگر وجود ندارد.
room-over-toast = این سؤال دیگر باز نیست.
room-below-toast = سؤال دوباره میان پرسش‌های باز نشان داده شد.
room-anonymous-toast = ناشناس می‌نویسید. لطفاً آن را خاموش کنید تا دیگران ببینند چه کسی پیگیر است.
room-alone-toast = هنوز کس دیگری را نمی‌شناسم. هر کس یک بار روی دکمهٔ زیر سؤالی بزند، این‌جا می‌آید.
room-left-toast = این شخص دیگر در تیم نیست. لطفاً فرد دیگری را انتخاب کنید.
away-text = <b>چه کسی نیست و چه کسی جانشین است؟</b> سؤال‌ها روز اول به جانشین می‌رسند. بدون جانشین دوباره برای همه‌اند.
away-nobody = الان کسی ثبت نشده است.
away-line = • { $name }: از { $first } تا { $last }، جانشین: { $substitute }
away-line-nobody = • { $name }: از { $first } تا { $last }، بدون جانشین
away-button-new = 🏖 من نیستم
away-button-back = 🗑 پاک کردن ثبت من
away-button-nobody = هیچ‌کس، برگردد به همه
away-ask = از چه روزی تا چه روزی نیستید؟ مثلاً بنویسید { "\u2066" }24.12. - 6.1.{ "\u2069" } (اول روز، بعد ماه میلادی)
away-unclear = این را نفهمیدم. مثلاً بنویسید { "\u2066" }24.12. - 6.1.{ "\u2069" } (اول روز، بعد ماه میلادی). روز آخر نباید گذشته باشد.
away-ask-who = از { $first } تا { $last } نیستید. چه کسی جانشین شماست؟
away-noted-toast = ثبت شد.
away-back-toast = ثبت شما پاک شد.
staff-question-no-entry = بدون پاسخ مناسب
staff-answer-sent = ✅ جواب شما در راه است.
staff-answer-not-possible = این جواب قابل رساندن نیست: آن فرد داده‌هایش را پاک یا ربات را مسدود کرده است، یا جواب از قبل در راه است.
staff-answer-text-only = لطفاً با متن جواب دهید؛ چیز دیگری را هنوز نمی‌توانم برسانم.
staff-chat-id = شمارهٔ این گروه { $id } است. آن را به‌عنوان LOTSE_STAFF_CHAT_ID وارد کنید.
conduct-staff-ask = بخواهید گواهی را نشان بدهد. شخص چه عددی می‌گوید؟ آن را در «کار داوطلبانهٔ من»، «گواهی عدم سوءپیشینه»، «نشان دادن به تیم» می‌بیند.
conduct-staff-choose =
    <b>{ $name }</b> گواهی عدم سوءپیشینه به شما نشان می‌دهد. فقط روز را یادداشت می‌کنم، نه چیز دیگر.

    چه زمانی می‌خواهید دوباره یکی ببینید؟
conduct-staff-no-name = شخصی بدون نام ذخیره‌شده
conduct-button-years = { $count ->
        [one] یک سال دیگر
       *[other] { $count } سال دیگر
    }
conduct-button-drop = 🗑 پاک کردن یادداشت، شخص کار را تمام می‌کند
conduct-staff-noted = ✅ یادداشت شد: امروز دیده شد، دوباره در { $again }. لطفاً نسخه‌ای نگه ندارید.
conduct-staff-dropped = یادداشت پاک شد.
conduct-no-note = دربارهٔ این شخص چیزی یادداشت نشده یا عدد دیگر معتبر نیست.
conduct-no-number = این عدد معتبر نیست یا دیگر معتبر نیست. شخص می‌تواند عدد تازه بگیرد.
help-ask-language = شخص باید به چه زبانی حرف بزند؟
help-ask-place = <b>{ $language }</b> · { $count ->
        [0] هیچ‌کس نمی‌خواهد از او پرسیده شود.
        [one] یک نفر می‌خواهد از او پرسیده شود.
       *[other] { $count } نفر می‌خواهند از آن‌ها پرسیده شود.
    } کجا کمک لازم است؟
help-ask-text = { $count ->
        [one] یک نفر مناسب است.
       *[other] { $count } نفر مناسب هستند.
    } چه می‌خواهید بپرسید؟ لطفاً نام دیگران را نیاورید. بعد پیش‌نمایش را می‌بینید.
help-nobody = اینجا کسی نمی‌خواهد از او پرسیده شود. در کل منطقه امتحان کنید.
help-preview = ⬆️ درخواست شما این‌طور می‌رسد. هر کس بله بگوید، با راه تماس در گروه تیم دیده می‌شود.
help-button-send = 📨 { $count ->
        [one] پرسیدن از یک نفر
       *[other] پرسیدن از { $count } نفر
    }
help-sent = ✅ پرسیده شد از { $count ->
        [one] یک نفر
       *[other] { $count } نفر
    }.
help-offered = 🙋 <b>{ $contact }</b> به درخواست شما بله می‌گوید: { $text }
broadcast-ask-text = حالا متن پیام همگانی را بنویسید، یا یک عکس، آلبوم، فایل، نظرسنجی یا مکان بفرستید. بازفرستادن هم ممکن است. بعد یک پیش‌نمایش می‌بینید؛ هنوز چیزی فرستاده نمی‌شود. برای لغو: { "\u2066" }/cancel{ "\u2069" }
broadcast-audience =
    ⬆️ <b>پیام شما این‌طور می‌رسد.</b>

    به: { $audience }
    گیرنده: <b>{ $count ->
        [0] هنوز هیچ‌کس
        [one] یک نفر
       *[other] { $count } نفر
    }</b>
broadcast-button-audience = 👥 به چه کسانی برسد؟
broadcast-button-send = 📣 { $count ->
        [0] گیرنده‌ای نیست
        [one] فرستادن به یک نفر
       *[other] فرستادن به { $count } نفر
    }
broadcast-button-discard = دور انداختن
broadcast-button-whole-district = تمام شهرستان (Kreis)
broadcast-button-settings = ⚙️ تنظیم خبرها
broadcast-released = ✅ پیام همگانی فرستاده می‌شود. گیرنده: { $count ->
        [0] هیچ‌کس
        [one] یک نفر
       *[other] { $count } نفر
    }.
broadcast-discarded = دور انداخته شد. چیزی فرستاده نشد.
broadcast-gone-toast = این پیام همگانی از قبل در راه است یا دیگر وجود ندارد.
broadcast-list =
    📣 <b>پیام‌های همگانی</b>
    یکی را انتخاب کنید یا یک پیام تازه بنویسید.
broadcast-list-empty =
    📣 <b>پیام‌های همگانی</b>
    هنوز پیامی نیست.
broadcast-button-new = ✏️ نوشتن پیام تازه
broadcast-button-event = 📅 دربارهٔ یک برنامه
broadcast-button-list = 📣 همهٔ پیام‌های همگانی
broadcast-button-back = ⬅️ بازگشت
broadcast-button-wordings = 🌐 زبان‌های دیگر
broadcast-button-times = 🕒 زمان
broadcast-button-preview = 👁 پیش‌نمایش
broadcast-button-test = 📨 آزمایش برای من
broadcast-button-ask = 🙋 درخواست تأیید
broadcast-button-schedule = 🕒 { $count ->
        [one] زمان‌بندی برای یک نفر
       *[other] زمان‌بندی برای { $count } نفر
    }
broadcast-button-call-off = ✋ فعلاً نفرست
broadcast-button-drop-wording = 🗑 حذف این زبان
broadcast-button-when = 🕒 فرستادن در زمان دیگر …
broadcast-button-until = ⌛ فقط تا … برسد
broadcast-button-at-once = ⚡ همین حالا بفرست
broadcast-button-forever = ♾ بدون پایان
broadcast-button-go-on = ➡️ ادامه
broadcast-button-pause = ⏸ مکث
broadcast-button-resume = ▶️ ادامهٔ فرستادن
broadcast-button-stop = ⏹ پایان دادن
broadcast-button-stop-sure = ⏹ بله، دیگر نفرست
broadcast-button-back-sure = 🗑 بله، برای همه پاک شود
broadcast-button-correct = ✏️ اصلاح متن
broadcast-button-take-back = ↩️ پس گرفتن
broadcast-button-progress = 📊 دیدن وضعیت
broadcast-state-draft = 📝 پیش‌نویس
broadcast-state-asked = 🙋 در انتظار تأیید
broadcast-state-scheduled = 🕒 زمان‌بندی‌شده
broadcast-state-going = 📤 در راه
broadcast-state-paused = ⏸ متوقف
broadcast-state-done = ✅ انجام شد
broadcast-state-stopped = ⏹ پایان‌یافته
broadcast-state-taken-back = ↩️ پس‌گرفته
broadcast-wordings = پیام به چه زبان‌هایی هست؟ کسی که زبانش نیست، پیام را به آلمانی می‌گیرد، وگرنه به نخستین زبان.
broadcast-ask-wording = حالا پیام را به این زبان برایم بفرستید: <b>{ $language }</b>. برای لغو: { "\u2066" }/cancel{ "\u2069" }
broadcast-terms = 📖 در واژه‌نامه:
broadcast-term = { $german } → { $translation }
broadcast-term-used = ✅ { $german } → { $translation }
broadcast-term-missed = ⚠️ { $german } → در واژه‌نامه: { $translation }
broadcast-times = پیام همگانی کی فرستاده شود؟
broadcast-ask-when = کی؟ مثلاً <i>فردا 18:00</i> یا <i>جمعه 9:30</i> یا <i>{ "\u2066" }3.12. 18:00{ "\u2069" }</i>.
broadcast-ask-until = پیام تا کی به کار می‌آید؟ بعد از آن دیگر به کسی نمی‌رسد. مثلاً <i>فردا 18:00</i> یا <i>{ "\u2066" }3.12. 18:00{ "\u2069" }</i>.
broadcast-time-unclear = این را نفهمیدم، یا زمانش گذشته است. روز و ساعت را بنویسید، مثلاً <i>فردا 18:00</i> یا <i>{ "\u2066" }3.12. 18:00{ "\u2069" }</i>.
broadcast-kind-text = متن
broadcast-kind-photo = عکس
broadcast-kind-document = فایل
broadcast-kind-album = آلبوم ({ $count })
broadcast-kind-poll = نظرسنجی
broadcast-kind-venue = مکان
broadcast-moment = { $day }، { $time }
broadcast-line-wording = ✅ { $kind } برای { $count } نفر: { $language }
broadcast-line-missing = ⚠️ متنی برای { $count } نفر نیست: { $language }. می‌گیرند: { $instead }
broadcast-line-terms = 📖 { $language }: متفاوت با واژه‌نامه: { $terms }
broadcast-line-at-once = ⚡ همین که بفرستید راه می‌افتد
broadcast-line-when = 🕒 زمان فرستادن: { $moment }
broadcast-line-until = ⌛ تا این زمان می‌رسد: { $moment }
broadcast-line-asked = 🙋 در انتظار تأیید نفر دوم. با هر تغییر دوباره پیش‌نویس می‌شود.
broadcast-line-scheduled = 🕒 زمان‌بندی شده است. با هر تغییر دوباره پیش‌نویس می‌شود.
broadcast-preview-of = 👁 این‌طور می‌رسد: <b>{ $language }</b>
broadcast-test-toast = آزمایش فقط برای شما می‌آید.
broadcast-own-toast = این پیام را خودتان نوشته‌اید. کس دیگری باید تأیید کند.
broadcast-over-toast = تا آن وقت تمام شده است. زمان را عوض کنید.
broadcast-nobody-toast = این‌طور به هیچ‌کس نمی‌رسد. گیرنده‌ها را عوض کنید.
broadcast-not-now-toast = این دیگر ممکن نیست.
broadcast-asked = 🙋 از تیم پرسیده شد. همین که نفر دوم تأیید کند، پیام فرستاده می‌شود. گیرندگان: { $count }
broadcast-scheduled = 🕒 زمان‌بندی شد. تا آن وقت هنوز همه‌چیز را می‌توانید عوض کنید. گیرندگان: { $count }
broadcast-asked-group =
    🙋 یک پیام همگانی در انتظار تأیید است: <b>{ $name }</b>
    در گفت‌وگو با من { "\u2066" }/staff{ "\u2069" } و بعد «پیام‌های همگانی» را باز کنید.
broadcast-album-whole = ⬆️ آلبوم شما این‌طور می‌رسد.
broadcast-below-album = ⬆️ از تیم کار داوطلبانه
broadcast-below-poll = ⬆️ لطفاً رأی بدهید. کسی نمی‌بیند چه کسی چه انتخاب کرده است.
broadcast-fault-kind = این را نمی‌توانم به‌صورت پیام همگانی بفرستم. متن، عکس، آلبوم، فایل، نظرسنجی و مکان ممکن است. ویدئو یا پیام صوتی را لطفاً به‌صورت فایل بفرستید.
broadcast-fault-caption = متن همراه عکس یا فایل بیش از حد بلند است: { $length } نویسه، حداکثر { $most }. آن را کوتاه کنید و همه را دوباره بفرستید.
broadcast-fault-quiz = مسابقه را نمی‌توانم بفرستم: تلگرام پاسخ درست را به من نمی‌گوید. آن را به‌صورت نظرسنجی معمولی بفرستید.
broadcast-fault-closed = این نظرسنجی بسته شده است. یک نظرسنجی تازه بفرستید.
broadcast-fault-correction = فقط متن را می‌توانم اصلاح کنم. لطفاً متن تازه را بنویسید.
broadcast-fault-longer = متن تازه در پیامی که رسیده جا نمی‌شود. لطفاً کوتاهش کنید.
broadcast-card-going = 📤 <b>{ $name }</b> – در راه است
broadcast-card-paused = ⏸ <b>{ $name }</b> – متوقف است
broadcast-card-done = ✅ <b>{ $name }</b> – تمام شد
broadcast-card-stopped = ⏹ <b>{ $name }</b> – پایان داده شد
broadcast-card-taken-back = ↩️ <b>{ $name }</b> – پس گرفته می‌شود
broadcast-progress-bar = { $bar } { $percent } %
broadcast-progress-sent = ✅ رسیده: { $count } از { $total }
broadcast-progress-parked = 💤 در دسترس نیستند: { $count }
broadcast-progress-failed = ⚠️ ناموفق: { $count }
broadcast-progress-left-out = ➖ فرستاده نشد (این هفته کافی بود، دیر بود یا پایان داده شد): { $count }
broadcast-progress-time-left = ⏳ حدود { $minutes } دقیقهٔ دیگر
broadcast-taken-back-progress = ↩️ پاک شده: { $done } از { $total }
broadcast-corrected-progress = ✏️ اصلاح شده: { $done } از { $total }
broadcast-change-failed = ⚠️ دیگر ممکن نبود: { $count }
broadcast-stop-sure = واقعاً پایان داده شود؟ هر که پیام را دارد، برایش می‌ماند. دیگر فرستاده نمی‌شود: { $count }
broadcast-back-sure = واقعاً پس گرفته شود؟ پیام از همهٔ گفت‌وگوها پاک می‌شود. شاید بعضی‌ها آن را دیده باشند. تا حالا رسیده: { $count }
broadcast-pause-toast = متوقف شد. وقتی بگویید ادامه می‌یابد.
broadcast-resume-toast = ادامه می‌یابد.
broadcast-stop-sure-toast = پایان داده شد.
broadcast-back-sure-toast = پیام همه‌جا پاک می‌شود.
broadcast-ask-corrected-language = کدام متن را می‌خواهید اصلاح کنید؟
broadcast-ask-correction = همهٔ متن را دوباره بنویسید (<b>{ $language }</b>). برای همهٔ کسانی که متن قبلی را دارند جایگزین می‌شود. برای لغو: { "\u2066" }/cancel{ "\u2069" }
broadcast-corrected = ✏️ متن تازه حالا یکی‌یکی جای متن قبلی را می‌گیرد.
broadcast-events = دربارهٔ چیست؟ یک پیش‌نویس با روز، ساعت و محل می‌نویسم.
broadcast-events-none = فعلاً نه دوره‌ای برنامه‌ریزی شده است و نه دیداری.
broadcast-event-text =
    📣 <b>{ $title }</b>

    📅 { $moment }
    📍 { $place }
news-button-yes = می‌آیم
news-button-maybe = شاید
news-button-no = نمی‌توانم
news-button-more = ℹ️ بیشتر
news-button-course = 🎓 به دوره
news-button-series = 🤝 به دیدار
news-button-meeting = 🤝 رفتن به دیدار
news-button-entry = 📖 به جواب
news-yes-toast = عالی، تا آن وقت!
news-maybe-toast = باشد. هر وقت بخواهید می‌توانید نظرتان را عوض کنید.
news-no-toast = حیف شد. ممنون که خبر دادید!
news-over-toast = این دیگر تمام شده است. با این حال ممنون!
news-preview-toast = این فقط پیش‌نمایش است. اینجا هنوز چیزی شمرده نمی‌شود.
news-gone-toast = این دیگر وجود ندارد.
press-text =
    🔘 <b>دکمه‌های زیر پیام</b>

    چه کسی می‌آید؟ { $rsvp }
    «بیشتر»: { $more }
    لینک: { $link }
press-on = با «می‌آیم»، «شاید»، «نمی‌توانم»
press-off = نه
press-button-open = 🔘 دکمه‌های زیر آن
press-button-rsvp-on = ➕ پرسیدن اینکه چه کسی می‌آید
press-button-rsvp-off = ✖️ نپرسیدن اینکه چه کسی می‌آید
press-button-more = ➕ نوشتن «بیشتر»
press-button-no-more = ✖️ برداشتن «بیشتر»
press-button-link = ➕ لینک به دوره، دیدار یا جواب
press-button-no-link = ✖️ برداشتن لینک
press-button-entry = 📖 به یک جواب
press-ask-language = به کدام زبان بیشتر می‌نویسید؟
press-ask-more = حالا بنویسید «بیشتر» چه نشان دهد ({ $language }). حروف پررنگ، حروف کج و لینک‌ها می‌مانند. برای لغو: { "\u2066" }/cancel{ "\u2069" }
press-ask-link = دکمه به کجا برود؟
press-ask-entry = شمارهٔ جواب را بنویسید، مثلاً { "\u2066" }UV-03{ "\u2069" }. برای لغو: { "\u2066" }/cancel{ "\u2069" }
press-no-entry = این شماره را نمی‌شناسم. در { "\u2066" }/staff{ "\u2069" } کنار هر جواب نوشته شده است، مثلاً { "\u2066" }UV-03{ "\u2069" }.
broadcast-card-answers = ✅ { $yes } · 🤔 { $maybe } · ❌ { $no }
report-button-show = 📊 گزارش با تصویر
report-button-again = 🔄 شمارش دوباره
report-button-nudge = 🔔 { $count ->
        [one] پرسیدن دوباره از یک نفر
       *[other] پرسیدن دوباره از { $count } نفر
    }
report-title = گزارش پیام همگانی { $day }
report-heading = 📊 <b>گزارش:</b> { $name }
report-delivered = ✉️ رسیده به: <b>{ $count }</b>
report-missed = 🚫 نرسیده به: { $count } – { $reasons }
report-opened-line = 👀 باز کرده‌اند: { $count }
report-answers = ✅ { $yes } می‌آیند · 🤔 { $maybe } شاید · ❌ { $no } نه · ⏳ { $open } بدون جواب
report-got = گرفته‌اند
report-opened = باز کرده‌اند
report-answered = جواب داده‌اند
report-bar-delivered = رسیده
report-bar-unknown = نامعلوم
report-bar-parked = دسترسی نشد
report-bar-failed = ناموفق
report-bar-left-out = فرستاده نشد
report-reason-blocked = ربات را بسته‌اند
report-reason-deactivated = حساب پاک شده
report-reason-lost = گفتگو پیدا نشد
report-reason-enough = برای این هفته کافی است
report-reason-late = خیلی دیر
report-reason-stopped = متوقف شد
report-reason-other = خطای فنی
nudge-heading = 🔔 <b>یک بار دیگر می‌پرسیم:</b> هنوز منتظر جواب شما هستیم.
nudge-drafted-toast = پیش‌نویس را ببینید. هنوز چیزی فرستاده نمی‌شود.
nudge-already-toast = فقط یک بار دوباره می‌پرسیم. پیش‌نویس یا پیام در فهرست است.
nudge-nobody-toast = همه جواب داده‌اند.
nudge-gone-toast = دیگر برای این کار دیر است.
reply-kept = 💬 پاسخ شما به تیم رسید. اگر تیم جواب بدهد، همین‌جا می‌بینید.
reply-only-text = در پاسخ به پیام همگانی فقط متن را می‌توانم به تیم برسانم، نه عکس، پیام صوتی یا مکان. لطفاً یکی دو جمله بنویسید، دوباره در پاسخ به همان پیام.
reply-personal =
    <b>لطفاً نگاهی بیندازید</b>

    این شاید نشان دهد موضوع دربارهٔ کیست:
    { $details }

    تیم معمولاً به این اطلاعات نیازی ندارد. می‌خواهید بدون آن‌ها پاسخ دهید؟
reply-write-again = یک بار دیگر به پیام پاسخ بدهید، بدون این اطلاعات.
reply-left = باشد. چیزی به تیم فرستاده نشد.
reply-told = 💬 برای پیام همگانی «{ $name }» پاسخ‌های تازه‌ای هست. آن‌ها را در { "\u2066" }/staff{ "\u2069" } کنار پیام‌های همگانی می‌بینید.
reply-list = 💬 <b>{ $name }</b>

    پاسخ‌ها: { $count }
reply-text = 💬 { $day }، { $time } · { $language }

    { $text }
reply-answered = ✍️ <b>تیم:</b> { $answer }
reply-ask-answer = حالا جواب خود را بنویسید. در گفتگوی آن شخص دیده می‌شود. برای لغو: { "\u2066" }/cancel{ "\u2069" }
reply-answer-sent = ✅ جواب شما در راه است.
reply-answer-unreachable = الان دسترسی به این شخص نیست. وقتی دوباره بنویسد، جواب شما به او می‌رسد.
reply-answer-gone = این پاسخ دیگر وجود ندارد.
reply-button-list = 💬 { $count ->
        [one] خواندن یک پاسخ
       *[other] خواندن { $count } پاسخ
    }
reply-button-answer = ✍️ جواب دادن
reply-button-tag = 🏷 دادن برچسب
reply-button-change = ✏️ پاسخ بدون این اطلاعات
reply-button-leave = پاسخ نمی‌دهم
reply-button-before = ⬅️ تازه‌ترها
reply-button-more = قدیمی‌ترها ➡️
failure-report = ⚠️ یک پیام پردازش نشد.
    Update { $id }, { $error }, { $place }

## گروه‌های هدف

audience-text =
    👥 <b>پیام به چه کسانی می‌رسد؟</b>

    { $lines }

    روی هم: <b>{ $total }</b> از { $everyone } نفری که خبرها را می‌خواهند.
audience-line-everyone = همهٔ کسانی که خبرها را می‌خواهند.
audience-line-first = <b>{ $number }.</b> { $group } · { $count }
audience-line = <b>{ $number }. و</b> { $group } · { $count }
audience-line-not = <b>{ $number }. اما نه</b> { $group } · { $count }
audience-one-line =
    <b>این سطر</b>

    { $group }
audience-one-line-not =
    <b>این سطر: اما نه</b>

    { $group }
audience-part = { $what }: { $names }
audience-counted = { $name } ({ $count })
audience-dated = { $title }، { $day }
audience-but-not = اما نه { $group }
audience-and = و { $group }
audience-everyone = همهٔ کسانی که خبرها را می‌خواهند
audience-gone = دیگر وجود ندارد
audience-gone-toast = این دیگر وجود ندارد. لطفاً چیز دیگری انتخاب کنید.
audience-active = در { $count ->
        [one] 24 ساعت گذشته
       *[other] { $count } روز گذشته
    }
audience-quiet = بیش از { $count ->
        [one] یک روز پیش
       *[other] { $count } روز پیش
    }
audience-is-language = زبان
audience-is-municipality = محل
audience-is-interest = علاقه
audience-is-speaks = حرف می‌زند به
audience-is-role = نقش
audience-is-course-seated = ثبت‌نام‌شده در دوره
audience-is-course-waiting = در فهرست انتظار
audience-is-course-attended = در دوره بوده
audience-is-comes = به دیدار می‌آید
audience-is-follows = یادآوری
audience-is-likes = پیشنهاد ذخیره‌شده
audience-is-answered-yes = گفته بله
audience-is-answered-maybe = گفته شاید
audience-is-answered-no = گفته نه
audience-is-answered-any = جواب داده
audience-is-got = به او رسیده
audience-is-active = آخرین بار اینجا
audience-is-quiet = آخرین بار اینجا
audience-is-tag = برچسب
audience-is-saved = گروه هدف
audience-role-helper = دوست دارد کمک کند
audience-role-guest = دنبال کسی می‌گردد
audience-role-organiser = مسئول یک پیشنهاد
audience-role-staff = عضو تیم
audience-role-editor = در بخش ویراستاری
audience-kind-language = 🌍 زبان
audience-kind-municipality = 📍 محل
audience-kind-interest = 💛 علاقه
audience-kind-speaks = 🗣 حرف می‌زند به
audience-kind-role = 🙋 نقش
audience-kind-course = 🎓 دوره
audience-kind-comes = 🤝 دیدار
audience-kind-follows = 🔔 یادآوری‌ها
audience-kind-likes = 💾 پیشنهادهای ذخیره‌شده
audience-kind-answered = 📨 جواب به پیام همگانی
audience-kind-active = 👋 به‌تازگی اینجا بوده
audience-kind-quiet = 💤 مدتی است نیامده
audience-kind-tag = 🏷 برچسب
audience-kind-saved = 📁 گروه هدف ذخیره‌شده
audience-ask-and = <b>و دیگر چه؟</b> بر چه اساسی انتخاب می‌کنید؟
audience-ask-or = <b>یا؟</b> آن وقت یکی از این‌ها کافی است.
audience-ask-not = <b>اما نه؟</b> چه کسانی را کنار بگذاریم؟
audience-choose = <b>{ $what }</b>
audience-choose-profile =
    <b>{ $what }</b>

    این در نمایه نوشته شده است. اینجا فقط کسانی را پیدا می‌کنم که می‌خواهند تیم از آن‌ها بپرسد.
audience-choose-nothing = <b>{ $what }</b>: هنوز چیزی برای انتخاب نیست.
audience-tidy = <b>کدام گروه هدف پاک شود؟</b> پیام‌های همگانی که از آن استفاده کرده‌اند همان‌طور می‌مانند.
audience-forgotten-toast = پاک شد.
audience-button-line = ✏️ تغییر سطر { $number }
audience-button-and = ➕ و همچنین …
audience-button-not = ➖ اما نه …
audience-button-or = ➕ یا …
audience-button-drop = ✖️ { $part }
audience-button-exclude = 🔁 این افراد نه
audience-button-mean = 🔁 بله، همین افراد
audience-button-save = 💾 ذخیرهٔ گروه هدف
audience-button-tidy = 🗑 پاک کردن ذخیره‌شده‌ها
audience-button-everyone = ↩️ دوباره همه
audience-button-back = ⬅️ برگشت
audience-button-done = ✅ تمام
audience-ask-name = نام این گروه هدف چه باشد؟ لطفاً بدون نام اشخاص. برای لغو: { "\u2066" }/cancel{ "\u2069" }
audience-name-saved = 💾 ذخیره شد: «{ $name }».
audience-name-taken = «{ $name }» از قبل هست. لطفاً نام دیگری بنویسید.
audience-name-too-long = خیلی بلند است. لطفاً حداکثر 40 نویسه.
audience-name-everyone = پیام به همه می‌رسد. ذخیره کردنش لازم نیست.
audience-name-gone = این پیام همگانی دیگر وجود ندارد.
tag-list =
    🏷 <b>برچسب‌ها</b>

    با آن‌ها افراد را دوباره پیدا می‌کنید، مثلاً «ترجمه» یا «تیم جشن». لطفاً چیزی دربارهٔ سلامت، تبار، باور یا موضوع‌های حساس دیگر ننویسید: افراد برچسب‌های خود را می‌بینند و می‌توانند بردارند.
tag-text =
    🏷 <b>{ $tag }</b>

    افراد: { $count }

    دیگر چه کسی می‌گیرد؟ در گروه تیم هم می‌توانید به یک سؤال با { "\u2066" }/tag{ "\u2069" } و کلمه پاسخ بدهید.
tag-ask = برچسب تازه را بنویسید: یک یا دو کلمه، حداکثر 28 نویسهٔ لاتین یا 14 نویسهٔ فارسی. لطفاً چیز حساسی نباشد: افراد آن را می‌بینند. برای لغو: { "\u2066" }/cancel{ "\u2069" }
tag-too-long = لطفاً برچسبی کوتاه: حداکثر 28 نویسهٔ لاتین یا 14 نویسهٔ فارسی.
tag-personal = لطفاً بدون نام یا شمارهٔ اشخاص. کدام کلمهٔ دیگر مناسب است؟
tag-choose = چه کسی «{ $tag }» را می‌گیرد؟
tag-choose-nothing = هنوز کسی برای «{ $tag }» نیست.
tag-choose-one = کدام برچسب؟
tag-none = هنوز برچسبی نیست. برچسب تازه را در { "\u2066" }/staff{ "\u2069" } می‌سازید.
tag-own =
    🏷 <b>برچسب‌های شما</b>

    تیم این‌ها را به شما داده تا پیام‌های مناسب بگیرید. آنچه بردارید، دیگر کسی به شما نمی‌دهد.
tag-own-none = 🏷 شما برچسبی ندارید.
tag-given-toast = تازه داده شد: { $count }
tag-dropped-toast = دیگر کسی این برچسب را ندارد.
tag-one-toast = 🏷 برچسب داده شد.
tag-not-toast = نشد: این شخص آن را دارد، برداشته است، یا دیگر نیست.
tag-off-toast = برداشته شد.
tag-button-show = 🏷 { $tag } ({ $count })
tag-button-new = ➕ برچسب تازه
tag-button-course = 🎓 برای افراد یک دوره
tag-button-comes = 🤝 برای افراد یک دیدار
tag-button-answered = 📨 بر اساس جواب
tag-button-drop = 🗑 برداشتن از همه
tag-button-off = ✖️ { $tag }

## Questions without an answer

gaps-text =
    <b>سؤال‌های بدون جواب خوب</b>

    { $count ->
        [one] { $count } سؤال باز است.
       *[other] { $count } سؤال باز است.
    } سؤال‌های تقریباً یکسان کنار هم‌اند. این‌که چه کسی پرسیده، ذخیره نمی‌شود.
gaps-none = الان هیچ سؤال بازی نیست. عالی!
gaps-button-gap = { $times }× { $text }
gaps-button-staff = ⬅️ به منوی تیم
gap-text = ❓ <b>{ $text }</b>
gap-times =
    { $times ->
        [one] { $times } بار پرسیده شده
       *[other] { $times } بار پرسیده شده
    }، آخرین بار: { $day }.
gap-waiting =
    🔔 { $count ->
        [one] { $count } نفر منتظر جواب است.
       *[other] { $count } نفر منتظر جواب‌اند.
    }
gap-wording = • { $text } <i>({ $language })</i>
gap-unhelpful = 👎 این کمک نکرد: { $title }
gap-team-answer =
    <b>تیم قبلاً به این جواب داده است:</b>
    { $answer }
gap-button-phrase = ➕ مربوط به: { $title }
gap-button-find = 🔎 جستجوی مطلب دیگر
gap-button-team-answer = 📝 جواب تیم به‌عنوان مطلب تازه
gap-button-write = ✍️ نوشتن جواب
gap-button-aside = 🚫 موضوع ما نیست
gap-button-question = ⬅️ بازگشت به سؤال
gap-button-all = ⬅️ همهٔ سؤال‌های بی‌جواب
gap-ask-entry = «{ $text }» به کدام مطلب مربوط است؟ شماره‌اش (مثل UV-03) یا چند کلمه بنویسید.
gap-found = کدام مطلب با «{ $text }» جور است؟ می‌توانید باز هم بنویسید و جستجو کنید.
gap-found-nothing = مطلبی برای این پیدا نمی‌کنم. برای «{ $text }» کلمه‌های دیگری امتحان کنید.
gap-ask-answer = جواب «{ $text }» را بنویسید. اگر خط اول سؤال باشد، عنوان می‌شود. از آن پیش‌نویسی ساخته می‌شود که پیش از انتشار می‌توانید تغییرش دهید.
gap-clash = «{ $phrasing }» از قبل به «{ $title }» می‌رسد. آنجا مثلاً هست: «{ $example }».
gap-problem = ⚠️ { $problem }
gap-unchanged = برای همین چیزی را تغییر ندادم.
gap-released-toast = ذخیره شد. هر که منتظر بود حالا خبر می‌شود.
gap-second_person-toast = به‌صورت پیش‌نویس ذخیره شد. نفر دوم منتشرش می‌کند.
gap-drafted-toast = به پیش‌نویس این مطلب اضافه شد. هنوز منتشر نشده است.
gap-gone-toast = کسی قبلاً به این رسیدگی کرده است.
gap-aside-toast = کنار گذاشته شد. سؤال‌های مشابه دیگر اینجا نمی‌آیند.
gap-entry-source = جواب تیم
gap-entry-hand-over = اگر مورد شما فرق دارد.
gap-answered = چیزی از من پرسیده بودید که جوابش را نمی‌دانستم. حالا جوابی هست.
gap-answered-button = 📖 خواندن جواب

## رسیدگی به پاسخ‌ها

content-menu-text =
    <b>رسیدگی به پاسخ‌ها</b>

    هر تغییر را اول در پیش‌نمایش می‌بینید. همهٔ نسخه‌ها نگه داشته می‌شوند.
content-button-find = 🔎 جست‌وجوی پاسخ
content-button-new = ➕ نوشتن پاسخ تازه
content-button-drafts = 📝 در انتظار انتشار: { $count }
content-button-conflicts = ⚖️ دو نسخه، لطفاً انتخاب کنید: { $count }
content-button-due = 🗓 به‌زودی بررسی شود: { $count }
content-button-hidden = ⏸ فعلاً دیده نمی‌شود: { $count }
content-button-quarrels = 🧲 پاسخ‌های شبیه به هم
content-button-staff = ⬅️ تیم
content-button-menu = ⬅️ رسیدگی به پاسخ‌ها
content-button-page = ⬅️ به پاسخ
content-button-preview = 👁 پیش‌نمایش
content-button-languages = 🌍 زبان‌ها
content-button-history = 🕘 تاریخچه
content-button-file = 📄 به‌صورت فایل
content-button-care = 🗓 بررسی
content-button-draft = 📝 به پیش‌نویس
content-button-reviewed = ✔️ ترجمه بررسی شد
content-button-withdraw = ⛔ فوراً بردار
content-button-retire = 🗄 دیگر لازم نیست
content-button-show-again = ▶️ دوباره نشان بده
content-button-release = ✅ انتشار
content-button-ask = 📨 درخواست انتشار
content-button-go-on = ✏️ ادامهٔ تغییر
content-button-drop = 🗑 حذف پیش‌نویس
content-button-older = ➡️ قدیمی‌ترها
content-button-shipped = 📦 نسخهٔ اولیه را بگیر
content-button-restore = ↩️ این نسخه را برگردان
content-button-keep = ✋ نسخهٔ ما بماند
content-button-take = 📦 نسخهٔ تازه را بگیر
content-button-give-up = دیگر به آن رسیدگی نمی‌کنم
content-button-take-over = 🙋 من به آن رسیدگی می‌کنم
content-button-take-over-topic = 🙋 همهٔ این موضوع
content-button-still-right = ✅ هنوز درست است
content-button-right = ✅ { $id } هنوز درست است
content-button-review-day = 📅 روز دیگر
content-field-title = ✏️ پرسش
content-field-answer = ✏️ پاسخ
content-field-phrasings = 💬 شکل‌های پرسش
content-field-source = 📖 منبع
content-field-as_of = 📖 تاریخ منبع
content-field-hand_over = 🙋 کی یک انسان؟
content-field-to_confirm = ⚠️ نکته‌های باز
content-ask-entry = کدام پاسخ؟ شماره‌اش را بنویسید، مثلاً UV-03، یا بنویسید دربارهٔ چیست.
content-ask-topic = پاسخ تازه به کدام موضوع مربوط است؟
content-ask-title = <b>پرسش</b> را همان‌طور که باید در عنوان بیاید بنویسید.
content-ask-answer = <b>پاسخ</b> را بنویسید: کوتاه و با واژه‌های ساده.
content-ask-source = <b>منبع</b> را بنویسید، مثلاً یک قانون یا یک صفحهٔ اینترنتی.
content-ask-as_of = تاریخ منبع چیست؟ مثلاً 19.08.2026
content-ask-hand_over = کی باید یک <b>انسان</b> به آن نگاه کند؟ یک جمله کافی است.
content-ask-to_confirm = چه چیزی را هنوز باید تأیید کنیم؟ این را همه می‌بینند. خط تیره (-) یادداشت را پاک می‌کند.
content-ask-phrasings = مردم چطور دربارهٔ آن می‌پرسند؟ <b>شکل‌های تازهٔ پرسش</b> را بنویسید، هر کدام در یک خط. با زدن روی یکی از موجودها، آن حذف می‌شود.
content-ask-review-day = کدام روز باید کسی دوباره بررسی کند؟ مثلاً 15.03.2027
content-now =
    اکنون:
    <blockquote>{ $text }</blockquote>
content-found = این‌ها را پیدا کردم. می‌توانید همین حالا چیز دیگری هم جست‌وجو کنید.
content-found-nothing = در این باره چیزی پیدا نمی‌کنم. با واژه‌های دیگر امتحان کنید.
content-nothing = این‌جا فعلاً کاری نیست.
content-page =
    <b>{ $id }</b> · { $language }
    { $title }
content-is-shipped = 📦 همان‌طور که از اول بود.
content-is-local = ✏️ ما در { $day } تغییرش دادیم.
content-is-hidden = ⏸ فعلاً هیچ‌کس آن را نمی‌بیند.
content-is-outdated = ⚠️ متن آلمانی از این ترجمه تازه‌تر است.
content-has-draft = 📝 یک پیش‌نویس هست.
content-languages = <b>{ $id }</b> به همهٔ زبان‌ها. ✅ هست، ⚠️ از متن آلمانی قدیمی‌تر است، ➕ هنوز نیست.
content-draft = ⬆️ <b>این‌طور دیده خواهد شد.</b> { $id } · { $language } · { $action }
content-draft-release = هنوز هیچ‌کس آن را نمی‌بیند.
content-draft-second-person = هنوز هیچ‌کس آن را نمی‌بیند. نفر دومی از تیم باید آن را منتشر کند.
content-drafts = <b>در انتظار انتشار</b>
content-dropped = پیش‌نویس حذف شد. برای دیگران چیزی عوض نشده است.
content-hidden = <b>این پاسخ‌ها را فعلاً هیچ‌کس نمی‌بیند.</b>
content-refused = این‌طور نمی‌توانم بپذیرم. لطفاً تغییرش دهید و دوباره بفرستید.
content-problem = خط { $line }: { $message }
content-clash-same = «{ $phrasing }» از قبل مال { $id } است: «{ $example }»
content-clash-taken = به «{ $phrasing }» از قبل { $id } پاسخ می‌دهد: «{ $example }»
content-file-caption = فایل را تغییر دهید و برایم پس بفرستید. نام آن باید همین بماند.
content-file-unfit = به یک فایل متنی با نامی مثل UV-03.de.md نیاز دارم، حداکثر 64 KB.
content-file-encoding = این فایل را نمی‌توانم بخوانم. لطفاً آن را با UTF-8 ذخیره کنید.
content-gone-toast = این دیگر وجود ندارد یا قبلاً انجام شده است.
content-withdrawn-toast = برداشته شد. از حالا هیچ‌کس آن را نمی‌بیند.
content-released-toast = منتشر شد. حالا همه آن را می‌بینند.
content-second_person-toast = این را باید نفر دومی منتشر کند.
content-asked-toast = به تیم خبر داده شد.
content-kept-toast = نسخهٔ ما می‌ماند.
content-right-toast = سپاس! بررسی بعدی: { $day }.
content-looking-toast = یک لحظه، همهٔ شکل‌های پرسش را مقایسه می‌کنم …
content-topic-toast = سپاس! تازه نزد شما: { $count }
content-action-added = تازه
content-action-changed = تغییر
content-action-phrased = تغییر شکل‌های پرسش
content-action-translated = ترجمه
content-action-reviewed = بررسی ترجمه
content-action-restored = برگرداندن
content-action-kept = نسخهٔ ما ماند
content-action-shipped = نسخهٔ اولیه
content-action-retired = دیگر لازم نیست
content-action-withdrawn = برداشته شد
content-state-draft = پیش‌نویس
content-state-released = منتشرشده
content-state-dropped = حذف‌شده
content-who-you = شما
content-who-team = کسی از تیم
content-who-gone = کسی که دیگر در تیم نیست
content-owner-team = تیم
content-owner-you = شما
content-owner-somebody = کسی از تیم
content-history = <b>{ $id }: تا امروز چه شد</b>
content-history-none = تیم این‌جا هنوز چیزی را تغییر نداده است.
content-version = { $day}، { $time }: { $action }، { $state }. نوشته: { $who }. انتشار: { $releaser }.
content-conflicts = <b>لطفاً انتخاب کنید</b>: این صفحه‌ها را ما تغییر داده‌ایم و با آخرین به‌روزرسانی هم نسخهٔ تازه‌ای آمده است. تا انتخاب نکنید، نسخهٔ ما معتبر است.
content-conflict-ours = ✋ <b>نسخهٔ ما</b>
content-conflict-theirs = 📦 <b>نسخهٔ تازهٔ به‌روزرسانی</b>
content-care =
    <b>{ $id }</b>
    بررسی بعدی: { $day }
    رسیدگی با: { $who }
content-due = 🗓 <b>به‌زودی بررسی شود: { $count }</b>
content-quarrels = <b>پاسخ‌هایی که پرسش‌های هم را می‌گیرند.</b> بدون شکل نشان‌داده‌شده، جست‌وجو پاسخ دیگر را پیدا می‌کرد. شکل‌های روشن‌تر کمک می‌کنند.
content-quarrel = { $id } ↔ { $other } ({ $count }): «{ $example }»
content-draft-waits = 📝 { $id } ({ $language }) منتظر انتشار از سوی شماست. در گفت‌وگو با من: /staff
content-conflict-new = ⚖️ { $id } ({ $language }): به‌روزرسانی نسخهٔ تازه‌ای آورده، ولی ما نسخهٔ خودمان را داریم. نسخهٔ ما معتبر می‌ماند. لطفاً در گفت‌وگو با من انتخاب کنید: /staff
content-review-list = 🗓 <b>لطفاً این ماه بررسی کنید: { $count }</b>
content-review-line = { $id } · { $title }
content-dead-links = 🔗 <b>این پیوندها به جایی نمی‌رسند.</b> لطفاً نشانی تازه را پیدا کنید یا پیوند را بردارید.
content-dead-link =
    { $url } ({ $reason })
    در { $ids } آمده است
## جدول‌های تیم

staff-tables-text =
    <b>جدول‌ها</b>

    جدولی بگیرید، روی رایانه تغییرش دهید و همین‌جا برایم بفرستید (XLSX، ODS یا CSV). اول نشان می‌دهم چه چیزی عوض می‌شود. تا موافقت نکنید هیچ اتفاقی نمی‌افتد.
table-name-offers = برنامه‌ها و خدمات
table-name-contacts = اداره‌های مسئول
table-name-funding = کمک مالی
table-button-get = ⬇️ { $table } ({ $format })
table-reading = ⏳ جدول را می‌خوانم …
table-reading-rows = ⏳ جدول را می‌خوانم … تاکنون { $rows } سطر
table-refused =
    ⚠️ <b>{ $file }</b>
    { $reason }
table-report =
    <b>{ $table }: { $file }</b>
    تازه: { $new }
    تغییریافته: { $changed }
    بدون تغییر: { $unchanged }
    نادرست: { $wrong }
table-new = 🆕 سطر { $row }: { $name }
table-changed = ✏️ سطر { $row }: { $name }
table-field = { $column }: { $before } → { $after }
table-nothing = خالی
table-more = … و { $count } مورد دیگر
table-wrong-left-out = سطرهای نادرست را کنار می‌گذارم. بقیه را می‌توانید همین حالا ثبت کنید.
table-no-change = این جدول چیزی را تغییر نمی‌دهد.
table-button-yes = ✅ ثبت: { $count }
table-button-no = لغو
table-applied = ✅ ثبت شد. تازه: { $new }، تغییریافته: { $changed }
table-discarded = لغو شد. چیزی تغییر نکرد.
table-overtaken = ⚠️ پس از گزارش چیزی تغییر کرده است. لطفاً جدول را دوباره بفرستید.
table-decided-toast = دربارهٔ این جدول قبلاً تصمیم گرفته شده است.
table-report-file-name = khataha
table-mistakes-caption = همهٔ خطاها در یک فایل.
sheet-line = سطر { $row }، { $column }: { $text }
sheet-line-row = سطر { $row }: { $text }
sheet-did-you-mean = منظورتان «{ $hint }» است؟
sheet-mistake-unreadable = این فایل را نمی‌توانم بخوانم. لطفاً آن را XLSX یا CSV ذخیره کنید.
sheet-mistake-protected = فایل رمز دارد. لطفاً رمز را بردارید.
sheet-mistake-too-large = فایل خیلی بزرگ است. بیشترین اندازه { $hint } مگابایت است.
sheet-mistake-too-many-rows = جدول بیش از { $hint } سطر دارد. لطفاً آن را تقسیم کنید.
sheet-mistake-too-many-cells = جدول خیلی پهن است یا خانه‌هایی دور از آن پر شده‌اند. بیشترین شمار ستون‌ها: { $hint }.
sheet-mistake-empty = در فایل چیزی نیست.
sheet-mistake-no-heading = سرستون‌هایی مثل «Name» یا «Gemeinde» پیدا نمی‌کنم. بهتر است جدولی را بردارید که از اینجا گرفته‌اید.
sheet-mistake-missing-column = ستون «{ $value }» نیست.
sheet-mistake-double-column = ستون «{ $value }» دو بار آمده است.
sheet-mistake-unknown-column = این ستون را نمی‌شناسم و کنارش می‌گذارم.
sheet-mistake-cell-without-heading = کنار جدول «{ $value }» بدون سرستون آمده است.
sheet-mistake-required = این خانه نباید خالی باشد.
sheet-mistake-too-long = متن خیلی بلند است. بیشترین شمار نویسه‌ها: { $hint }.
sheet-mistake-formula-error = «{ $value }» خطای فرمول است. لطفاً خود مقدار را بنویسید.
sheet-mistake-garbled = حروف به‌هم‌ریخته‌اند: «{ $value }». لطفاً جدول را XLSX ذخیره کنید.
sheet-mistake-choice = «{ $value }» را نمی‌شناسم.
sheet-mistake-yes-no = اینجا فقط «ja» یا «nein» (بله یا نه) درست است، نه «{ $value }».
sheet-mistake-number = «{ $value }» عدد نیست.
sheet-mistake-degrees = «{ $value }» مختصات نیست. شاید ممیز جا افتاده است.
sheet-mistake-far-away = { $value } از Kreis Coesfeld دور است.
sheet-mistake-swapped = عرض و طول جغرافیایی جابه‌جا شده‌اند: { $value }
sheet-mistake-half-a-place = عرض و طول جغرافیایی با هم‌اند: هر دو را پر کنید یا هر دو را خالی بگذارید.
sheet-mistake-postcode = «{ $value }» کد پستی پنج‌رقمی نیست.
sheet-mistake-date = «{ $value }» تاریخی مانند 24.06.2026 نیست.
sheet-mistake-future-date = { $value } در آینده است.
sheet-mistake-hours = «{ $value }» را به‌عنوان ساعت کار نمی‌فهمم. این‌طور بنویسید: { "\u2066" }Tu 14:00-16:00; Th 10:00-12:00{ "\u2069" }
sheet-mistake-language = زبان «{ $value }» را نمی‌شناسم. مثلاً بنویسید: de, uk, Arabisch
sheet-mistake-web = «{ $value }» نشانی اینترنتی نیست. با https:// آغاز می‌شود.
sheet-mistake-email = «{ $value }» نشانی ایمیل نیست.
sheet-mistake-phone = «{ $value }» شمارهٔ تلفن نیست.
sheet-mistake-double-row = «{ $value }» در سطر { $hint } هم آمده است.
sheet-mistake-unknown-row = شناسهٔ «{ $value }» وجود ندارد. در سطرهای تازه آن را خالی بگذارید.

## نقش‌ها و گزارش

admins-only-toast = این کار فقط برای کسانی است که نقش‌ها را مدیریت می‌کنند.
role-admin = مدیریت
role-editor = ویراستاری
role-organiser = رسیدگی به یک برنامه
role-about-admin = نقش‌ها را مدیریت می‌کند و گزارش کارها را می‌خواند. تا وقتی که در گروه تیم باشد.
role-about-editor = پاسخ‌ها را می‌نویسد و به آن‌ها رسیدگی می‌کند.
role-about-organiser = اطلاعات برنامه را به‌روز نگه می‌دارد و پیام‌های مربوط به آن را می‌بیند. تغییرها فوراً اعمال می‌شوند. گاهی می‌پرسم آیا همه چیز هنوز درست است.
roles-text =
    <b>نقش‌ها</b>
    هر کس در گروه تیم باشد عضو تیم است. هر کس از گروه برود، فوراً دیگر عضو نیست. مدیران گروه نقش‌ها را هم مدیریت می‌کنند.
roles-heads = مدیریت از راه گروه: { $names }
roles-line = { $role }: { $name }
roles-button-give = ➕ دادن نقش
roles-button-holder = { $name }: { $role }
roles-button-invitation = ✉️ پس گرفتن دعوت: { $role }
roles-button-list = ⬅️ همهٔ نقش‌ها
roles-which = کدام نقش را می‌خواهید بدهید؟
roles-button-staff = تیم
roles-link =
    این پیوند را برای کسی بفرستید که باید این را بر عهده بگیرد.

    <b>{ $role }</b>
    { $about }

    { $link }

    48 ساعت و فقط برای یک نفر کار می‌کند.
roles-button-share = 📤 فرستادن پیوند
roles-staff-link =
    با این پیوند یک نفر وارد گروه تیم می‌شود و عضو تیم است:

    { $link }

    48 ساعت کار می‌کند.
roles-staff-by-hand = لطفاً خودتان آن شخص را به گروه تیم اضافه کنید؛ آن‌وقت عضو تیم است. من اجازهٔ دعوت به آنجا را ندارم.
roles-ask-offer = کدام برنامه منظورتان است؟ نامش را برایم بنویسید.
roles-offers-found = کدام یک؟
roles-offers-none = چنین برنامه‌ای پیدا نمی‌کنم. لطفاً نام را همان‌طور که روی کارت هست بنویسید.
roles-take-ask =
    این نقش را پس می‌گیرید؟

    { $name }: <b>{ $role }</b>
roles-button-take = بله، پس بگیر
roles-button-keep = نه، همین‌طور بماند
roles-taken-toast = نقش پس گرفته شد.
roles-last-admin-toast = این آخرین کسی است که نقش‌ها را مدیریت می‌کند. اول نقش را به کس دیگری بدهید.
roles-gone-toast = دیگر وجود ندارد.
roles-withdrawn-toast = دعوت دیگر معتبر نیست.
roles-invited =
    از شما دعوت شده است:

    <b>{ $role }</b>
    { $about }

    آیا این را بر عهده می‌گیرید؟ در این صورت کسانی که نقش‌ها را مدیریت می‌کنند نام تلگرام شما را می‌بینند.
roles-button-accept = ✅ بله، بر عهده می‌گیرم
roles-button-refuse = نه، ممنون
roles-refused = اشکالی ندارد. چیزی تغییر نکرد.
roles-accepted =
    ممنون، چه خوب که همراه ما هستید!

    <b>{ $role }</b>
    { $about }
roles-invitation-already = این را از قبل دارید.
roles-invitation-own = این دعوت خودتان است. پیوند را برای کسی بفرستید که برای اوست.
roles-invitation-gone = این دعوت دیگر معتبر نیست. از تیم یکی تازه بخواهید.
notice-role-taken = دعوت شما پذیرفته شد: <b>{ $role }</b>. در «نقش‌ها» می‌بینید چه کسی است.
notice-role-ended = از این پس این نقش را ندارید: <b>{ $role }</b>. ممنون برای همهٔ کارهایتان!
organise-list = شما به این برنامه‌ها رسیدگی می‌کنید:
organise-none = اکنون به هیچ برنامه‌ای رسیدگی نمی‌کنید.
organise-heading = شما به این برنامه رسیدگی می‌کنید. هر چه تغییر دهید فوراً اعمال می‌شود. تیم آن را می‌بیند و می‌تواند برگرداند.
organise-button-open = 📍 به برنامهٔ من
organise-button-hours = 🕐 تغییر ساعت‌ها
organise-button-address = 📍 تغییر نشانی
organise-button-contact = ☎️ تغییر راه تماس
organise-button-hints = 📬 دیدن پیام‌ها: { $count }
organise-not-yours-toast = اکنون کس دیگری به این برنامه رسیدگی می‌کند.
audit-text =
    <b>گزارش کارها</b>
    کارهایی که تیم انجام داده، تازه‌ترین در بالا. تعداد: { $count }
audit-none = هنوز چیزی نیست.
audit-line = { $when } · { $who }: { $subject }، { $act }
audit-line-about = { $when } · { $who }: { $subject }، { $act } ({ $about })
audit-nobody = کسی که دیگر نیست
audit-by-clock = ربات
audit-by-clock-for = ربات (از طرف { $who })
audit-person = شخص { $id }
audit-button-older = قدیمی‌تر »
audit-button-newer = « تازه‌تر
audit-button-file = 📄 همه در یک جدول
audit-file-name = protokoll
audit-file-caption = گزارش کارها، تعداد: { $count }. نام اعضای تیم در آن هست؛ لطفاً با احتیاط نگهش دارید.
audit-column-time = زمان
audit-column-who = چه کسی
audit-column-what = موضوع
audit-column-act = چه شد
audit-column-about = چه کسی را
audit-column-facts = جزئیات
audit-act-added = افزوده شد
audit-act-drafted = پیش‌نویس شد
audit-act-changed = تغییر یافت
audit-act-released = منتشر شد
audit-act-sent = فرستاده شد
audit-act-withdrawn = برداشته شد
audit-act-dropped = رها شد
audit-act-called-off = لغو شد
audit-act-moved = جابه‌جا شد
audit-act-ended = پایان یافت
audit-act-copied = کپی شد
audit-act-accepted = پذیرفته شد
audit-act-declined = رد شد
audit-act-undone = برگردانده شد
audit-act-confirmed = تأیید شد
audit-act-retired = از فهرست برداشته شد
audit-act-removed = پاک شد
audit-act-answered = پاسخ داده شد
audit-act-taken-on = بر عهده گرفته شد
audit-act-let-go = واگذار شد
audit-act-handed-on = به دیگری سپرده شد
audit-act-closed = بسته شد
audit-act-paused = موقتاً متوقف شد
audit-act-resumed = ادامه یافت
audit-act-given = پیشنهاد شد
audit-act-taken = پس گرفته شد
audit-act-noted = یادداشت شد
audit-act-counted = شمرده شد
audit-act-imported = وارد شد
audit-act-exported = به‌صورت فایل گرفته شد
audit-act-set-aside = کنار گذاشته شد
audit-act-started = آغاز شد
audit-subject-entry = پاسخ { $id }
audit-subject-draft = پیش‌نویس { $id }
audit-subject-gap = سؤال بی‌جواب { $id }
audit-subject-question = سؤال { $id }
audit-subject-broadcast = پیام همگانی { $id }
audit-subject-audience = گروه هدف { $id }
audit-subject-tag = برچسب { $id }
audit-subject-course = دوره { $id }
audit-subject-enrolment = ثبت‌نام { $id }
audit-subject-attendance = حضور { $id }
audit-subject-series = مجموعهٔ نشست‌ها { $id }
audit-subject-meeting = نشست { $id }
audit-subject-offer = برنامه { $id }
audit-subject-proposal = پیام درباره برنامه { $id }
audit-subject-table = جدول { $id }
audit-subject-conduct = گواهی عدم سوءپیشینه { $id }
audit-subject-thanks = دعوت به تشکر { $id }
audit-subject-help-request = درخواست کمک { $id }
audit-subject-substitute = جانشین { $id }
audit-subject-audit = گزارش کارها { $id }

## عددها

stats-text = این‌ها فقط عدد هستند، بدون نام، گرد شده به { $small }. کمتر از { $small } به‌صورت «&lt;{ $small }» نوشته می‌شود تا کسی شناخته نشود. بازهٔ دیگر:
stats-button-month = ماه
stats-button-quarter = 3 ماه
stats-button-year = سال
stats-period-month = 30 روز گذشته
stats-period-quarter = 3 ماه گذشته
stats-period-year = 12 ماه گذشته
stats-questions = سؤال‌ها
stats-people = ثبت‌نام‌ها و پیام‌ها
stats-outcomes = نتیجه چه شد
stats-topics = بر اساس موضوع
stats-languages = بر اساس زبان
stats-enrolments = ثبت‌نام در دوره‌ها
stats-deliveries = پیام‌های ما
stats-none = هیچ
stats-outcome-answered = پاسخ داده شد
stats-outcome-suggested = چند پاسخ
stats-outcome-unanswered = بی‌جواب
stats-outcome-to-staff = به تیم
stats-delivery-sent = رسید
stats-delivery-failed = نرسید
stats-delivery-parked = در دسترس نبود
stats-delivery-expired = دیگر لازم نبود

## Small talk and leftovers

smalltalk-hello = سلام! خوشحالم که این‌جا هستید. چه کمکی از من برمی‌آید؟
smalltalk-thanks = خواهش می‌کنم. و ممنون از همراهی داوطلبانهٔ شما! 💛
smalltalk-who_are_you = من Ehrenamtslotse هستم، یک برنامه. فقط با متن‌هایی جواب می‌دهم که انسان‌ها نوشته و بررسی کرده‌اند. اگر چیزی را ندانم، با کمال میل از یک نفر از تیم برایتان می‌پرسم. در صورت خطر لطفاً فوراً به <b>112</b> یا <b>110</b> زنگ بزنید.
smalltalk-bye = خداحافظ، همیشه خوب باشید!
media-text = متأسفانه عکس، پیام صوتی و فایل را نمی‌فهمم و نگه هم نمی‌دارم. لطفاً بنویسید موضوع چیست. اگر عکس کارت شناسایی (تذکره) یا نامهٔ اداری فرستاده‌اید، بهتر است همین حالا پاکش کنید.
command-unknown = این دستور را نمی‌شناسم. این کارها از من برمی‌آید:
button-old-toast = این دکمه دیگر معتبر نیست. این هم منو.
error-text = متأسفانه نشد، اشکال از ماست. تیم خبر دارد. لطفاً بعداً دوباره امتحان کنید.
flood-text = پیام‌های زیادی یک‌جا رسید و آنچه بعد از آن آمد را نخوانده‌ام. لطفاً یک دقیقه صبر کنید و بعد دوباره برایم بنویسید.
