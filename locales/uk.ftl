# Ukrainian. Polite address ви, lower case inside sentences. Not yet checked by a native speaker.
# Names in -button, -toast, -command, -description are plain text, everything else is Telegram HTML. Terms: docs/glossary.md.

## Welcome and menu

welcome-text =
    <b>Вітаю! Я Ehrenamtslotse, ваш провідник у волонтерстві.</b>

    Ви допомагаєте людям, які знайшли прихисток або нову домівку в районі (Kreis) Coesfeld? Як добре, що ви є! Просто напишіть мені своє запитання, наприклад: «Чи маю я страховку дорогою до кафе?»

    Я даю загальну інформацію з джерелом і датою, але не юридичні консультації. Якщо чогось не знаю, охоче передам запитання людині.

    Що я про вас зберігаю: /privacy · Мова: /language
menu-text = <b>Що вам потрібно?</b> Натисніть кнопку або напишіть мені своє запитання.
menu-learn-text = <b>Вчитися й зустрічатися з іншими.</b> Що вас цікавить?
menu-more-text = <b>Що ви шукаєте?</b>
help-text =
    <b>Як це працює</b>

    Напишіть запитання своїми словами. Або надішліть назву міста чи села або свою геолокацію, і я покажу пропозиції поруч.

    /find — кафе, майстерні та інше поруч
    /courses — курси для нових волонтерок і волонтерів
    /meetings — супервізія та обмін досвідом
    /mine – ваші години й документи
    /ask — запитати людину
    /settings — мова, місце проживання, новини
    /privacy — що про вас збережено
    /cancel — скасувати на будь-якому кроці
cancel-text = Скасовано. Що робимо далі?
menu-button-topics = ❓ Запитання й відповіді
menu-button-find = 📍 Пропозиції поруч
menu-button-contacts = 🏛 Хто за що відповідає
menu-button-funding = 💶 Гранти та підтримка
menu-button-board = 🚪 Приміщення та інше
menu-button-courses = 🎓 Курси й навчання
menu-button-meetings = 🤝 Супервізія та обмін досвідом
menu-button-mine = 💛 Моє волонтерство
menu-button-person = 🙋 Запитати людину
menu-button-settings = ⚙️ Налаштування
menu-button-learn = 🎓 Курси та зустрічі
menu-button-more = ☰ Більше та налаштування
menu-button-home = 🏠 До меню

## Consent

consent-text =
    <b>Як добре, що ви тут!</b>

    Я Ehrenamtslotse, ваш провідник у волонтерстві. Щоб допомагати, я запам’ятовую ваш номер у Telegram (це не номер телефону), вашу мову і те, що ви мені доручаєте, наприклад записи на курси й нагадування. Дещо я з часом видаляю сам, а все інше — щойно ви захочете: командою /forgetme. Що саме я зберігаю, завжди можна прочитати тут: /privacy.

    Ви не проти? На запитання про волонтерство я відповідаю і без вашої згоди.
consent-given = ✅ Дякую, ви погодилися. Згоду можна будь-коли відкликати: /forgetme.
consent-toast = Дякую!
consent-button-yes = ✅ Погоджуюся
consent-button-what = Що саме?
consent-button-language = 🌐 Language · Мова · لغة
consent-button-back = ⬅️ Назад
consent-button-forget = 🗑 Ні, видалити все

## Commands and description in Telegram

command-menu = Меню
command-find = Пропозиції поруч
command-contacts = Хто за що відповідає
command-funding = Гранти та підтримка
command-board = Приміщення та інше
command-courses = Курси й навчання
command-meetings = Супервізія та обмін досвідом
command-mine = Моє волонтерство
command-ask = Запитати людину
command-settings = Налаштування
command-language = Мова
command-help = Допомога
command-privacy = Захист персональних даних
command-mydata = Мої дані у файлі
command-forgetme = Видалити мої дані
command-cancel = Скасувати
command-questions = Відкриті запитання
command-broadcast = Написати розсилку
bot-name = Ehrenamtslotse Kreis Coesfeld
bot-short-description = Відповіді, пропозиції, курси й нагадування для тих, хто волонтерить у сфері інтеграції в районі (Kreis) Coesfeld.
bot-description =
    Для всіх, хто допомагає людям, які знайшли прихисток або нову домівку в районі (Kreis) Coesfeld:

    • Відповіді про страхування та право у волонтерстві, з джерелом і датою
    • Кафе, майстерні та інші пропозиції поруч
    • Курси для початківців
    • Нагадування про супервізію та обмін досвідом

## Answers

topics-text = <b>Яка тема вас цікавить?</b> Можна також просто написати запитання.
topic-text = <b>{ $topic }</b>
topics-button-back = ⬅️ Усі теми
topic-accident-insurance = Страхування від нещасних випадків
topic-liability = Цивільна відповідальність
topic-driving = Авто й поїздки
topic-children = Діти й нагляд
topic-certificates = Довідка про несудимість, документи
topic-confidentiality = Таємниця й захист даних
topic-legal-advice = Юридична консультація
topic-residence-and-asylum = Перебування та притулок
topic-tax = Податки
topic-allowances-and-benefits = Гроші та виплати
topic-time-off = Тимчасове звільнення від роботи
topic-volunteering-refugees = Волонтерство біженок і біженців
topic-gifts-and-signatures = Подарунки, підписи
topic-interpreting = Мовне посередництво
topic-housing = Житло
topic-health = Здоров’я
topic-school-and-daycare = Школа й дитсадок
topic-bank-and-payment-card = Рахунок і платіжна картка
topic-bicycle = Велосипед
topic-food-and-hygiene = Їжа та гігієна
topic-rooms-and-events = Приміщення та свята
topic-emergency = Екстрені випадки й кризи
topic-who-is-responsible = Хто за що відповідає?
topic-funding = Гранти, фінансова підтримка
topic-recognition = Визнання волонтерства
topic-group-safety = 🛡 Страхування і право
topic-group-refugees = 🤝 Підтримка біженок і біженців
topic-group-everyday = 🏠 Побут і зустрічі
topic-group-money = 💶 Гроші, час, визнання
topic-group-help = 🆘 Надзвичайні випадки й установи

entry-answer =
    <b>{ $title }</b>

    { $answer }
entry-source = 📖 <i>{ $source }</i>
    Станом на { $date }. Загальна інформація, не юридична консультація.
entry-to-confirm = ⚠️ Це нам ще треба підтвердити: { $points }
entry-to-confirm-some = ⚠️ Частину цього нам ще треба підтвердити.
entry-hand-over = 🙋 Тут усе залежить від конкретної ситуації. Будь ласка, нехай на неї погляне людина.
entry-only-german = ℹ️ Ця відповідь поки що є лише німецькою.
entry-not-checked = ℹ️ Цей переклад ще не перевірено носієм мови. Обов’язковим є німецький текст.
entry-outdated = ℹ️ Німецький текст новіший за цей переклад. Будь ласка, прочитайте також німецький текст.
entry-overdue = ⏳ Ми мали перевірити цю відповідь до { $date }. Це ще не зроблено.
entry-withdrawn = ⏸ Ми саме перевіряємо цю відповідь, тому я її не показую. Будь ласка, запитайте поки що людину.
entry-button-german = 🇩🇪 Читати німецькою
entry-button-helpful = 👍 Допомогло
entry-button-not-helpful = 👎 Не допомогло
entry-button-person = 🙋 Запитати людину
entry-button-contact = 🏛 Хто за це відповідає?
entry-thanks-toast = Дякуємо, ми дуже раді!
entry-sorry-toast = Дякуємо за відгук. Можете також запитати людину.
entry-gone-toast = Цієї відповіді вже немає. Ось усі теми.
suggest-text = Можливо, ви про це?
suggest-button-none = Ні, про інше
no-match-text = На жаль, цього я не знаю. Хочете запитати людину? Команда відповість вам тут, у чаті.
no-match-button-person = 🙋 Так, надіслати запитання команді
no-match-button-tell = 🔔 Повідомте, коли буде відповідь
no-match-promised = Добре, я напишу, щойно тут з’явиться відповідь. Хочете все ж одразу запитати людину?
no-match-promised-toast = Занотовано. Я напишу вам.
no-match-gone-toast = Це запитання вже закрите.

## Step by step

path-title = 🧭 <b>{ $title }</b>
path-chosen = ✔️ { $choice }
path-question =
    { $question }

    <i>Загальна інформація, не юридична консультація.</i>
path-verdict = <b>{ $verdict }</b>
path-only-german = ℹ️ Ці кроки поки що є лише німецькою.
path-button-start = 🧭 { $title } Крок за кроком
path-button-back = ⬅️ На крок назад
path-gone-toast = Цього кроку вже немає. Продовжуйте звідси.

## Emergency

emergency-numbers =
    🚨 <b>У разі небезпеки телефонуйте негайно:</b>

    <b>112</b> — небезпека для життя, пожежа, тяжка травма, гостра загроза самогубства
    <b>110</b> — небезпека з боку інших людей
    <b>116016</b> — телефон допомоги в разі насильства проти жінок, цілодобово, анонімно, багатьма мовами
    <b>0800 1110111</b> або <b>0800 1110222</b> — Telefonseelsorge (телефон довіри)
    <b>116111</b> — для дітей і підлітків
    <b>116117</b> — чергова лікарська служба

## Asking a person

person-ask = Що ви хочете запитати? Напишіть усе одним повідомленням. Команда побачить запитання, але не ваше ім’я. Імен інших людей теж, будь ласка, не називайте.
person-button-stop = Не надсилати запитання
person-stopped = Гаразд, я нічого не надсилаю.
personal-text =
    <b>Перевірте, будь ласка</b>

    Це може видати, про кого йдеться:
    { $details }

    Здебільшого команді це не потрібно. Хочете написати запитання без цих даних?
personal-line = • { $kind }: { $text }
personal-name = Ім’я
personal-phone = Номер телефону
personal-email = Електронна адреса
personal-iban = Номер рахунку
personal-birth-date = Дата народження
personal-case-number = Номер справи або документа
personal-number = Довгий номер
personal-button-change = ✏️ Написати без цих даних
personal-button-send = Надіслати як є
person-asked = ✅ Ваше запитання вже в команди. Відповідь надійде сюди, у чат.
person-asked-toast = Ваше запитання вже в команди.
person-already-toast = Це запитання вже в команди. Відповідь надійде сюди.
person-no-staff = Команду до цього чату ще не під’єднано. Будь ласка, напишіть до Kommunales Integrationszentrum (Муніципальний центр інтеграції, KI): ki@kreis-coesfeld.de
staff-answer =
    💬 <b>Відповідь від команди</b>

    <blockquote>{ $question }</blockquote>
    { $answer }
question-button-add = ✏️ Додати щось
question-button-withdraw = ↩️ Забрати запитання
question-button-helped = 👍 Дякую, це допомогло
question-button-ask-back = ✏️ Запитати про це ще
question-button-ask = 💬 Нове запитання до команди
question-button-list = ⬅️ Мої запитання
question-button-own = { $mark } { $text }
question-taken =
    🙋 <b>Вашим запитанням уже займаються в команді.</b>

    <blockquote>{ $question }</blockquote>
    Відповідь надійде сюди, у чат.
question-closed =
    <b>Щодо вашого запитання</b>

    <blockquote>{ $question }</blockquote>
    { $reason }
question-reason-not-ours = На жаль, цим займається інша установа. Яка саме, покаже /contacts
question-reason-no-advice = Це юридичне запитання, команді не можна на нього відповідати. Вам допоможе консультація. Знайти її можна тут: /contacts
question-reason-unknown = На жаль, ми не змогли цього з’ясувати.
question-reason-unclear = Ми не зовсім зрозуміли запитання. Напишіть, будь ласка, трохи докладніше.
question-reason-call = Про це краще поговорити особисто. Напишіть, будь ласка, на ki@kreis-coesfeld.de, і ми з вами зв’яжемося.
question-list = <b>Ваші запитання до команди</b>
question-list-none = Ви ще нічого не запитували в команди.
question-own =
    <b>Ваше запитання, { $day }</b>

    { $text }
question-answer =
    <b>Відповідь від команди</b>
    { $answer }
question-state-open = ⏳ Запитання в команди.
question-state-taken = 🙋 У команді ним уже займаються.
question-state-answered = ✅ Відповідь є.
question-state-closed = ☑️ Закрито.
question-ask-addition = Що ви хочете додати? Напишіть усе одним повідомленням. Імен інших людей, будь ласка, не називайте.
question-addition-added = ✅ Тепер команда бачить і це.
question-addition-reopened = ✅ Ваше повідомлення вже в команди. Відповідь надійде сюди, у чат.
question-addition-already = Це вже в команди.
question-addition-too-many = До цього запитання вже багато додано. Поставте, будь ласка, нове: /ask
question-addition-over = Цього запитання вже немає. Нове можна поставити тут: /ask
question-withdrawn = Ваше запитання забрано й видалено.
question-withdrawn-toast = Запитання забрано.
question-answered-toast = На це запитання вже є відповідь.
question-over-toast = Це запитання вже закрито.
question-helped-toast = Дякуємо, нам приємно!

## Offers nearby

find-what = <b>Що ви шукаєте?</b>
find-where = <b>Де?</b> Напишіть назву міста чи села або поштовий індекс. Або надішліть свою геолокацію: вона потрібна лише для цієї відповіді, я її не зберігаю.
find-placeholder = Місто, село або індекс
find-button-location = 📍 Надіслати мою геолокацію
find-button-all = Показати все
find-button-kinds = 🔎 Щось інше
find-button-favourites = ⭐ Мої збережені місця
find-near = 📍 { $place }
find-place-unknown = Такого місця я не знаю. У районі (Kreis) Coesfeld є { $municipalities }. Можна написати й назву села, частини міста чи поштовий індекс. Або /cancel
find-results = <b>{ $kind }: { $place } та околиці</b>
find-narrowed = Лише: { $filters }
find-wider = Поруч замало, тому я шукаю в радіусі { $km } км.
find-nothing = На жаль, я не знаю такої пропозиції у { $place } та околицях. А ви знаєте? Тоді напишіть про неї команді: /ask
find-nothing-narrowed = За цими умовами я нічого не знаходжу: { $place } та околиці.
find-only-stale = { $place } та околиці: я знаю лише місця, яких ніхто не підтверджував понад два роки. Я їх не показую, щоб ви не опинилися перед зачиненими дверима. Найкраще запитайте команду: /ask
find-hidden =
    { $count ->
        [one] Ще { $count } запис ніхто не підтверджував
        [few] Ще { $count } записи ніхто не підтверджував
        [many] Ще { $count } записів ніхто не підтверджував
       *[other] Ще { $count } запису ніхто не підтверджував
    } понад два роки. Такі я показую, лише якщо написати назву.
find-named = <b>Ви маєте на увазі щось із цього?</b>
find-far-away = Це приблизно за { $km } км від { $place }. Я знаю лише пропозиції в районі (Kreis) Coesfeld. Напишіть мені назву міста чи села в цьому районі.
find-button-card = { $number }. { $name }
find-button-more = Показати ще ➡️
find-button-back = ⬅️ Назад
find-button-wider = 🔭 Шукати далі (до { $km } км)
find-button-narrow = ⚙️ Змінити вибір
find-button-elsewhere = 📍 Шукати в іншому місці
find-button-again = 🔎 Новий пошук
narrow-text = <b>Що для вас важливо?</b>
narrow-today = відчинено сьогодні
narrow-wheelchair = доступно на візку
narrow-children = можна з дітьми
narrow-women_only = лише для жінок
narrow-on = ✅ { $name }
narrow-off = ⬜ { $name }
narrow-button-kind = Що: { $name }
narrow-button-language = Мова там: { $name }
narrow-any-language = будь-яка
narrow-which-language = <b>Якою мовою там мають розмовляти?</b>
narrow-button-show = Показати список ➡️
narrow-button-clear = ✖️ Скинути вибір
favourites-text = <b>⭐ Збережені місця</b>
favourites-none = Поки нічого не збережено. Натисніть «Зберегти» біля місця, і воно буде тут.
offer-kind-all = Усі пропозиції
offer-kind-international_cafe = Міжнародне кафе
offer-kind-language_cafe = Мовне кафе
offer-kind-bike_workshop = Веломайстерня
offer-kind-bike_course = Курс їзди на велосипеді
offer-kind-sewing_workshop = Швейна майстерня
offer-kind-repair_cafe = Repair-Café (ремонт речей)
offer-kind-homework_help = Допомога з домашніми завданнями
offer-kind-language_course = Мовний курс
offer-kind-learning_place = Місце для навчання
offer-kind-second_hand_shop = Секонд-хенд і меблі
offer-kind-meeting_place = Приміщення та зустрічі
offer-kind-initiative = Ініціатива
offer-kind-migrant_organisation = Самоорганізація мігрантів
offer-kind-counselling = Консультації
offer-kind-network = Мережа співпраці
offer-kind-authority = Відомство
offer-kind-interpreter_pool = Мовне посередництво
offer-line = <b>{ $number }. { $name }</b>
    { $kind }, { $distance }
offer-distance = { $place }, приблизно { $km } км
offer-distance-near = { $place }, приблизно { $metres } м
offer-distance-here = у { $place }
offer-card = <b>{ $name }</b>
    { $kind }
offer-address = 📍 { $address }
offer-languages = 🗣 Там розмовляють: { $languages }
offer-women-only = 👩 Лише для жінок
offer-wheelchair = ♿ Доступно на візку
offer-no-wheelchair = 🚫♿ Недоступно на візку
offer-children = 🧒 Можна з дітьми
offer-phone = 📞 { $phone }
offer-email = ✉️ { $email }
offer-centre = ℹ️ Точка на карті показує центр міста чи села, а не будинок.
offer-street = ℹ️ Точка на карті показує вулицю, а не будинок.
offer-unconfirmed = ⚠️ Дані станом на { $date }, не підтверджені. Будь ласка, уточніть заздалегідь.
offer-confirmed = ✅ Підтверджено: { $date }
offer-stale = ⚠️ Не підтверджено понад два роки, останні дані: { $date }. Обов’язково уточніть заздалегідь.
offer-retired = ❌ Цієї пропозиції більше немає.
offer-date-unknown = невідому дату
offer-source = 📖 <i>Джерело: { $source }</i>
offer-button-map = 🗺 Показати на карті
offer-button-contact = 🌐 Відкрити вебсторінку
offer-button-report = ✏️ Щось не так?
find-button-new-offer = ➕ Повідомити про нову пропозицію
offer-button-pin = 📍 Надіслати мітку
offer-button-keep = ☆ Зберегти
offer-button-drop = ★ Прибрати зі збережених
offer-button-guest = 🌍 Іншою мовою
offer-button-list = ⬅️ До списку
offer-guest-which =
    <b>{ $name }</b>
    Якою мовою? Я надішлю повідомлення, яке можна переслати або показати.
offer-gone-toast = Цієї пропозиції тут уже немає.
offer-kept-toast = ⭐ Збережено
offer-dropped-toast = Прибрано
inline-button-bot = Відкрити бота
inline-button-open = Більше в боті
inline-entry = Відповідь про волонтерство
hours-always-sure = 🕒 Завжди відчинено
hours-always-unsure = 🕒 За даними джерела, завжди відчинено
hours-open-sure = 🟢 Зараз відчинено, до { $time }
hours-open-unsure = 🕒 За даними джерела, сьогодні до { $time }
hours-opens-sure = 🕒 Відчиниться: { $day }, { $time }
hours-opens-unsure = 🕒 За даними джерела, знову відчинено: { $day }, { $time }
hours-unknown = 🕒 Будь ласка, уточніть години роботи
hours-by-appointment = 🕒 Лише за домовленістю
hours-week = 📅 { $days }: { $times }
hours-days = { $first } – { $last }
hours-every-day = Щодня
hours-span = { $begin }–{ $end }
hours-whole-day = цілодобово
hours-not-on-holidays = У святкові дні зачинено
hours-next = Найближчі дати:
hours-next-date = • { $day }, { $times }
day-today = сьогодні
day-tomorrow = завтра

## Хто відповідає?

contacts-text = <b>Хто за це відповідає?</b> Про що йдеться?
contacts-group = <b>{ $group }</b> Що саме?
contacts-where = <b>Для якої громади?</b>
contacts-button-everywhere = Увесь район (Kreis)
contacts-heading =
    <b>Хто за це відповідає?</b>
    { $topic } · { $place }
contacts-whole-district = увесь район (Kreis)
contacts-choose-place = ℹ️ Виберіть громаду, і я покажу також установи в ній.
contacts-municipality-open = ⚠️ Хто відповідає в { $place }, ще не з’ясовано. Запитайте, будь ласка, команду.
contacts-button-place = 📍 Інша громада
contacts-button-topics = ⬅️ Інша тема
contacts-button-back = ⬅️ Усі установи з цієї теми
contact-level-heading = <b>{ $level }</b>
contact-level-municipality = Місто або громада
contact-level-district = Район (Kreis)
contact-level-voluntary = Об’єднання та волонтери
contact-level-beyond = Земля, федерація, страхування, телефони допомоги
contact-line = • <b>{ $name }</b>
contact-task = { $task }
contact-open = ⚠️ Контакт ще уточнюється.
contact-open-points = ⚠️ Ще уточнюється: { $points }
contact-card =
    <b>{ $name }</b>
    { $level }
contact-only-german = ℹ️ Ці дані є лише німецькою.
contact-gone = ⚠️ Цієї установи більше немає.
contact-address = 📍 { $address }
contact-phone = 📞 { $phone }
contact-email = ✉️ { $email }
contact-hours = 🕒 { $hours }
contact-source =
    📖 <i>Джерело: { $source }</i>
    Станом на: { $date }
contact-button-web = 🌐 Відкрити сайт
contact-button-save = 👤 Зберегти контакт
contact-file-caption = Відкрийте файл, щоб зберегти контакт.
contact-gone-toast = Цієї установи більше немає.

## Гранти та підтримка

funding-text =
    <b>Гранти та підтримка</b>
    Гроші для вашої ініціативи. Завжди питайте до початку: часто не можна нічого починати, доки заявку не схвалено.
funding-ended-text =
    <b>Завершені програми</b>
    Тут можна прочитати, що було раніше.
funding-none = Зараз тут нічого немає.
funding-line = • <b>{ $title }</b>
funding-card =
    <b>{ $title }</b>
    { $giver }
funding-who = 👥 { $who }
funding-amount = 💶 { $amount }
funding-purpose = 🎯 { $purpose }
funding-apply-at = 📝 { $where }
funding-deadline = ⏳ Термін: { $day }
funding-deadline-passed = ⌛ Останній термін минув { $day }. Наступний ще не відомий.
funding-deadline-open = ⏳ Термін ще не відомий.
funding-ended = ⛔ Цієї програми більше немає.
funding-ended-on = ⛔ Завершено { $day }
funding-deadline-soon =
    🔔 <b>{ $title }</b>
    Заявку ще можна подати до { $day }. Потім термін мине.
funding-button-web = 🌐 Відкрити сайт
funding-button-ended = 📁 Завершені програми
funding-button-running = ⬅️ Чинні програми
funding-button-all = ⬅️ Усі програми
funding-button-remind = 🔔 Нагадати перед терміном
funding-button-remind-off = 🔕 Більше не нагадувати
funding-button-card = 💶 Показати програму
funding-on-toast = Нагадаю за 14 днів і за 3 дні до терміну.
funding-off-toast = Більше не нагадуватиму про цей термін.
funding-gone-toast = Цієї програми тут більше немає.

## Підказки щодо пропозицій

report-what =
    <b>{ $name }</b>
    Що вже не так?
report-what-closed = 🚪 Цього більше немає
report-what-hours = 🕒 Інший час
report-what-address = 📍 Інша адреса
report-what-contact = 📞 Інший контакт
report-what-other = 📝 Щось інше
report-what-new = ➕ Нова пропозиція
report-new-kind = <b>Чудово, нова пропозиція!</b> Що це?
report-new-place = <b>У якій громаді?</b>
report-ask-closed = Звідки ви це знаєте? Досить одного речення. Без імен, будь ласка.
report-ask-hours = Коли тепер відчинено? Наприклад: вівторок з 14 до 16, четвер з 10 до 12
report-ask-hours-again = Не можу прочитати цей час. Напишіть так: вівторок з 14 до 16, четвер з 10 до 12
report-ask-address = Яка тепер адреса? Вулиця, номер, будівля.
report-ask-address-again = Це задовго для адреси. Досить вулиці, номера й будівлі.
report-ask-contact = Як тепер зв’язатися? Телефон, пошта або сайт організації, нічого приватного.
report-ask-contact-again = Не бачу тут телефону, пошти чи сайту. Напишіть, будь ласка, лише їх.
report-ask-other = Що має знати команда? Досить одного речення. Без імен, будь ласка.
report-ask-new = Як це називається і де воно? Спершу назва, потім кома, потім адреса. Наприклад: Nähcafé Sonnenschein, Pfarrheim, Kirchstraße 1
report-button-stop = Нічого не повідомляти
report-proposed = ✅ Дякую! Команда перевірить, і я вам напишу.
report-done = ✅ Змінено. Діє відтепер.
report-already = Це вже в команди. Дякую!
report-gone = Цієї пропозиції тут уже немає. Дякую!
report-too-many = Кілька ваших підказок уже чекають у команди. Зачекайте, будь ласка, доки їх переглянуть.
proposal-heard-accepted = 💛 <b>{ $name }</b>: вашу підказку враховано. Дякую, що допомагаєте!
proposal-heard-declined = <b>{ $name }</b>: команда перевірила й залишає запис без змін. Усе одно дякую!
proposal-heading =
    ✏️ <b>Підказка { $number }: { $name }</b>
    { $what }
proposal-field =
    <b>{ $field }</b>
    Було: { $before }
    Стане: { $after }
proposal-text = <blockquote>{ $text }</blockquote>
proposal-state-accepted = ✅ Прийнято
proposal-state-declined = ✖️ Відхилено
proposal-state-undone = ↩️ Скасовано
proposal-button-yes = ✅ Прийняти
proposal-button-seen = ✅ Уже змінено
proposal-button-no = ✖️ Відхилити
proposal-button-undo = ↩️ Скасувати зміну
proposal-accepted-toast = Прийнято. Людину повідомлено.
proposal-declined-toast = Відхилено. Людину повідомлено.
proposal-undone-toast = Зміну скасовано.
proposal-already-toast = Про це вже вирішено.
proposal-overtaken-toast = Уже не можна: запис тим часом змінили.
proposal-gone-toast = Цієї підказки вже немає.
field-name = Назва
field-kind = Вид
field-municipality = Громада
field-address = Адреса
field-opening_hours = Години роботи
field-phone = Телефон
field-email = Пошта
field-contact_url = Сайт
field-state = Стан
check-text =
    ❓ <b>{ $name }</b>, { $place }
    Чи цей запис ще правильний? Скоро він стане застарим для списку.
check-button-yes = ✅ Усе так
check-button-changed = ✏️ Змінилося
check-button-gone = 🚪 Цього більше немає
check-confirmed = ✅ <b>{ $name }</b>: підтверджено. Дякую!
check-retired = 🚪 <b>{ $name }</b> більше не в списках. Дякую!
check-already = <b>{ $name }</b>: це вже записано. Дякую!
check-gone = Цієї пропозиції тут більше немає.
care-text =
    <b>Догляд за пропозиціями</b>
    На це варто глянути:
care-list = <b>{ $heading }</b>
care-proposals = ✏️ Відкриті підказки: { $count }
care-unconfirmed = ❔ Не підтверджено: { $count }
care-stale = ⌛ Застарі для списків: { $count }
care-no-hours = 🕒 Без годин: { $count }
care-no-address = 📍 Без адреси: { $count }
care-never-opened = 🔍 Ніхто не знайшов: { $count }
care-button-back = ⬅️ Назад
care-no-proposals-toast = Зараз підказок немає.

## Приміщення та інше

board-text =
    <b>Приміщення та інше</b>
    Що вам потрібно або що ви можете запропонувати?
resource-kind-room = 🚪 Приміщення
resource-kind-vehicle = 🚐 Транспорт
resource-kind-equipment = 📽 Техніка
resource-kind-interpreting = 🗣 Час для перекладу
board-button-offer = ➕ Запропонувати
board-button-mine = 🗂 Мої оголошення
board-button-back = ⬅️ Приміщення та інше
board-where = <b>У якій громаді?</b>
board-when = <b>На який день?</b>
board-found =
    <b>{ $kind }, { $day }</b>
    { $count ->
        [0] На цей день, на жаль, нічого немає.
        [one] { $count } оголошення
        [few] { $count } оголошення
       *[many] { $count } оголошень
    }
board-line =
    • <b>{ $title }</b>
    📍 { $place }
board-card =
    <b>{ $title }</b>
    { $kind } · { $place }
    🗓 { $day }
board-button-ask = ✋ Запитати
board-ask-purpose = Для чого це вам і на котру годину? Досить одного речення, без імен.
board-ask-contact = Як з вами зв’язатися? Телефон або пошта. Це покажуть лише тоді, коли обидві сторони погодяться.
board-ask-title = Що ви пропонуєте? Одне речення, наприклад: кімната на 20 осіб, без сходів, з кухнею
board-offer-what = <b>Що ви хочете запропонувати?</b>
board-offer-where = <b>Де це?</b>
board-how-long = <b>Як довго показувати оголошення?</b> Потім воно зникне саме.
board-months = { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
       *[many] { $count } місяців
    }
board-button-stop = Скасувати
board-offer-offered = ✅ Ваше оголошення опубліковано. Коли хтось запитає, я вам напишу.
board-offer-already = Це оголошення вже є.
board-offer-too-many = У вас уже десять оголошень. Спершу завершіть одне.
board-offer-too-long = Це задовго. Спробуйте, будь ласка, коротше.
board-request-asked = ✅ Запит надіслано. Відповідь прийде сюди.
board-request-already = Ви вже про це питали.
board-request-taken = На цей день, на жаль, уже зайнято.
board-request-own = Це ваше власне оголошення.
board-request-over = Цього оголошення вже немає.
board-request-too-many = П’ять ваших запитів ще без відповіді. Зачекайте, будь ласка.
board-request-too-long = Це задовго. Спробуйте, будь ласка, коротше.
board-request =
    ✋ <b>Запит: { $title }</b>
    🗓 { $day }
    <blockquote>{ $purpose }</blockquote>
    Якщо погодитеся, обоє отримають контакт одне одного.
board-button-agree = ✅ Погодитися
board-button-decline = Цього разу ні
board-answer-agreed = ✅ Погоджено. Обоє отримаєте повідомлення з контактом.
board-answer-declined = Відмовлено. Іншу людину повідомлено.
board-answer-already-toast = Ви вже відповіли.
board-answer-taken-toast = На цей день ви вже комусь пообіцяли.
board-answer-gone-toast = Цього запиту вже немає.
board-agreed-asker =
    🎉 <b>{ $title }</b>, { $day }: вам погодили.
    Контакт: { $contact }
board-agreed-owner =
    🤝 <b>{ $title }</b>, { $day }: ви погодилися.
    Контакт: { $contact }
board-declined = <b>{ $title }</b>, { $day }: цього разу, на жаль, не вийде. Може, підійде щось інше?
board-over-toast = Цього оголошення вже немає.
board-mine = <b>Мої оголошення</b>
board-mine-none = У вас зараз немає оголошень.
board-mine-line =
    • <b>{ $title }</b>, { $place }
    До { $day }
board-button-close = 🗑 Завершити: { $title }
board-closed-toast = Оголошення завершено.

## Courses

courses-text = <b>Курси для волонтерок і волонтерів</b>
courses-none = Зараз курсів не заплановано. Можете запитати команду: /ask
courses-mine = <b>Ваші записи на курси</b>
courses-mine-none = Ви ще не записані на жоден курс.
course-button = { $title } · { $day }
course-button-seated = ✅ { $title } · { $day }
course-button-offered = 🎉 { $title } · { $day }
course-button-waiting = ⏳ { $title } · { $day }
course-button-mine = 📋 Мої записи на курси
course-button-all = ⬅️ Усі курси
course-title = <b>{ $title }</b>
course-date = 🗓 { $day }, { $start }–{ $end }
course-where = 📍 { $place }
course-link = 🔗 { $link }
course-language = 🗣 { $language }
course-fee = 💶 Вартість: { $fee }
course-closes = ✍️ Запис до: { $day }, { $time }
course-childcare = 🧒 Потрібен догляд за дітьми? Це можна вказати після запису.
course-access = ♿ Потрібна безбар’єрність? Це можна вказати після запису.
course-kind-newcomer = Вступ до волонтерства
course-kind-guide_training = Навчання провідників
course-kind-guide_refresher = Оновлення знань для провідниць і провідників
course-kind-first_aid = Перша допомога
course-kind-further_training = Підвищення кваліфікації
course-kind-children = Робота з дітьми
course-about-newcomer = Для всіх, хто тільки починає: основи, поради й час для ваших запитань.
course-about-guide_training = Як добре супроводжувати людей у побуті та в установах.
course-about-guide_refresher = Для всіх, хто вже пройшов навчання провідників.
course-about-first_aid = Що робити в екстреній ситуації, з вправами.
course-about-further_training = Одна тема з волонтерства, докладніше.
course-about-children = Для всіх, хто волонтерить із дітьми та молоддю.
course-seats-free = { $count ->
        [one] Є ще <b>{ $count } вільне місце</b>.
        [few] Є ще <b>{ $count } вільні місця</b>.
        [many] Є ще <b>{ $count } вільних місць</b>.
       *[other] Є ще <b>{ $count } вільного місця</b>.
    } Коли ви запишетеся, команда побачить ваше ім’я в Telegram.
obstacle-full = Усі місця зайняті. Станьте у список очікування: щойно місце звільниться і надійде ваша черга, я вам його запропоную. Команда побачить ваше ім’я в Telegram.
obstacle-closed = 🔒 Запис закрито: { $day }, { $time }. Можете запитати команду: /ask
obstacle-clash = ⚠️ У цей самий час у вас уже є місце тут: <b>{ $title }</b>
obstacle-prerequisite = 📘 Спершу потрібно: <b>{ $name }</b>
obstacle-called-off = ❌ <b>Цей курс не відбудеться.</b>
obstacle-begun = Цей курс уже почався.
prerequisite-guide_training = пройти навчання провідників
prerequisite-conduct = довідка про несудимість, яку бачила команда (/conduct)
course-you-are-in = ✅ <b>Ви записані на курс.</b>
course-you-are-offered = 🎉 <b>Це місце зарезервовано для вас до: { $day }, { $time }.</b> Потім воно перейде до наступної людини.
course-you-wait = ⏳ <b>Ви у списку очікування, ваш номер: { $position }.</b> Коли надійде ваша черга, я запропоную вам вільне місце.
course-seat-open = 🎉 <b>Є вільне місце.</b> Курс скоро почнеться, тому його отримає, хто натисне першим.
course-needs = Чи потрібно вам щось, щоб узяти участь? Натисніть те, що підходить. Це бачить лише команда, а після курсу я це видалю.
need-childcare = догляд за дітьми
need-step-free = вхід без сходів
need-hearing = допомога зі слухом
need-sight = допомога із зором
need-button = ◻️ { $need }
need-button-chosen = ☑️ { $need }
need-toast = Занотовано.
course-button-enrol = ✅ Записатися
course-button-wait = ⏳ У список очікування
course-button-calendar = 🗓 Додати в мій календар
course-button-leave-seated = Скасувати запис
course-button-leave-waiting = Вийти зі списку очікування
seat-button-take = ✅ Взяти місце
seat-button-decline = ➡️ Передати далі
course-leave-seated = Справді хочете віддати своє місце на курсі <b>{ $title }</b>? Його запропонують наступній людині зі списку очікування.
course-leave-waiting = Справді хочете вийти зі списку очікування на курс <b>{ $title }</b>?
course-button-leave-yes = Так, скасувати запис
course-button-leave-no = Ні, залишити запис
course-seated-toast = Ви записані. Чудово, що ви з нами!
course-seated-already-toast = Ви вже записані.
course-offered-already-toast = Для вас зарезервовано місце. Берете його?
course-waiting-toast = Ви у списку очікування.
course-waiting-already-toast = Ви вже у списку очікування.
course-refused-toast = Зараз записатися не можна. Чому, написано тут.
course-cancelled-toast = Ваш запис скасовано.
course-too-late-toast = Цей курс уже почався.
course-unknown-toast = Цього курсу вже немає.
course-gone-toast = Цього курсу вже немає. Ось усі курси.
seat-seated-toast = Місце ваше. Чудово, що ви з нами!
seat-waiting-toast = На жаль, це місце вже зайняте. Ви й далі у списку очікування.
seat-missed-toast = Час минув, місце перейшло далі.
seat-refused-toast = У цей самий час у вас уже є інший курс. Спершу скасуйте той запис.
seat-too-late-toast = Цей курс уже почався або не відбудеться.
seat-unknown-toast = Цього курсу вже немає.
seat-declined-toast = Дякуємо! Місце перейде до наступної людини.
seat-not-toast = Зараз для вас немає зарезервованого місця.
notice-seat-offered = 🎉 <b>Звільнилося місце: { $title }</b>
notice-seat-open = 🏃 <b>Незадовго до курсу звільнилося місце: { $title }</b>
notice-offer-lapsed = ⌛ <b>Час на ваше місце минув: { $title }</b> Вас більше немає у списку очікування. Усе-таки хочете прийти? Нижче можна записатися знову.
notice-course-changed = ✏️ <b>Дещо змінилося: { $title }</b> Нове: { $fields }
notice-course-cancelled = ❌ <b>На жаль, курс не відбудеться: { $title }</b>
changed-dates = час
changed-place = місце проведення
changed-link = посилання
changed-language = мова
changed-fee = вартість

## Planning courses

planning-text = <b>Планування курсів</b>
planning-none = <b>Планування курсів</b>
    Ще немає жодного курсу.
planning-button-new = ➕ Новий курс
planning-button-course-draft = ✏️ { $title } · { $day }
planning-button-course-published = 🎓 { $title } · { $day }
planning-button-course-cancelled = ❌ { $title } · { $day }
planning-button-stop = Скасувати
planning-button-back = ⬅️ Назад
planning-button-all = ⬅️ Усі курси
planning-button-course = ⬅️ До курсу
planning-ask-kind = <b>Новий курс, крок 1 з 3:</b> Який це курс?
planning-step-dates =
    <b>Крок 2 з 3:</b> Коли? Наприклад:
    <code>12.1. 18:00-21:00</code>
    Кілька дат: кожна з нового рядка.
planning-step-place = <b>Крок 3 з 3:</b> Де? Напишіть місце або натисніть одне з них.
planning-ask-title = Як називається курс? Напишіть назву німецькою.
planning-ask-dates =
    Коли? Наприклад:
    <code>12.1. 18:00-21:00</code>
    Кілька дат: кожна з нового рядка.
planning-ask-place = Де відбудеться курс? Напишіть місце.
planning-ask-link = Напишіть посилання на відеозустріч. Його побачать лише ті, хто має місце.
planning-ask-seats = Скільки є місць?
planning-ask-fee = Скільки коштує курс? Наприклад: <code>12,50</code>
planning-ask-language = Якою мовою курс?
planning-ask-closes = Коли закінчується запис?
planning-wrong-title = ⚠️ Не більше 120 знаків, будь ласка.
planning-wrong-dates = ⚠️ Не можу прочитати це як дату. Вона має бути в майбутньому, а кінець — після початку.
planning-wrong-place = ⚠️ Не більше 120 знаків, будь ласка.
planning-wrong-link = ⚠️ Посилання має починатися з https://
planning-wrong-seats = ⚠️ Число від 1 до 999, будь ласка.
planning-wrong-fee = ⚠️ Суму в євро, будь ласка.
planning-button-no-link = Без посилання
planning-button-no-fee = Безкоштовно
planning-button-closes-days = { $count ->
        [0] Аж із початком курсу
        [one] За { $count } день до початку
        [few] За { $count } дні до початку
        [many] За { $count } днів до початку
       *[other] За { $count } дня до початку
    }
planning-state-draft = ✏️ <b>Чернетка.</b> Її бачить лише команда.
planning-state-published = ✅ <b>Опубліковано.</b>
planning-state-cancelled = ❌ <b>Скасовано.</b>
planning-figures = Місця: зайнято { $taken } з { $seats }, запропоновано { $offered }. Список очікування: { $waiting }
planning-button-publish = ✅ Опублікувати
planning-button-discard = 🗑 Видалити чернетку
planning-button-copy = 📑 Скопіювати курс
planning-button-people = 👥 Хто прийде?
planning-button-title = Змінити назву
planning-button-dates = Змінити дати
planning-button-place = Змінити місце
planning-button-link = Змінити посилання
planning-button-language = Змінити мову
planning-button-seats = Кількість місць
planning-button-closes = Кінець запису
planning-button-fee = Змінити вартість
planning-button-switch-childcare-on = ➕ Питати про догляд за дітьми
planning-button-switch-childcare-off = ➖ Не питати про догляд за дітьми
planning-button-switch-access-on = ➕ Питати про безбар’єрність
planning-button-switch-access-off = ➖ Не питати про безбар’єрність
planning-button-call-off = ❌ Скасувати курс
planning-call-off = <b>Справді скасувати курс { $title }?</b> { $count ->
        [0] Ще ніхто не записався.
        [one] { $count } людина одразу дізнається про це.
        [few] { $count } людини одразу дізнаються про це.
        [many] { $count } людей одразу дізнаються про це.
       *[other] { $count } людини одразу дізнаються про це.
    }
planning-button-call-off-yes = Так, скасувати
planning-button-call-off-no = Ні, залишити курс
planning-published-toast = Опубліковано. Тепер можна записуватися.
planning-discarded-toast = Чернетку видалено.
planning-copied-toast = Скопійовано. Перевірте, будь ласка, дату.
planning-changed-toast = { $count ->
        [0] Змінено.
        [one] Змінено. { $count } людина дізнається про це.
        [few] Змінено. { $count } людини дізнаються про це.
        [many] Змінено. { $count } людей дізнаються про це.
       *[other] Змінено. { $count } людини дізнаються про це.
    }
planning-same-toast = Так уже й було.
planning-past-toast = Ця дата вже минула.
planning-too-few-seats-toast = Так мало не можна: більше місць уже зайнято або запропоновано.
planning-gone-toast = Цей курс уже не можна змінити.
people-text = <b>Хто прийде: { $title }</b>
    { $day }
people-none = Ще ніхто не записався.
people-seated = ✅ { $name }{ $needs }
people-offered = 🎉 { $name }{ $needs } – місце запропоновано
people-waiting = ⏳ { $name }{ $needs } – чекає
people-cancelled = ✖️ { $name }{ $needs } – запису вже немає
people-guest = { $name } (без Telegram)
people-nameless = без імені
people-button-guest = ➕ Записати людину без Telegram
people-button-attendance = ☑️ Хто був присутній?
people-button-one = 👤 { $name }
guest-ask = Як звати людину? Спершу запитайте, будь ласка, чи вона згодна. Я зберігаю лише ім’я, щонайбільше 90 днів після курсу.
guest-signed-seated = ✅ { $name }: місце є.
guest-signed-waiting = ⏳ Курс заповнено, { $name } у списку очікування. Коли звільниться місце, я вам напишу.
guest-signed-offered = 🎉 { $name }: місце вже зарезервовано.
guest-signed-too-late = Цей курс уже почався.
guest-signed-unknown = На цей курс записатися не можна.
guest-seated = 👤 <b>{ $name }</b> (без Telegram) має місце: { $title }
guest-offered = 👤 Для <b>{ $name }</b> (без Telegram) зарезервовано місце до { $day }, { $time }: { $title }
guest-waiting = 👤 <b>{ $name }</b> (без Telegram) у списку очікування: { $title }
guest-cancelled = 👤 <b>{ $name }</b> (без Telegram), запису вже немає: { $title }
guest-button-take = ✅ Взяти місце
guest-button-remove = 🗑 Скасувати запис і видалити ім’я
guest-button-people = ⬅️ Хто прийде?
guest-taken-toast = Місце зайнято. Повідомте, будь ласка, людину.
guest-missed-toast = Це місце вже не вільне.
guest-removed-toast = Ім’я видалено.
guest-gone-toast = Цього запису вже немає.
notice-guest = 📞 <b>Будь ласка, повідомте людину без Telegram.</b>
attendance-text = <b>Хто був присутній? { $title }</b>
    Натисніть тих, хто був. Поки що: { $count } з { $seated }
attendance-button-there = ✅ { $name }
attendance-button-absent = ◻️ { $name }
attendance-button-all = Були всі
attendance-button-more = Далі ➡️
attendance-noted-toast = Занотовано.
attendance-not-begun-toast = Цей курс ще не почався.
attendance-gone-toast = Цього запису вже немає.

## Supervision and exchange

series-text = <b>Супервізія та обмін досвідом</b>
    Тут ви говорите з іншими волонтерками й волонтерами про те, що вас хвилює. Я охоче нагадаю про зустріч.
series-none = Зараз зустрічей не заплановано. Можете запитати команду: /ask
series-button = { $title }
series-button-subscribed = 🔔 { $title }
series-button-all = ⬅️ Усі зустрічі
series-one =
    <b>{ $title }</b>
    { $about }

    📍 { $place }
    🏘 { $area }
    🗣 { $language }
series-about-supervision = Фахова рефлексія: поглянути на своє волонтерство за професійної підтримки. Усе сказане залишається в цьому колі.
series-about-exchange = Поділитися досвідом, знайти відповіді, познайомитися.
meeting-dates = <b>Найближчі дати.</b> Натисніть на ту, на яку хочете прийти.
meeting-no-dates = Дату ще не призначено.
series-ask-lead = <b>Коли вам нагадати?</b>
lead-60 = за 1 годину
lead-180 = за 3 години
lead-1440 = за 1 день
lead-2880 = за 2 дні
lead-10080 = за 1 тиждень
lead-button = { $lead }
lead-button-chosen = ✅ { $lead }
series-button-off = 🔕 Більше не нагадувати
series-on-toast = Я нагадаю вам { $lead }.
series-off-toast = Я більше не нагадуватиму вам про ці зустрічі.
series-gone-toast = Цих зустрічей уже немає.
meeting-reminder =
    🔔 <b>Нагадування: { $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
meeting-reply-open = Ви прийдете?
meeting-reply-yes = ✅ Ви прийдете. До зустрічі!
meeting-reply-no = Цього разу ви не зможете. Дякуємо, що попередили!
meeting-button-yes = ✅ Прийду
meeting-button-no = Не зможу
meeting-button-series = 🔔 Змінити нагадування
meeting-yes-toast = Чудово, до зустрічі!
meeting-no-toast = Дякуємо, що попередили.
meeting-over-toast = Ця зустріч уже минула.
series-whole-district = увесь район (Kreis)
series-kind-supervision = Супервізія для волонтерів
series-kind-exchange = Зустріч для обміну досвідом
series-lead-off-toast = Більше не нагадую: { $lead }.
series-changed-news = ✏️ <b>У цих зустрічах щось змінилося.</b> Тепер так:
series-ended-news = <b>Ці зустрічі завершилися.</b> Нових дат не буде. Дякуємо, що були з нами!
meeting-text =
    <b>{ $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
meeting-off = ❌ <b>Цю зустріч скасовано.</b>
meeting-moved =
    ↪️ <b>Перенесено: { $title }</b>

    🗓 <b>Тепер: { $day }, { $start }–{ $end }</b>
    Було: <s>{ $old_day }, { $old_start }</s>
    📍 { $place }
meeting-cancelled =
    ❌ <b>Скасовано: { $title }</b>

    🗓 <s>{ $day }, { $start }–{ $end }</s>
meeting-next = Наступна дата: <b>{ $day }, { $start }–{ $end }</b>
meeting-button-date = 🗓 { $day }, { $start }–{ $end }
meeting-button-online = 💻 До онлайн-зустрічі
course-reminder =
    🔔 <b>Нагадування про ваш курс: { $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
reminders-several = 🔔 <b>Незабаром { $count ->
        [one] { $count } подія
        [few] { $count } події
        [many] { $count } подій
       *[other] { $count } події
    }</b>
reminder-item =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
reminder-button-item = 👉 { $title }
reminder-button-later = ⏰ Нагадати пізніше
reminder-button-course = 🎓 До курсу
reminder-button-wishes = ⚙️ Налаштувати нагадування
reminder-later-toast = Гаразд, нагадаю ще раз: { $day }, { $time }.
reminder-no-later-toast = Уже запізно: зустріч от-от почнеться або вже минула.
talk-text = 💛 <b>Добре, що ви написали.</b> Ви не мусите нести це наодинці.
talk-groups = <b>Найближчі відкриті зустрічі</b>
talk-no-groups = Зараз відкритих зустрічей не заплановано. Команда охоче вас вислухає.
talk-date = 🗓 { $title }: { $day }, { $start }
talk-contacts = <b>Хочете поговорити просто зараз?</b> Telefonseelsorge (телефон довіри): <b>0800 1110111</b> або <b>0800 1110222</b>. У разі небезпеки: <b>112</b>. Або напишіть команді.
talk-button-date = 🗓 { $title }
calendar-button-add = 📅 До мого календаря
calendar-button-remove = 📅 Прибрати з мого календаря
calendar-button-update = 📅 Оновити мій календар
calendar-button-series = 📅 Усі дати до мого календаря
calendar-button-feed = 🔗 Моя підписка на календар
calendar-file-name = meetings
calendar-caption = Відкрийте файл, і дати з’являться у вашому календарі.
calendar-caption-remove = Відкрийте файл, і дата зникне з вашого календаря.
calendar-name = Ehrenamtslotse
feed-text =
    <b>Підписка на календар</b>

    Ваші курси й зустрічі самі з’являтимуться у вашому календарі, навіть коли щось зміниться. Для цього ви отримаєте таємне посилання. Хто його знає, бачить ваші дати, тож не передавайте його нікому.
feed-button-open = 🔗 Отримати посилання
feed-address =
    <b>Ваше таємне посилання</b>

    <code>{ $address }</code>

    Додайте його у свій календар як підписку. Я можу показати його лише цього разу.
feed-button-subscribe = 📅 Відкрити календар
feed-is-open =
    <b>Підписка на календар</b>

    Ви маєте її з { $date }. Самого посилання я вже не знаю. Якщо ви його загубили, створіть нове, а старе перестане діяти.
feed-button-renew = 🔄 Створити нове посилання
feed-button-close = Завершити підписку
feed-closed-toast = Підписку завершено. Посилання більше не діє.
feed-none-toast = Зараз тут немає підписки на календар.

## Моє волонтерство

mine-text = <b>Ваше волонтерство</b>
    Те, що ви тут записуєте, бачите лише ви.
mine-button-questions = 💬 Мої запитання до команди
mine-button-hours = ⏱ Мої години
mine-button-certificates = 🎓 Мої посвідчення
mine-button-tandem = 🤝 Знайти людину, допомогти
mine-button-conduct = 🪪 Довідка про несудимість
mine-button-organise = 📍 Мої пропозиції
mine-button-back = ⬅️ Моє волонтерство
paper-unprintable = Так я це надрукувати не можу. Напишіть, будь ласка, латинськими літерами, не більше ніж { $most } знаків.

## Мої години

hours-text =
    <b>Ваші години</b>

    Напишіть мені, наприклад: «2 години кафе вчора». Або натисніть кнопку, це зарахується за сьогодні.
hours-sums = { $year }: <b>{ $hours } год</b> · усього: { $ever } год
hours-of = { $day }: { $hours } год
hours-of-what = { $day }: { $hours } год, { $what }
hours-noted = ✅ Записано: { $line }
hours-line = • { $line }
hours-list = <b>Ваші останні записи</b>
hours-none = Ви ще не записали жодної години.
hours-papers = <b>Із собою</b>
    PDF може підписати ваша організація. У таблиці є все.
hours-button-add = { $hours } год
hours-button-list = 📋 Переглянути й видалити
hours-button-papers = 📄 PDF або таблиця
hours-button-undo = ↩️ Видалити цей запис
hours-button-delete = 🗑 { $line }
hours-button-back = ⬅️ Мої години
hours-button-pdf = 📄 Підтвердження за { $year } (PDF)
hours-button-csv = 📊 Усе таблицею (CSV)
hours-noted-toast = Записано. Дякуємо за ваш час!
hours-noted-plain-toast = Записано.
hours-already-toast = Це вже записано.
hours-deleted-toast = Видалено.
hours-file-name = moi-hodyny
hours-csv-caption = Ваші години таблицею.
hours-pdf-caption = Ваше підтвердження для друку. Воно чинне, коли його підпише ваша організація.
hours-column-day = День
hours-column-hours = Години
hours-column-what = Що робили
hours-paper-title = Підтвердження волонтерства { $year }
hours-paper-intro = Години волонтерства за власними записами
hours-paper-name = Ім’я, прізвище
hours-paper-total = Разом, годин: { $hours }
hours-paper-signature = Від організації: місце, дата, підпис, печатка
hours-paper-note = Створено { $date } за допомогою Ehrenamtslotse у Kreis Coesfeld. Це не «Engagementnachweis NRW»: його видають визнані організації.

## Тандем

tandem-consent =
    <b>Знайти одне одного</b>

    Ви тут недавно чи давно: тут можна знайти людину, щоб практикувати мову, готувати, говорити. Для цього я зберігаю те, що ви вкажете в профілі: громаду, мови, інтереси, дні, вік. Усе добровільно.

    Я запропоную вам людину без імені. Лише коли ви обоє скажете «так», ви обоє отримаєте ім’я одне одного в Telegram. Профіль можна видалити тут будь-коли.

    Вам немає 18? Тоді спершу поговоріть, будь ласка, з командою: /ask
tandem-button-agree-helper = ✅ Згода, я охоче допоможу
tandem-button-agree-guest = ✅ Згода, я шукаю людину
tandem-profile-helper = <b>Ваш профіль</b> · ви охоче допомагаєте
tandem-profile-guest = <b>Ваш профіль</b> · ви шукаєте людину
tandem-about =
    📍 { $place }
    🗣 { $languages }
    💛 { $interests }
    🗓 { $days }
    🎂 { $age }
tandem-seeks = 🔎 Я шукаю для вас тандем.
tandem-seeks-not = ⏸ Зараз я не шукаю для вас тандем.
tandem-asked = 🙋 Команда може просити вас про допомогу.
tandem-asked-not = ⏸ Команда не просить вас про допомогу.
tandem-button-languages = 🗣 Мови
tandem-button-place = 📍 Громада
tandem-button-interests = 💛 Інтереси
tandem-button-days = 🗓 Дні
tandem-button-age = 🎂 Вік
tandem-button-seek-on = 🔎 Шукати тандем
tandem-button-seek-off = ⏸ Більше не шукати
tandem-button-ask-on = 🙋 Пропонуйте мені завдання
tandem-button-ask-off = ⏸ Не пропонувати завдань
tandem-button-role-helper = 🔁 Тепер я допомагаю
tandem-button-role-guest = 🔁 Тепер я шукаю людину
tandem-button-delete = 🗑 Видалити профіль
tandem-button-done = ✅ Готово
tandem-choose = Торкніться того, що підходить.
tandem-deleted-toast = Ваш профіль видалено.
interest-talking = Розмови й німецька
interest-cooking = Готування
interest-sport = Спорт
interest-music = Музика
interest-crafts = Шиття й рукоділля
interest-bikes = Велосипед
interest-learning = Навчання
interest-offices = Установи й листи
interest-outdoors = Надворі
interest-children = З дітьми
tandem-proposal-helper = 🤝 <b>Ця людина охоче допомагає. Хочете познайомитися?</b>
tandem-proposal-guest = 🤝 <b>Ця людина шукає когось. Хочете познайомитися?</b>
tandem-button-yes = ✅ Так, моє ім’я можна передати
tandem-button-no = Ні, дякую
tandem-waiting = Дякую! Чекаю на відповідь іншої людини. Якщо вона теж скаже «так», ви обоє отримаєте ім’я.
tandem-agreed = 🎉 Ви обоє сказали «так». Зараз надійде ім’я.
tandem-declined = Гаразд. Якщо хочете, шукатиму далі.
tandem-closed = Ця пропозиція вже закрита.
tandem-both-agreed = 🎉 <b>Ви обоє сказали «так».</b> Напишіть одне одному: { $contact }. Уперше краще зустрітися в людному місці.
tandem-not-this-time = На жаль, цього разу не склалося. Я шукаю для вас далі.
help-request = 🙋 <b>Команда просить про допомогу</b>

    { $text }
help-button-yes = ✅ Так, команда може мені написати
help-button-no = Не цього разу
help-yes = ✅ Дякуємо! Команда з вами зв’яжеться.
help-no = Гаразд. Дякуємо за відповідь!
help-gone = Цього запиту вже немає, або його вже надсилають.
letter-gone = Це вже в дорозі, минуло або скасовано.

## Подяка

thanks-text = <b>Подякувати</b>
    Запрошення отримають усі, хто не вимкнув подяки й запрошення.
thanks-sums = 🗓 { $day }, { $time }
    ✅ прийдуть: { $yes } · ❌ не зможуть: { $no } · ⏳ без відповіді: { $open }
thanks-button-new = 💌 Нове запрошення
thanks-ask-moment = Коли це буде? Напишіть день і час, наприклад: 4.12. 18:00
thanks-moment-unclear = Не розумію, або це вже минуло. Напишіть, будь ласка, так: 4.12. 18:00
thanks-ask-text = Тепер напишіть запрошення з місцем. День і час я додам. Потім побачите попередній перегляд.
thanks-when = 🗓 { $day }, { $time }
thanks-preview = ⬆️ Так надійде запрошення.
thanks-button-send = 💌 { $count ->
        [one] Запросити { $count } людину
        [few] Запросити { $count } людини
        [many] Запросити { $count } людей
       *[other] Запросити { $count } людини
    }
thanks-sent = ✅ Запрошено: { $count ->
        [one] { $count } людину
        [few] { $count } людини
        [many] { $count } людей
       *[other] { $count } людини
    }.
thanks-gone-toast = Це запрошення вже минуло або вже в дорозі.

## Посвідчення

certificates-text = <b>Ваші посвідчення про участь</b>
    Команда підтвердила, що ви були присутні. Натисніть на курс.
certificates-none = Тут з’являться ваші курси, щойно команда підтвердить вашу присутність.
certificate-button = 📄 { $title } · { $day }
certificate-button-back = ⬅️ Мої посвідчення
certificate-ask-name = Яке ім’я та прізвище вказати в посвідченні? Я зберігаю лише ініціали.
certificate-issued = За курс <b>{ $title }</b> ви отримали посвідчення { $date }. Якщо зробити нове, старий код більше не діятиме.
certificate-button-new = 📄 Зробити нове
certificate-button-withdraw = 🚫 Зробити код недійсним
certificate-withdrawn-toast = Код більше не діє.
certificate-gone-toast = За цей курс посвідчення немає.
certificate-file-name = posvidchennia
certificate-caption = Ваше посвідчення про участь. Щоб перевірити його, сканують зображення або пишуть: <code>/verify { $code }</code>
certificate-ready = 🎓 Ваше посвідчення про участь у курсі <b>{ $title }</b> готове.
certificate-praise = Дякуємо, що були з нами!
certificate-button-get = 📄 Отримати PDF
certificate-title = Посвідчення про участь
certificate-took-part = брала або брав участь у курсі:
certificate-date = { $day }, { $start }–{ $end }
certificate-place = Місце: { $place }
certificate-confirmed = Участь підтвердила команда Kommunales Integrationszentrum (Муніципального центру інтеграції) у Kreis Coesfeld. Видано { $date }, ім’я зі слів особи.
certificate-check = Код для перевірки: { $code }. Скануйте зображення або напишіть боту { $bot }: { $command }
verify-ask = Напишіть код після команди, наприклад: <code>/verify ABCD-EFGH-JKMN</code>
verify-valid = ✅ Це посвідчення справжнє.
verify-name = Ініціали: { $initials }
verify-course = Курс: { $title }
verify-day = Початок: { $day }
verify-issued = Видано: { $day }
verify-note = Порівняйте, будь ласка, з папером. Повне ім’я тут не зберігається.
verify-invalid = ❌ Такого коду немає. Можливо, у ньому помилка або його зробили недійсним.
verify-page-title = Перевірка посвідчення

## Довідка про несудимість

conduct-text =
    <b>Довідка про несудимість (Führungszeugnis)</b>

    Вона потрібна вам для волонтерства? Я підготую лист, з яким її замовляють. Потім ви лише показуєте довідку. Будь ласка, не надсилайте її мені: команда записує тільки, коли бачила довідку і коли хоче побачити нову.
conduct-not-seen = ℹ️ Команда ще нічого не записала.
conduct-seen = ✅ Показано { $seen }. Покажіть, будь ласка, нову до { $again }.
conduct-seen-long-ago = ⚠️ Показано { $seen }. З { $again } команді потрібна нова.
conduct-button-letter = 📄 Підготувати лист для заяви
conduct-button-show = 🪪 Показати команді
conduct-button-forget = 🗑 Видалити запис команди
conduct-button-back = ⬅️ Довідка про несудимість
conduct-button-by-hand = ✍️ Впишу від руки
conduct-forgotten-toast = Запис видалено.
conduct-ask-name = Як вас звати? Ім’я та прізвище, як у документі. Вони потрібні лише для листа, я їх не зберігаю.
conduct-ask-task = Для якої організації та якого завдання? Наприклад: «Hausaufgabenhilfe im Jugendzentrum». Краще німецькою.
conduct-file-name = lyst-fuehrungszeugnis
conduct-letter-caption = Лист чинний лише з підписом вашої організації. Що робити далі, написано на другій сторінці.
conduct-number =
    Покажіть команді довідку й назвіть це число:

    <b>{ $number }</b>

    Воно діє пів години.
conduct-noted = ✅ Команда побачила вашу довідку про несудимість. Покажіть, будь ласка, нову до { $again }. Я нагадаю.
conduct-due = 🔔 Команда хоче побачити вашу нову довідку про несудимість до { $again }. Підготувати лист для заяви?
conduct-overdue = 🔔 З { $again } команді потрібна ваша нова довідка про несудимість. Підготувати лист для заяви?
letter-title = Запит на розширену довідку про несудимість
letter-to = До органу реєстрації (Meldebehörde)
letter-name = Ім’я, прізвище
letter-birth = Дата й місце народження
letter-address = Адреса
letter-task = Організація та волонтерське завдання
letter-purpose = Просимо цю особу показати нам розширену довідку про несудимість за § 30a BZRG. Особа є або має стати у нас волонтеркою чи волонтером.
letter-conditions = Підтверджуємо, що умови § 30a абз. 1 BZRG виконано.
letter-free = Ми неприбуткова організація або державна установа. Довідка потрібна для волонтерства. Просимо звільнити від плати.
letter-no-allowance = За цю діяльність не виплачується компенсація витрат.
letter-signature = Місце, дата, підпис і печатка організації
letter-translation = Переклад для читання. Підписують лише німецьку сторінку.
letter-guide-title = Що робити далі
letter-guide-fill = 1. Впишіть те, чого ще бракує.
letter-guide-sign = 2. Попросіть організацію поставити позначки й підпис. Лише тоді лист чинний. Запитайте також, чи має вона власний бланк.
letter-guide-apply = 3. Особисто підіть із листом до органу реєстрації (Meldebehörde) за місцем проживання. Або подайте заяву онлайн з електронним посвідченням: fuehrungszeugnis.bund.de
letter-guide-fee = 4. Для волонтерства в неприбутковій організації чи державній установі довідка зазвичай безкоштовна, інакше коштує 13 євро. Попросіть підтвердити звільнення, перш ніж платити.
letter-guide-show = 5. Довідку лише показуйте. Копії в документах організації бути не повинно.

## Settings

settings-text =
    <b>Налаштування</b>

    Мова: { $language }
    Місце проживання: { $municipality }
    Новини від команди: { $news }
settings-no-municipality = не вказано
settings-news-on = так
settings-news-off = ні
settings-button-language = 🌍 Змінити мову
settings-button-municipality = 📍 Змінити місце проживання
settings-button-news-on = 📣 Увімкнути новини
settings-button-news-off = 🔕 Вимкнути новини
settings-button-praise-on = 💛 Увімкнути подяки й запрошення
settings-button-praise-off = 🔕 Вимкнути подяки й запрошення
settings-button-privacy = 🔒 Захист персональних даних
settings-button-back = ⬅️ Налаштування
settings-button-no-municipality = Не вказувати
settings-chosen = ✅ { $name }
languages-text = <b>Якою мовою говоримо?</b>
language-toast = Тепер я говорю з вами українською.
municipalities-text = <b>Де ви живете або допомагаєте?</b> Так я швидше покажу пропозиції поруч, а команда зможе надсилати вам повідомлення для вашої громади.
settings-button-reminders = ⏰ Налаштувати нагадування
wishes-text =
    <b>Нагадування</b>

    Зустрічі: { $series }
    Перед вашими курсами: { $leads }
    Тихі години: { $quiet }
    Щонайбільше на тиждень: { $cap }

    Усе про ваші власні записи надходить завжди.
wishes-no-series = жодних
wishes-no-leads = без нагадувань
wishes-hours = { $start }–{ $end }
wishes-never-quiet = немає
wishes-no-cap = скільки завгодно
wishes-button-series = 🤝 Вибрати зустрічі
wishes-button-leads = 🎓 Перед моїми курсами
wishes-button-quiet = 🌙 Змінити тихі години
wishes-button-cap = ✉️ Скільки на тиждень?
wishes-ask-leads = <b>Коли нагадувати вам про ваші курси?</b> Можна вибрати кілька варіантів.
wishes-ask-quiet = <b>Коли мені мовчати?</b> Тоді нагадування чекатимуть до ранку. Що не може чекати, надійде без звуку.
wishes-ask-cap = <b>Скільки повідомлень на тиждень вам зручно?</b> Повідомлення про ваші власні записи не рахуються.
wishes-button-night = 🌙 { $start }–{ $end }
wishes-button-never-quiet = Без тихих годин
wishes-button-at-most = { $count ->
        [one] Не більше ніж { $count }
        [few] Не більше ніж { $count }
        [many] Не більше ніж { $count }
       *[other] Не більше ніж { $count }
    }
wishes-button-no-cap = Скільки завгодно
wishes-button-back = ⬅️ Назад

## Data protection

privacy-text =
    <b>Що я про вас зберігаю</b>

    • Ваш номер у Telegram (це не номер телефону), вашу мову і, якщо ви його вкажете, місце проживання: щоб вам відповідати.
    • Коли ви погодилися, що я це запам’ятовую.
    • Ваші записи на курси з вашим ім’ям у Telegram: щоб команда знала, хто прийде. Також чи були ви присутні. Те, що вам потрібно для курсу, наприклад догляд за дітьми, я потім видаляю.
    • Про що, коли і як часто вам нагадувати та чи маєте ви підписку на календар. Чи прийдете ви на наступну зустріч, я видаляю наступного дня після неї, а про що нагадував, — за вісім днів. Хто був на зустрічі, ніхто не зберігає, лише скільки.
    • Запитання, які ви надсилаєте команді, разом із відповіддю. Вашого імені команда не бачить.
    • Чи допомогла вам відповідь.
    • Які місця ви зберегли, а які змінили чи підтвердили.
    • Якщо ви цього хочете: записані вами години (лише для вас) і коли команда бачила вашу довідку про несудимість та хоче побачити нову. Із самої довідки я нічого не зберігаю. Запис видаляю щонайпізніше через пів року після його строку.
    • Про що ви востаннє питали (лише тему, не ваші слова): десять хвилин, щоб ви могли коротко уточнити.
    • Лише для команди: які відповіді ви змінили і за якими доглядаєте. Також ваше ім’я, які запитання ви взяли, коли вас немає і хто вас заміняє.
    • Лише для команди: які розсилки ви написали чи схвалили.
    • Лише для команди: яка у вас роль. І протягом двох років: що й коли ви зробили для команди.
    • Що ви пропонуєте або просите в розділі «Приміщення та інше», і контакт, який ви для цього вказали: інша людина побачить його лише за згоди обох. Через 30 днів після завершення я все видаляю.
    • Ваші підказки щодо пропозицій. Команда не бачить вашого імені.
    • Запитання, на які я не мав доброї відповіді: без вашого імені, 90 днів, щоб команда додала відповіді. Лише якщо ви хочете почути про відповідь, я до того часу пам’ятаю, що ви чекаєте.
    • Посвідчення, які ви отримуєте: курс, день, ваші ініціали та контрольна сума коду. Хто має код, бачить курс, дні та ініціали.
    • Ваш профіль, якщо ви хочете знайти людину чи отримувати запити, і ваші відповіді на пропозиції та запити. Ваше ім’я в Telegram я передаю лише після вашого «так». Запити з відповідями видаляю через 90 днів.
    • Чи прийдете ви на свято подяки: видаляю це через 30 днів після нього. Команда бачить лише, скільки людей прийде.
    • Чи прийдете ви на те, про що йдеться в розсилці, і чи читали ви там далі: це я видаляю через пів року. Команда бачить лише кількість.
    • Що ви відповідаєте на розсилку, разом із відповіддю команди: пів року. Команда не бачить вашого імені.
    • Мітки, які дає вам команда, щоб ви отримували доречні повідомлення: ви бачите їх тут і можете зняти.

    Інших ваших повідомлень і вашої геолокації я не зберігаю. Дещо з решти я з часом видаляю сам; усе інше зберігається, доки ви його не видалите: командою /forgetme, будь-коли й повністю. Те, що написано у вашому чаті та в групі команди, зберігає Telegram; цього я видалити не можу.

    За дані відповідає Kommunales Integrationszentrum (Муніципальний центр інтеграції, KI) району (Kreis) Coesfeld: ki@kreis-coesfeld.de
retention-text =
    <b>Як довго я що зберігаю</b>

    { $lines }

    Усе інше зберігається, доки ви його не видалите: командою /forgetme, будь-коли й повністю.
retention-line = • { $what }: { $kept }
retention-topic = Про що йшлося востаннє
retention-reply = Чи прийдете ви на зустріч – після зустрічі
retention-needs = Що вам потрібно для курсу – після курсу
retention-update = Номери ваших повідомлень без їхнього змісту
retention-reminder = Про що я вам нагадував – після події
retention-board = Оголошення в розділі «приміщення та інше» – після їх завершення
retention-thanks = Чи прийдете ви на свято подяки – після свята
retention-gap = Запитання, на які я не мав доброї відповіді, без вашого імені
retention-help = Прохання про допомогу й відповіді на них
retention-guest = Імена людей без Telegram – після курсу
retention-answer = Ваші відповіді на розсилку – після надсилання
retention-conduct = Нотатка про довідку про несудимість – після закінчення строку
retention-question = Запитання до команди й відповіді, коли все з’ясовано
retention-message = Повідомлення, які я надіслав вам сам
retention-audit = У команді: хто що зробив
retention-person = Усе про вас після вашого останнього повідомлення, якщо ви не замовили нагадувань
privacy-telegram-text =
    <b>Що бачить Telegram</b>

    Я бот у Telegram. Усе, що ви мені пишете і що я відповідаю, проходить через Telegram і залишається там у вашому чаті. Чати з ботами не мають наскрізного шифрування, тож Telegram міг би їх прочитати.

    • Telegram знає ваш номер телефону. Я його не бачу.
    • Видалене в чаті не видаляється в мене. Для цього є /forgetme. А з вашого чату я нічого не видаляю.
    • Будь ласка, не пишіть імен, номерів справ чи хвороб інших людей.

    Краще без Telegram? Пишіть на ki@kreis-coesfeld.de.
privacy-nothing-kept = Про вас нічого не збережено.
privacy-button-retention = ⏳ Як довго?
privacy-button-telegram = ✈️ Що бачить Telegram?
privacy-button-back = ⬅️ Захист даних
privacy-button-data = 📄 Мої дані у файлі
privacy-button-tags = 🏷 Мої мітки
privacy-button-forget = 🗑 Видалити все про мене
privacy-file-name = moi-dani
privacy-file-caption = Це все, що я про вас зберігаю.
forget-text = <b>Справді видалити все?</b> Ваші записи на курси, нагадування, запитання й налаштування зникнуть. Ваші місця на курсах отримають наступні люди в черзі.
forget-button-yes = Так, видалити все
forget-button-no = Ні, залишити
forget-done = Готово. Усі дані про вас видалено. Дякуємо за ваш час і вашу допомогу! Якщо напишете мені знову, почнемо спочатку.

## Team

staff-menu-text =
    <b>Команда</b>

    Що ви хочете зробити?
staff-menu-button-courses = 🎓 Планувати курси
staff-menu-button-questions = ❓ Відкриті запитання
staff-menu-button-away = 🏖 Заміна
staff-menu-button-broadcast = 📣 Розсилки
staff-menu-button-tags = 🏷 Мітки
staff-menu-button-gaps = 🧩 Запитання без відповіді
staff-menu-button-series = 🤝 Планувати зустрічі
reminders-missed = ⚠️ Не надіслано вчасно, бо вже почалося: { $count ->
        [one] { $count } нагадування.
        [few] { $count } нагадування.
        [many] { $count } нагадувань.
       *[other] { $count } нагадування.
    }
plan-text =
    <b>Планувати зустрічі</b>

    Виберіть серію або створіть нову.
plan-series =
    <b>{ $title }</b>
    📍 { $place }
    🔔 Отримують нагадування: { $count ->
        [0] поки ніхто.
        [one] { $count } людина.
        [few] { $count } людини.
        [many] { $count } людей.
       *[other] { $count } людини.
    }
plan-button-new = ➕ Нова серія
plan-button-staff = ⬅️ Меню команди
plan-button-all = ⬅️ Усі серії
plan-button-show = ⬅️ До серії
plan-button-date = 🗓 { $day }
plan-button-past = 👥 Скільки прийшло? { $day }
plan-button-change = ✏️ Змінити серію
plan-button-add = ➕ Додаткова дата
plan-button-end = Завершити серію
plan-button-move = ↪️ Перенести
plan-button-cancel = ❌ Скасувати
plan-button-count = { $count }
plan-button-cancel-yes = Так, скасувати
plan-button-move-yes = Так, перенести
plan-button-add-yes = Так, додати
plan-button-end-yes = Так, завершити
plan-button-keep = Ні, назад
plan-date =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }
    ✅ Прийдуть: { $count ->
        [0] поки ніхто
        [one] { $count } людина
        [few] { $count } людини
        [many] { $count } людей
       *[other] { $count } людини
    }
plan-ask-count = Скільки прийшло? Я зберігаю лише число, без імен.
plan-counted = 👥 Прийшло: { $count ->
        [0] нікого.
        [one] { $count } людина.
        [few] { $count } людини.
        [many] { $count } людей.
       *[other] { $count } людини.
    }
plan-counted-toast = Дякую, записано.
plan-cancel =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }

    Справді скасувати цю зустріч?
plan-ask-move = <b>На коли?</b> Напишіть день і час, наприклад: 3.12. 18:30
plan-ask-add = <b>Коли додаткова зустріч?</b> Напишіть день і час, наприклад: 3.12. 18:30
plan-wrong-date = Це не дата в майбутньому. Напишіть, наприклад: 3.12. 18:30. Скасувати: /cancel
plan-confirm-move = Перенести на <b>{ $day }, { $start }</b>?
plan-confirm-add = Додати цю дату: <b>{ $day }, { $start }</b>?
plan-end = Справді завершити <b>{ $title }</b>? Усі подальші дати буде скасовано.
plan-told = Повідомлення отримають: { $count ->
        [0] ніхто.
        [one] { $count } людина.
        [few] { $count } людини.
        [many] { $count } людей.
       *[other] { $count } людини.
    }
plan-done = ✅ Готово.
plan-added-toast = Дату додано.
plan-not-added-toast = Цього дня вже є зустріч, або він минув.
plan-gone-toast = Це вже неможливо. Ось усе, що заплановано.
draft-ask-kind = <b>Яка це серія?</b>
draft-text =
    <b>{ $title }</b>

    Вид: { $kind }
    Ритм: { $rhythm }
    День тижня: { $weekday }
    Час: { $at }, хвилин: { $minutes }
    Місце: { $place }
    Мова: { $language }
    Для: { $area }

    Найближчі дати: { $dates }

    <i>Ще не опубліковано.</i>
draft-no-place = ще не вказано
draft-no-dates = немає
rhythm-weekly = щотижня
rhythm-fortnightly = що два тижні
rhythm-first = раз на місяць, 1-й тиждень
rhythm-second = раз на місяць, 2-й тиждень
rhythm-third = раз на місяць, 3-й тиждень
rhythm-last = раз на місяць, останній тиждень
rhythm-other = власне правило
draft-button-title = ✏️ Назва
draft-button-place = 📍 Місце або посилання
draft-button-rhythm = 🔁 Як часто
draft-button-weekday = 📆 День тижня
draft-button-at = 🕒 Час
draft-button-minutes = ⏳ Тривалість
draft-button-language = 🗣 Мова
draft-button-municipality = 🏘 Для кого
draft-button-first = ▶️ Початок
draft-button-skips_holidays-on = ✅ Не у свята
draft-button-skips_holidays-off = ▫️ І у свята
draft-button-skips_school_holidays-on = ✅ Не в шкільні канікули
draft-button-skips_school_holidays-off = ▫️ І в шкільні канікули
draft-button-publish = 📣 Опублікувати
draft-button-discard = Відхилити
draft-button-back = ⬅️ Назад
draft-ask-title = <b>Як назвати серію?</b> Напишіть коротку назву.
draft-ask-place = <b>Де?</b> Напишіть місце або надішліть посилання на онлайн-зустріч.
draft-ask-rhythm = <b>Як часто?</b>
draft-ask-weekday = <b>У який день?</b>
draft-ask-at = <b>О котрій?</b> Виберіть або напишіть, наприклад, 18:15
draft-ask-minutes = <b>Як довго?</b>
draft-ask-language = <b>Якою мовою?</b>
draft-ask-municipality = <b>Для кого ця серія?</b>
draft-ask-first = <b>Коли початок?</b> Далі що два тижні.
draft-minutes = { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
draft-wrong-title = Це задовго. Щонайбільше 60 знаків, будь ласка.
draft-wrong-place = Це задовго. Щонайбільше 200 знаків, будь ласка.
draft-wrong-at = Це не час. Напишіть, наприклад, 18:15
draft-incomplete-toast = Ще не вказано місце або посилання.
draft-published = ✅ <b>{ $title }</b>: опубліковано.
draft-discarded = Відхилено. Усе лишається, як було.
draft-gone = Цієї чернетки більше немає.
staff-menu-button-content = 📚 Догляд за відповідями
staff-menu-button-back = ⬅️ Меню команди
staff-menu-button-conduct = 🪪 Показано довідку про несудимість
staff-menu-button-tables = 📊 Таблиці
staff-menu-button-care = 🧹 Догляд за пропозиціями
staff-menu-button-help = 🙋 Хто може допомогти?
staff-menu-button-thanks = 💌 Подякувати
staff-menu-button-stats = 📊 Числа
staff-menu-button-roles = 👥 Ролі
staff-menu-button-audit = 📜 Журнал дій
staff-only-toast = Це може лише команда.
staff-topic-questions = ❓ Відкриті запитання
staff-topic-suggestions = 💡 Пропозиції
staff-topic-reports = 📋 Звіти
staff-question-head = ❓ <b>Запитання { $number }</b> · { $language } · { $entry }
staff-question-added = ➕ { $text }
staff-question-open = <i>Дайте відповідь на це повідомлення, і людина її отримає.</i>
staff-question-taken = 🙋 <b>Займається { $name }.</b>
staff-question-answered = ✅ <b>Є відповідь</b>: { $name }
staff-question-finished = ☑️ <b>Закрито</b>
staff-question-ended = ☑️ <b>Закрито без відповіді</b>, { $name }: { $reason }
staff-question-withdrawn = ↩️ Людина забрала запитання.
staff-question-below = ❓ Запитання { $number } показано ще раз нижче.
staff-question-gone = ❓ Запитання { $number } видалено разом з усіма даними людини.
room-somebody = хтось із команди
room-button-take = 🙋 Я займуся цим
room-button-over = 🙋 Беру на себе
room-button-pass = 👉 Передати
room-button-give = 👉 { $name }
room-button-back = ↩️ Повернути всім
room-button-end = Закрити без відповіді
room-button-done = ☑️ Закрити
room-button-cancel = ⬅️ Не треба
room-button-answer = ✏️ Відповісти
room-button-list = ⬅️ Відкриті запитання
room-switch-all-button = Усі відкриті: { $count }
room-switch-mine-button = 🙋 Мої: { $count }
room-button-question = { $number } · { $age } · { $text }
room-button-send = Усе одно надіслати
room-button-leave = Не надсилати
room-reason-not-ours-button = Відповідає інша установа
room-reason-no-advice-button = Юридичне запитання
room-reason-unknown-button = Не вдалося з’ясувати
room-reason-unclear-button = Запитання незрозуміле
room-reason-call-button = Краще поговорити особисто
room-age = { $days ->
        [0] сьогодні
        [1] учора
        [one] { $days } день тому
        [few] { $days } дні тому
        [many] { $days } днів тому
       *[other] { $days } дня тому
    }
room-list-all = { $count ->
        [one] <b>Відкрито { $count } запитання.</b>
        [few] <b>Відкрито { $count } запитання.</b> Найстаріше вгорі.
        [many] <b>Відкрито { $count } запитань.</b> Найстаріше вгорі.
       *[other] <b>Відкрито { $count } запитання.</b> Найстаріше вгорі.
    }
room-list-mine = { $count ->
        [one] <b>Ви займаєтеся { $count } запитанням.</b>
        [few] <b>Ви займаєтеся { $count } запитаннями.</b> Найстаріше вгорі.
        [many] <b>Ви займаєтеся { $count } запитаннями.</b> Найстаріше вгорі.
       *[other] <b>Ви займаєтеся { $count } запитання.</b> Найстаріше вгорі.
    }
room-none-all = На всі запитання є відповідь. 🎉
room-none-mine = Зараз ви не займаєтеся жодним запитанням.
room-waiting = { $count ->
        [one] ⏰ <b>{ $count } запитання чекає два робочі дні або довше.</b>
        [few] ⏰ <b>{ $count } запитання чекають два робочі дні або довше.</b>
        [many] ⏰ <b>{ $count } запитань чекають два робочі дні або довше.</b>
       *[other] ⏰ <b>{ $count } запитання чекають два робочі дні або довше.</b>
    }
room-waiting-own = { $count ->
        [one] ⏰ <b>Ви взяли { $count } запитання.</b> Воно чекає два робочі дні або довше.
        [few] ⏰ <b>Ви взяли { $count } запитання.</b> Вони чекають два робочі дні або довше.
        [many] ⏰ <b>Ви взяли { $count } запитань.</b> Вони чекають два робочі дні або довше.
       *[other] ⏰ <b>Ви взяли { $count } запитання.</b> Вони чекають два робочі дні або довше.
    }
room-waits = ⏳ Чекає: { $day }.
room-answered-so-far =
    <b>Що вже відповіли:</b>
    { $answer }
room-handed = 👉 <b>Тепер це запитання у вас.</b>
room-ask-answer = Що ви хочете відповісти на запитання { $number }? Напишіть одним повідомленням, людина його отримає.
room-answer-lost = Вашої відповіді вже немає. Напишіть її, будь ласка, ще раз.
room-answer-left = Гаразд, цієї відповіді я не надсилаю.
room-answer-other = Цим запитанням уже займається { $name }. Усе одно надіслати вашу відповідь?
room-answer-over = На це запитання вже є відповідь або його закрито, востаннє: { $name }. Усе одно надіслати вашу відповідь?
room-answer-withdrawn = Людина забрала запитання. Вашу відповідь не буде надіслано.
room-taken-toast = Ви займаєтеся цим запитанням.
room-already-toast = Це вже так.
room-other-toast = Хтось уже встиг раніше.
room-handed-toast = Передано.
room-back-toast = Запитання знову доступне всім.
room-ended-toast = Закрито. Людина дізнається причину.
room-finished-toast = Закрито.
room-open-toast = Це запитання знову відкрите.
room-answered-toast = На це запитання вже є відповідь.
room-closed-toast = Це запитання вже закрито.
room-withdrawn-toast = Людина забрала запитання.
room-gone-toast = Цього запитання вже немає.
room-over-toast = Це запитання вже не відкрите.
room-below-toast = Запитання тепер ще раз показано серед відкритих.
room-anonymous-toast = Ви пишете анонімно. Вимкніть це, будь ласка, щоб інші бачили, хто займається запитанням.
room-alone-toast = Я поки не знаю нікого іншого. Тут з’являється кожен, хто хоч раз натиснув кнопку під запитанням.
room-left-toast = Ця людина більше не в команді. Будь ласка, виберіть когось іншого.
away-text = <b>Кого немає і хто заміняє?</b> Узяті запитання першого дня переходять до того, хто заміняє. Без заміни вони знову доступні всім.
away-nobody = Зараз нікого не записано.
away-line = • { $name }: { $first } – { $last }, заміняє { $substitute }
away-line-nobody = • { $name }: { $first } – { $last }, без заміни
away-button-new = 🏖 Мене не буде
away-button-back = 🗑 Видалити мій запис
away-button-nobody = Ніхто, повернути всім
away-ask = Від якого до якого дня вас не буде? Напишіть, наприклад, 24.12. – 6.1.
away-unclear = Я цього не зрозумів. Напишіть, наприклад, 24.12. – 6.1. Останній день ще не має минути.
away-ask-who = Вас не буде: { $first } – { $last }. Хто вас заміняє?
away-noted-toast = Записано.
away-back-toast = Ваш запис видалено.
staff-question-no-entry = немає готової відповіді
staff-answer-sent = ✅ Ваша відповідь уже в дорозі.
staff-answer-not-possible = Цю відповідь неможливо доставити: людина видалила свої дані чи заблокувала бота або ця відповідь уже в дорозі.
staff-answer-text-only = Будь ласка, відповідайте текстом, нічого іншого я поки що не можу передати.
staff-chat-id = Номер цієї групи: { $id }. Впишіть його як LOTSE_STAFF_CHAT_ID.
conduct-staff-ask = Попросіть показати довідку. Яке число називає людина? Воно є в «Моє волонтерство», «Довідка про несудимість», «Показати команді».
conduct-staff-choose =
    <b>{ $name }</b> показує вам довідку про несудимість. Я записую лише день, більше нічого.

    Коли ви хочете побачити наступну?
conduct-staff-no-name = Людина без збереженого імені
conduct-button-years = { $count ->
        [one] Через { $count } рік
        [few] Через { $count } роки
        [many] Через { $count } років
       *[other] Через { $count } року
    }
conduct-button-drop = 🗑 Видалити запис, людина завершує
conduct-staff-noted = ✅ Записано: показано сьогодні, знову { $again }. Будь ласка, не залишайте копії.
conduct-staff-dropped = Запис видалено.
conduct-no-note = Про цю людину нічого не записано, або число вже не діє.
conduct-no-number = Це число не діє або вже не діє. Людина може отримати нове.
help-ask-language = Якою мовою має говорити людина?
help-ask-place = <b>{ $language }</b> · { $count ->
        [0] Ніхто не чекає на запити.
        [one] { $count } людина чекає на запити.
        [few] { $count } людини чекають на запити.
        [many] { $count } людей чекають на запити.
       *[other] { $count } людини чекають на запити.
    } Де потрібна допомога?
help-ask-text = { $count ->
        [one] Підходить { $count } людина.
        [few] Підходять { $count } людини.
        [many] Підходять { $count } людей.
       *[other] Підходять { $count } людини.
    } Про що хочете запитати? Не називайте, будь ласка, імен інших. Потім побачите попередній перегляд.
help-nobody = Тут ніхто не чекає на запити. Спробуйте в усьому районі.
help-preview = ⬆️ Так надійде ваш запит. Хто скаже «так», з’явиться з контактом у групі команди.
help-button-send = 📨 { $count ->
        [one] Запитати { $count } людину
        [few] Запитати { $count } людини
        [many] Запитати { $count } людей
       *[other] Запитати { $count } людини
    }
help-sent = ✅ Запитано: { $count ->
        [one] { $count } людину
        [few] { $count } людини
        [many] { $count } людей
       *[other] { $count } людини
    }.
help-offered = 🙋 <b>{ $contact }</b> каже «так» на ваш запит: { $text }
broadcast-ask-text = Тепер напишіть текст розсилки або надішліть фото, альбом, файл, опитування чи місце. Можна й переслати. Потім ви побачите, як вона виглядатиме; поки що нічого не надсилається. /cancel скасовує розсилку.
broadcast-audience =
    ⬆️ <b>Так виглядатиме ваше повідомлення.</b>

    Кому: { $audience }
    Отримають: <b>{ $count ->
        [0] поки що ніхто
        [one] { $count } людина
        [few] { $count } людини
        [many] { $count } людей
       *[other] { $count } людини
    }</b>
broadcast-button-audience = 👥 Хто її отримає?
broadcast-button-send = 📣 { $count ->
        [one] Надіслати { $count } людині
        [few] Надіслати { $count } людям
        [many] Надіслати { $count } людям
       *[other] Надіслати { $count } людини
    }
broadcast-button-discard = Відхилити чернетку
broadcast-button-whole-district = Увесь район (Kreis)
broadcast-button-settings = ⚙️ Налаштувати новини
broadcast-released = ✅ Розсилку отримають: { $count ->
        [one] { $count } людина.
        [few] { $count } людини.
        [many] { $count } людей.
       *[other] { $count } людини.
    }
broadcast-discarded = Чернетку відхилено. Нічого не надіслано.
broadcast-gone-toast = Ця розсилка вже в дорозі або її більше немає.
broadcast-list =
    📣 <b>Розсилки</b>
    Оберіть розсилку або почніть нову.
broadcast-list-empty =
    📣 <b>Розсилки</b>
    Поки що немає жодної.
broadcast-button-new = ✏️ Написати нову
broadcast-button-event = 📅 Про подію
broadcast-button-list = 📣 Усі розсилки
broadcast-button-back = ⬅️ Назад
broadcast-button-wordings = 🌐 Інші мови
broadcast-button-times = 🕒 Коли
broadcast-button-preview = 👁 Перегляд
broadcast-button-test = 📨 Тест мені
broadcast-button-ask = 🙋 Попросити схвалити
broadcast-button-schedule = 🕒 { $count ->
        [one] Запланувати для { $count } людини
        [few] Запланувати для { $count } людей
        [many] Запланувати для { $count } людей
       *[other] Запланувати для { $count } людини
    }
broadcast-button-call-off = ✋ Поки не надсилати
broadcast-button-drop-wording = 🗑 Прибрати цю мову
broadcast-button-when = 🕒 Надіслати пізніше …
broadcast-button-until = ⌛ Доставляти лише до …
broadcast-button-at-once = ⚡ Усе ж надіслати одразу
broadcast-button-forever = ♾ Без кінцевого терміну
broadcast-button-go-on = ➡️ Далі
broadcast-button-pause = ⏸ Призупинити
broadcast-button-resume = ▶️ Надсилати далі
broadcast-button-stop = ⏹ Зупинити
broadcast-button-stop-sure = ⏹ Так, більше не надсилати
broadcast-button-back-sure = 🗑 Так, видалити в усіх
broadcast-button-correct = ✏️ Виправити текст
broadcast-button-take-back = ↩️ Відкликати
broadcast-button-progress = 📊 Переглянути стан
broadcast-state-draft = 📝 Чернетка
broadcast-state-asked = 🙋 Чекає на схвалення
broadcast-state-scheduled = 🕒 Заплановано
broadcast-state-going = 📤 У дорозі
broadcast-state-paused = ⏸ Призупинено
broadcast-state-done = ✅ Готово
broadcast-state-stopped = ⏹ Зупинено
broadcast-state-taken-back = ↩️ Відкликано
broadcast-wordings = Якими мовами є повідомлення? Хто говорить мовою, якої немає, отримає його німецькою, а якщо й німецької немає – першою з мов.
broadcast-ask-wording = Тепер надішліть мені повідомлення цією мовою: <b>{ $language }</b>. /cancel скасовує.
broadcast-terms = 📖 У глосарії так:
broadcast-term = { $german } → { $translation }
broadcast-term-used = ✅ { $german } → { $translation }
broadcast-term-missed = ⚠️ { $german } → у глосарії: { $translation }
broadcast-times = Коли надіслати розсилку?
broadcast-ask-when = Коли? Наприклад, <i>завтра о 18:00</i>, <i>п’ятницю 9:30</i> або <i>3.12. 18:00</i>.
broadcast-ask-until = До якого часу повідомлення має сенс? Хто не отримає його до того часу, вже не отримає. Наприклад, <i>завтра о 18:00</i> або <i>3.12. 18:00</i>.
broadcast-time-unclear = Я цього не розумію, або цей час уже минув. Напишіть день і годину, наприклад <i>завтра о 18:00</i> або <i>3.12. 18:00</i>.
broadcast-kind-text = текст
broadcast-kind-photo = фото
broadcast-kind-document = файл
broadcast-kind-album = альбом ({ $count })
broadcast-kind-poll = опитування
broadcast-kind-venue = місце
broadcast-moment = { $day }, { $time }
broadcast-line-wording = ✅ { $kind } для { $count }: { $language }
broadcast-line-missing = ⚠️ Немає тексту для { $count }: { $language }. Отримають: { $instead }
broadcast-line-terms = 📖 { $language }: не так, як у глосарії: { $terms }
broadcast-line-at-once = ⚡ Піде, щойно ви надішлете
broadcast-line-when = 🕒 Піде: { $moment }
broadcast-line-until = ⌛ Доставляємо до: { $moment }
broadcast-line-asked = 🙋 Чекає, поки схвалить друга людина. Після будь-якої зміни це знову чернетка.
broadcast-line-scheduled = 🕒 Заплановано. Після будь-якої зміни це знову чернетка.
broadcast-preview-of = 👁 Так це надійде: <b>{ $language }</b>
broadcast-test-toast = Тест зараз надійде лише вам.
broadcast-own-toast = Це повідомлення написали ви. Схвалити має хтось інший.
broadcast-over-toast = Тоді це вже минуло. Змініть час.
broadcast-nobody-toast = Так її ніхто не отримає. Змініть, хто її отримує.
broadcast-not-now-toast = Це вже неможливо.
broadcast-asked = 🙋 Команду запитано. Щойно друга людина схвалить, повідомлення піде. Отримувачів: { $count }
broadcast-scheduled = 🕒 Заплановано. До того часу ви ще можете все змінити. Отримувачів: { $count }
broadcast-asked-group =
    🙋 Розсилка чекає на схвалення: <b>{ $name }</b>
    Відкрийте /staff у чаті зі мною, потім «Розсилки».
broadcast-album-whole = ⬆️ Так надійде ваш альбом.
broadcast-below-album = ⬆️ Від вашої волонтерської команди
broadcast-below-poll = ⬆️ Будь ласка, проголосуйте. Ніхто не бачить, хто що обрав.
broadcast-fault-kind = Це я не можу розіслати. Можна надсилати текст, фото, альбом, файл, опитування й місце. Відео чи голосове повідомлення надішліть мені, будь ласка, як файл.
broadcast-fault-caption = Текст до зображення чи файлу задовгий: знаків { $length }, дозволено { $most }. Скоротіть його й надішліть усе ще раз.
broadcast-fault-quiz = Вікторину я не можу передати: Telegram не каже мені правильної відповіді. Надішліть її як звичайне опитування.
broadcast-fault-closed = Це опитування вже завершено. Надішліть нове.
broadcast-fault-correction = Виправити можна лише текст. Напишіть, будь ласка, новий текст.
broadcast-fault-longer = Новий текст не вміщується в повідомлення, яке вже надійшло. Скоротіть його, будь ласка.
broadcast-card-going = 📤 <b>{ $name }</b> – у дорозі
broadcast-card-paused = ⏸ <b>{ $name }</b> – призупинено
broadcast-card-done = ✅ <b>{ $name }</b> – завершено
broadcast-card-stopped = ⏹ <b>{ $name }</b> – зупинено
broadcast-card-taken-back = ↩️ <b>{ $name }</b> – відкликається
broadcast-progress-bar = { $bar } { $percent } %
broadcast-progress-sent = ✅ Доставлено: { $count } з { $total }
broadcast-progress-parked = 💤 Недоступні: { $count }
broadcast-progress-failed = ⚠️ Не вдалося: { $count }
broadcast-progress-left-out = ➖ Пропущено (досить на цей тиждень, запізно або зупинено): { $count }
broadcast-progress-time-left = ⏳ Ще приблизно { $minutes } хв
broadcast-taken-back-progress = ↩️ Видалено: { $done } з { $total }
broadcast-corrected-progress = ✏️ Виправлено: { $done } з { $total }
broadcast-change-failed = ⚠️ Уже неможливо: { $count }
broadcast-stop-sure = Справді зупинити? Хто вже має повідомлення, у того воно залишиться. Не буде надіслано: { $count }
broadcast-back-sure = Справді відкликати? Повідомлення зникне з усіх чатів, куди воно надійшло. Дехто, можливо, вже його бачив. Доставлено досі: { $count }
broadcast-pause-toast = Призупинено. Продовжиться, коли ви скажете.
broadcast-resume-toast = Продовжуємо.
broadcast-stop-sure-toast = Зупинено.
broadcast-back-sure-toast = Повідомлення видаляється всюди.
broadcast-ask-corrected-language = Який текст ви хочете виправити?
broadcast-ask-correction = Напишіть увесь текст заново (<b>{ $language }</b>). Він замінить старий у всіх, хто його вже має. /cancel скасовує.
broadcast-corrected = ✏️ Новий текст тепер замінює старий – чат за чатом.
broadcast-events = Про що йдеться? Я підготую чернетку з днем, часом і місцем.
broadcast-events-none = Наразі не заплановано ані курсу, ані зустрічі.
broadcast-event-text =
    📣 <b>{ $title }</b>

    📅 { $moment }
    📍 { $place }
news-button-yes = Я прийду
news-button-maybe = Можливо
news-button-no = Не можу
news-button-more = ℹ️ Докладніше
news-button-course = 🎓 До курсу
news-button-series = 🤝 До зустрічі
news-button-meeting = 🤝 До зустрічі
news-button-entry = 📖 До відповіді
news-yes-toast = Чудово, до зустрічі!
news-maybe-toast = Гаразд. Ви завжди можете змінити рішення.
news-no-toast = Шкода. Дякуємо, що повідомили!
news-over-toast = Це вже минуло. Усе одно дякуємо!
news-preview-toast = Це лише попередній перегляд. Тут ще нічого не рахується.
news-gone-toast = Цього вже немає.
press-text =
    🔘 <b>Кнопки під повідомленням</b>

    Хто прийде? { $rsvp }
    «Докладніше»: { $more }
    Посилання: { $link }
press-on = з «Я прийду», «Можливо», «Не можу»
press-off = ні
press-button-open = 🔘 Кнопки під ним
press-button-rsvp-on = ➕ Запитати, хто прийде
press-button-rsvp-off = ✖️ Не питати, хто прийде
press-button-more = ➕ Написати «Докладніше»
press-button-no-more = ✖️ Прибрати «Докладніше»
press-button-link = ➕ Посилання: курс, зустріч, відповідь
press-button-no-link = ✖️ Прибрати посилання
press-button-entry = 📖 До відповіді
press-ask-language = Якою мовою напишете докладніше?
press-ask-more = Тепер напишіть, що покаже «Докладніше» ({ $language }). Жирний шрифт, курсив і посилання збережуться. /cancel скасовує.
press-ask-link = Куди має вести кнопка?
press-ask-entry = Напишіть номер відповіді, наприклад UV-03. /cancel скасовує.
press-no-entry = Я не знаю такого номера. Він є в /staff біля кожної відповіді, наприклад UV-03.
broadcast-card-answers = ✅ { $yes } · 🤔 { $maybe } · ❌ { $no }
report-button-show = 📊 Звіт із малюнком
report-button-again = 🔄 Порахувати ще раз
report-button-nudge = 🔔 { $count ->
        [one] Запитати ще раз { $count } людину
        [few] Запитати ще раз { $count } людей
        [many] Запитати ще раз { $count } людей
       *[other] Запитати ще раз { $count } людини
    }
report-title = Звіт про розсилку від { $day }
report-heading = 📊 <b>Звіт:</b> { $name }
report-delivered = ✉️ Дійшло: <b>{ $count }</b>
report-missed = 🚫 Не дійшло: { $count } – { $reasons }
report-opened-line = 👀 Відкрили: { $count }
report-answers = ✅ { $yes } прийдуть · 🤔 { $maybe } можливо · ❌ { $no } ні · ⏳ { $open } без відповіді
report-got = отримали
report-opened = відкрили
report-answered = відповіли
report-bar-delivered = дійшло
report-bar-unknown = невідомо
report-bar-parked = недоступні
report-bar-failed = не вдалося
report-bar-left-out = пропущено
report-reason-blocked = заблокували бот
report-reason-deactivated = акаунт видалено
report-reason-lost = чат не знайдено
report-reason-enough = досить на цей тиждень
report-reason-late = запізно
report-reason-stopped = зупинено
report-reason-other = технічна помилка
nudge-heading = 🔔 <b>Запитуємо ще раз:</b> чекаємо на вашу відповідь.
nudge-drafted-toast = Погляньте на чернетку. Поки що нічого не надсилається.
nudge-already-toast = Ще раз питаємо лише один раз. Чернетка або розсилка є у списку.
nudge-nobody-toast = Усі вже відповіли.
nudge-gone-toast = Для цього вже запізно.
reply-kept = 💬 Команда отримала вашу відповідь. Якщо вам напишуть, це з’явиться тут.
reply-only-text = У відповідь на розсилку я можу передати команді лише текст, без фото, голосових повідомлень чи місць. Напишіть, будь ласка, одне-два речення, знову у відповідь на те повідомлення.
reply-personal =
    <b>Будь ласка, перевірте</b>

    Це може видати, про кого йдеться:
    { $details }

    Команді такі дані здебільшого не потрібні. Хочете відповісти без них?
reply-write-again = Просто дайте відповідь на повідомлення ще раз, без цих даних.
reply-left = Гаразд. Команді нічого не надіслано.
reply-told = 💬 На розсилку «{ $name }» є нові відповіді. Вони в /staff біля розсилок.
reply-list = 💬 <b>{ $name }</b>

    Відповіді: { $count }
reply-text = 💬 { $day }, { $time } · { $language }

    { $text }
reply-answered = ✍️ <b>Команда:</b> { $answer }
reply-ask-answer = Тепер напишіть свою відповідь. Людина отримає її в чаті. /cancel скасовує.
reply-answer-sent = ✅ Ваша відповідь уже в дорозі.
reply-answer-unreachable = Зараз із людиною немає зв’язку. Вона отримає відповідь, щойно знову напише.
reply-answer-gone = Цієї відповіді вже немає.
reply-button-list = 💬 { $count ->
        [one] Читати { $count } відповідь
        [few] Читати { $count } відповіді
        [many] Читати { $count } відповідей
       *[other] Читати { $count } відповіді
    }
reply-button-answer = ✍️ Відповісти
reply-button-tag = 🏷 Дати мітку
reply-button-change = ✏️ Відповісти без цих даних
reply-button-leave = Усе-таки не відповідати
reply-button-before = ⬅️ Новіші
reply-button-more = Старіші ➡️
failure-report = ⚠️ Не вдалося обробити одне повідомлення.
    Update { $id }, { $error }, { $place }

## Цільові групи

audience-text =
    👥 <b>Хто отримає повідомлення?</b>

    { $lines }

    Разом: <b>{ $total }</b> із { $everyone }, хто хоче новини.
audience-line-everyone = Усі, хто хоче новини.
audience-line-first = <b>{ $number }.</b> { $group } · { $count }
audience-line = <b>{ $number }. і</b> { $group } · { $count }
audience-line-not = <b>{ $number }. але не</b> { $group } · { $count }
audience-one-line =
    <b>Цей рядок</b>

    { $group }
audience-one-line-not =
    <b>Цей рядок: але не</b>

    { $group }
audience-part = { $what }: { $names }
audience-counted = { $name } ({ $count })
audience-dated = { $title }, { $day }
audience-but-not = але не { $group }
audience-and = і { $group }
audience-everyone = усі, хто хоче новини
audience-gone = уже немає
audience-gone-toast = Цього вже немає. Оберіть, будь ласка, щось інше.
audience-active = за { $count ->
        [one] останній { $count } день
        [few] останні { $count } дні
        [many] останні { $count } днів
       *[other] останні { $count } дня
    }
audience-quiet = понад { $count ->
        [one] { $count } день тому
        [few] { $count } дні тому
        [many] { $count } днів тому
       *[other] { $count } дня тому
    }
audience-is-language = Мова
audience-is-municipality = Громада
audience-is-interest = Інтерес
audience-is-speaks = Розмовляє
audience-is-role = Роль
audience-is-course-seated = Записані на курс
audience-is-course-waiting = У списку очікування
audience-is-course-attended = Були на курсі
audience-is-comes = Прийдуть на зустріч
audience-is-follows = Нагадування про
audience-is-likes = Збережена пропозиція
audience-is-answered-yes = Сказали «так»
audience-is-answered-maybe = Сказали «можливо»
audience-is-answered-no = Сказали «ні»
audience-is-answered-any = Відповіли
audience-is-got = Отримали
audience-is-active = Востаннє тут
audience-is-quiet = Востаннє тут
audience-is-tag = Мітка
audience-is-saved = Цільова група
audience-role-helper = охоче допомагає
audience-role-guest = шукає когось
audience-role-organiser = опікується пропозицією
audience-role-staff = належить до команди
audience-role-editor = у редакції
audience-kind-language = 🌍 Мова
audience-kind-municipality = 📍 Громада
audience-kind-interest = 💛 Інтерес
audience-kind-speaks = 🗣 Розмовляє
audience-kind-role = 🙋 Роль
audience-kind-course = 🎓 Курс
audience-kind-comes = 🤝 Зустріч
audience-kind-follows = 🔔 Нагадування
audience-kind-likes = 💾 Збережені пропозиції
audience-kind-answered = 📨 Відповідь на розсилку
audience-kind-active = 👋 Були нещодавно
audience-kind-quiet = 💤 Давно не було
audience-kind-tag = 🏷 Мітка
audience-kind-saved = 📁 Збережена цільова група
audience-ask-and = <b>І що ще?</b> За чим вибираєте?
audience-ask-or = <b>Або?</b> Тоді досить чогось одного.
audience-ask-not = <b>Але не?</b> Кого пропустити?
audience-choose = <b>{ $what }</b>
audience-choose-profile =
    <b>{ $what }</b>

    Це написано в профілі. Я знаходжу тут лише тих, хто хоче, щоб команда до них зверталася.
audience-choose-nothing = <b>{ $what }</b>: поки що немає з чого вибирати.
audience-tidy = <b>Яку цільову групу видалити?</b> Розсилки, які вже її використовують, лишаться без змін.
audience-forgotten-toast = Видалено.
audience-button-line = ✏️ Змінити рядок { $number }
audience-button-and = ➕ і ще …
audience-button-not = ➖ але не …
audience-button-or = ➕ або …
audience-button-drop = ✖️ { $part }
audience-button-exclude = 🔁 Пропустити цих людей
audience-button-mean = 🔁 Усе-таки саме ці люди
audience-button-save = 💾 Зберегти цільову групу
audience-button-tidy = 🗑 Видалити збережені
audience-button-everyone = ↩️ Знову всі
audience-button-back = ⬅️ Назад
audience-button-done = ✅ Готово
audience-ask-name = Як назвати цільову групу? Будь ласка, без імен людей. /cancel скасовує.
audience-name-saved = 💾 Збережено: «{ $name }».
audience-name-taken = «{ $name }» уже є. Напишіть, будь ласка, іншу назву.
audience-name-too-long = Це задовго. Щонайбільше 40 знаків, будь ласка.
audience-name-everyone = Повідомлення йде всім. Це зберігати не потрібно.
audience-name-gone = Цієї розсилки більше немає.
tag-list =
    🏷 <b>Мітки</b>

    За ними ви знову знайдете людей, наприклад «переклад» або «команда свята». Будь ласка, нічого про здоров’я, походження, віру чи інше делікатне: люди бачать свої мітки й можуть їх зняти.
tag-text =
    🏷 <b>{ $tag }</b>

    Люди: { $count }

    Хто ще її отримає? У групі команди можна також відповісти на запитання: /tag і слово.
tag-ask = Напишіть нову мітку: одне-два слова, щонайбільше 28 знаків латиницею або 14 кирилицею. Будь ласка, нічого делікатного: люди її бачать. /cancel скасовує.
tag-too-long = Будь ласка, коротка мітка: щонайбільше 28 знаків латиницею або 14 кирилицею.
tag-personal = Будь ласка, без імен і номерів людей. Яке інше слово підійде?
tag-choose = Хто отримає «{ $tag }»?
tag-choose-nothing = Тут ще немає нікого для «{ $tag }».
tag-choose-one = Яка мітка?
tag-none = Міток ще немає. Нові робіть у /staff.
tag-own =
    🏷 <b>Ваші мітки</b>

    Команда дала їх вам, щоб ви отримували доречні повідомлення. Те, що ви знімете, вам більше ніхто не дасть.
tag-own-none = 🏷 У вас немає міток.
tag-given-toast = Нових: { $count }
tag-dropped-toast = Цієї мітки більше ні в кого немає.
tag-one-toast = 🏷 Мітку надано.
tag-not-toast = Не вийшло: людина вже має її, зняла її або її вже немає.
tag-off-toast = Знято.
tag-button-show = 🏷 { $tag } ({ $count })
tag-button-new = ➕ Нова мітка
tag-button-course = 🎓 Дати людям із курсу
tag-button-comes = 🤝 Дати людям із зустрічі
tag-button-answered = 📨 Дати за відповіддю
tag-button-drop = 🗑 Зняти з усіх
tag-button-off = ✖️ { $tag }

## Questions without an answer

gaps-text =
    <b>Запитання без доброї відповіді</b>

    { $count ->
        [one] Відкрите { $count } запитання.
        [few] Відкриті { $count } запитання.
        [many] Відкрито { $count } запитань.
       *[other] Відкрито { $count } запитання.
    } Майже однакові запитання стоять разом. Хто питав, не зберігається.
gaps-none = Зараз немає відкритих запитань. Чудово!
gaps-button-gap = { $times }× { $text }
gaps-button-staff = ⬅️ До меню команди
gap-text = ❓ <b>{ $text }</b>
gap-times =
    { $times ->
        [one] Питали { $times } раз
        [few] Питали { $times } рази
        [many] Питали { $times } разів
       *[other] Питали { $times } раза
    }, востаннє: { $day }.
gap-waiting =
    🔔 { $count ->
        [one] { $count } людина чекає на відповідь.
        [few] { $count } людини чекають на відповідь.
        [many] { $count } людей чекають на відповідь.
       *[other] { $count } людини чекають на відповідь.
    }
gap-wording = • { $text } <i>({ $language })</i>
gap-unhelpful = 👎 Не допомогло: { $title }
gap-team-answer =
    <b>Команда вже відповідала на це:</b>
    { $answer }
gap-button-phrase = ➕ Належить до: { $title }
gap-button-find = 🔎 Шукати інший запис
gap-button-team-answer = 📝 Відповідь команди як новий запис
gap-button-write = ✍️ Написати відповідь
gap-button-aside = 🚫 Не наша тема
gap-button-question = ⬅️ Назад до запитання
gap-button-all = ⬅️ Усі запитання без відповіді
gap-ask-entry = До якого запису належить «{ $text }»? Напишіть його номер (наприклад, UV-03) або кілька слів.
gap-found = Який запис підходить до «{ $text }»? Можна шукати далі: просто пишіть.
gap-found-nothing = Такого запису я не знаходжу. Спробуйте інші слова для «{ $text }».
gap-ask-answer = Напишіть відповідь на «{ $text }». Якщо в першому рядку запитання, воно стане заголовком. Вийде чернетка, яку можна змінити перед публікацією.
gap-clash = «{ $phrasing }» уже веде до «{ $title }». Там є, наприклад: «{ $example }».
gap-problem = ⚠️ { $problem }
gap-unchanged = Тому я нічого не змінив.
gap-released-toast = Збережено. Хто чекав, дізнається зараз.
gap-second_person-toast = Збережено як чернетку. Її опублікує друга людина.
gap-drafted-toast = Додано до чернетки цього запису. Її ще не опубліковано.
gap-gone-toast = Цим уже хтось зайнявся.
gap-aside-toast = Відкладено. Схожі запитання тут більше не з’являться.
gap-entry-source = Відповідь команди
gap-entry-hand-over = Якщо у вас інакше.
gap-answered = Ви питали мене про те, на що я не мав відповіді. Тепер вона є.
gap-answered-button = 📖 Прочитати відповідь

## Догляд за відповідями

content-menu-text =
    <b>Догляд за відповідями</b>

    Кожну зміну ви спершу бачите в попередньому перегляді. Усі версії зберігаються.
content-button-find = 🔎 Знайти відповідь
content-button-new = ➕ Написати нову відповідь
content-button-drafts = 📝 Чекають на дозвіл: { $count }
content-button-conflicts = ⚖️ Дві версії, виберіть: { $count }
content-button-due = 🗓 Незабаром перевірити: { $count }
content-button-hidden = ⏸ Зараз не видно: { $count }
content-button-quarrels = 🧲 Схожі відповіді
content-button-staff = ⬅️ Команда
content-button-menu = ⬅️ Догляд за відповідями
content-button-page = ⬅️ До відповіді
content-button-preview = 👁 Перегляд
content-button-languages = 🌍 Мови
content-button-history = 🕘 Історія
content-button-file = 📄 Файлом
content-button-care = 🗓 Перевірка
content-button-draft = 📝 До чернетки
content-button-reviewed = ✔️ Переклад перевірено
content-button-withdraw = ⛔ Негайно прибрати
content-button-retire = 🗄 Більше не потрібна
content-button-show-again = ▶️ Показати знову
content-button-release = ✅ Опублікувати
content-button-ask = 📨 Попросити дозвіл
content-button-go-on = ✏️ Змінювати далі
content-button-drop = 🗑 Видалити чернетку
content-button-older = ➡️ Старіші
content-button-shipped = 📦 Узяти початкову версію
content-button-restore = ↩️ Повернути цю версію
content-button-keep = ✋ Залишити нашу версію
content-button-take = 📦 Узяти нову версію
content-button-give-up = Більше цим не займатися
content-button-take-over = 🙋 Я цим займуся
content-button-take-over-topic = 🙋 Уся тема
content-button-still-right = ✅ Досі правильно
content-button-right = ✅ { $id } досі правильно
content-button-review-day = 📅 Інший день
content-field-title = ✏️ Запитання
content-field-answer = ✏️ Відповідь
content-field-phrasings = 💬 Формулювання
content-field-source = 📖 Джерело
content-field-as_of = 📖 Дата джерела
content-field-hand_over = 🙋 Коли людина?
content-field-to_confirm = ⚠️ Відкриті питання
content-ask-entry = Яка відповідь? Напишіть її номер, наприклад UV-03, або про що вона.
content-ask-topic = До якої теми належить нова відповідь?
content-ask-title = Напишіть <b>запитання</b> так, як воно має стояти в заголовку.
content-ask-answer = Напишіть <b>відповідь</b>: коротко й простими словами.
content-ask-source = Напишіть <b>джерело</b>, наприклад закон або сторінку в інтернеті.
content-ask-as_of = Від якої дати джерело? Наприклад 19.08.2026
content-ask-hand_over = Коли на це має подивитися <b>людина</b>? Досить одного речення.
content-ask-to_confirm = Що ми ще маємо підтвердити? Це бачать усі. Рисочка (-) прибирає примітку.
content-ask-phrasings = Як люди про це питали б? Напишіть <b>нові формулювання</b>, кожне з нового рядка. Торкніться наявного, щоб прибрати його.
content-ask-review-day = Якого дня хтось має перевірити знову? Наприклад 15.03.2027
content-now =
    Зараз:
    <blockquote>{ $text }</blockquote>
content-found = Ось що я знайшов. Можете відразу шукати й щось інше.
content-found-nothing = Про це нічого не знайдено. Спробуйте іншими словами.
content-nothing = Тут зараз немає чого робити.
content-page =
    <b>{ $id }</b> · { $language }
    { $title }
content-is-shipped = 📦 Така, як була від початку.
content-is-local = ✏️ Ми змінили її { $day }.
content-is-hidden = ⏸ Зараз її ніхто не бачить.
content-is-outdated = ⚠️ Німецький текст новіший за цей переклад.
content-has-draft = 📝 Є чернетка.
content-languages = <b>{ $id }</b> усіма мовами. ✅ є, ⚠️ старіша за німецький текст, ➕ ще немає.
content-draft = ⬆️ <b>Так це виглядатиме.</b> { $id } · { $language } · { $action }
content-draft-release = Поки що цього ніхто не бачить.
content-draft-second-person = Поки що цього ніхто не бачить. Це має опублікувати друга людина з команди.
content-drafts = <b>Чекають на дозвіл</b>
content-dropped = Чернетку видалено. Для інших нічого не змінилося.
content-hidden = <b>Цих відповідей зараз ніхто не бачить.</b>
content-refused = Так я не можу це прийняти. Будь ласка, змініть і надішліть ще раз.
content-problem = Рядок { $line }: { $message }
content-clash-same = «{ $phrasing }» уже належить до { $id }: «{ $example }»
content-clash-taken = На «{ $phrasing }» уже відповідає { $id }: «{ $example }»
content-file-caption = Змініть файл і надішліть мені його назад. Назва має лишитися такою самою.
content-file-unfit = Мені потрібен текстовий файл із назвою на зразок UV-03.de.md, не більший за 64 KB.
content-file-encoding = Я не можу прочитати цей файл. Будь ласка, збережіть його в UTF-8.
content-gone-toast = Цього вже немає, або це вже зроблено.
content-withdrawn-toast = Прибрано. Відтепер цього ніхто не бачить.
content-released-toast = Опубліковано. Тепер це бачать усі.
content-second_person-toast = Це має опублікувати друга людина.
content-asked-toast = Команда вже знає.
content-kept-toast = Наша версія лишається.
content-right-toast = Дякуємо! Наступна перевірка: { $day }.
content-looking-toast = Хвилинку, порівнюю всі формулювання …
content-topic-toast = Дякуємо! Нових у вас: { $count }
content-action-added = нова
content-action-changed = змінено
content-action-phrased = змінено формулювання
content-action-translated = перекладено
content-action-reviewed = переклад перевірено
content-action-restored = повернуто
content-action-kept = залишено нашу версію
content-action-shipped = початкова версія
content-action-retired = більше не потрібна
content-action-withdrawn = прибрано
content-state-draft = чернетка
content-state-released = опубліковано
content-state-dropped = відхилено
content-who-you = ви
content-who-team = хтось із команди
content-who-gone = хтось, кого вже немає в команді
content-owner-team = команда
content-owner-you = ви
content-owner-somebody = хтось із команди
content-history = <b>{ $id }: що було досі</b>
content-history-none = Команда тут ще нічого не змінювала.
content-version = { $day }, { $time }: { $action }, { $state }. Хто написав: { $who }. Хто опублікував: { $releaser }.
content-conflicts = <b>Виберіть, будь ласка</b>: ці сторінки ми змінили, а з останнім оновленням теж прийшла нова версія. Поки ви не вибрали, діє наша.
content-conflict-ours = ✋ <b>Наша версія</b>
content-conflict-theirs = 📦 <b>Нова версія з оновлення</b>
content-care =
    <b>{ $id }</b>
    Перевірити знову: { $day }
    Цим займається: { $who }
content-due = 🗓 <b>Незабаром перевірити: { $count }</b>
content-quarrels = <b>Відповіді, які забирають запитання одна в одної.</b> Без показаного формулювання пошук знайшов би іншу відповідь. Допомагають чіткіші формулювання.
content-quarrel = { $id } ↔ { $other } ({ $count }): «{ $example }»
content-draft-waits = 📝 { $id } ({ $language }) чекає на вашу згоду. У чаті зі мною: /staff
content-conflict-new = ⚖️ { $id } ({ $language }): оновлення принесло нову версію, але ми маємо свою. Наша діє далі. Виберіть, будь ласка, у чаті зі мною: /staff
content-review-list = 🗓 <b>Перевірте, будь ласка, цього місяця: { $count }</b>
content-review-line = { $id } · { $title }
content-dead-links = 🔗 <b>Ці посилання нікуди не ведуть.</b> Знайдіть, будь ласка, нову адресу або приберіть посилання.
content-dead-link =
    { $url } ({ $reason })
    є в { $ids }
## Таблиці команди

staff-tables-text =
    <b>Таблиці</b>

    Отримайте таблицю, змініть її на комп’ютері й надішліть мені сюди (XLSX, ODS або CSV). Спершу я покажу, що зміниться. Поки ви не погодитеся, нічого не станеться.
table-name-offers = Пропозиції
table-name-contacts = Відповідальні установи
table-name-funding = Гранти та підтримка
table-button-get = ⬇️ { $table } ({ $format })
table-reading = ⏳ Читаю таблицю …
table-reading-rows = ⏳ Читаю таблицю … уже рядків: { $rows }
table-refused =
    ⚠️ <b>{ $file }</b>
    { $reason }
table-report =
    <b>{ $table }: { $file }</b>
    Нові: { $new }
    Змінені: { $changed }
    Без змін: { $unchanged }
    З помилками: { $wrong }
table-new = 🆕 Рядок { $row }: { $name }
table-changed = ✏️ Рядок { $row }: { $name }
table-field = { $column }: { $before } → { $after }
table-nothing = порожньо
table-more = … і ще { $count }
table-wrong-left-out = Рядки з помилками я пропускаю. Решту можна вже зберегти.
table-no-change = Ця таблиця нічого не змінює.
table-button-yes = ✅ Зберегти: { $count }
table-button-no = Скасувати
table-applied = ✅ Збережено. Нові: { $new }, змінені: { $changed }
table-discarded = Скасовано. Нічого не змінилося.
table-overtaken = ⚠️ Після звіту щось змінилося. Надішліть, будь ласка, таблицю ще раз.
table-decided-toast = Щодо цієї таблиці вже вирішено.
table-report-file-name = pomylky
table-mistakes-caption = Усі помилки в одному файлі.
sheet-line = Рядок { $row }, { $column }: { $text }
sheet-line-row = Рядок { $row }: { $text }
sheet-did-you-mean = Маєте на увазі «{ $hint }»?
sheet-mistake-unreadable = Не можу прочитати цей файл. Збережіть його, будь ласка, як XLSX або CSV.
sheet-mistake-protected = Файл захищено паролем. Зніміть, будь ласка, захист.
sheet-mistake-too-large = Файл завеликий. Можна не більше ніж { $hint } МБ.
sheet-mistake-too-many-rows = У таблиці понад { $hint } рядків. Розділіть її, будь ласка.
sheet-mistake-too-many-cells = Таблиця надто широка або має записи далеко за межами. Можна не більше ніж { $hint } стовпців.
sheet-mistake-empty = У файлі нічого немає.
sheet-mistake-no-heading = Не бачу заголовків, як-от «Name» чи «Gemeinde». Найкраще взяти таблицю, отриману тут.
sheet-mistake-missing-column = Бракує стовпця «{ $value }».
sheet-mistake-double-column = Стовпець «{ $value }» є двічі.
sheet-mistake-unknown-column = Цього стовпця я не знаю і пропускаю його.
sheet-mistake-cell-without-heading = Праворуч від таблиці стоїть «{ $value }» без заголовка.
sheet-mistake-required = Тут має щось бути.
sheet-mistake-too-long = Текст задовгий. Межа знаків: { $hint }.
sheet-mistake-formula-error = «{ $value }» — це помилка формули. Впишіть, будь ласка, саме значення.
sheet-mistake-garbled = Літери зіпсовано: «{ $value }». Збережіть таблицю як XLSX.
sheet-mistake-choice = Не знаю значення «{ $value }».
sheet-mistake-yes-no = Тут можна лише «ja» або «nein» (так чи ні), а не «{ $value }».
sheet-mistake-number = «{ $value }» — не число.
sheet-mistake-degrees = «{ $value }» — не координата. Можливо, загубилася кома.
sheet-mistake-far-away = { $value } — це далеко від Kreis Coesfeld.
sheet-mistake-swapped = Широту й довготу переплутано: { $value }
sheet-mistake-half-a-place = Широта й довгота йдуть разом: заповніть обидві або залиште обидві порожніми.
sheet-mistake-postcode = «{ $value }» — не поштовий індекс із п’яти цифр.
sheet-mistake-date = «{ $value }» — не дата на зразок 24.06.2026.
sheet-mistake-future-date = { $value } — це в майбутньому.
sheet-mistake-hours = Не можу прочитати «{ $value }» як години роботи. Пишіть так: Tu 14:00-16:00; Th 10:00-12:00
sheet-mistake-language = «{ $value }» — мова, якої я не знаю. Пишіть, наприклад: de, uk, Arabisch
sheet-mistake-web = «{ $value }» — не адреса сайту. Вона починається з https://
sheet-mistake-email = «{ $value }» — не адреса електронної пошти.
sheet-mistake-phone = «{ $value }» — не номер телефону.
sheet-mistake-double-row = «{ $value }» вже є в рядку { $hint }.
sheet-mistake-unknown-row = Позначки «{ $value }» немає. У нових рядках залиште її порожньою.

## Ролі та журнал

admins-only-toast = Це можуть лише ті, хто керує ролями.
role-admin = Адміністрування
role-editor = Редакція
role-organiser = Догляд за пропозицією
role-about-admin = Керує ролями й читає журнал дій. Це діє, доки людина є в групі команди.
role-about-editor = Пише відповіді й доглядає за ними.
role-about-organiser = Тримає дані пропозиції актуальними й бачить підказки до неї. Зміни діють одразу. Час від часу я запитую, чи все ще правильно.
roles-text =
    <b>Ролі</b>
    До команди належать ті, хто є в групі команди. Хто виходить із групи, одразу перестає бути в команді. Адміністратори групи керують і ролями.
roles-heads = Адміністрування через групу: { $names }
roles-line = { $role }: { $name }
roles-button-give = ➕ Надати роль
roles-button-holder = { $name }: { $role }
roles-button-invitation = ✉️ Відкликати запрошення: { $role }
roles-button-list = ⬅️ Усі ролі
roles-which = Яку роль ви хочете надати?
roles-button-staff = Команда
roles-link =
    Надішліть це посилання людині, яка має це взяти на себе.

    <b>{ $role }</b>
    { $about }

    { $link }

    Воно діє 48 годин і лише для однієї людини.
roles-button-share = 📤 Переслати посилання
roles-staff-link =
    За цим посиланням одна людина потрапляє до групи команди, а отже й до команди:

    { $link }

    Воно діє 48 годин.
roles-staff-by-hand = Будь ласка, додайте людину до групи команди самі: тоді вона належить до команди. Мені не дозволено туди запрошувати.
roles-ask-offer = Про яку пропозицію йдеться? Напишіть мені її назву.
roles-offers-found = Яка з них?
roles-offers-none = Такої пропозиції я не знаходжу. Напишіть, будь ласка, назву так, як на картці.
roles-take-ask =
    Забрати цю роль?

    { $name }: <b>{ $role }</b>
roles-button-take = Так, забрати роль
roles-button-keep = Ні, залишити
roles-taken-toast = Роль забрано.
roles-last-admin-toast = Це остання людина, яка керує ролями. Спершу надайте роль комусь іншому.
roles-gone-toast = Цього вже немає.
roles-withdrawn-toast = Запрошення більше не діє.
roles-invited =
    Вас запрошено:

    <b>{ $role }</b>
    { $about }

    Берете це на себе? Тоді ті, хто керує ролями, бачитимуть ваше ім’я в Telegram.
roles-button-accept = ✅ Так, беру на себе
roles-button-refuse = Ні, дякую
roles-refused = Усе гаразд. Нічого не змінилося.
roles-accepted =
    Дякуємо, чудово, що ви з нами!

    <b>{ $role }</b>
    { $about }
roles-invitation-already = Ви це вже можете.
roles-invitation-own = Це ваше власне запрошення. Надішліть посилання людині, для якої воно призначене.
roles-invitation-gone = Це запрошення вже не діє. Попросіть у команди нове.
notice-role-taken = Ваше запрошення прийнято: <b>{ $role }</b>. Хто це, дивіться в «Ролях».
notice-role-ended = Відтепер у вас немає цієї ролі: <b>{ $role }</b>. Дякуємо за все, що ви зробили!
organise-list = Ви доглядаєте за цими пропозиціями:
organise-none = Зараз ви не доглядаєте за жодною пропозицією.
organise-heading = Ви доглядаєте за цією пропозицією. Ваші зміни діють одразу. Команда їх бачить і може скасувати.
organise-button-open = 📍 До моєї пропозиції
organise-button-hours = 🕐 Змінити години роботи
organise-button-address = 📍 Змінити адресу
organise-button-contact = ☎️ Змінити контакт
organise-button-hints = 📬 Переглянути підказки: { $count }
organise-not-yours-toast = За цією пропозицією тепер доглядає хтось інший.
audit-text =
    <b>Журнал дій</b>
    Що зробила команда, спочатку найновіше. Усього записів: { $count }
audit-none = Поки нічого.
audit-line = { $when } · { $who }: { $subject }, { $act }
audit-line-about = { $when } · { $who }: { $subject }, { $act } ({ $about })
audit-nobody = людина, якої вже немає в боті
audit-by-clock = бот
audit-by-clock-for = бот (за дорученням: { $who })
audit-person = Особа { $id }
audit-button-older = Старіші »
audit-button-newer = « Новіші
audit-button-file = 📄 Усе таблицею
audit-file-name = protokoll
audit-file-caption = Журнал дій, записів: { $count }. У ньому є імена людей із команди, тож бережіть його, будь ласка.
audit-column-time = Час
audit-column-who = Хто
audit-column-what = Про що
audit-column-act = Що зроблено
audit-column-about = Кого стосується
audit-column-facts = Подробиці
audit-act-added = додано
audit-act-drafted = створено чернетку
audit-act-changed = змінено
audit-act-released = опубліковано
audit-act-sent = надіслано
audit-act-withdrawn = прибрано
audit-act-dropped = не використано
audit-act-called-off = скасовано
audit-act-moved = перенесено
audit-act-ended = завершено
audit-act-copied = скопійовано
audit-act-accepted = прийнято
audit-act-declined = відхилено
audit-act-undone = повернуто назад
audit-act-confirmed = підтверджено
audit-act-retired = знято зі списку
audit-act-removed = видалено
audit-act-answered = дано відповідь
audit-act-taken-on = взято на себе
audit-act-let-go = передано команді
audit-act-handed-on = передано далі
audit-act-closed = закрито
audit-act-paused = призупинено
audit-act-resumed = продовжено
audit-act-given = запропоновано
audit-act-taken = відкликано
audit-act-noted = записано
audit-act-counted = пораховано
audit-act-imported = імпортовано
audit-act-exported = отримано як файл
audit-act-set-aside = відкладено
audit-act-started = розпочато
audit-subject-entry = Відповідь { $id }
audit-subject-draft = Чернетка { $id }
audit-subject-gap = Запитання без відповіді { $id }
audit-subject-question = Запитання { $id }
audit-subject-broadcast = Розсилка { $id }
audit-subject-audience = Аудиторія { $id }
audit-subject-tag = Мітка { $id }
audit-subject-course = Курс { $id }
audit-subject-enrolment = Запис { $id }
audit-subject-attendance = Присутність { $id }
audit-subject-series = Серія зустрічей { $id }
audit-subject-meeting = Зустріч { $id }
audit-subject-offer = Пропозиція { $id }
audit-subject-proposal = Підказка { $id }
audit-subject-table = Таблиця { $id }
audit-subject-conduct = Довідка про несудимість { $id }
audit-subject-thanks = Запрошення на подяку { $id }
audit-subject-help-request = Запит про допомогу { $id }
audit-subject-substitute = Заміна { $id }
audit-subject-audit = Журнал дій { $id }

## Числа

stats-text = Це лише числа, без імен, округлені до { $small }. Якщо менше ніж { $small }, написано «&lt;{ $small }», щоб нікого не можна було впізнати. Інший період:
stats-button-month = Місяць
stats-button-quarter = Квартал
stats-button-year = Рік
stats-period-month = останні 30 днів
stats-period-quarter = останні 3 місяці
stats-period-year = останні 12 місяців
stats-questions = Запитання
stats-people = Записи й повідомлення
stats-outcomes = Чим закінчилося
stats-topics = За темою
stats-languages = За мовою
stats-enrolments = Записи на курси
stats-deliveries = Повідомлення від нас
stats-none = нічого
stats-outcome-answered = є відповідь
stats-outcome-suggested = кілька відповідей
stats-outcome-unanswered = без відповіді
stats-outcome-to-staff = до команди
stats-delivery-sent = доставлено
stats-delivery-failed = не доставлено
stats-delivery-parked = недоступні
stats-delivery-expired = вже не потрібно

## Small talk and leftovers

smalltalk-hello = Вітаю! Добре, що ви тут. Чим можу допомогти?
smalltalk-thanks = Будь ласка! І дякую за вашу допомогу людям! 💛
smalltalk-who_are_you = Я Ehrenamtslotse, комп’ютерна програма. Мої відповіді — це лише тексти, які написали й перевірили люди. Якщо чогось не знаю, охоче запитаю для вас людину. Якщо комусь загрожує небезпека, одразу телефонуйте <b>112</b> або <b>110</b>.
smalltalk-bye = До побачення, і всього найкращого!
media-text = На жаль, я не розумію зображень, голосових повідомлень і файлів і не зберігаю їх. Напишіть мені, будь ласка, про що йдеться. Фото посвідчень чи офіційних листів краще одразу видаліть.
command-unknown = Такої команди я не знаю. Ось що я вмію:
button-old-toast = Ця кнопка вже не діє. Ось меню.
error-text = На жаль, не вийшло, і це наша помилка. Команда вже знає. Будь ласка, спробуйте ще раз трохи згодом.
flood-text = Це було дуже багато за один раз. Того, що надійшло далі, я вже не читаю. Будь ласка, зачекайте хвилину й напишіть мені ще раз.
