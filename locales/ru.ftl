# Russian. Polite address вы, lower case inside sentences. Not yet checked by a native speaker.
# Names in -button, -toast, -command, -description are plain text, everything else is Telegram HTML. Terms: docs/glossary.md.

## Welcome and menu

welcome-text =
    <b>Здравствуйте! Я Ehrenamtslotse, ваш проводник в волонтёрстве.</b>

    Вы помогаете беженцам и людям, которые переехали в район (Kreis) Coesfeld? Как хорошо, что вы есть! Просто напишите мне свой вопрос, например: «Действует ли страховка по дороге в кафе?»

    Я даю общую информацию с указанием источника и даты. Юридических консультаций я не даю. Если чего-то не знаю, охотно передам вопрос человеку.

    Что я о вас храню: /privacy · Язык: /language
menu-text = <b>Что вам нужно?</b> Нажмите кнопку или напишите мне свой вопрос.
menu-learn-text = <b>Учиться и встречаться с другими.</b> Что вас интересует?
menu-more-text = <b>Что вы ищете?</b>
help-text =
    <b>Как это работает</b>

    Напишите вопрос своими словами. Или пришлите название города или посёлка либо свою геопозицию, и я покажу предложения рядом.

    /find — кафе, мастерские и другое рядом
    /courses — курсы для новых волонтёров
    /meetings — супервизия и обмен опытом
    /mine — ваши часы и документы
    /ask — спросить человека
    /settings — язык, место жительства, новости
    /privacy — что о вас хранится
    /cancel — отменить на любом шаге
cancel-text = Отменено. Что сделаем теперь?
menu-button-topics = ❓ Вопросы и ответы
menu-button-find = 📍 Предложения рядом
menu-button-contacts = 🏛 Кто за что отвечает
menu-button-funding = 💶 Гранты и поддержка
menu-button-board = 🚪 Помещения и другое
menu-button-courses = 🎓 Курсы и обучение
menu-button-meetings = 🤝 Супервизия и обмен опытом
menu-button-mine = 💛 Моё волонтёрство
menu-button-person = 🙋 Спросить человека
menu-button-settings = ⚙️ Настройки
menu-button-learn = 🎓 Курсы и встречи
menu-button-more = ☰ Ещё и настройки
menu-button-home = 🏠 В меню

## Consent

consent-text =
    <b>Как хорошо, что вы здесь!</b>

    Я Ehrenamtslotse, ваш проводник в волонтёрстве. Чтобы помогать, я запоминаю ваш номер в Telegram (это не номер телефона), ваш язык и то, что вы мне поручаете, например записи на курсы и напоминания. Кое-что я со временем удаляю сам, а всё остальное — как только вы захотите: командой /forgetme. Что именно я храню, всегда можно прочитать здесь: /privacy.

    Вы не против? На вопросы о волонтёрстве я отвечаю и без вашего согласия.
consent-given = ✅ Спасибо, вы согласились. Согласие можно отозвать в любой момент: /forgetme.
consent-toast = Спасибо!
consent-button-yes = ✅ Согласие даю
consent-button-what = Что именно?
consent-button-language = 🌐 Language · Мова · لغة
consent-button-back = ⬅️ Назад
consent-button-forget = 🗑 Нет, удалить всё

## Commands and description in Telegram

command-menu = Меню
command-find = Предложения рядом
command-contacts = Кто за что отвечает
command-funding = Гранты и поддержка
command-board = Помещения и другое
command-courses = Курсы и обучение
command-meetings = Супервизия и обмен опытом
command-mine = Моё волонтёрство
command-ask = Спросить человека
command-settings = Настройки
command-language = Язык
command-help = Помощь
command-privacy = Защита персональных данных
command-mydata = Мои данные в файле
command-forgetme = Удалить мои данные
command-cancel = Отменить
command-questions = Открытые вопросы
command-broadcast = Написать рассылку
bot-name = Ehrenamtslotse Kreis Coesfeld
bot-short-description = Ответы, предложения, курсы и напоминания для волонтёров в сфере интеграции в районе (Kreis) Coesfeld.
bot-description =
    Для всех, кто в районе (Kreis) Coesfeld помогает беженцам и людям, которые сюда переехали:

    • Ответы о страховании и праве в волонтёрстве, с источником и датой
    • Кафе, мастерские и другие предложения рядом
    • Курсы для новичков
    • Напоминания о супервизии и обмене опытом

## Answers

topics-text = <b>Какая тема вас интересует?</b> Можно и просто написать вопрос.
topic-text = <b>{ $topic }</b>
topics-button-back = ⬅️ Все темы
topic-accident-insurance = Страхование от несчастных случаев
topic-liability = Ответственность за ущерб
topic-driving = Машина и поездки
topic-children = Дети и надзор
topic-certificates = Справка о несудимости, документы
topic-confidentiality = Тайна и защита данных
topic-legal-advice = Юридическая консультация
topic-residence-and-asylum = Пребывание и убежище
topic-tax = Налоги
topic-allowances-and-benefits = Деньги и пособия
topic-time-off = Освобождение от работы
topic-volunteering-refugees = Беженцы как волонтёры
topic-gifts-and-signatures = Подарки, подписи
topic-interpreting = Языковые посредники
topic-housing = Жильё
topic-health = Здоровье
topic-school-and-daycare = Школа и детский сад
topic-bank-and-payment-card = Счёт и платёжная карта
topic-bicycle = Велосипед
topic-food-and-hygiene = Еда и гигиена
topic-rooms-and-events = Помещения и праздники
topic-emergency = Экстренный случай и кризис
topic-who-is-responsible = Кто за что отвечает?
topic-funding = Гранты, финансовая поддержка
topic-recognition = Признание волонтёрства
topic-group-safety = 🛡 Страхование и право
topic-group-refugees = 🤝 Поддержка беженцев
topic-group-everyday = 🏠 Быт и встречи
topic-group-money = 💶 Деньги, время, признание
topic-group-help = 🆘 Экстренные случаи и ведомства

entry-answer =
    <b>{ $title }</b>

    { $answer }
entry-source = 📖 <i>{ $source }</i>
    Состояние на { $date }. Общая информация, не юридическая консультация.
entry-to-confirm = ⚠️ Это нам ещё нужно подтвердить: { $points }
entry-to-confirm-some = ⚠️ Часть этого нам ещё нужно подтвердить.
entry-hand-over = 🙋 Здесь всё зависит от конкретного случая. Пожалуйста, пусть на него посмотрит человек.
entry-only-german = ℹ️ Этот ответ пока есть только на немецком.
entry-not-checked = ℹ️ Этот перевод ещё не проверен. Обязательную силу имеет немецкий текст.
entry-outdated = ℹ️ Немецкий текст новее этого перевода. Пожалуйста, прочитайте и немецкий текст.
entry-overdue = ⏳ Мы собирались перепроверить этот ответ до { $date }. Это ещё не сделано.
entry-withdrawn = ⏸ Мы сейчас перепроверяем этот ответ, поэтому я его не показываю. Пожалуйста, спросите пока человека.
entry-button-german = 🇩🇪 Читать на немецком
entry-button-helpful = 👍 Помогло
entry-button-not-helpful = 👎 Не помогло
entry-button-person = 🙋 Спросить человека
entry-button-contact = 🏛 Кто за это отвечает?
entry-thanks-toast = Спасибо, мы рады!
entry-sorry-toast = Спасибо за отзыв. Можно спросить и человека.
entry-gone-toast = Этого ответа больше нет. Вот все темы.
suggest-text = Может быть, вы об этом?
suggest-button-none = Нет, о другом
no-match-text = К сожалению, этого я не знаю. Хотите спросить человека? Команда ответит вам здесь, в чате.
no-match-button-person = 🙋 Да, отправить вопрос команде
no-match-button-tell = 🔔 Сообщите, когда будет ответ
no-match-promised = Хорошо, я напишу, как только здесь появится ответ. Хотите всё же сразу спросить человека?
no-match-promised-toast = Записано. Я напишу вам.
no-match-gone-toast = Этот вопрос уже закрыт.

## Step by step

path-title = 🧭 <b>{ $title }</b>
path-chosen = ✔️ { $choice }
path-question =
    { $question }

    <i>Общая информация, не юридическая консультация.</i>
path-verdict = <b>{ $verdict }</b>
path-only-german = ℹ️ Эти шаги пока есть только на немецком.
path-button-start = 🧭 { $title } Шаг за шагом
path-button-back = ⬅️ На шаг назад
path-gone-toast = Этого шага больше нет. Продолжайте отсюда.

## Emergency

emergency-numbers =
    🚨 <b>При опасности звоните сразу:</b>

    <b>112</b> — опасность для жизни, пожар, тяжёлая травма, острая угроза самоубийства
    <b>110</b> — опасность со стороны других людей
    <b>116016</b> — телефон помощи при насилии над женщинами, днём и ночью, анонимно, на многих языках
    <b>0800 1110111</b> или <b>0800 1110222</b> — Telefonseelsorge (телефон доверия)
    <b>116111</b> — для детей и подростков
    <b>116117</b> — дежурная врачебная служба

## Asking a person

person-ask = Что вы хотите спросить? Напишите всё одним сообщением. Команда увидит вопрос, но не ваше имя. Имён других людей, пожалуйста, тоже не называйте.
person-button-stop = Не отправлять вопрос
person-stopped = Хорошо, я ничего не отправляю.
personal-text =
    <b>Проверьте, пожалуйста</b>

    Это может выдать, о ком идёт речь:
    { $details }

    Обычно команде это не нужно. Хотите написать вопрос без этих данных?
personal-line = • { $kind }: { $text }
personal-name = Имя
personal-phone = Номер телефона
personal-email = Электронная почта
personal-iban = Номер счёта
personal-birth-date = Дата рождения
personal-case-number = Номер дела или документа
personal-number = Длинный номер
personal-button-change = ✏️ Написать без этих данных
personal-button-send = Отправить как есть
person-asked = ✅ Ваш вопрос уже у команды. Ответ придёт сюда, в чат.
person-asked-toast = Ваш вопрос уже у команды.
person-already-toast = Этот вопрос уже у команды. Ответ придёт сюда.
person-no-staff = Команда пока не подключена к этому чату. Пожалуйста, напишите в Kommunales Integrationszentrum (Муниципальный центр интеграции, KI): ki@kreis-coesfeld.de
staff-answer =
    💬 <b>Ответ команды</b>

    <blockquote>{ $question }</blockquote>
    { $answer }
question-button-add = ✏️ Дополнить
question-button-withdraw = ↩️ Отозвать вопрос
question-button-helped = 👍 Спасибо, это помогло
question-button-ask-back = ✏️ Спросить об этом ещё
question-button-ask = 💬 Новый вопрос команде
question-button-list = ⬅️ Мои вопросы
question-button-own = { $mark } { $text }
question-taken =
    🙋 <b>В команде уже занимаются вашим вопросом.</b>

    <blockquote>{ $question }</blockquote>
    Ответ придёт сюда, в чат.
question-closed =
    <b>О вашем вопросе</b>

    <blockquote>{ $question }</blockquote>
    { $reason }
question-reason-not-ours = К сожалению, этим занимается другое учреждение. Какое именно, покажет /contacts
question-reason-no-advice = Это юридический вопрос, команде нельзя на него отвечать. Вам поможет консультация. Найти её можно здесь: /contacts
question-reason-unknown = К сожалению, нам не удалось это выяснить.
question-reason-unclear = Мы не совсем поняли вопрос. Напишите, пожалуйста, чуть подробнее.
question-reason-call = Об этом лучше поговорить лично. Напишите, пожалуйста, на ki@kreis-coesfeld.de, и мы с вами свяжемся.
question-list = <b>Ваши вопросы команде</b>
question-list-none = Вы ещё ничего не спрашивали у команды.
question-own =
    <b>Ваш вопрос, { $day }</b>

    { $text }
question-answer =
    <b>Ответ команды</b>
    { $answer }
question-state-open = ⏳ Вопрос у команды.
question-state-taken = 🙋 В команде им уже занимаются.
question-state-answered = ✅ Ответ есть.
question-state-closed = ☑️ Закрыт.
question-ask-addition = Что вы хотите добавить? Напишите всё одним сообщением. Имён других людей, пожалуйста, не называйте.
question-addition-added = ✅ Теперь команда видит и это.
question-addition-reopened = ✅ Ваше сообщение уже у команды. Ответ придёт сюда, в чат.
question-addition-already = Это уже у команды.
question-addition-too-many = К этому вопросу уже много добавлено. Задайте, пожалуйста, новый: /ask
question-addition-over = Этого вопроса больше нет. Новый можно задать здесь: /ask
question-withdrawn = Ваш вопрос отозван и удалён.
question-withdrawn-toast = Вопрос отозван.
question-answered-toast = На этот вопрос уже есть ответ.
question-over-toast = Этот вопрос уже закрыт.
question-helped-toast = Спасибо, нам приятно!

## Offers nearby

find-what = <b>Что вы ищете?</b>
find-where = <b>Где?</b> Напишите название города или посёлка, почтовый индекс или пришлите свою геопозицию. Она нужна мне только для этого ответа, я её не сохраняю.
find-placeholder = Город, посёлок или индекс
find-button-location = 📍 Отправить мою геопозицию
find-button-all = Показать всё
find-button-kinds = 🔎 Что-то другое
find-button-favourites = ⭐ Мои сохранённые места
find-near = 📍 { $place }
find-place-unknown = Такого места я не знаю. В районе (Kreis) Coesfeld есть { $municipalities }. Можно написать и название посёлка, части города или индекс. Или /cancel
find-results = <b>{ $kind }: { $place } и окрестности</b>
find-narrowed = Только: { $filters }
find-wider = Рядом слишком мало, поэтому я ищу в радиусе { $km } км.
find-nothing = Около { $place } я, к сожалению, такого предложения не знаю. А вы знаете? Тогда напишите о нём команде: /ask
find-nothing-narrowed = С такими условиями я ничего не нахожу: { $place } и окрестности.
find-only-stale = { $place } и окрестности: я знаю только места, которые никто не подтверждал больше двух лет. Я их не показываю, чтобы вы не оказались перед закрытой дверью. Лучше спросите команду: /ask
find-hidden =
    { $count ->
        [one] Ещё { $count } запись никто не подтверждал
        [few] Ещё { $count } записи никто не подтверждал
        [many] Ещё { $count } записей никто не подтверждал
       *[other] Ещё { $count } записи никто не подтверждал
    } больше двух лет. Такие я показываю, только если написать название.
find-named = <b>Вы имеете в виду что-то из этого?</b>
find-far-away = Это примерно в { $km } км от { $place }. Я знаю только предложения в районе (Kreis) Coesfeld. Напишите мне город или посёлок этого района.
find-button-card = { $number }. { $name }
find-button-more = Показать ещё ➡️
find-button-back = ⬅️ Назад
find-button-wider = 🔭 Искать дальше (до { $km } км)
find-button-narrow = ⚙️ Изменить выбор
find-button-elsewhere = 📍 Искать в другом месте
find-button-again = 🔎 Новый поиск
narrow-text = <b>Что для вас важно?</b>
narrow-today = открыто сегодня
narrow-wheelchair = доступно на коляске
narrow-children = можно с детьми
narrow-women_only = только для женщин
narrow-on = ✅ { $name }
narrow-off = ⬜ { $name }
narrow-button-kind = Что: { $name }
narrow-button-language = Язык там: { $name }
narrow-any-language = любой
narrow-which-language = <b>На каком языке там должны говорить?</b>
narrow-button-show = Показать список ➡️
narrow-button-clear = ✖️ Сбросить выбор
favourites-text = <b>⭐ Сохранённые места</b>
favourites-none = Пока ничего не сохранено. Нажмите «Сохранить» у места, и оно появится здесь.
offer-kind-all = Все предложения
offer-kind-international_cafe = Международное кафе
offer-kind-language_cafe = Языковое кафе
offer-kind-bike_workshop = Веломастерская
offer-kind-bike_course = Курс езды на велосипеде
offer-kind-sewing_workshop = Швейная мастерская
offer-kind-repair_cafe = Repair-Café (ремонт вещей)
offer-kind-homework_help = Помощь с домашними заданиями
offer-kind-language_course = Языковой курс
offer-kind-learning_place = Место для учёбы
offer-kind-second_hand_shop = Секонд-хенд и мебель
offer-kind-meeting_place = Помещения и встречи
offer-kind-initiative = Инициатива
offer-kind-migrant_organisation = Самоорганизация мигрантов
offer-kind-counselling = Консультации
offer-kind-network = Сеть сотрудничества
offer-kind-authority = Ведомство
offer-kind-interpreter_pool = Языковые посредники
offer-line = <b>{ $number }. { $name }</b>
    { $kind }, { $distance }
offer-distance = { $place }, примерно { $km } км
offer-distance-near = { $place }, примерно { $metres } м
offer-distance-here = в { $place }
offer-card = <b>{ $name }</b>
    { $kind }
offer-address = 📍 { $address }
offer-languages = 🗣 Там говорят: { $languages }
offer-women-only = 👩 Только для женщин
offer-wheelchair = ♿ Доступно на коляске
offer-no-wheelchair = 🚫♿ Недоступно на коляске
offer-children = 🧒 Можно с детьми
offer-phone = 📞 { $phone }
offer-email = ✉️ { $email }
offer-centre = ℹ️ Точка на карте показывает центр города или посёлка, а не сам дом.
offer-street = ℹ️ Точка на карте показывает улицу, а не сам дом.
offer-unconfirmed = ⚠️ Сведения на { $date }, не подтверждены. Пожалуйста, уточните заранее.
offer-confirmed = ✅ Подтверждено: { $date }
offer-stale = ⚠️ Не подтверждено больше двух лет, последние сведения: { $date }. Обязательно уточните заранее.
offer-retired = ❌ Этого предложения больше нет.
offer-date-unknown = неизвестную дату
offer-source = 📖 <i>Источник: { $source }</i>
offer-button-map = 🗺 Показать на карте
offer-button-contact = 🌐 Открыть сайт
offer-button-report = ✏️ Что-то не так?
find-button-new-offer = ➕ Сообщить о новом предложении
offer-button-pin = 📍 Прислать метку
offer-button-keep = ☆ Сохранить
offer-button-drop = ★ Убрать из сохранённых
offer-button-guest = 🌍 На другом языке
offer-button-list = ⬅️ К списку
offer-guest-which =
    <b>{ $name }</b>
    На каком языке? Я пришлю сообщение, которое можно переслать или показать.
offer-gone-toast = Этого предложения здесь больше нет.
offer-kept-toast = ⭐ Сохранено
offer-dropped-toast = Убрано
inline-button-bot = Открыть бота
inline-button-open = Подробнее в боте
inline-entry = Ответ о волонтёрстве
hours-always-sure = 🕒 Открыто всегда
hours-always-unsure = 🕒 По данным источника, открыто всегда
hours-open-sure = 🟢 Сейчас открыто, до { $time }
hours-open-unsure = 🕒 По данным источника, сегодня до { $time }
hours-opens-sure = 🕒 Откроется: { $day }, { $time }
hours-opens-unsure = 🕒 По данным источника, снова открыто: { $day }, { $time }
hours-unknown = 🕒 Часы работы, пожалуйста, уточните
hours-by-appointment = 🕒 Только по договорённости
hours-week = 📅 { $days }: { $times }
hours-days = { $first } – { $last }
hours-every-day = Каждый день
hours-span = { $begin }–{ $end }
hours-whole-day = круглосуточно
hours-not-on-holidays = В праздничные дни закрыто
hours-next = Ближайшие даты:
hours-next-date = • { $day }, { $times }
day-today = сегодня
day-tomorrow = завтра

## Кто отвечает?

contacts-text = <b>Кто за это отвечает?</b> О чём идёт речь?
contacts-group = <b>{ $group }</b> Что именно?
contacts-where = <b>Для какого города или общины?</b>
contacts-button-everywhere = Весь район (Kreis)
contacts-heading =
    <b>Кто за это отвечает?</b>
    { $topic } · { $place }
contacts-whole-district = весь район (Kreis)
contacts-choose-place = ℹ️ Выберите город или общину, и я покажу учреждения и там.
contacts-municipality-open = ⚠️ Кто отвечает в { $place }, пока не выяснено. Спросите, пожалуйста, команду.
contacts-button-place = 📍 Другой город
contacts-button-topics = ⬅️ Другая тема
contacts-button-back = ⬅️ Все учреждения по теме
contact-level-heading = <b>{ $level }</b>
contact-level-municipality = Город или община
contact-level-district = Район (Kreis)
contact-level-voluntary = Объединения и волонтёры
contact-level-beyond = Земля, федерация, страхование, телефоны помощи
contact-line = • <b>{ $name }</b>
contact-task = { $task }
contact-open = ⚠️ Контакт пока уточняется.
contact-open-points = ⚠️ Пока уточняется: { $points }
contact-card =
    <b>{ $name }</b>
    { $level }
contact-only-german = ℹ️ Эти сведения есть только на немецком.
contact-gone = ⚠️ Этого учреждения больше нет.
contact-address = 📍 { $address }
contact-phone = 📞 { $phone }
contact-email = ✉️ { $email }
contact-hours = 🕒 { $hours }
contact-source =
    📖 <i>Источник: { $source }</i>
    По состоянию на: { $date }
contact-button-web = 🌐 Открыть сайт
contact-button-save = 👤 Сохранить контакт
contact-file-caption = Откройте файл, чтобы сохранить контакт.
contact-gone-toast = Этого учреждения больше нет.

## Гранты и поддержка

funding-text =
    <b>Гранты и поддержка</b>
    Деньги для вашей инициативы. Всегда спрашивайте до начала: часто ничего нельзя начинать, пока заявку не одобрили.
funding-ended-text =
    <b>Завершённые программы</b>
    Здесь можно прочитать, что было раньше.
funding-none = Сейчас здесь ничего нет.
funding-line = • <b>{ $title }</b>
funding-card =
    <b>{ $title }</b>
    { $giver }
funding-who = 👥 { $who }
funding-amount = 💶 { $amount }
funding-purpose = 🎯 { $purpose }
funding-apply-at = 📝 { $where }
funding-deadline = ⏳ Срок: { $day }
funding-deadline-passed = ⌛ Последний срок прошёл { $day }. Следующий пока не известен.
funding-deadline-open = ⏳ Срок пока не известен.
funding-ended = ⛔ Этой программы больше нет.
funding-ended-on = ⛔ Завершена { $day }
funding-deadline-soon =
    🔔 <b>{ $title }</b>
    Заявку ещё можно подать до { $day }. Потом срок истечёт.
funding-button-web = 🌐 Открыть сайт
funding-button-ended = 📁 Завершённые программы
funding-button-running = ⬅️ Действующие программы
funding-button-all = ⬅️ Все программы
funding-button-remind = 🔔 Напомнить перед сроком
funding-button-remind-off = 🔕 Больше не напоминать
funding-button-card = 💶 Показать программу
funding-on-toast = Напомню за 14 дней и за 3 дня до срока.
funding-off-toast = Больше не буду напоминать об этом сроке.
funding-gone-toast = Этой программы здесь больше нет.

## Подсказки о предложениях

report-what =
    <b>{ $name }</b>
    Что уже не так?
report-what-closed = 🚪 Этого больше нет
report-what-hours = 🕒 Другое время
report-what-address = 📍 Другой адрес
report-what-contact = 📞 Другой контакт
report-what-other = 📝 Что-то другое
report-what-new = ➕ Новое предложение
report-new-kind = <b>Отлично, новое предложение!</b> Что это?
report-new-place = <b>В каком городе или общине?</b>
report-ask-closed = Откуда вы это знаете? Достаточно одного предложения. Без имён, пожалуйста.
report-ask-hours = Когда теперь открыто? Например: вторник с 14 до 16, четверг с 10 до 12
report-ask-hours-again = Не могу прочитать это время. Напишите так: вторник с 14 до 16, четверг с 10 до 12
report-ask-address = Какой теперь адрес? Улица, дом, здание.
report-ask-address-again = Это слишком длинно для адреса. Достаточно улицы, дома и здания.
report-ask-contact = Как теперь связаться? Телефон, почта или сайт организации, ничего личного.
report-ask-contact-again = Не вижу здесь телефона, почты или сайта. Напишите, пожалуйста, только это.
report-ask-other = Что должна знать команда? Достаточно одного предложения. Без имён, пожалуйста.
report-ask-new = Как это называется и где это? Сначала название, потом запятая, потом адрес. Например: Nähcafé Sonnenschein, Pfarrheim, Kirchstraße 1
report-button-stop = Ничего не сообщать
report-proposed = ✅ Спасибо! Команда проверит, и я вам напишу.
report-done = ✅ Изменено. Действует с этого момента.
report-already = Это уже у команды. Спасибо!
report-gone = Этого предложения здесь уже нет. Спасибо!
report-too-many = Несколько ваших подсказок уже ждут у команды. Подождите, пожалуйста, пока их посмотрят.
proposal-heard-accepted = 💛 <b>{ $name }</b>: вашу подсказку учли. Спасибо, что помогаете!
proposal-heard-declined = <b>{ $name }</b>: команда проверила и оставляет запись без изменений. Всё равно спасибо!
proposal-heading =
    ✏️ <b>Подсказка { $number }: { $name }</b>
    { $what }
proposal-field =
    <b>{ $field }</b>
    Было: { $before }
    Станет: { $after }
proposal-text = <blockquote>{ $text }</blockquote>
proposal-state-accepted = ✅ Принято
proposal-state-declined = ✖️ Отклонено
proposal-state-undone = ↩️ Отменено
proposal-button-yes = ✅ Принять
proposal-button-seen = ✅ Уже изменено
proposal-button-no = ✖️ Отклонить
proposal-button-undo = ↩️ Отменить изменение
proposal-accepted-toast = Принято. Человеку сообщат.
proposal-declined-toast = Отклонено. Человеку сообщат.
proposal-undone-toast = Изменение отменено.
proposal-already-toast = Это уже решено.
proposal-overtaken-toast = Уже нельзя: запись тем временем изменили.
proposal-gone-toast = Этой подсказки уже нет.
field-name = Название
field-kind = Вид
field-municipality = Город или община
field-address = Адрес
field-opening_hours = Часы работы
field-phone = Телефон
field-email = Почта
field-contact_url = Сайт
field-state = Статус
check-text =
    ❓ <b>{ $name }</b>, { $place }
    Эта запись ещё верна? Скоро она устареет для списка.
check-button-yes = ✅ Всё верно
check-button-changed = ✏️ Изменилось
check-button-gone = 🚪 Этого больше нет
check-confirmed = ✅ <b>{ $name }</b>: подтверждено. Спасибо!
check-retired = 🚪 <b>{ $name }</b> больше не в списках. Спасибо!
check-already = <b>{ $name }</b>: это уже записано. Спасибо!
check-gone = Этого предложения здесь больше нет.
care-text =
    <b>Уход за предложениями</b>
    На это стоит взглянуть:
care-list = <b>{ $heading }</b>
care-proposals = ✏️ Открытые подсказки: { $count }
care-unconfirmed = ❔ Не подтверждено: { $count }
care-stale = ⌛ Устарели для списков: { $count }
care-no-hours = 🕒 Без часов: { $count }
care-no-address = 📍 Без адреса: { $count }
care-never-opened = 🔍 Никто не нашёл: { $count }
care-button-back = ⬅️ Назад
care-no-proposals-toast = Сейчас подсказок нет.

## Помещения и другое

board-text =
    <b>Помещения и другое</b>
    Что вам нужно или что вы можете предложить?
resource-kind-room = 🚪 Помещение
resource-kind-vehicle = 🚐 Транспорт
resource-kind-equipment = 📽 Техника
resource-kind-interpreting = 🗣 Время для перевода
board-button-offer = ➕ Предложить
board-button-mine = 🗂 Мои объявления
board-button-back = ⬅️ Помещения и другое
board-where = <b>В каком городе или общине?</b>
board-when = <b>На какой день?</b>
board-found =
    <b>{ $kind }, { $day }</b>
    { $count ->
        [0] На этот день, к сожалению, ничего нет.
        [one] { $count } объявление
        [few] { $count } объявления
       *[many] { $count } объявлений
    }
board-line =
    • <b>{ $title }</b>
    📍 { $place }
board-card =
    <b>{ $title }</b>
    { $kind } · { $place }
    🗓 { $day }
board-button-ask = ✋ Запросить
board-ask-purpose = Для чего это вам и в какое время? Достаточно одного предложения, без имён.
board-ask-contact = Как с вами связаться? Телефон или почта. Это покажут только тогда, когда обе стороны согласятся.
board-ask-title = Что вы предлагаете? Одно предложение, например: комната на 20 человек, без ступеней, с кухней
board-offer-what = <b>Что вы хотите предложить?</b>
board-offer-where = <b>Где это?</b>
board-how-long = <b>Как долго показывать объявление?</b> Потом оно исчезнет само.
board-months = { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
       *[many] { $count } месяцев
    }
board-button-stop = Отменить
board-offer-offered = ✅ Ваше объявление опубликовано. Когда кто-то спросит, я вам напишу.
board-offer-already = Это объявление уже есть.
board-offer-too-many = У вас уже десять объявлений. Сначала завершите одно.
board-offer-too-long = Это слишком длинно. Попробуйте, пожалуйста, короче.
board-request-asked = ✅ Запрос отправлен. Ответ придёт сюда.
board-request-already = Вы уже об этом спрашивали.
board-request-taken = На этот день, к сожалению, уже занято.
board-request-own = Это ваше собственное объявление.
board-request-over = Этого объявления уже нет.
board-request-too-many = Пять ваших запросов ещё без ответа. Подождите, пожалуйста.
board-request-too-long = Это слишком длинно. Попробуйте, пожалуйста, короче.
board-request =
    ✋ <b>Запрос: { $title }</b>
    🗓 { $day }
    <blockquote>{ $purpose }</blockquote>
    Если вы согласитесь, обе стороны получат контакты друг друга.
board-button-agree = ✅ Согласиться
board-button-decline = В этот раз нет
board-answer-agreed = ✅ Согласовано. Вы оба получите сообщение с контактом.
board-answer-declined = Отказано. Другому человеку сообщат.
board-answer-already-toast = Вы уже ответили.
board-answer-taken-toast = На этот день вы уже кому-то обещали.
board-answer-gone-toast = Этого запроса уже нет.
board-agreed-asker =
    🎉 <b>{ $title }</b>, { $day }: вам ответили согласием.
    Контакт: { $contact }
board-agreed-owner =
    🤝 <b>{ $title }</b>, { $day }: вы согласились.
    Контакт: { $contact }
board-declined = <b>{ $title }</b>, { $day }: в этот раз, к сожалению, не получится. Может, подойдёт что-то другое?
board-over-toast = Этого объявления уже нет.
board-mine = <b>Мои объявления</b>
board-mine-none = У вас сейчас нет объявлений.
board-mine-line =
    • <b>{ $title }</b>, { $place }
    До { $day }
board-button-close = 🗑 Завершить: { $title }
board-closed-toast = Объявление завершено.

## Courses

courses-text = <b>Курсы для волонтёров</b>
courses-none = Сейчас курсов не запланировано. Можете спросить команду: /ask
courses-mine = <b>Ваши записи на курсы</b>
courses-mine-none = Вы пока не записаны ни на один курс.
course-button = { $title } · { $day }
course-button-seated = ✅ { $title } · { $day }
course-button-offered = 🎉 { $title } · { $day }
course-button-waiting = ⏳ { $title } · { $day }
course-button-mine = 📋 Мои записи на курсы
course-button-all = ⬅️ Все курсы
course-title = <b>{ $title }</b>
course-date = 🗓 { $day }, { $start }–{ $end }
course-where = 📍 { $place }
course-link = 🔗 { $link }
course-language = 🗣 { $language }
course-fee = 💶 Стоимость: { $fee }
course-closes = ✍️ Запись до: { $day }, { $time }
course-childcare = 🧒 Нужен присмотр за детьми? Это можно указать после записи.
course-access = ♿ Нужна безбарьерная среда? Это можно указать после записи.
course-kind-newcomer = Введение в волонтёрство
course-kind-guide_training = Обучение проводников
course-kind-guide_refresher = Обновление знаний для проводников
course-kind-first_aid = Первая помощь
course-kind-further_training = Повышение квалификации
course-kind-children = Работа с детьми
course-about-newcomer = Для всех, кто только начинает: основы, советы и время для ваших вопросов.
course-about-guide_training = Как хорошо сопровождать людей в быту и в ведомствах.
course-about-guide_refresher = Для всех, кто уже прошёл обучение проводников.
course-about-first_aid = Что делать в экстренном случае, с упражнениями.
course-about-further_training = Одна тема из волонтёрства, подробнее.
course-about-children = Для всех, кто волонтёрит с детьми и молодёжью.
course-seats-free = { $count ->
        [one] Есть ещё <b>{ $count } свободное место</b>.
        [few] Есть ещё <b>{ $count } свободных места</b>.
        [many] Есть ещё <b>{ $count } свободных мест</b>.
       *[other] Есть ещё <b>{ $count } свободного места</b>.
    } Когда вы запишетесь, команда увидит ваше имя в Telegram.
obstacle-full = Все места заняты. Встаньте в лист ожидания: когда место освободится и подойдёт ваша очередь, я вам его предложу. Команда при этом увидит ваше имя в Telegram.
obstacle-closed = 🔒 Запись закрыта: { $day }, { $time }. Можете спросить команду: /ask
obstacle-clash = ⚠️ В это же время у вас уже есть место здесь: <b>{ $title }</b>
obstacle-prerequisite = 📘 Сначала нужно: <b>{ $name }</b>
obstacle-called-off = ❌ <b>Этот курс не состоится.</b>
obstacle-begun = Этот курс уже начался.
prerequisite-guide_training = пройти обучение проводников
prerequisite-conduct = справка о несудимости, которую видела команда (/conduct)
course-you-are-in = ✅ <b>Вы записаны.</b>
course-you-are-offered = 🎉 <b>Это место за вами до: { $day }, { $time }.</b> Потом оно перейдёт к следующему человеку.
course-you-wait = ⏳ <b>Вы в листе ожидания, ваш номер: { $position }.</b> Когда подойдёт ваша очередь, я предложу вам свободное место.
course-seat-open = 🎉 <b>Есть свободное место.</b> Курс скоро начнётся, поэтому его получит тот, кто нажмёт первым.
course-needs = Нужно ли вам что-то, чтобы участвовать? Нажмите то, что подходит. Это видит только команда, а после курса я это удалю.
need-childcare = присмотр за детьми
need-step-free = вход без ступеней
need-hearing = помощь со слухом
need-sight = помощь со зрением
need-button = ◻️ { $need }
need-button-chosen = ☑️ { $need }
need-toast = Записано.
course-button-enrol = ✅ Записаться
course-button-wait = ⏳ В лист ожидания
course-button-calendar = 🗓 Добавить в мой календарь
course-button-leave-seated = Отменить запись
course-button-leave-waiting = Выйти из листа ожидания
seat-button-take = ✅ Взять место
seat-button-decline = ➡️ Передать дальше
course-leave-seated = Вы точно хотите отдать своё место на курсе <b>{ $title }</b>? Его предложат следующему человеку из листа ожидания.
course-leave-waiting = Вы точно хотите выйти из листа ожидания на курс <b>{ $title }</b>?
course-button-leave-yes = Да, отменить запись
course-button-leave-no = Нет, оставить запись
course-seated-toast = Вы записаны. Здорово, что вы с нами!
course-seated-already-toast = Вы уже записаны.
course-offered-already-toast = За вами держат место. Берёте его?
course-waiting-toast = Вы в листе ожидания.
course-waiting-already-toast = Вы уже в листе ожидания.
course-refused-toast = Сейчас записаться нельзя. Почему, написано здесь.
course-cancelled-toast = Ваша запись отменена.
course-too-late-toast = Этот курс уже начался.
course-unknown-toast = Этого курса больше нет.
course-gone-toast = Этого курса больше нет. Вот все курсы.
seat-seated-toast = Место ваше. Здорово, что вы с нами!
seat-waiting-toast = К сожалению, это место уже занято. Вы по-прежнему в листе ожидания.
seat-missed-toast = Время вышло, место перешло дальше.
seat-refused-toast = В это же время у вас уже есть другой курс. Сначала отмените ту запись.
seat-too-late-toast = Этот курс уже начался или не состоится.
seat-unknown-toast = Этого курса больше нет.
seat-declined-toast = Спасибо! Место перейдёт к следующему человеку.
seat-not-toast = Сейчас за вами не держат места.
notice-seat-offered = 🎉 <b>Освободилось место: { $title }</b>
notice-seat-open = 🏃 <b>Незадолго до курса освободилось место: { $title }</b>
notice-offer-lapsed = ⌛ <b>Время для вашего места вышло: { $title }</b> Вас больше нет в листе ожидания. Всё-таки хотите прийти? Ниже можно записаться снова.
notice-course-changed = ✏️ <b>Кое-что изменилось: { $title }</b> Новое: { $fields }
notice-course-cancelled = ❌ <b>К сожалению, курс не состоится: { $title }</b>
changed-dates = время
changed-place = место проведения
changed-link = ссылка
changed-language = язык
changed-fee = стоимость

## Planning courses

planning-text = <b>Планирование курсов</b>
planning-none = <b>Планирование курсов</b>
    Пока нет ни одного курса.
planning-button-new = ➕ Новый курс
planning-button-course-draft = ✏️ { $title } · { $day }
planning-button-course-published = 🎓 { $title } · { $day }
planning-button-course-cancelled = ❌ { $title } · { $day }
planning-button-stop = Отмена
planning-button-back = ⬅️ Назад
planning-button-all = ⬅️ Все курсы
planning-button-course = ⬅️ К курсу
planning-ask-kind = <b>Новый курс, шаг 1 из 3:</b> Какой это курс?
planning-step-dates =
    <b>Шаг 2 из 3:</b> Когда? Например:
    <code>12.1. 18:00-21:00</code>
    Несколько дат: каждая с новой строки.
planning-step-place = <b>Шаг 3 из 3:</b> Где? Напишите место или нажмите одно из них.
planning-ask-title = Как называется курс? Напишите название по-немецки.
planning-ask-dates =
    Когда? Например:
    <code>12.1. 18:00-21:00</code>
    Несколько дат: каждая с новой строки.
planning-ask-place = Где пройдёт курс? Напишите место.
planning-ask-link = Напишите ссылку на видеовстречу. Её увидят только те, у кого есть место.
planning-ask-seats = Сколько мест?
planning-ask-fee = Сколько стоит курс? Например: <code>12,50</code>
planning-ask-language = На каком языке курс?
planning-ask-closes = Когда заканчивается запись?
planning-wrong-title = ⚠️ Не больше 120 знаков, пожалуйста.
planning-wrong-dates = ⚠️ Не могу прочитать это как дату. Она должна быть в будущем, а конец — после начала.
planning-wrong-place = ⚠️ Не больше 120 знаков, пожалуйста.
planning-wrong-link = ⚠️ Ссылка должна начинаться с https://
planning-wrong-seats = ⚠️ Число от 1 до 999, пожалуйста.
planning-wrong-fee = ⚠️ Сумму в евро, пожалуйста.
planning-button-no-link = Без ссылки
planning-button-no-fee = Бесплатно
planning-button-closes-days = { $count ->
        [0] Только с началом курса
        [one] За { $count } день до начала
        [few] За { $count } дня до начала
        [many] За { $count } дней до начала
       *[other] За { $count } дня до начала
    }
planning-state-draft = ✏️ <b>Черновик.</b> Его видит только команда.
planning-state-published = ✅ <b>Опубликован.</b>
planning-state-cancelled = ❌ <b>Отменён.</b>
planning-figures = Места: занято { $taken } из { $seats }, предложено { $offered }. Лист ожидания: { $waiting }
planning-button-publish = ✅ Опубликовать
planning-button-discard = 🗑 Удалить черновик
planning-button-copy = 📑 Скопировать курс
planning-button-people = 👥 Кто придёт?
planning-button-title = Изменить название
planning-button-dates = Изменить даты
planning-button-place = Изменить место
planning-button-link = Изменить ссылку
planning-button-language = Изменить язык
planning-button-seats = Число мест
planning-button-closes = Конец записи
planning-button-fee = Изменить стоимость
planning-button-switch-childcare-on = ➕ Спрашивать о присмотре за детьми
planning-button-switch-childcare-off = ➖ Не спрашивать о присмотре за детьми
planning-button-switch-access-on = ➕ Спрашивать о безбарьерной среде
planning-button-switch-access-off = ➖ Не спрашивать о безбарьерной среде
planning-button-call-off = ❌ Отменить курс
planning-call-off = <b>Точно отменить курс { $title }?</b> { $count ->
        [0] Пока никто не записался.
        [one] { $count } человек сразу узнает об этом.
        [few] { $count } человека сразу узнают об этом.
        [many] { $count } человек сразу узнают об этом.
       *[other] { $count } человека сразу узнают об этом.
    }
planning-button-call-off-yes = Да, отменить
planning-button-call-off-no = Нет, оставить курс
planning-published-toast = Опубликовано. Теперь можно записываться.
planning-discarded-toast = Черновик удалён.
planning-copied-toast = Скопировано. Проверьте, пожалуйста, дату.
planning-changed-toast = { $count ->
        [0] Изменено.
        [one] Изменено. { $count } человек узнает об этом.
        [few] Изменено. { $count } человека узнают об этом.
        [many] Изменено. { $count } человек узнают об этом.
       *[other] Изменено. { $count } человека узнают об этом.
    }
planning-same-toast = Так уже и было.
planning-past-toast = Эта дата уже прошла.
planning-too-few-seats-toast = Так мало нельзя: больше мест уже занято или предложено.
planning-gone-toast = Этот курс уже нельзя изменить.
people-text = <b>Кто придёт: { $title }</b>
    { $day }
people-none = Пока никто не записался.
people-seated = ✅ { $name }{ $needs }
people-offered = 🎉 { $name }{ $needs } – место предложено
people-waiting = ⏳ { $name }{ $needs } – ждёт
people-cancelled = ✖️ { $name }{ $needs } – записи больше нет
people-guest = { $name } (без Telegram)
people-nameless = без имени
people-button-guest = ➕ Записать человека без Telegram
people-button-attendance = ☑️ Кто присутствовал?
people-button-one = 👤 { $name }
guest-ask = Как зовут человека? Сначала, пожалуйста, спросите согласия. Я храню только имя, не дольше 90 дней после курса.
guest-signed-seated = ✅ { $name }: место есть.
guest-signed-waiting = ⏳ Курс заполнен, { $name } в листе ожидания. Когда освободится место, я вам напишу.
guest-signed-offered = 🎉 { $name }: место уже держат.
guest-signed-too-late = Этот курс уже начался.
guest-signed-unknown = На этот курс записаться нельзя.
guest-seated = 👤 <b>{ $name }</b> (без Telegram), место есть: { $title }
guest-offered = 👤 Для <b>{ $name }</b> (без Telegram) держат место до { $day }, { $time }: { $title }
guest-waiting = 👤 <b>{ $name }</b> (без Telegram) в листе ожидания: { $title }
guest-cancelled = 👤 <b>{ $name }</b> (без Telegram), записи больше нет: { $title }
guest-button-take = ✅ Взять место
guest-button-remove = 🗑 Отменить запись и удалить имя
guest-button-people = ⬅️ Кто придёт?
guest-taken-toast = Место занято. Пожалуйста, сообщите человеку.
guest-missed-toast = Это место уже не свободно.
guest-removed-toast = Имя удалено.
guest-gone-toast = Этой записи больше нет.
notice-guest = 📞 <b>Пожалуйста, сообщите человеку без Telegram.</b>
attendance-text = <b>Кто присутствовал? { $title }</b>
    Нажмите тех, кто был. Пока: { $count } из { $seated }
attendance-button-there = ✅ { $name }
attendance-button-absent = ◻️ { $name }
attendance-button-all = Были все
attendance-button-more = Дальше ➡️
attendance-noted-toast = Записано.
attendance-not-begun-toast = Этот курс ещё не начался.
attendance-gone-toast = Этой записи больше нет.

## Supervision and exchange

series-text = <b>Супервизия и обмен опытом</b>
    Здесь вы говорите с другими волонтёрами о том, что вас волнует. Я охотно напомню о встрече.
series-none = Сейчас встреч не запланировано. Можете спросить команду: /ask
series-button = { $title }
series-button-subscribed = 🔔 { $title }
series-button-all = ⬅️ Все встречи
series-one =
    <b>{ $title }</b>
    { $about }

    📍 { $place }
    🏘 { $area }
    🗣 { $language }
series-about-supervision = Профессиональная рефлексия: посмотреть на свою помощь вместе со специалистом. Всё сказанное остаётся в этом кругу.
series-about-exchange = Поделиться опытом, найти ответы, познакомиться.
meeting-dates = <b>Ближайшие даты.</b> Нажмите на ту, на которую хотите прийти.
meeting-no-dates = Дата пока не назначена.
series-ask-lead = <b>Когда вам напомнить?</b>
lead-60 = за 1 час
lead-180 = за 3 часа
lead-1440 = за 1 день
lead-2880 = за 2 дня
lead-10080 = за 1 неделю
lead-button = { $lead }
lead-button-chosen = ✅ { $lead }
series-button-off = 🔕 Больше не напоминать
series-on-toast = Я напомню вам { $lead }.
series-off-toast = Я больше не буду напоминать вам об этих встречах.
series-gone-toast = Этих встреч больше нет.
meeting-reminder =
    🔔 <b>Напоминание: { $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
meeting-reply-open = Вы придёте?
meeting-reply-yes = ✅ Вы придёте. До встречи!
meeting-reply-no = В этот раз вы не сможете. Спасибо, что сообщили!
meeting-button-yes = ✅ Приду
meeting-button-no = Не смогу
meeting-button-series = 🔔 Изменить напоминания
meeting-yes-toast = Отлично, до встречи!
meeting-no-toast = Спасибо, что сообщили.
meeting-over-toast = Эта встреча уже прошла.
series-whole-district = весь район (Kreis)
series-kind-supervision = Супервизия для волонтёров
series-kind-exchange = Встреча для обмена опытом
series-lead-off-toast = Больше не напоминаю: { $lead }.
series-changed-news = ✏️ <b>В этих встречах кое-что изменилось.</b> Теперь так:
series-ended-news = <b>Эти встречи закончились.</b> Новых дат не будет. Спасибо, что были с нами!
meeting-text =
    <b>{ $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
meeting-off = ❌ <b>Эта встреча отменена.</b>
meeting-moved =
    ↪️ <b>Перенесено: { $title }</b>

    🗓 <b>Теперь: { $day }, { $start }–{ $end }</b>
    Было: <s>{ $old_day }, { $old_start }</s>
    📍 { $place }
meeting-cancelled =
    ❌ <b>Отменено: { $title }</b>

    🗓 <s>{ $day }, { $start }–{ $end }</s>
meeting-next = Следующая дата: <b>{ $day }, { $start }–{ $end }</b>
meeting-button-date = 🗓 { $day }, { $start }–{ $end }
meeting-button-online = 💻 К онлайн-встрече
course-reminder =
    🔔 <b>Напоминание о вашем курсе: { $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
reminders-several = 🔔 <b>Скоро { $count ->
        [one] { $count } событие
        [few] { $count } события
        [many] { $count } событий
       *[other] { $count } события
    }</b>
reminder-item =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
reminder-button-item = 👉 { $title }
reminder-button-later = ⏰ Напомнить позже
reminder-button-course = 🎓 К курсу
reminder-button-wishes = ⚙️ Настроить напоминания
reminder-later-toast = Хорошо, напомню ещё раз: { $day }, { $time }.
reminder-no-later-toast = Уже поздно: встреча вот-вот начнётся или уже прошла.
talk-text = 💛 <b>Хорошо, что вы написали.</b> Вы не обязаны нести это в одиночку.
talk-groups = <b>Ближайшие открытые встречи</b>
talk-no-groups = Сейчас открытых встреч не запланировано. Команда охотно вас выслушает.
talk-date = 🗓 { $title }: { $day }, { $start }
talk-contacts = <b>Хотите поговорить прямо сейчас?</b> Telefonseelsorge (телефон доверия): <b>0800 1110111</b> или <b>0800 1110222</b>. При опасности: <b>112</b>. Или напишите команде.
talk-button-date = 🗓 { $title }
calendar-button-add = 📅 В мой календарь
calendar-button-remove = 📅 Убрать из моего календаря
calendar-button-update = 📅 Обновить мой календарь
calendar-button-series = 📅 Все даты в мой календарь
calendar-button-feed = 🔗 Моя подписка на календарь
calendar-file-name = meetings
calendar-caption = Откройте файл, и даты появятся в вашем календаре.
calendar-caption-remove = Откройте файл, и дата исчезнет из вашего календаря.
calendar-name = Ehrenamtslotse
feed-text =
    <b>Подписка на календарь</b>

    Ваши курсы и встречи сами появятся в вашем календаре, даже если что-то изменится. Для этого вы получите секретную ссылку. Кто её знает, видит ваши даты, поэтому никому её не передавайте.
feed-button-open = 🔗 Получить ссылку
feed-address =
    <b>Ваша секретная ссылка</b>

    <code>{ $address }</code>

    Добавьте её в свой календарь как подписку. Я могу показать её только в этот раз.
feed-button-subscribe = 📅 Открыть календарь
feed-is-open =
    <b>Подписка на календарь</b>

    Она у вас с { $date }. Самой ссылки я уже не знаю. Если вы её потеряли, создайте новую, а старая перестанет действовать.
feed-button-renew = 🔄 Создать новую ссылку
feed-button-close = Завершить подписку
feed-closed-toast = Подписка завершена. Ссылка больше не действует.
feed-none-toast = Сейчас здесь нет подписки на календарь.

## Моё волонтёрство

mine-text = <b>Ваше волонтёрство</b>
    То, что вы здесь записываете, видите только вы.
mine-button-questions = 💬 Мои вопросы команде
mine-button-hours = ⏱ Мои часы
mine-button-certificates = 🎓 Мои удостоверения
mine-button-tandem = 🤝 Найти человека, помочь
mine-button-conduct = 🪪 Справка о несудимости
mine-button-organise = 📍 Мои предложения
mine-button-back = ⬅️ Моё волонтёрство
paper-unprintable = В таком виде я не могу это напечатать. Напишите, пожалуйста, латинскими буквами, не больше { $most } знаков.

## Мои часы

hours-text =
    <b>Ваши часы</b>

    Напишите мне, например: «2 часа кафе вчера». Или нажмите кнопку, это зачтётся за сегодня.
hours-sums = { $year }: <b>{ $hours } ч</b> · всего: { $ever } ч
hours-of = { $day }: { $hours } ч
hours-of-what = { $day }: { $hours } ч, { $what }
hours-noted = ✅ Записано: { $line }
hours-line = • { $line }
hours-list = <b>Ваши последние записи</b>
hours-none = Вы ещё не записали ни одного часа.
hours-papers = <b>С собой</b>
    PDF может подписать ваша организация. В таблице есть всё.
hours-button-add = { $hours } ч
hours-button-list = 📋 Посмотреть и удалить
hours-button-papers = 📄 PDF или таблица
hours-button-undo = ↩️ Удалить эту запись
hours-button-delete = 🗑 { $line }
hours-button-back = ⬅️ Мои часы
hours-button-pdf = 📄 Подтверждение за { $year } (PDF)
hours-button-csv = 📊 Всё таблицей (CSV)
hours-noted-toast = Записано. Спасибо за ваше время!
hours-noted-plain-toast = Записано.
hours-already-toast = Это уже записано.
hours-deleted-toast = Удалено.
hours-file-name = moi-chasy
hours-csv-caption = Ваши часы таблицей.
hours-pdf-caption = Ваше подтверждение для печати. Оно действует, когда его подпишет ваша организация.
hours-column-day = День
hours-column-hours = Часы
hours-column-what = Что делали
hours-paper-title = Подтверждение волонтёрства { $year }
hours-paper-intro = Часы волонтёрства по собственным записям
hours-paper-name = Имя, фамилия
hours-paper-total = Вместе, часов: { $hours }
hours-paper-signature = От организации: место, дата, подпись, печать
hours-paper-note = Создано { $date } с помощью Ehrenamtslotse в Kreis Coesfeld. Это не «Engagementnachweis NRW»: его выдают признанные организации.

## Тандем

tandem-consent =
    <b>Найти друг друга</b>

    Вы здесь недавно или давно: тут можно найти человека, чтобы практиковать язык, готовить, говорить. Для этого я храню то, что вы укажете в профиле: город, языки, интересы, дни, возраст. Всё добровольно.

    Я предложу вам человека без имени. Только когда вы оба скажете «да», вы оба получите имя друг друга в Telegram. Профиль можно удалить здесь в любой момент.

    Вам нет 18? Тогда сначала поговорите, пожалуйста, с командой: /ask
tandem-button-agree-helper = ✅ Согласие, я охотно помогу
tandem-button-agree-guest = ✅ Согласие, я ищу человека
tandem-profile-helper = <b>Ваш профиль</b> · вы охотно помогаете
tandem-profile-guest = <b>Ваш профиль</b> · вы ищете человека
tandem-about =
    📍 { $place }
    🗣 { $languages }
    💛 { $interests }
    🗓 { $days }
    🎂 { $age }
tandem-seeks = 🔎 Я ищу для вас тандем.
tandem-seeks-not = ⏸ Сейчас я не ищу для вас тандем.
tandem-asked = 🙋 Команда может просить вас о помощи.
tandem-asked-not = ⏸ Команда не просит вас о помощи.
tandem-button-languages = 🗣 Языки
tandem-button-place = 📍 Город
tandem-button-interests = 💛 Интересы
tandem-button-days = 🗓 Дни
tandem-button-age = 🎂 Возраст
tandem-button-seek-on = 🔎 Искать тандем
tandem-button-seek-off = ⏸ Больше не искать
tandem-button-ask-on = 🙋 Предлагайте мне задачи
tandem-button-ask-off = ⏸ Не предлагать задачи
tandem-button-role-helper = 🔁 Теперь я помогаю
tandem-button-role-guest = 🔁 Теперь я ищу человека
tandem-button-delete = 🗑 Удалить профиль
tandem-button-done = ✅ Готово
tandem-choose = Коснитесь того, что подходит.
tandem-deleted-toast = Ваш профиль удалён.
interest-talking = Разговоры и немецкий
interest-cooking = Готовка
interest-sport = Спорт
interest-music = Музыка
interest-crafts = Шитьё и рукоделие
interest-bikes = Велосипед
interest-learning = Учёба
interest-offices = Учреждения и письма
interest-outdoors = На улице
interest-children = С детьми
tandem-proposal-helper = 🤝 <b>Этот человек охотно помогает. Хотите познакомиться?</b>
tandem-proposal-guest = 🤝 <b>Этот человек ищет кого-то. Хотите познакомиться?</b>
tandem-button-yes = ✅ Да, моё имя можно передать
tandem-button-no = Нет, спасибо
tandem-waiting = Спасибо! Жду ответа другого человека. Если он тоже скажет «да», вы оба получите имя.
tandem-agreed = 🎉 Вы оба сказали «да». Сейчас придёт имя.
tandem-declined = Хорошо. Если хотите, буду искать дальше.
tandem-closed = Это предложение уже закрыто.
tandem-both-agreed = 🎉 <b>Вы оба сказали «да».</b> Напишите друг другу: { $contact }. В первый раз лучше встретиться в людном месте.
tandem-not-this-time = К сожалению, в этот раз не сложилось. Я ищу для вас дальше.
help-request = 🙋 <b>Команда просит о помощи</b>

    { $text }
help-button-yes = ✅ Да, команда может мне написать
help-button-no = Не в этот раз
help-yes = ✅ Спасибо! Команда с вами свяжется.
help-no = Хорошо. Спасибо за ответ!
help-gone = Этого запроса уже нет, или он уже отправляется.
letter-gone = Это уже в пути, прошло или отменено.

## Благодарность

thanks-text = <b>Сказать спасибо</b>
    Приглашение получат все, кто не выключил благодарности и приглашения.
thanks-sums = 🗓 { $day }, { $time }
    ✅ придут: { $yes } · ❌ не смогут: { $no } · ⏳ без ответа: { $open }
thanks-button-new = 💌 Новое приглашение
thanks-ask-moment = Когда это будет? Напишите день и время, например: 4.12. 18:00
thanks-moment-unclear = Не понимаю, или это уже прошло. Напишите, пожалуйста, так: 4.12. 18:00
thanks-ask-text = Теперь напишите приглашение с местом. День и время я добавлю. Потом увидите предпросмотр.
thanks-when = 🗓 { $day }, { $time }
thanks-preview = ⬆️ Так придёт приглашение.
thanks-button-send = 💌 { $count ->
        [one] Пригласить { $count } человека
        [few] Пригласить { $count } человек
        [many] Пригласить { $count } человек
       *[other] Пригласить { $count } человека
    }
thanks-sent = ✅ Приглашено: { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }.
thanks-gone-toast = Это приглашение уже прошло или уже в пути.

## Удостоверения

certificates-text = <b>Ваши удостоверения об участии</b>
    Команда подтвердила, что вы присутствовали. Нажмите на курс.
certificates-none = Здесь появятся ваши курсы, как только команда подтвердит ваше присутствие.
certificate-button = 📄 { $title } · { $day }
certificate-button-back = ⬅️ Мои удостоверения
certificate-ask-name = Какие имя и фамилию указать в удостоверении? Я храню только инициалы.
certificate-issued = За курс <b>{ $title }</b> вы получили удостоверение { $date }. Если сделать новое, старый код больше не будет действовать.
certificate-button-new = 📄 Сделать новое
certificate-button-withdraw = 🚫 Сделать код недействительным
certificate-withdrawn-toast = Код больше не действует.
certificate-gone-toast = За этот курс удостоверения нет.
certificate-file-name = udostoverenie
certificate-caption = Ваше удостоверение об участии. Чтобы проверить его, сканируют картинку или пишут: <code>/verify { $code }</code>
certificate-ready = 🎓 Ваше удостоверение об участии в курсе <b>{ $title }</b> готово.
certificate-praise = Спасибо, что были с нами!
certificate-button-get = 📄 Получить PDF
certificate-title = Удостоверение об участии
certificate-took-part = принимал(а) участие в курсе:
certificate-date = { $day }, { $start }–{ $end }
certificate-place = Место: { $place }
certificate-confirmed = Участие подтвердила команда Kommunales Integrationszentrum (Муниципального центра интеграции) в Kreis Coesfeld. Выдано { $date }, имя со слов участника.
certificate-check = Код для проверки: { $code }. Отсканируйте картинку или напишите боту { $bot }: { $command }
verify-ask = Напишите код после команды, например: <code>/verify ABCD-EFGH-JKMN</code>
verify-valid = ✅ Это удостоверение настоящее.
verify-name = Инициалы: { $initials }
verify-course = Курс: { $title }
verify-day = Начало: { $day }
verify-issued = Выдано: { $day }
verify-note = Сравните, пожалуйста, с бумагой. Полное имя здесь не хранится.
verify-invalid = ❌ Такого кода нет. Возможно, в нём опечатка, или его сделали недействительным.
verify-page-title = Проверка удостоверения

## Справка о несудимости

conduct-text =
    <b>Справка о несудимости (Führungszeugnis)</b>

    Она нужна вам для волонтёрства? Я подготовлю письмо, с которым её заказывают. Потом вы справку только показываете. Пожалуйста, не присылайте её мне: команда записывает лишь, когда видела справку и когда хочет увидеть новую.
conduct-not-seen = ℹ️ Команда ещё ничего не записала.
conduct-seen = ✅ Показано { $seen }. Покажите, пожалуйста, новую до { $again }.
conduct-seen-long-ago = ⚠️ Показано { $seen }. С { $again } команде нужна новая.
conduct-button-letter = 📄 Подготовить письмо для заявления
conduct-button-show = 🪪 Показать команде
conduct-button-forget = 🗑 Удалить запись команды
conduct-button-back = ⬅️ Справка о несудимости
conduct-button-by-hand = ✍️ Впишу от руки
conduct-forgotten-toast = Запись удалена.
conduct-ask-name = Как вас зовут? Имя и фамилия, как в документе. Они нужны только для письма, я их не храню.
conduct-ask-task = Для какой организации и какой задачи? Например: «Hausaufgabenhilfe im Jugendzentrum». Лучше по-немецки.
conduct-file-name = pismo-fuehrungszeugnis
conduct-letter-caption = Письмо действует только с подписью вашей организации. Что делать дальше, написано на второй странице.
conduct-number =
    Покажите команде справку и назовите это число:

    <b>{ $number }</b>

    Оно действует полчаса.
conduct-noted = ✅ Команда увидела вашу справку о несудимости. Покажите, пожалуйста, новую до { $again }. Я напомню.
conduct-due = 🔔 Команда хочет увидеть вашу новую справку о несудимости до { $again }. Подготовить письмо для заявления?
conduct-overdue = 🔔 С { $again } команде нужна ваша новая справка о несудимости. Подготовить письмо для заявления?
letter-title = Запрос расширенной справки о несудимости
letter-to = В орган регистрации (Meldebehörde)
letter-name = Имя, фамилия
letter-birth = Дата и место рождения
letter-address = Адрес
letter-task = Организация и волонтёрская задача
letter-purpose = Просим это лицо показать нам расширенную справку о несудимости по § 30a BZRG. Оно занимается или будет заниматься у нас волонтёрством.
letter-conditions = Подтверждаем, что условия § 30a абз. 1 BZRG выполнены.
letter-free = Мы некоммерческая организация или государственное учреждение. Справка нужна для волонтёрства. Просим освободить от платы.
letter-no-allowance = За эту деятельность не выплачивается компенсация расходов.
letter-signature = Место, дата, подпись и печать организации
letter-translation = Перевод для чтения. Подписывают только немецкую страницу.
letter-guide-title = Что делать дальше
letter-guide-fill = 1. Впишите то, чего ещё не хватает.
letter-guide-sign = 2. Попросите организацию поставить отметки и подпись. Только тогда письмо действует. Спросите также, есть ли у неё свой бланк.
letter-guide-apply = 3. Лично пойдите с письмом в орган регистрации (Meldebehörde) по месту жительства. Или подайте заявление онлайн с электронным удостоверением: fuehrungszeugnis.bund.de
letter-guide-fee = 4. Для волонтёрства в некоммерческой организации или государственном учреждении справка обычно бесплатна, иначе стоит 13 евро. Попросите подтвердить освобождение, прежде чем платить.
letter-guide-show = 5. Справку только показывайте. Копии в документах организации быть не должно.

## Settings

settings-text =
    <b>Настройки</b>

    Язык: { $language }
    Место жительства: { $municipality }
    Новости от команды: { $news }
settings-no-municipality = не указано
settings-news-on = да
settings-news-off = нет
settings-button-language = 🌍 Изменить язык
settings-button-municipality = 📍 Изменить место жительства
settings-button-news-on = 📣 Включить новости
settings-button-news-off = 🔕 Отключить новости
settings-button-praise-on = 💛 Включить благодарности и приглашения
settings-button-praise-off = 🔕 Выключить благодарности и приглашения
settings-button-privacy = 🔒 Защита персональных данных
settings-button-back = ⬅️ Настройки
settings-button-no-municipality = Не указывать
settings-chosen = ✅ { $name }
languages-text = <b>На каком языке говорим?</b>
language-toast = Теперь я говорю с вами по-русски.
municipalities-text = <b>Где вы живёте или помогаете?</b> Тогда я быстрее покажу предложения рядом, а команда сможет присылать вам сообщения для вашего города.
settings-button-reminders = ⏰ Настроить напоминания
wishes-text =
    <b>Напоминания</b>

    Встречи: { $series }
    Перед вашими курсами: { $leads }
    Тихие часы: { $quiet }
    Не больше в неделю: { $cap }

    Всё о ваших собственных записях приходит всегда.
wishes-no-series = никаких
wishes-no-leads = без напоминаний
wishes-hours = { $start }–{ $end }
wishes-never-quiet = нет
wishes-no-cap = сколько угодно
wishes-button-series = 🤝 Выбрать встречи
wishes-button-leads = 🎓 Перед моими курсами
wishes-button-quiet = 🌙 Изменить тихие часы
wishes-button-cap = ✉️ Сколько в неделю?
wishes-ask-leads = <b>Когда напоминать вам о ваших курсах?</b> Можно выбрать несколько вариантов.
wishes-ask-quiet = <b>Когда мне молчать?</b> Тогда напоминания подождут до утра. Что не может ждать, придёт без звука.
wishes-ask-cap = <b>Сколько сообщений в неделю вам удобно?</b> Сообщения о ваших собственных записях не считаются.
wishes-button-night = 🌙 { $start }–{ $end }
wishes-button-never-quiet = Без тихих часов
wishes-button-at-most = { $count ->
        [one] Не больше { $count }
        [few] Не больше { $count }
        [many] Не больше { $count }
       *[other] Не больше { $count }
    }
wishes-button-no-cap = Сколько угодно
wishes-button-back = ⬅️ Назад

## Data protection

privacy-text =
    <b>Что я о вас храню</b>

    • Ваш номер в Telegram (это не номер телефона), ваш язык и, если вы его укажете, место жительства: чтобы отвечать вам.
    • Когда вы согласились, что я это запоминаю.
    • Ваши записи на курсы с вашим именем в Telegram: чтобы команда знала, кто придёт. А ещё были ли вы там. То, что вам нужно для курса, например присмотр за детьми, я потом удаляю.
    • О чём, когда и как часто вам напоминать и есть ли у вас подписка на календарь. Придёте ли вы на следующую встречу, я удаляю на следующий день после неё, а о чём напоминал, — через восемь дней. Кто был на встрече, никто не хранит, только сколько.
    • Вопросы, которые вы отправляете команде, вместе с ответом. Вашего имени команда не видит.
    • Помог ли вам ответ.
    • Какие места вы сохранили, а какие изменили или подтвердили.
    • Если вы этого хотите: записанные вами часы (только для вас) и когда команда видела вашу справку о несудимости и хочет увидеть новую. Из самой справки я ничего не храню. Запись удаляю не позднее чем через полгода после её срока.
    • О чём вы спрашивали в последний раз (только тему, не ваши слова): десять минут, чтобы вы могли коротко уточнить.
    • Только для команды: какие ответы вы изменили и за какими следите. А также ваше имя, какие вопросы вы взяли, когда вас нет и кто вас заменяет.
    • Только для команды: какие рассылки вы написали или одобрили.
    • Только для команды: какая у вас роль. И в течение двух лет: что и когда вы сделали для команды.
    • Что вы предлагаете или просите в разделе «Помещения и другое», и контакт, который вы для этого указали: другой человек увидит его только с согласия обоих. Через 30 дней после завершения я всё удаляю.
    • Ваши подсказки о предложениях. Команда не видит вашего имени.
    • Вопросы, на которые у меня не было хорошего ответа: без вашего имени, 90 дней, чтобы команда добавила ответы. Только если вы хотите узнать об ответе, я до тех пор помню, что вы ждёте.
    • Удостоверения, которые вы получаете: курс, день, ваши инициалы и контрольная сумма кода. У кого есть код, видит курс, дни и инициалы.
    • Ваш профиль, если вы хотите найти человека или получать запросы, и ваши ответы на предложения и запросы. Ваше имя в Telegram я передаю только после вашего «да». Запросы с ответами удаляю через 90 дней.
    • Придёте ли вы на праздник благодарности: удаляю это через 30 дней после него. Команда видит только, сколько человек придёт.
    • Придёте ли вы на то, о чём говорится в рассылке, и читали ли вы там дальше: это я удаляю через полгода. Команда видит только количество.
    • Что вы отвечаете на рассылку, вместе с ответом команды: полгода. Команда не видит вашего имени.
    • Метки, которые даёт вам команда, чтобы вы получали подходящие сообщения: вы видите их здесь и можете снять.

    Другие ваши сообщения и вашу геопозицию я не храню. Кое-что из остального я со временем удаляю сам; всё прочее хранится, пока вы это не удалите: командой /forgetme, в любой момент и полностью. То, что написано в вашем чате и в группе команды, хранит Telegram; это я удалить не могу.

    За данные отвечает Kommunales Integrationszentrum (Муниципальный центр интеграции, KI) района (Kreis) Coesfeld: ki@kreis-coesfeld.de
retention-text =
    <b>Как долго я что храню</b>

    { $lines }

    Всё остальное хранится, пока вы это не удалите: командой /forgetme, в любое время и полностью.
retention-line = • { $what }: { $kept }
retention-topic = О чём шла речь в последний раз
retention-reply = Придёте ли вы на встречу – после встречи
retention-needs = Что вам нужно для курса – после курса
retention-update = Номера ваших сообщений без их содержания
retention-reminder = О чём я вам напоминал – после события
retention-board = Объявления в разделе «помещения и другое» – после их окончания
retention-thanks = Придёте ли вы на праздник благодарности – после праздника
retention-gap = Вопросы, на которые у меня не было хорошего ответа, без вашего имени
retention-help = Просьбы о помощи и ответы на них
retention-guest = Имена людей без Telegram – после курса
retention-answer = Ваши ответы на рассылку – после отправки
retention-conduct = Заметка о справке о несудимости – после окончания срока
retention-question = Вопросы команде и ответы, когда всё выяснено
retention-message = Сообщения, которые я отправил вам сам
retention-audit = В команде: кто что сделал
retention-person = Всё о вас после вашего последнего сообщения, если вы не заказали напоминаний
privacy-telegram-text =
    <b>Что видит Telegram</b>

    Я бот в Telegram. Всё, что вы мне пишете и что я отвечаю, проходит через Telegram и остаётся там в вашем чате. Чаты с ботами не защищены сквозным шифрованием, поэтому Telegram мог бы их прочитать.

    • Telegram знает ваш номер телефона. Я его не вижу.
    • То, что вы удаляете в чате, у меня не удаляется. Для этого есть /forgetme. А из вашего чата я ничего не удаляю.
    • Пожалуйста, не пишите имён, номеров дел и болезней других людей.

    Лучше без Telegram? Напишите на ki@kreis-coesfeld.de.
privacy-nothing-kept = О вас ничего не сохранено.
privacy-button-retention = ⏳ Как долго?
privacy-button-telegram = ✈️ Что видит Telegram?
privacy-button-back = ⬅️ Защита данных
privacy-button-data = 📄 Мои данные в файле
privacy-button-tags = 🏷 Мои метки
privacy-button-forget = 🗑 Удалить всё обо мне
privacy-file-name = moi-dannye
privacy-file-caption = Это всё, что я о вас храню.
forget-text = <b>Точно удалить всё?</b> Ваши записи на курсы, напоминания, вопросы и настройки исчезнут. Ваши места на курсах получат следующие люди в очереди.
forget-button-yes = Да, удалить всё
forget-button-no = Нет, оставить
forget-done = Готово. Все данные о вас удалены. Спасибо за ваше время и вашу помощь! Если вы напишете мне снова, начнём с начала.

## Team

staff-menu-text =
    <b>Команда</b>

    Что вы хотите сделать?
staff-menu-button-courses = 🎓 Планировать курсы
staff-menu-button-questions = ❓ Открытые вопросы
staff-menu-button-away = 🏖 Замена
staff-menu-button-broadcast = 📣 Рассылки
staff-menu-button-tags = 🏷 Метки
staff-menu-button-gaps = 🧩 Вопросы без ответа
staff-menu-button-series = 🤝 Планировать встречи
reminders-missed = ⚠️ Не отправлено вовремя, так как уже началось: { $count ->
        [one] { $count } напоминание.
        [few] { $count } напоминания.
        [many] { $count } напоминаний.
       *[other] { $count } напоминания.
    }
plan-text =
    <b>Планировать встречи</b>

    Выберите серию или создайте новую.
plan-series =
    <b>{ $title }</b>
    📍 { $place }
    🔔 Получают напоминания: { $count ->
        [0] пока никто.
        [one] { $count } человек.
        [few] { $count } человека.
        [many] { $count } человек.
       *[other] { $count } человека.
    }
plan-button-new = ➕ Новая серия
plan-button-staff = ⬅️ Меню команды
plan-button-all = ⬅️ Все серии
plan-button-show = ⬅️ К серии
plan-button-date = 🗓 { $day }
plan-button-past = 👥 Сколько пришло? { $day }
plan-button-change = ✏️ Изменить серию
plan-button-add = ➕ Дополнительная дата
plan-button-end = Завершить серию
plan-button-move = ↪️ Перенести
plan-button-cancel = ❌ Отменить
plan-button-count = { $count }
plan-button-cancel-yes = Да, отменить
plan-button-move-yes = Да, перенести
plan-button-add-yes = Да, добавить
plan-button-end-yes = Да, завершить
plan-button-keep = Нет, назад
plan-date =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }
    ✅ Придут: { $count ->
        [0] пока никто
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
plan-ask-count = Сколько пришло? Я сохраняю только число, без имён.
plan-counted = 👥 Пришло: { $count ->
        [0] никого.
        [one] { $count } человек.
        [few] { $count } человека.
        [many] { $count } человек.
       *[other] { $count } человека.
    }
plan-counted-toast = Спасибо, записано.
plan-cancel =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }

    Действительно отменить эту встречу?
plan-ask-move = <b>На когда?</b> Напишите день и время, например: 3.12. 18:30
plan-ask-add = <b>Когда дополнительная встреча?</b> Напишите день и время, например: 3.12. 18:30
plan-wrong-date = Это не дата в будущем. Напишите, например: 3.12. 18:30. Отменить: /cancel
plan-confirm-move = Перенести на <b>{ $day }, { $start }</b>?
plan-confirm-add = Добавить эту дату: <b>{ $day }, { $start }</b>?
plan-end = Действительно завершить <b>{ $title }</b>? Все дальнейшие даты будут отменены.
plan-told = Сообщение получат: { $count ->
        [0] никто.
        [one] { $count } человек.
        [few] { $count } человека.
        [many] { $count } человек.
       *[other] { $count } человека.
    }
plan-done = ✅ Готово.
plan-added-toast = Дата добавлена.
plan-not-added-toast = В этот день уже есть встреча, или он прошёл.
plan-gone-toast = Это уже невозможно. Вот всё, что запланировано.
draft-ask-kind = <b>Какая это серия?</b>
draft-text =
    <b>{ $title }</b>

    Вид: { $kind }
    Ритм: { $rhythm }
    День недели: { $weekday }
    Время: { $at }, минут: { $minutes }
    Место: { $place }
    Язык: { $language }
    Для: { $area }

    Ближайшие даты: { $dates }

    <i>Ещё не опубликовано.</i>
draft-no-place = ещё не указано
draft-no-dates = нет
rhythm-weekly = каждую неделю
rhythm-fortnightly = каждые две недели
rhythm-first = раз в месяц, 1-я неделя
rhythm-second = раз в месяц, 2-я неделя
rhythm-third = раз в месяц, 3-я неделя
rhythm-last = раз в месяц, последняя неделя
rhythm-other = своё правило
draft-button-title = ✏️ Название
draft-button-place = 📍 Место или ссылка
draft-button-rhythm = 🔁 Как часто
draft-button-weekday = 📆 День недели
draft-button-at = 🕒 Время
draft-button-minutes = ⏳ Длительность
draft-button-language = 🗣 Язык
draft-button-municipality = 🏘 Для кого
draft-button-first = ▶️ Начало
draft-button-skips_holidays-on = ✅ Не в праздники
draft-button-skips_holidays-off = ▫️ И в праздники
draft-button-skips_school_holidays-on = ✅ Не в школьные каникулы
draft-button-skips_school_holidays-off = ▫️ И в школьные каникулы
draft-button-publish = 📣 Опубликовать
draft-button-discard = Отклонить
draft-button-back = ⬅️ Назад
draft-ask-title = <b>Как назвать серию?</b> Напишите короткое название.
draft-ask-place = <b>Где?</b> Напишите место или пришлите ссылку на онлайн-встречу.
draft-ask-rhythm = <b>Как часто?</b>
draft-ask-weekday = <b>В какой день?</b>
draft-ask-at = <b>Во сколько?</b> Выберите или напишите, например, 18:15
draft-ask-minutes = <b>Как долго?</b>
draft-ask-language = <b>На каком языке?</b>
draft-ask-municipality = <b>Для кого эта серия?</b>
draft-ask-first = <b>Когда начало?</b> Далее каждые две недели.
draft-minutes = { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
draft-wrong-title = Это слишком длинно. Не больше 60 знаков, пожалуйста.
draft-wrong-place = Это слишком длинно. Не больше 200 знаков, пожалуйста.
draft-wrong-at = Это не время. Напишите, например, 18:15
draft-incomplete-toast = Ещё не указано место или ссылка.
draft-published = ✅ <b>{ $title }</b>: опубликовано.
draft-discarded = Отклонено. Всё остаётся, как было.
draft-gone = Этого черновика больше нет.
staff-menu-button-content = 📚 Уход за ответами
staff-menu-button-back = ⬅️ Меню команды
staff-menu-button-conduct = 🪪 Показана справка о несудимости
staff-menu-button-tables = 📊 Таблицы
staff-menu-button-care = 🧹 Уход за предложениями
staff-menu-button-help = 🙋 Кто может помочь?
staff-menu-button-thanks = 💌 Сказать спасибо
staff-menu-button-stats = 📊 Числа
staff-menu-button-roles = 👥 Роли
staff-menu-button-audit = 📜 Журнал действий
staff-only-toast = Это может только команда.
staff-topic-questions = ❓ Открытые вопросы
staff-topic-suggestions = 💡 Предложения
staff-topic-reports = 📋 Отчёты
staff-question-head = ❓ <b>Вопрос { $number }</b> · { $language } · { $entry }
staff-question-added = ➕ { $text }
staff-question-open = <i>Ответьте на это сообщение, и ваш ответ получит тот, кто спросил.</i>
staff-question-taken = 🙋 <b>Занимается { $name }.</b>
staff-question-answered = ✅ <b>Есть ответ</b>: { $name }
staff-question-finished = ☑️ <b>Закрыт</b>
staff-question-ended = ☑️ <b>Закрыт без ответа</b>, { $name }: { $reason }
staff-question-withdrawn = ↩️ Вопрос отозван тем, кто его задал.
staff-question-below = ❓ Вопрос { $number } показан ещё раз ниже.
staff-question-gone = ❓ Вопрос { $number } удалён вместе со всеми данными человека.
room-somebody = кто-то из команды
room-button-take = 🙋 Я займусь этим
room-button-over = 🙋 Беру на себя
room-button-pass = 👉 Передать
room-button-give = 👉 { $name }
room-button-back = ↩️ Вернуть всем
room-button-end = Закрыть без ответа
room-button-done = ☑️ Закрыть
room-button-cancel = ⬅️ Не надо
room-button-answer = ✏️ Ответить
room-button-list = ⬅️ Открытые вопросы
room-switch-all-button = Все открытые: { $count }
room-switch-mine-button = 🙋 Мои: { $count }
room-button-question = { $number } · { $age } · { $text }
room-button-send = Всё равно отправить
room-button-leave = Не отправлять
room-reason-not-ours-button = Отвечает другое учреждение
room-reason-no-advice-button = Юридический вопрос
room-reason-unknown-button = Не удалось выяснить
room-reason-unclear-button = Вопрос непонятен
room-reason-call-button = Лучше поговорить лично
room-age = { $days ->
        [0] сегодня
        [1] вчера
        [one] { $days } день назад
        [few] { $days } дня назад
        [many] { $days } дней назад
       *[other] { $days } дня назад
    }
room-list-all = { $count ->
        [one] <b>Открыт { $count } вопрос.</b>
        [few] <b>Открыто { $count } вопроса.</b> Самый старый вверху.
        [many] <b>Открыто { $count } вопросов.</b> Самый старый вверху.
       *[other] <b>Открыто { $count } вопроса.</b> Самый старый вверху.
    }
room-list-mine = { $count ->
        [one] <b>Вы занимаетесь { $count } вопросом.</b>
        [few] <b>Вы занимаетесь { $count } вопросами.</b> Самый старый вверху.
        [many] <b>Вы занимаетесь { $count } вопросами.</b> Самый старый вверху.
       *[other] <b>Вы занимаетесь { $count } вопроса.</b> Самый старый вверху.
    }
room-none-all = На все вопросы есть ответ. 🎉
room-none-mine = Сейчас вы не занимаетесь ни одним вопросом.
room-waiting = { $count ->
        [one] ⏰ <b>{ $count } вопрос ждёт два рабочих дня или дольше.</b>
        [few] ⏰ <b>{ $count } вопроса ждут два рабочих дня или дольше.</b>
        [many] ⏰ <b>{ $count } вопросов ждут два рабочих дня или дольше.</b>
       *[other] ⏰ <b>{ $count } вопроса ждут два рабочих дня или дольше.</b>
    }
room-waiting-own = { $count ->
        [one] ⏰ <b>Вы взяли { $count } вопрос.</b> Он ждёт два рабочих дня или дольше.
        [few] ⏰ <b>Вы взяли { $count } вопроса.</b> Они ждут два рабочих дня или дольше.
        [many] ⏰ <b>Вы взяли { $count } вопросов.</b> Они ждут два рабочих дня или дольше.
       *[other] ⏰ <b>Вы взяли { $count } вопроса.</b> Они ждут два рабочих дня или дольше.
    }
room-waits = ⏳ Ждёт: { $day }.
room-answered-so-far =
    <b>Что уже ответили:</b>
    { $answer }
room-handed = 👉 <b>Теперь этот вопрос у вас.</b>
room-ask-answer = Что вы хотите ответить на вопрос { $number }? Напишите одним сообщением, его получит тот, кто спросил.
room-answer-lost = Вашего ответа больше нет. Напишите его, пожалуйста, ещё раз.
room-answer-left = Хорошо, этот ответ я не отправляю.
room-answer-other = Этим вопросом уже занимается { $name }. Всё равно отправить ваш ответ?
room-answer-over = На этот вопрос уже есть ответ или он закрыт, последний раз: { $name }. Всё равно отправить ваш ответ?
room-answer-withdrawn = Вопрос отозван. Ваш ответ не будет отправлен.
room-taken-toast = Вы занимаетесь этим вопросом.
room-already-toast = Это уже так.
room-other-toast = Кто-то успел раньше.
room-handed-toast = Передано.
room-back-toast = Вопрос снова доступен всем.
room-ended-toast = Закрыт. Тот, кто спросил, узнает причину.
room-finished-toast = Закрыт.
room-open-toast = Этот вопрос снова открыт.
room-answered-toast = На этот вопрос уже есть ответ.
room-closed-toast = Этот вопрос уже закрыт.
room-withdrawn-toast = Вопрос отозван.
room-gone-toast = Этого вопроса больше нет.
room-over-toast = Этот вопрос больше не открыт.
room-below-toast = Вопрос теперь ещё раз показан среди открытых.
room-anonymous-toast = Вы пишете анонимно. Отключите это, пожалуйста, чтобы другие видели, кто занимается вопросом.
room-alone-toast = Я пока не знаю никого другого. Здесь появляется каждый, кто хоть раз нажал кнопку под вопросом.
room-left-toast = Этот человек больше не в команде. Пожалуйста, выберите кого-нибудь другого.
away-text = <b>Кого нет и кто заменяет?</b> Взятые вопросы в первый день переходят к тому, кто заменяет. Без замены они снова доступны всем.
away-nobody = Сейчас никто не записан.
away-line = • { $name }: { $first } – { $last }, заменяет { $substitute }
away-line-nobody = • { $name }: { $first } – { $last }, без замены
away-button-new = 🏖 Меня не будет
away-button-back = 🗑 Удалить мою запись
away-button-nobody = Никто, вернуть всем
away-ask = С какого по какой день вас не будет? Напишите, например, 24.12. – 6.1.
away-unclear = Я этого не понял. Напишите, например, 24.12. – 6.1. Последний день ещё не должен пройти.
away-ask-who = Вас не будет: { $first } – { $last }. Кто вас заменяет?
away-noted-toast = Записано.
away-back-toast = Ваша запись удалена.
staff-question-no-entry = нет подходящего ответа
staff-answer-sent = ✅ Ваш ответ уже в пути.
staff-answer-not-possible = Этот ответ нельзя доставить: человек удалил свои данные или заблокировал бота либо ответ уже в пути.
staff-answer-text-only = Пожалуйста, отвечайте текстом, ничего другого я пока передать не могу.
staff-chat-id = Номер этой группы: { $id }. Впишите его как LOTSE_STAFF_CHAT_ID.
conduct-staff-ask = Попросите показать справку. Какое число называет человек? Оно есть в «Моё волонтёрство», «Справка о несудимости», «Показать команде».
conduct-staff-choose =
    <b>{ $name }</b> показывает вам справку о несудимости. Я записываю только день, больше ничего.

    Когда вы хотите увидеть следующую?
conduct-staff-no-name = Человек без сохранённого имени
conduct-button-years = { $count ->
        [one] Через { $count } год
        [few] Через { $count } года
        [many] Через { $count } лет
       *[other] Через { $count } года
    }
conduct-button-drop = 🗑 Удалить запись, человек уходит
conduct-staff-noted = ✅ Записано: показано сегодня, снова { $again }. Пожалуйста, не оставляйте копии.
conduct-staff-dropped = Запись удалена.
conduct-no-note = Об этом человеке ничего не записано, или число уже не действует.
conduct-no-number = Это число не действует или уже не действует. Человек может получить новое.
help-ask-language = На каком языке должен говорить человек?
help-ask-place = <b>{ $language }</b> · { $count ->
        [0] Никто не ждёт запросов.
        [one] { $count } человек ждёт запросов.
        [few] { $count } человека ждут запросов.
        [many] { $count } человек ждут запросов.
       *[other] { $count } человека ждут запросов.
    } Где нужна помощь?
help-ask-text = { $count ->
        [one] Подходит { $count } человек.
        [few] Подходят { $count } человека.
        [many] Подходят { $count } человек.
       *[other] Подходят { $count } человека.
    } О чём хотите спросить? Не называйте, пожалуйста, имён других. Потом увидите предпросмотр.
help-nobody = Здесь никто не ждёт запросов. Попробуйте во всём районе.
help-preview = ⬆️ Так придёт ваш запрос. Кто скажет «да», появится с контактом в группе команды.
help-button-send = 📨 { $count ->
        [one] Спросить { $count } человека
        [few] Спросить { $count } человек
        [many] Спросить { $count } человек
       *[other] Спросить { $count } человека
    }
help-sent = ✅ Спрошено: { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }.
help-offered = 🙋 <b>{ $contact }</b> говорит «да» на ваш запрос: { $text }
broadcast-ask-text = Теперь напишите текст рассылки или отправьте фото, альбом, файл, опрос или место. Можно и переслать. Потом вы увидите, как она выглядит; пока ничего не отправляется. /cancel отменяет рассылку.
broadcast-audience =
    ⬆️ <b>Так придёт ваше сообщение.</b>

    Кому: { $audience }
    Получат: <b>{ $count ->
        [0] пока никто
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }</b>
broadcast-button-audience = 👥 Кто её получит?
broadcast-button-send = 📣 { $count ->
        [one] Отправить { $count } человеку
        [few] Отправить { $count } людям
        [many] Отправить { $count } людям
       *[other] Отправить { $count } человека
    }
broadcast-button-discard = Удалить черновик
broadcast-button-whole-district = Весь район (Kreis)
broadcast-button-settings = ⚙️ Настроить новости
broadcast-released = ✅ Рассылку получат: { $count ->
        [one] { $count } человек.
        [few] { $count } человека.
        [many] { $count } человек.
       *[other] { $count } человека.
    }
broadcast-discarded = Черновик удалён. Ничего не отправлено.
broadcast-gone-toast = Эта рассылка уже в пути или её больше нет.
broadcast-list =
    📣 <b>Рассылки</b>
    Выберите рассылку или начните новую.
broadcast-list-empty =
    📣 <b>Рассылки</b>
    Пока нет ни одной.
broadcast-button-new = ✏️ Написать новую
broadcast-button-event = 📅 О событии
broadcast-button-list = 📣 Все рассылки
broadcast-button-back = ⬅️ Назад
broadcast-button-wordings = 🌐 Другие языки
broadcast-button-times = 🕒 Когда
broadcast-button-preview = 👁 Просмотр
broadcast-button-test = 📨 Тест мне
broadcast-button-ask = 🙋 Попросить одобрить
broadcast-button-schedule = 🕒 { $count ->
        [one] Запланировать для { $count } человека
        [few] Запланировать для { $count } человек
        [many] Запланировать для { $count } человек
       *[other] Запланировать для { $count } человека
    }
broadcast-button-call-off = ✋ Пока не отправлять
broadcast-button-drop-wording = 🗑 Убрать этот язык
broadcast-button-when = 🕒 Отправить позже …
broadcast-button-until = ⌛ Доставлять только до …
broadcast-button-at-once = ⚡ Всё же отправить сразу
broadcast-button-forever = ♾ Без срока
broadcast-button-go-on = ➡️ Дальше
broadcast-button-pause = ⏸ Приостановить
broadcast-button-resume = ▶️ Отправлять дальше
broadcast-button-stop = ⏹ Остановить
broadcast-button-stop-sure = ⏹ Да, больше не отправлять
broadcast-button-back-sure = 🗑 Да, удалить у всех
broadcast-button-correct = ✏️ Исправить текст
broadcast-button-take-back = ↩️ Отозвать
broadcast-button-progress = 📊 Посмотреть ход
broadcast-state-draft = 📝 Черновик
broadcast-state-asked = 🙋 Ждёт одобрения
broadcast-state-scheduled = 🕒 Запланировано
broadcast-state-going = 📤 В пути
broadcast-state-paused = ⏸ Приостановлено
broadcast-state-done = ✅ Готово
broadcast-state-stopped = ⏹ Остановлено
broadcast-state-taken-back = ↩️ Отозвано
broadcast-wordings = На каких языках есть сообщение? Кто говорит на языке, которого нет, получит его на немецком, а если нет и немецкого – на первом из языков.
broadcast-ask-wording = Теперь отправьте мне сообщение на этом языке: <b>{ $language }</b>. /cancel отменяет.
broadcast-terms = 📖 В глоссарии так:
broadcast-term = { $german } → { $translation }
broadcast-term-used = ✅ { $german } → { $translation }
broadcast-term-missed = ⚠️ { $german } → в глоссарии: { $translation }
broadcast-times = Когда отправить рассылку?
broadcast-ask-when = Когда? Например, <i>завтра в 18:00</i>, <i>пятницу 9:30</i> или <i>3.12. 18:00</i>.
broadcast-ask-until = До какого времени сообщение имеет смысл? Кто не получит его до этого времени, уже не получит. Например, <i>завтра в 18:00</i> или <i>3.12. 18:00</i>.
broadcast-time-unclear = Я этого не понимаю, или это время уже прошло. Напишите день и час, например <i>завтра в 18:00</i> или <i>3.12. 18:00</i>.
broadcast-kind-text = текст
broadcast-kind-photo = фото
broadcast-kind-document = файл
broadcast-kind-album = альбом ({ $count })
broadcast-kind-poll = опрос
broadcast-kind-venue = место
broadcast-moment = { $day }, { $time }
broadcast-line-wording = ✅ { $kind } для { $count }: { $language }
broadcast-line-missing = ⚠️ Нет текста для { $count }: { $language }. Получат: { $instead }
broadcast-line-terms = 📖 { $language }: не так, как в глоссарии: { $terms }
broadcast-line-at-once = ⚡ Уйдёт, как только вы отправите
broadcast-line-when = 🕒 Уйдёт: { $moment }
broadcast-line-until = ⌛ Доставляем до: { $moment }
broadcast-line-asked = 🙋 Ждёт одобрения второго человека. После любого изменения это снова черновик.
broadcast-line-scheduled = 🕒 Запланировано. После любого изменения это снова черновик.
broadcast-preview-of = 👁 Так это придёт: <b>{ $language }</b>
broadcast-test-toast = Тест сейчас придёт только вам.
broadcast-own-toast = Это сообщение написали вы. Одобрить должен кто-то другой.
broadcast-over-toast = Тогда это уже пройдёт. Измените время.
broadcast-nobody-toast = Так её никто не получит. Измените, кто её получает.
broadcast-not-now-toast = Это уже невозможно.
broadcast-asked = 🙋 Команда получила запрос. Как только второй человек одобрит, сообщение уйдёт. Получателей: { $count }
broadcast-scheduled = 🕒 Запланировано. До этого времени вы ещё можете всё изменить. Получателей: { $count }
broadcast-asked-group =
    🙋 Рассылка ждёт одобрения: <b>{ $name }</b>
    Откройте /staff в чате со мной, затем «Рассылки».
broadcast-album-whole = ⬆️ Так придёт ваш альбом.
broadcast-below-album = ⬆️ От вашей волонтёрской команды
broadcast-below-poll = ⬆️ Пожалуйста, проголосуйте. Никто не видит, кто что выбрал.
broadcast-fault-kind = Это я не могу разослать. Можно отправлять текст, фото, альбом, файл, опрос и место. Видео или голосовое сообщение отправьте мне, пожалуйста, как файл.
broadcast-fault-caption = Текст к изображению или файлу слишком длинный: знаков { $length }, разрешено { $most }. Сократите его и отправьте всё ещё раз.
broadcast-fault-quiz = Викторину я не могу передать: Telegram не сообщает мне правильный ответ. Отправьте её как обычный опрос.
broadcast-fault-closed = Этот опрос уже завершён. Отправьте новый.
broadcast-fault-correction = Исправить можно только текст. Напишите, пожалуйста, новый текст.
broadcast-fault-longer = Новый текст не помещается в сообщение, которое уже пришло. Сократите его, пожалуйста.
broadcast-card-going = 📤 <b>{ $name }</b> – в пути
broadcast-card-paused = ⏸ <b>{ $name }</b> – приостановлено
broadcast-card-done = ✅ <b>{ $name }</b> – завершено
broadcast-card-stopped = ⏹ <b>{ $name }</b> – остановлено
broadcast-card-taken-back = ↩️ <b>{ $name }</b> – отзывается
broadcast-progress-bar = { $bar } { $percent } %
broadcast-progress-sent = ✅ Доставлено: { $count } из { $total }
broadcast-progress-parked = 💤 Недоступны: { $count }
broadcast-progress-failed = ⚠️ Не удалось: { $count }
broadcast-progress-left-out = ➖ Пропущено (достаточно на этой неделе, поздно или остановлено): { $count }
broadcast-progress-time-left = ⏳ Ещё примерно { $minutes } мин
broadcast-taken-back-progress = ↩️ Удалено: { $done } из { $total }
broadcast-corrected-progress = ✏️ Исправлено: { $done } из { $total }
broadcast-change-failed = ⚠️ Уже невозможно: { $count }
broadcast-stop-sure = Действительно остановить? У кого сообщение уже есть, у того оно останется. Не будет отправлено: { $count }
broadcast-back-sure = Действительно отозвать? Сообщение исчезнет из всех чатов, куда оно пришло. Некоторые, возможно, его уже видели. Доставлено: { $count }
broadcast-pause-toast = Приостановлено. Продолжится, когда вы скажете.
broadcast-resume-toast = Продолжаем.
broadcast-stop-sure-toast = Остановлено.
broadcast-back-sure-toast = Сообщение удаляется везде.
broadcast-ask-corrected-language = Какой текст вы хотите исправить?
broadcast-ask-correction = Напишите весь текст заново (<b>{ $language }</b>). Он заменит старый у всех, у кого он уже есть. /cancel отменяет.
broadcast-corrected = ✏️ Новый текст теперь заменяет старый – чат за чатом.
broadcast-events = О чём речь? Я подготовлю черновик с днём, временем и местом.
broadcast-events-none = Сейчас не запланировано ни курса, ни встречи.
broadcast-event-text =
    📣 <b>{ $title }</b>

    📅 { $moment }
    📍 { $place }
news-button-yes = Я приду
news-button-maybe = Возможно
news-button-no = Не могу
news-button-more = ℹ️ Подробнее
news-button-course = 🎓 К курсу
news-button-series = 🤝 К встрече
news-button-meeting = 🤝 К встрече
news-button-entry = 📖 К ответу
news-yes-toast = Отлично, до встречи!
news-maybe-toast = Хорошо. Вы всегда можете передумать.
news-no-toast = Жаль. Спасибо, что сообщили!
news-over-toast = Это уже прошло. Всё равно спасибо!
news-preview-toast = Это только предпросмотр. Здесь пока ничего не считается.
news-gone-toast = Этого больше нет.
press-text =
    🔘 <b>Кнопки под сообщением</b>

    Кто придёт? { $rsvp }
    «Подробнее»: { $more }
    Ссылка: { $link }
press-on = с «Я приду», «Возможно», «Не могу»
press-off = нет
press-button-open = 🔘 Кнопки под ним
press-button-rsvp-on = ➕ Спросить, кто придёт
press-button-rsvp-off = ✖️ Не спрашивать, кто придёт
press-button-more = ➕ Написать «Подробнее»
press-button-no-more = ✖️ Убрать «Подробнее»
press-button-link = ➕ Ссылка: курс, встреча, ответ
press-button-no-link = ✖️ Убрать ссылку
press-button-entry = 📖 К ответу
press-ask-language = На каком языке напишете подробнее?
press-ask-more = Теперь напишите, что покажет «Подробнее» ({ $language }). Жирный шрифт, курсив и ссылки сохранятся. /cancel отменяет.
press-ask-link = Куда должна вести кнопка?
press-ask-entry = Напишите номер ответа, например UV-03. /cancel отменяет.
press-no-entry = Я не знаю такого номера. Он есть в /staff у каждого ответа, например UV-03.
broadcast-card-answers = ✅ { $yes } · 🤔 { $maybe } · ❌ { $no }
report-button-show = 📊 Отчёт с картинкой
report-button-again = 🔄 Посчитать ещё раз
report-button-nudge = 🔔 { $count ->
        [one] Спросить ещё раз { $count } человека
        [few] Спросить ещё раз { $count } человек
        [many] Спросить ещё раз { $count } человек
       *[other] Спросить ещё раз { $count } человека
    }
report-title = Отчёт о рассылке от { $day }
report-heading = 📊 <b>Отчёт:</b> { $name }
report-delivered = ✉️ Дошло: <b>{ $count }</b>
report-missed = 🚫 Не дошло: { $count } – { $reasons }
report-opened-line = 👀 Открыли: { $count }
report-answers = ✅ { $yes } придут · 🤔 { $maybe } возможно · ❌ { $no } нет · ⏳ { $open } без ответа
report-got = получили
report-opened = открыли
report-answered = ответили
report-bar-delivered = дошло
report-bar-unknown = неизвестно
report-bar-parked = недоступны
report-bar-failed = не удалось
report-bar-left-out = пропущено
report-reason-blocked = заблокировали бота
report-reason-deactivated = аккаунт удалён
report-reason-lost = чат не найден
report-reason-enough = достаточно на эту неделю
report-reason-late = слишком поздно
report-reason-stopped = остановлено
report-reason-other = техническая ошибка
nudge-heading = 🔔 <b>Спрашиваем ещё раз:</b> ждём вашего ответа.
nudge-drafted-toast = Посмотрите черновик. Пока ничего не отправляется.
nudge-already-toast = Ещё раз спрашиваем только один раз. Черновик или рассылка есть в списке.
nudge-nobody-toast = Все уже ответили.
nudge-gone-toast = Для этого уже слишком поздно.
reply-kept = 💬 Команда получила ваш ответ. Если вам напишут, это появится здесь.
reply-only-text = В ответ на рассылку я могу передать команде только текст, без фото, голосовых сообщений и мест. Напишите, пожалуйста, одно-два предложения, снова в ответ на то сообщение.
reply-personal =
    <b>Пожалуйста, проверьте</b>

    Это может выдать, о ком речь:
    { $details }

    Команде такие данные обычно не нужны. Хотите ответить без них?
reply-write-again = Просто ответьте на сообщение ещё раз, без этих данных.
reply-left = Хорошо. Команде ничего не отправлено.
reply-told = 💬 На рассылку «{ $name }» есть новые ответы. Они в /staff у рассылок.
reply-list = 💬 <b>{ $name }</b>

    Ответы: { $count }
reply-text = 💬 { $day }, { $time } · { $language }

    { $text }
reply-answered = ✍️ <b>Команда:</b> { $answer }
reply-ask-answer = Теперь напишите свой ответ. Человек получит его в чате. /cancel отменяет.
reply-answer-sent = ✅ Ваш ответ уже в пути.
reply-answer-unreachable = Сейчас с человеком нет связи. Он получит ответ, как только снова напишет.
reply-answer-gone = Этого ответа больше нет.
reply-button-list = 💬 { $count ->
        [one] Читать { $count } ответ
        [few] Читать { $count } ответа
        [many] Читать { $count } ответов
       *[other] Читать { $count } ответа
    }
reply-button-answer = ✍️ Ответить
reply-button-tag = 🏷 Дать метку
reply-button-change = ✏️ Ответить без этих данных
reply-button-leave = Всё-таки не отвечать
reply-button-before = ⬅️ Новее
reply-button-more = Старее ➡️
failure-report = ⚠️ Не удалось обработать одно сообщение.
    Update { $id }, { $error }, { $place }

## Целевые группы

audience-text =
    👥 <b>Кто получит сообщение?</b>

    { $lines }

    Вместе: <b>{ $total }</b> из { $everyone }, кто хочет новости.
audience-line-everyone = Все, кто хочет новости.
audience-line-first = <b>{ $number }.</b> { $group } · { $count }
audience-line = <b>{ $number }. и</b> { $group } · { $count }
audience-line-not = <b>{ $number }. но не</b> { $group } · { $count }
audience-one-line =
    <b>Эта строка</b>

    { $group }
audience-one-line-not =
    <b>Эта строка: но не</b>

    { $group }
audience-part = { $what }: { $names }
audience-counted = { $name } ({ $count })
audience-dated = { $title }, { $day }
audience-but-not = но не { $group }
audience-and = и { $group }
audience-everyone = все, кто хочет новости
audience-gone = больше нет
audience-gone-toast = Этого больше нет. Выберите, пожалуйста, что-то другое.
audience-active = за { $count ->
        [one] последний { $count } день
        [few] последние { $count } дня
        [many] последние { $count } дней
       *[other] последние { $count } дня
    }
audience-quiet = более { $count ->
        [one] { $count } дня назад
        [few] { $count } дней назад
        [many] { $count } дней назад
       *[other] { $count } дня назад
    }
audience-is-language = Язык
audience-is-municipality = Город
audience-is-interest = Интерес
audience-is-speaks = Говорит
audience-is-role = Роль
audience-is-course-seated = Записаны на курс
audience-is-course-waiting = В списке ожидания
audience-is-course-attended = Были на курсе
audience-is-comes = Придут на встречу
audience-is-follows = Напоминания о
audience-is-likes = Сохранённое предложение
audience-is-answered-yes = Сказали «да»
audience-is-answered-maybe = Сказали «возможно»
audience-is-answered-no = Сказали «нет»
audience-is-answered-any = Ответили
audience-is-got = Получили
audience-is-active = Последний раз здесь
audience-is-quiet = Последний раз здесь
audience-is-tag = Метка
audience-is-saved = Целевая группа
audience-role-helper = охотно помогает
audience-role-guest = ищет кого-то
audience-role-organiser = ведёт предложение
audience-role-staff = входит в команду
audience-role-editor = в редакции
audience-kind-language = 🌍 Язык
audience-kind-municipality = 📍 Город
audience-kind-interest = 💛 Интерес
audience-kind-speaks = 🗣 Говорит
audience-kind-role = 🙋 Роль
audience-kind-course = 🎓 Курс
audience-kind-comes = 🤝 Встреча
audience-kind-follows = 🔔 Напоминания
audience-kind-likes = 💾 Сохранённые предложения
audience-kind-answered = 📨 Ответ на рассылку
audience-kind-active = 👋 Были недавно
audience-kind-quiet = 💤 Давно не были
audience-kind-tag = 🏷 Метка
audience-kind-saved = 📁 Сохранённая целевая группа
audience-ask-and = <b>И что ещё?</b> По чему выбираете?
audience-ask-or = <b>Или?</b> Тогда достаточно чего-то одного.
audience-ask-not = <b>Но не?</b> Кого пропустить?
audience-choose = <b>{ $what }</b>
audience-choose-profile =
    <b>{ $what }</b>

    Это написано в профиле. Я нахожу здесь только тех, кто хочет, чтобы команда к ним обращалась.
audience-choose-nothing = <b>{ $what }</b>: пока не из чего выбирать.
audience-tidy = <b>Какую целевую группу удалить?</b> Рассылки, которые уже её используют, останутся без изменений.
audience-forgotten-toast = Удалено.
audience-button-line = ✏️ Изменить строку { $number }
audience-button-and = ➕ и ещё …
audience-button-not = ➖ но не …
audience-button-or = ➕ или …
audience-button-drop = ✖️ { $part }
audience-button-exclude = 🔁 Пропустить этих людей
audience-button-mean = 🔁 Всё-таки именно эти люди
audience-button-save = 💾 Сохранить целевую группу
audience-button-tidy = 🗑 Удалить сохранённые
audience-button-everyone = ↩️ Снова все
audience-button-back = ⬅️ Назад
audience-button-done = ✅ Готово
audience-ask-name = Как назвать целевую группу? Пожалуйста, без имён людей. /cancel отменяет.
audience-name-saved = 💾 Сохранено: «{ $name }».
audience-name-taken = «{ $name }» уже есть. Напишите, пожалуйста, другое название.
audience-name-too-long = Это слишком длинно. Не больше 40 знаков, пожалуйста.
audience-name-everyone = Сообщение идёт всем. Это сохранять не нужно.
audience-name-gone = Этой рассылки больше нет.
tag-list =
    🏷 <b>Метки</b>

    По ним вы снова найдёте людей, например «перевод» или «команда праздника». Пожалуйста, ничего о здоровье, происхождении, вере и другом деликатном: люди видят свои метки и могут их снять.
tag-text =
    🏷 <b>{ $tag }</b>

    Люди: { $count }

    Кто ещё её получит? В группе команды можно также ответить на вопрос: /tag и слово.
tag-ask = Напишите новую метку: одно-два слова, не больше 28 знаков латиницей или 14 кириллицей. Пожалуйста, ничего деликатного: люди её видят. /cancel отменяет.
tag-too-long = Пожалуйста, короткая метка: не больше 28 знаков латиницей или 14 кириллицей.
tag-personal = Пожалуйста, без имён и номеров людей. Какое другое слово подойдёт?
tag-choose = Кто получит «{ $tag }»?
tag-choose-nothing = Здесь ещё никого нет для «{ $tag }».
tag-choose-one = Какая метка?
tag-none = Меток ещё нет. Новые делайте в /staff.
tag-own =
    🏷 <b>Ваши метки</b>

    Команда дала их вам, чтобы вы получали подходящие сообщения. То, что вы снимете, вам больше никто не даст.
tag-own-none = 🏷 У вас нет меток.
tag-given-toast = Новых: { $count }
tag-dropped-toast = Этой метки больше ни у кого нет.
tag-one-toast = 🏷 Метка дана.
tag-not-toast = Не вышло: у человека она уже есть, он её снял или его больше нет.
tag-off-toast = Снято.
tag-button-show = 🏷 { $tag } ({ $count })
tag-button-new = ➕ Новая метка
tag-button-course = 🎓 Дать людям из курса
tag-button-comes = 🤝 Дать людям из встречи
tag-button-answered = 📨 Дать по ответу
tag-button-drop = 🗑 Снять со всех
tag-button-off = ✖️ { $tag }

## Questions without an answer

gaps-text =
    <b>Вопросы без хорошего ответа</b>

    { $count ->
        [one] Открыт { $count } вопрос.
        [few] Открыто { $count } вопроса.
        [many] Открыто { $count } вопросов.
       *[other] Открыто { $count } вопроса.
    } Почти одинаковые вопросы собраны вместе. Кто спрашивал, не хранится.
gaps-none = Сейчас нет открытых вопросов. Отлично!
gaps-button-gap = { $times }× { $text }
gaps-button-staff = ⬅️ В меню команды
gap-text = ❓ <b>{ $text }</b>
gap-times =
    { $times ->
        [one] Спрашивали { $times } раз
        [few] Спрашивали { $times } раза
        [many] Спрашивали { $times } раз
       *[other] Спрашивали { $times } раза
    }, последний раз: { $day }.
gap-waiting =
    🔔 { $count ->
        [one] { $count } человек ждёт ответа.
        [few] { $count } человека ждут ответа.
        [many] { $count } человек ждут ответа.
       *[other] { $count } человека ждут ответа.
    }
gap-wording = • { $text } <i>({ $language })</i>
gap-unhelpful = 👎 Не помогло: { $title }
gap-team-answer =
    <b>Команда уже отвечала на это:</b>
    { $answer }
gap-button-phrase = ➕ Относится к: { $title }
gap-button-find = 🔎 Искать другую запись
gap-button-team-answer = 📝 Ответ команды как новая запись
gap-button-write = ✍️ Написать ответ
gap-button-aside = 🚫 Не наша тема
gap-button-question = ⬅️ Назад к вопросу
gap-button-all = ⬅️ Все вопросы без ответа
gap-ask-entry = К какой записи относится «{ $text }»? Напишите её номер (например, UV-03) или несколько слов.
gap-found = Какая запись подходит к «{ $text }»? Можно искать дальше: просто пишите.
gap-found-nothing = Такой записи я не нахожу. Попробуйте другие слова для «{ $text }».
gap-ask-answer = Напишите ответ на «{ $text }». Если в первой строке вопрос, он станет заголовком. Получится черновик, который можно изменить до публикации.
gap-clash = «{ $phrasing }» уже ведёт к «{ $title }». Там есть, например: «{ $example }».
gap-problem = ⚠️ { $problem }
gap-unchanged = Поэтому ничего не изменено.
gap-released-toast = Сохранено. Кто ждал, узнает сейчас.
gap-second_person-toast = Сохранено как черновик. Его опубликует второй человек.
gap-drafted-toast = Добавлено в черновик этой записи. Он ещё не опубликован.
gap-gone-toast = Этим уже кто-то занялся.
gap-aside-toast = Отложено. Похожие вопросы здесь больше не появятся.
gap-entry-source = Ответ команды
gap-entry-hand-over = Если у вас иначе.
gap-answered = Вы спрашивали меня о том, на что у меня не было ответа. Теперь он есть.
gap-answered-button = 📖 Прочитать ответ

## Уход за ответами

content-menu-text =
    <b>Уход за ответами</b>

    Каждое изменение вы сначала видите в предпросмотре. Все версии сохраняются.
content-button-find = 🔎 Найти ответ
content-button-new = ➕ Написать новый ответ
content-button-drafts = 📝 Ждут публикации: { $count }
content-button-conflicts = ⚖️ Две версии, выберите: { $count }
content-button-due = 🗓 Скоро проверить: { $count }
content-button-hidden = ⏸ Сейчас не видно: { $count }
content-button-quarrels = 🧲 Похожие ответы
content-button-staff = ⬅️ Команда
content-button-menu = ⬅️ Уход за ответами
content-button-page = ⬅️ К ответу
content-button-preview = 👁 Предпросмотр
content-button-languages = 🌍 Языки
content-button-history = 🕘 История
content-button-file = 📄 Файлом
content-button-care = 🗓 Проверка
content-button-draft = 📝 К черновику
content-button-reviewed = ✔️ Перевод проверен
content-button-withdraw = ⛔ Сразу убрать
content-button-retire = 🗄 Больше не нужен
content-button-show-again = ▶️ Снова показать
content-button-release = ✅ Опубликовать
content-button-ask = 📨 Попросить опубликовать
content-button-go-on = ✏️ Менять дальше
content-button-drop = 🗑 Удалить черновик
content-button-older = ➡️ Более ранние
content-button-shipped = 📦 Взять исходную версию
content-button-restore = ↩️ Вернуть эту версию
content-button-keep = ✋ Оставить нашу версию
content-button-take = 📦 Взять новую версию
content-button-give-up = Больше этим не заниматься
content-button-take-over = 🙋 Я этим займусь
content-button-take-over-topic = 🙋 Вся тема
content-button-still-right = ✅ Всё ещё верно
content-button-right = ✅ { $id } всё ещё верно
content-button-review-day = 📅 Другой день
content-field-title = ✏️ Вопрос
content-field-answer = ✏️ Ответ
content-field-phrasings = 💬 Формулировки
content-field-source = 📖 Источник
content-field-as_of = 📖 Дата источника
content-field-hand_over = 🙋 Когда человек?
content-field-to_confirm = ⚠️ Что не ясно
content-ask-entry = Какой ответ? Напишите его номер, например UV-03, или о чём он.
content-ask-topic = К какой теме относится новый ответ?
content-ask-title = Напишите <b>вопрос</b> так, как он должен стоять в заголовке.
content-ask-answer = Напишите <b>ответ</b>: коротко и простыми словами.
content-ask-source = Напишите <b>источник</b>, например закон или страницу в интернете.
content-ask-as_of = От какого числа источник? Например 19.08.2026
content-ask-hand_over = Когда на это должен посмотреть <b>человек</b>? Хватит одного предложения.
content-ask-to_confirm = Что нам ещё надо подтвердить? Это видят все. Чёрточка (-) убирает примечание.
content-ask-phrasings = Как люди об этом спросили бы? Напишите <b>новые формулировки</b>, каждую с новой строки. Нажмите на имеющуюся, чтобы убрать её.
content-ask-review-day = В какой день кто-то должен проверить снова? Например 15.03.2027
content-now =
    Сейчас:
    <blockquote>{ $text }</blockquote>
content-found = Вот что нашлось. Можно сразу искать и что-то другое.
content-found-nothing = Об этом ничего не нашлось. Попробуйте другими словами.
content-nothing = Здесь сейчас нечего делать.
content-page =
    <b>{ $id }</b> · { $language }
    { $title }
content-is-shipped = 📦 Такой, каким был изначально.
content-is-local = ✏️ Мы изменили его { $day }.
content-is-hidden = ⏸ Сейчас его никто не видит.
content-is-outdated = ⚠️ Немецкий текст новее этого перевода.
content-has-draft = 📝 Есть черновик.
content-languages = <b>{ $id }</b> на всех языках. ✅ есть, ⚠️ старше немецкого текста, ➕ ещё нет.
content-draft = ⬆️ <b>Так это будет выглядеть.</b> { $id } · { $language } · { $action }
content-draft-release = Пока этого никто не видит.
content-draft-second-person = Пока этого никто не видит. Опубликовать должен второй человек из команды.
content-drafts = <b>Ждут публикации</b>
content-dropped = Черновик удалён. Для других ничего не изменилось.
content-hidden = <b>Эти ответы сейчас никто не видит.</b>
content-refused = Так принять не могу. Пожалуйста, измените и пришлите ещё раз.
content-problem = Строка { $line }: { $message }
content-clash-same = «{ $phrasing }» уже относится к { $id }: «{ $example }»
content-clash-taken = На «{ $phrasing }» уже отвечает { $id }: «{ $example }»
content-file-caption = Измените файл и пришлите его мне обратно. Имя должно остаться прежним.
content-file-unfit = Мне нужен текстовый файл с именем вроде UV-03.de.md, не больше 64 KB.
content-file-encoding = Не могу прочитать этот файл. Пожалуйста, сохраните его в UTF-8.
content-gone-toast = Этого уже нет, или это уже сделано.
content-withdrawn-toast = Убрано. Теперь этого никто не видит.
content-released-toast = Опубликовано. Теперь это видят все.
content-second_person-toast = Опубликовать должен второй человек.
content-asked-toast = Команда уже знает.
content-kept-toast = Наша версия остаётся.
content-right-toast = Спасибо! Следующая проверка: { $day }.
content-looking-toast = Минутку, сравниваю все формулировки …
content-topic-toast = Спасибо! Новых у вас: { $count }
content-action-added = новый
content-action-changed = изменено
content-action-phrased = изменены формулировки
content-action-translated = переведено
content-action-reviewed = перевод проверен
content-action-restored = возвращено
content-action-kept = оставлена наша версия
content-action-shipped = исходная версия
content-action-retired = больше не нужен
content-action-withdrawn = убрано
content-state-draft = черновик
content-state-released = опубликовано
content-state-dropped = отклонено
content-who-you = вы
content-who-team = кто-то из команды
content-who-gone = кто-то, кого уже нет в команде
content-owner-team = команда
content-owner-you = вы
content-owner-somebody = кто-то из команды
content-history = <b>{ $id }: что было до сих пор</b>
content-history-none = Команда здесь ещё ничего не меняла.
content-version = { $day }, { $time }: { $action }, { $state }. Кто написал: { $who }. Кто опубликовал: { $releaser }.
content-conflicts = <b>Пожалуйста, выберите</b>: эти страницы мы изменили, а с последним обновлением тоже пришла новая версия. Пока вы не выбрали, действует наша.
content-conflict-ours = ✋ <b>Наша версия</b>
content-conflict-theirs = 📦 <b>Новая версия из обновления</b>
content-care =
    <b>{ $id }</b>
    Проверить снова: { $day }
    Этим занимается: { $who }
content-due = 🗓 <b>Скоро проверить: { $count }</b>
content-quarrels = <b>Ответы, которые отбирают вопросы друг у друга.</b> Без показанной формулировки поиск нашёл бы другой ответ. Помогают более чёткие формулировки.
content-quarrel = { $id } ↔ { $other } ({ $count }): «{ $example }»
content-draft-waits = 📝 { $id } ({ $language }) ждёт вашей публикации. В чате со мной: /staff
content-conflict-new = ⚖️ { $id } ({ $language }): обновление принесло новую версию, но у нас есть своя. Наша действует дальше. Пожалуйста, выберите в чате со мной: /staff
content-review-list = 🗓 <b>Пожалуйста, проверьте в этом месяце: { $count }</b>
content-review-line = { $id } · { $title }
content-dead-links = 🔗 <b>Эти ссылки никуда не ведут.</b> Пожалуйста, найдите новый адрес или уберите ссылку.
content-dead-link =
    { $url } ({ $reason })
    есть в { $ids }
## Таблицы команды

staff-tables-text =
    <b>Таблицы</b>

    Получите таблицу, измените её на компьютере и пришлите мне сюда (XLSX, ODS или CSV). Сначала я покажу, что изменится. Пока вы не согласитесь, ничего не произойдёт.
table-name-offers = Предложения
table-name-contacts = Ответственные учреждения
table-name-funding = Гранты и поддержка
table-button-get = ⬇️ { $table } ({ $format })
table-reading = ⏳ Читаю таблицу …
table-reading-rows = ⏳ Читаю таблицу … уже строк: { $rows }
table-refused =
    ⚠️ <b>{ $file }</b>
    { $reason }
table-report =
    <b>{ $table }: { $file }</b>
    Новые: { $new }
    Изменённые: { $changed }
    Без изменений: { $unchanged }
    С ошибками: { $wrong }
table-new = 🆕 Строка { $row }: { $name }
table-changed = ✏️ Строка { $row }: { $name }
table-field = { $column }: { $before } → { $after }
table-nothing = пусто
table-more = … и ещё { $count }
table-wrong-left-out = Строки с ошибками я пропускаю. Остальное можно уже сохранить.
table-no-change = Эта таблица ничего не меняет.
table-button-yes = ✅ Сохранить: { $count }
table-button-no = Отменить
table-applied = ✅ Сохранено. Новые: { $new }, изменённые: { $changed }
table-discarded = Отменено. Ничего не изменилось.
table-overtaken = ⚠️ После отчёта что-то изменилось. Пришлите, пожалуйста, таблицу ещё раз.
table-decided-toast = По этой таблице уже решено.
table-report-file-name = oshibki
table-mistakes-caption = Все ошибки в одном файле.
sheet-line = Строка { $row }, { $column }: { $text }
sheet-line-row = Строка { $row }: { $text }
sheet-did-you-mean = Имеете в виду «{ $hint }»?
sheet-mistake-unreadable = Не могу прочитать этот файл. Сохраните его, пожалуйста, как XLSX или CSV.
sheet-mistake-protected = Файл защищён паролем. Снимите, пожалуйста, защиту.
sheet-mistake-too-large = Файл слишком большой. Можно не больше { $hint } МБ.
sheet-mistake-too-many-rows = В таблице больше { $hint } строк. Разделите её, пожалуйста.
sheet-mistake-too-many-cells = Таблица слишком широкая или содержит записи далеко за пределами. Предел: { $hint } столбцов.
sheet-mistake-empty = В файле ничего нет.
sheet-mistake-no-heading = Не вижу заголовков, таких как «Name» или «Gemeinde». Лучше взять таблицу, полученную здесь.
sheet-mistake-missing-column = Нет столбца «{ $value }».
sheet-mistake-double-column = Столбец «{ $value }» встречается дважды.
sheet-mistake-unknown-column = Этот столбец мне не знаком, я его пропускаю.
sheet-mistake-cell-without-heading = Справа от таблицы стоит «{ $value }» без заголовка.
sheet-mistake-required = Здесь что-то должно стоять.
sheet-mistake-too-long = Текст слишком длинный. Предел знаков: { $hint }.
sheet-mistake-formula-error = «{ $value }» — это ошибка формулы. Впишите, пожалуйста, само значение.
sheet-mistake-garbled = Буквы испорчены: «{ $value }». Сохраните таблицу как XLSX.
sheet-mistake-choice = Не знаю значения «{ $value }».
sheet-mistake-yes-no = Здесь можно только «ja» или «nein» (да или нет), а не «{ $value }».
sheet-mistake-number = «{ $value }» — не число.
sheet-mistake-degrees = «{ $value }» — не координата. Возможно, потерялась запятая.
sheet-mistake-far-away = { $value } — это далеко от Kreis Coesfeld.
sheet-mistake-swapped = Широта и долгота перепутаны: { $value }
sheet-mistake-half-a-place = Широта и долгота идут вместе: заполните обе или оставьте обе пустыми.
sheet-mistake-postcode = «{ $value }» — не почтовый индекс из пяти цифр.
sheet-mistake-date = «{ $value }» — не дата, например 24.06.2026.
sheet-mistake-future-date = { $value } — это в будущем.
sheet-mistake-hours = Не могу прочитать «{ $value }» как часы работы. Пишите так: Tu 14:00-16:00; Th 10:00-12:00
sheet-mistake-language = «{ $value }» — язык, которого я не знаю. Пишите, например: de, uk, Arabisch
sheet-mistake-web = «{ $value }» — не адрес сайта. Он начинается с https://
sheet-mistake-email = «{ $value }» — не адрес электронной почты.
sheet-mistake-phone = «{ $value }» — не номер телефона.
sheet-mistake-double-row = «{ $value }» уже есть в строке { $hint }.
sheet-mistake-unknown-row = Обозначения «{ $value }» нет. В новых строках оставьте его пустым.

## Роли и журнал

admins-only-toast = Это могут только те, кто управляет ролями.
role-admin = Администрирование
role-editor = Редакция
role-organiser = Ведение предложения
role-about-admin = Управляет ролями и читает журнал действий. Это действует, пока человек состоит в группе команды.
role-about-editor = Пишет ответы и следит за ними.
role-about-organiser = Следит, чтобы данные предложения были верными, и видит подсказки к нему. Изменения действуют сразу. Время от времени я спрашиваю, всё ли ещё верно.
roles-text =
    <b>Роли</b>
    В команде те, кто состоит в группе команды. Кто выходит из группы, сразу перестаёт быть в команде. Администраторы группы управляют и ролями.
roles-heads = Администрирование через группу: { $names }
roles-line = { $role }: { $name }
roles-button-give = ➕ Дать роль
roles-button-holder = { $name }: { $role }
roles-button-invitation = ✉️ Отозвать приглашение: { $role }
roles-button-list = ⬅️ Все роли
roles-which = Какую роль вы хотите дать?
roles-button-staff = Команда
roles-link =
    Отправьте эту ссылку человеку, который должен это взять на себя.

    <b>{ $role }</b>
    { $about }

    { $link }

    Она действует 48 часов и только для одного человека.
roles-button-share = 📤 Переслать ссылку
roles-staff-link =
    По этой ссылке один человек попадает в группу команды, а значит и в команду:

    { $link }

    Она действует 48 часов.
roles-staff-by-hand = Пожалуйста, добавьте человека в группу команды сами: тогда он в команде. Мне не разрешено туда приглашать.
roles-ask-offer = О каком предложении речь? Напишите мне его название.
roles-offers-found = Какое из них?
roles-offers-none = Такого предложения я не нахожу. Напишите, пожалуйста, название так, как на карточке.
roles-take-ask =
    Забрать эту роль?

    { $name }: <b>{ $role }</b>
roles-button-take = Да, забрать роль
roles-button-keep = Нет, оставить
roles-taken-toast = Роль забрана.
roles-last-admin-toast = Это последний человек, который управляет ролями. Сначала дайте роль кому-то другому.
roles-gone-toast = Этого уже нет.
roles-withdrawn-toast = Приглашение больше не действует.
roles-invited =
    Вас приглашают:

    <b>{ $role }</b>
    { $about }

    Возьмёте это на себя? Тогда те, кто управляет ролями, увидят ваше имя в Telegram.
roles-button-accept = ✅ Да, беру на себя
roles-button-refuse = Нет, спасибо
roles-refused = Всё в порядке. Ничего не изменилось.
roles-accepted =
    Спасибо, хорошо, что вы с нами!

    <b>{ $role }</b>
    { $about }
roles-invitation-already = Вы это уже можете.
roles-invitation-own = Это ваше собственное приглашение. Отправьте ссылку тому, для кого она.
roles-invitation-gone = Это приглашение уже не действует. Попросите у команды новое.
notice-role-taken = Ваше приглашение принято: <b>{ $role }</b>. Кто это, смотрите в «Ролях».
notice-role-ended = С этого момента у вас нет этой роли: <b>{ $role }</b>. Спасибо за всё, что вы сделали!
organise-list = Вы ведёте эти предложения:
organise-none = Сейчас вы не ведёте ни одного предложения.
organise-heading = Вы ведёте это предложение. Ваши изменения действуют сразу. Команда их видит и может отменить.
organise-button-open = 📍 К моему предложению
organise-button-hours = 🕐 Изменить часы работы
organise-button-address = 📍 Изменить адрес
organise-button-contact = ☎️ Изменить контакт
organise-button-hints = 📬 Посмотреть подсказки: { $count }
organise-not-yours-toast = Это предложение теперь ведёт кто-то другой.
audit-text =
    <b>Журнал действий</b>
    Что сделала команда, сначала самое новое. Всего записей: { $count }
audit-none = Пока ничего.
audit-line = { $when } · { $who }: { $subject }, { $act }
audit-line-about = { $when } · { $who }: { $subject }, { $act } ({ $about })
audit-nobody = человек, которого уже нет в боте
audit-by-clock = бот
audit-by-clock-for = бот (по поручению: { $who })
audit-person = Человек { $id }
audit-button-older = Более старые »
audit-button-newer = « Более новые
audit-button-file = 📄 Всё таблицей
audit-file-name = protokoll
audit-file-caption = Журнал действий, записей: { $count }. В нём есть имена людей из команды, поэтому берегите его, пожалуйста.
audit-column-time = Время
audit-column-who = Кто
audit-column-what = О чём
audit-column-act = Что сделано
audit-column-about = Кого касается
audit-column-facts = Подробности
audit-act-added = добавлено
audit-act-drafted = создан черновик
audit-act-changed = изменено
audit-act-released = опубликовано
audit-act-sent = отправлено
audit-act-withdrawn = убрано
audit-act-dropped = не использовано
audit-act-called-off = отменено
audit-act-moved = перенесено
audit-act-ended = завершено
audit-act-copied = скопировано
audit-act-accepted = принято
audit-act-declined = отклонено
audit-act-undone = возвращено назад
audit-act-confirmed = подтверждено
audit-act-retired = снято со списка
audit-act-removed = удалено
audit-act-answered = дан ответ
audit-act-taken-on = взято на себя
audit-act-let-go = передано команде
audit-act-handed-on = передано дальше
audit-act-closed = закрыто
audit-act-paused = приостановлено
audit-act-resumed = продолжено
audit-act-given = предложено
audit-act-taken = отозвано
audit-act-noted = записано
audit-act-counted = посчитано
audit-act-imported = импортировано
audit-act-exported = получено как файл
audit-act-set-aside = отложено
audit-act-started = начато
audit-subject-entry = Ответ { $id }
audit-subject-draft = Черновик { $id }
audit-subject-gap = Вопрос без ответа { $id }
audit-subject-question = Вопрос { $id }
audit-subject-broadcast = Рассылка { $id }
audit-subject-audience = Аудитория { $id }
audit-subject-tag = Метка { $id }
audit-subject-course = Курс { $id }
audit-subject-enrolment = Запись { $id }
audit-subject-attendance = Присутствие { $id }
audit-subject-series = Серия встреч { $id }
audit-subject-meeting = Встреча { $id }
audit-subject-offer = Предложение { $id }
audit-subject-proposal = Подсказка { $id }
audit-subject-table = Таблица { $id }
audit-subject-conduct = Справка о несудимости { $id }
audit-subject-thanks = Приглашение на благодарность { $id }
audit-subject-help-request = Запрос о помощи { $id }
audit-subject-substitute = Замена { $id }
audit-subject-audit = Журнал действий { $id }

## Числа

stats-text = Это только числа, без имён, округлённые до { $small }. Если меньше { $small }, написано «&lt;{ $small }», чтобы никого нельзя было узнать. Другой период:
stats-button-month = Месяц
stats-button-quarter = Квартал
stats-button-year = Год
stats-period-month = последние 30 дней
stats-period-quarter = последние 3 месяца
stats-period-year = последние 12 месяцев
stats-questions = Вопросы
stats-people = Записи и сообщения
stats-outcomes = Чем закончилось
stats-topics = По теме
stats-languages = По языку
stats-enrolments = Записи на курсы
stats-deliveries = Сообщения от нас
stats-none = ничего
stats-outcome-answered = есть ответ
stats-outcome-suggested = несколько ответов
stats-outcome-unanswered = без ответа
stats-outcome-to-staff = команде
stats-delivery-sent = доставлено
stats-delivery-failed = не доставлено
stats-delivery-parked = недоступны
stats-delivery-expired = уже не нужно

## Small talk and leftovers

smalltalk-hello = Здравствуйте! Хорошо, что вы здесь. Чем могу помочь?
smalltalk-thanks = Пожалуйста! И спасибо вам за вашу помощь людям! 💛
smalltalk-who_are_you = Я Ehrenamtslotse, компьютерная программа. Отвечаю только текстами, которые написали и проверили люди. Если чего-то не знаю, охотно спрошу для вас человека. При опасности сразу звоните <b>112</b> или <b>110</b>.
smalltalk-bye = До свидания, и всего доброго!
media-text = К сожалению, я не понимаю картинок, голосовых сообщений и файлов и не храню их. Пожалуйста, напишите мне, о чём речь. Фото удостоверений и официальных писем лучше сразу удалить.
command-unknown = Такой команды я не знаю. Вот что я умею:
button-old-toast = Эта кнопка больше не действует. Вот меню.
error-text = К сожалению, не получилось, и это наша ошибка. Команда уже знает. Пожалуйста, попробуйте ещё раз чуть позже.
flood-text = Это было очень много сразу. То, что пришло потом, я не читаю. Пожалуйста, подождите минуту и напишите мне ещё раз.
