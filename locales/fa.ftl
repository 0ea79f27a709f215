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
menu-button-courses = 🎓 دوره‌های شروع کار داوطلبانه
menu-button-meetings = 🤝 سوپرویژن و تبادل تجربه
menu-button-mine = 💛 کار داوطلبانهٔ من
menu-button-person = 🙋 پرسیدن از یک نفر از تیم
menu-button-settings = ⚙️ تنظیمات
menu-button-home = 🏠 رفتن به منو

## Commands and description in Telegram

command-menu = منو
command-find = برنامه‌ها و خدمات نزدیک
command-contacts = مسئول کیست؟
command-funding = کمک مالی
command-courses = دوره‌های شروع کار داوطلبانه
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

## Offers nearby

find-what = <b>دنبال چه می‌گردید؟</b>
find-where = <b>کجا؟</b> نام یک محل یا کد پستی را بنویسید، یا موقعیت مکانی خود را بفرستید. از آن فقط برای همین جواب استفاده می‌کنم و ذخیره‌اش نمی‌کنم.
find-placeholder = محل یا کد پستی
find-button-location = 📍 فرستادن موقعیت من
find-button-all = نشان دادن همه
find-near = 📍 { $place }
find-place-unknown = این محل را نمی‌شناسم. در Kreis Coesfeld این شهرها هستند: { $municipalities }. نام محله و کد پستی هم قبول است. یا انصراف: { "\u2066" }/cancel{ "\u2069" }
find-results = <b>{ $kind } در اطراف { $place }</b>
find-nothing = متأسفانه در اطراف { $place } چنین چیزی نمی‌شناسم. شما می‌شناسید؟ پس برای تیم بنویسید: { "\u2066" }/ask{ "\u2069" }
find-far-away = این محل حدود { $km } کیلومتر از { $place } دور است. من فقط برنامه‌ها و خدمات Kreis Coesfeld را می‌شناسم. لطفاً محلی را در این شهرستان برایم بنویسید.
find-button-card = { $number }. { $name }
find-button-more = بیشتر ➡️
find-button-back = ⬅️ برگشت
find-button-again = 🔎 جست‌وجوی جدید
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
offer-distance-here = در { $place }
offer-card = <b>{ $name }</b>
    { $kind }
offer-address = 📍 { $address }
offer-centre = ℹ️ نقطهٔ روی نقشه مرکز شهر یا محله را نشان می‌دهد، نه خود ساختمان را.
offer-unconfirmed = ⚠️ اطلاعات مربوط به { $date } است و تأیید نشده است. لطفاً قبل از رفتن بپرسید.
offer-confirmed = ✅ تاریخ تأیید: { $date }
offer-date-unknown = تاریخ نامعلوم
offer-source = 📖 <i>منبع: { $source }</i>
offer-button-map = 🗺 دیدن روی نقشه
offer-button-contact = 🌐 باز کردن صفحهٔ اینترنتی
offer-gone-toast = این مورد دیگر در فهرست نیست.
hours-always-sure = 🕒 همیشه باز
hours-always-unsure = 🕒 بنا به منبع، ساعت بسته شدن ندارد
hours-open-sure = 🟢 الان باز است، تا ساعت { $time }
hours-open-unsure = 🕒 بنا به منبع، امروز تا ساعت { $time }
hours-opens-sure = 🕒 { $day } ساعت { $time } باز می‌شود
hours-opens-unsure = 🕒 بنا به منبع، { $day } ساعت { $time } دوباره باز می‌شود
hours-unknown = 🕒 ساعت کار را لطفاً بپرسید
day-today = امروز
day-tomorrow = فردا

## مسئول کیست؟

contacts-text = <b>مسئول کیست؟</b> موضوع چیست؟
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

## Courses

courses-text = <b>دوره‌ها برای داوطلبان جدید</b>
courses-none = فعلاً دوره‌ای در برنامه نیست. از تیم بپرسید: { "\u2066" }/ask{ "\u2069" }
courses-mine = <b>ثبت‌نام‌های شما</b>
courses-mine-none = هنوز در هیچ دوره‌ای ثبت‌نام نکرده‌اید.
course-button = { $title } · { $day }
course-button-seated = ✅ { $title } · { $day }
course-button-waiting = ⏳ { $title } · { $day }
course-button-mine = 📋 ثبت‌نام‌های من
course-button-all = ⬅️ همهٔ دوره‌ها
course-text =
    <b>{ $title }</b>

    🗓 { $day }، از { $start } تا { $end }
    📍 { $place }
    🗣 { $language }
course-seats-free = { $count ->
        [0] دیگر <b>جایی</b> نمانده است.
        [one] هنوز <b>یک جا</b> خالی است.
       *[other] هنوز <b>{ $count } جا</b> خالی است.
    } وقتی ثبت‌نام کنید، تیم نام تلگرام شما را می‌بیند.
course-full = همهٔ جاها پر است. اگر در فهرست انتظار باشید و جایی خالی شود، خودکار جلو می‌روید. تیم در این صورت نام تلگرام شما را می‌بیند.
course-you-are-in = ✅ <b>ثبت‌نام شما انجام شده است.</b>
course-you-wait = ⏳ <b>شما نفر { $position } فهرست انتظار هستید.</b> اگر جایی خالی شود، جلو می‌روید و پیام می‌گیرید.
course-over = این دوره شروع شده است.
course-button-enrol = ✅ ثبت‌نام
course-button-wait = ⏳ رفتن به فهرست انتظار
course-button-calendar = 🗓 افزودن به تقویم من
course-button-leave-seated = لغو ثبت‌نام
course-button-leave-waiting = خروج از فهرست انتظار
course-leave-seated = واقعاً می‌خواهید جای خود را در دورهٔ <b>{ $title }</b> پس بدهید؟ جای شما به نفر بعدی فهرست انتظار می‌رسد.
course-leave-waiting = واقعاً می‌خواهید از فهرست انتظار <b>{ $title }</b> خارج شوید؟
course-button-leave-yes = بله، لغو شود
course-button-leave-no = نه، می‌مانم
course-seated-toast = ثبت‌نام شما انجام شد. چه خوب که می‌آیید!
course-seated-already-toast = شما پیش‌تر ثبت‌نام کرده‌اید.
course-waiting-toast = شما در فهرست انتظار هستید.
course-waiting-already-toast = شما از قبل در فهرست انتظار هستید.
course-cancelled-toast = ثبت‌نام شما لغو شد.
course-too-late-toast = این دوره شروع شده است.
course-unknown-toast = این دوره دیگر وجود ندارد.
course-gone-toast = این دوره دیگر وجود ندارد. همهٔ دوره‌ها این‌جاست.
course-calendar-file-name = dowreh
course-calendar-caption = این فایل را باز کنید تا دوره در تقویم شما ثبت شود.
seat-given = 🎉 <b>یک جا خالی شد و به شما رسید.</b> اگر نمی‌توانید بیایید، لطفاً ثبت‌نام خود را لغو کنید.

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
    🗣 { $language }
series-about-supervision = همراه با متخصص به کار داوطلبانهٔ خود نگاه کنید. هر چه گفته شود، همان‌جا می‌ماند.
series-about-exchange = تجربه‌ها را با هم در میان بگذارید، سؤال‌ها را روشن کنید و با هم آشنا شوید.
meeting-dates = <b>نشست‌های بعدی</b>
meeting-date = 🗓 { $day }، از { $start } تا { $end }
meeting-no-dates = فعلاً تاریخی مشخص نشده است.
series-ask-lead = <b>کی به شما یادآوری کنم؟</b>
series-subscribed = 🔔 به شما یادآوری می‌کنم: <b>{ $lead }</b>.
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

## کار داوطلبانهٔ من

mine-text = <b>کار داوطلبانهٔ شما</b>
    آنچه اینجا یادداشت می‌کنید، فقط خودتان می‌بینید.
mine-button-hours = ⏱ ساعت‌های من
mine-button-conduct = 🪪 گواهی عدم سوءپیشینه
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
settings-button-privacy = 🔒 حفاظت از داده‌ها
settings-button-back = ⬅️ تنظیمات
settings-button-no-municipality = نمی‌خواهم بگویم
settings-chosen = ✅ { $name }
languages-text = <b>کدام زبان؟</b>
language-toast = از حالا با شما فارسی حرف می‌زنم.
municipalities-text = <b>کجا زندگی یا کمک می‌کنید؟</b> با دانستن آن، برنامه‌ها و خدمات نزدیک را زودتر نشان می‌دهم و تیم می‌تواند پیام‌های مربوط به محل شما را برایتان بفرستد.

## Data protection

privacy-text =
    <b>آنچه دربارهٔ شما ذخیره می‌کنم</b>

    • شمارهٔ کاربری تلگرام شما (نه شمارهٔ تلفن)، زبان شما و محل زندگی‌تان، اگر آن را بگویید: تا بتوانم به شما جواب بدهم.
    • ثبت‌نام‌های شما در دوره‌ها همراه با نام تلگرام شما: تا تیم بداند چه کسی می‌آید.
    • این‌که چه چیزی را به شما یادآوری کنم و آیا به نشست بعدی می‌آیید: این جواب شما را روز بعد از نشست پاک می‌کنم.
    • سؤال‌هایی که به تیم می‌فرستید، همراه با جواب. تیم نام شما را نمی‌بیند.
    • این‌که پاسخی به درد شما خورده است یا نه.
    • اگر بخواهید: ساعت‌هایی که یادداشت می‌کنید (فقط برای خودتان) و این‌که تیم چه زمانی گواهی عدم سوءپیشینهٔ شما را دیده و چه زمانی دوباره می‌خواهد ببیند. از خود گواهی چیزی ذخیره نمی‌کنم. این یادداشت را حداکثر نیم سال پس از پایان آن پاک می‌کنم.

    پیام‌های دیگر و موقعیت مکانی شما را نگه نمی‌دارم. همه چیز ذخیره می‌ماند تا شما پاکش کنید: با { "\u2066" }/forgetme{ "\u2069" }، هر زمان و به‌طور کامل. آنچه در چت شما و در گروه تیم هست، نزد تلگرام است؛ آن را نمی‌توانم پاک کنم.

    مسئول این کار Kommunales Integrationszentrum (مرکز ادغام شهری) در Kreis Coesfeld است: ki@kreis-coesfeld.de
privacy-button-data = 📄 داده‌های من در یک فایل
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
staff-menu-button-broadcast = 📣 نوشتن پیام همگانی
staff-menu-button-conduct = 🪪 گواهی عدم سوءپیشینه دیده شد
staff-only-toast = این کار فقط برای تیم ممکن است.
staff-question =
    ❓ <b>سؤال { $number }</b> · { $language } · { $entry }

    { $text }

    <i>به همین پیام جواب دهید تا جوابتان به آن فرد برسد.</i>
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
broadcast-ask-text = حالا متن پیام همگانی را بنویسید. حروف پررنگ، حروف کج و لینک‌ها همان‌طور می‌مانند. بعد یک پیش‌نمایش می‌بینید؛ هنوز چیزی فرستاده نمی‌شود. برای لغو: { "\u2066" }/cancel{ "\u2069" }
broadcast-audience =
    ⬆️ <b>پیام شما این‌طور می‌رسد.</b>

    زبان: { $language }
    محل: { $municipality }
    گیرنده: <b>{ $count ->
        [0] هنوز هیچ‌کس
        [one] یک نفر
       *[other] { $count } نفر
    }</b>
broadcast-all-languages = همه
broadcast-whole-district = تمام شهرستان (Kreis)
broadcast-button-language = 🌍 فقط یک زبان
broadcast-button-place = 📍 فقط یک محل
broadcast-button-send = 📣 { $count ->
        [0] گیرنده‌ای نیست
        [one] فرستادن به یک نفر
       *[other] فرستادن به { $count } نفر
    }
broadcast-button-discard = دور انداختن
broadcast-button-all-languages = همهٔ زبان‌ها
broadcast-button-whole-district = تمام شهرستان (Kreis)
broadcast-button-settings = ⚙️ تنظیم خبرها
broadcast-ask-language = پیام به چه کسانی برسد؟ یک زبان انتخاب کنید.
broadcast-ask-place = پیام به چه کسانی برسد؟ یک محل انتخاب کنید.
broadcast-released = ✅ پیام همگانی فرستاده می‌شود. گیرنده: { $count ->
        [0] هیچ‌کس
        [one] یک نفر
       *[other] { $count } نفر
    }.
broadcast-discarded = دور انداخته شد. چیزی فرستاده نشد.
broadcast-gone-toast = این پیام همگانی از قبل در راه است یا دیگر وجود ندارد.
failure-report = ⚠️ یک پیام پردازش نشد.
    Update { $id }, { $error }, { $place }

## Small talk and leftovers

smalltalk-hello = سلام! خوشحالم که این‌جا هستید. چه کمکی از من برمی‌آید؟
smalltalk-thanks = خواهش می‌کنم. و ممنون از همراهی داوطلبانهٔ شما! 💛
smalltalk-who_are_you = من Ehrenamtslotse هستم، یک برنامه. فقط با متن‌هایی جواب می‌دهم که انسان‌ها نوشته و بررسی کرده‌اند. اگر چیزی را ندانم، با کمال میل از یک نفر از تیم برایتان می‌پرسم. در صورت خطر لطفاً فوراً به <b>112</b> یا <b>110</b> زنگ بزنید.
smalltalk-bye = خداحافظ، همیشه خوب باشید!
media-text = متأسفانه عکس، پیام صوتی و فایل را نمی‌فهمم و نگه هم نمی‌دارم. لطفاً بنویسید موضوع چیست. اگر عکس کارت شناسایی (تذکره) یا نامهٔ اداری فرستاده‌اید، بهتر است همین حالا پاکش کنید.
command-unknown = این دستور را نمی‌شناسم. این کارها از من برمی‌آید:
button-old-toast = این دکمه دیگر معتبر نیست. این هم منو.
error-text = متأسفانه نشد، اشکال از ماست. تیم خبر دارد. لطفاً بعداً دوباره امتحان کنید.
