# English (British). Address: "you". Not yet checked by a native speaker.
# Gender-neutral, short, warm. Terms: docs/glossary.md.
# Names ending in -button, -toast, -command, -description are plain text, everything else is Telegram HTML.

## Welcome and menu

welcome-text =
    <b>Welcome to the Ehrenamtslotse (volunteer guide)!</b>

    Do you help refugees and migrants in Kreis Coesfeld (Coesfeld district)? It’s good to have you. Just write me your question, for example: “Am I insured on my way to the café?”

    I give general information with its source and date, not legal advice. If I don’t know something, I’ll gladly pass it on to a person.

    What I store about you: /privacy · Language: /language
menu-text = <b>What do you need?</b> Tap a button or write me your question.
menu-learn-text = <b>Learn, and meet others.</b> What would you like to see?
menu-more-text = <b>What are you looking for?</b>
help-text =
    <b>How it works</b>

    Write your question in your own words. Or send me a town or your location, and I’ll show you places and groups near you.

    /find – cafés, workshops and more near you
    /courses – courses for new volunteers
    /meetings – supervision (guided reflection) and meet-ups
    /mine – your hours and papers
    /ask – ask a person
    /settings – language, town, news
    /privacy – what is stored about you
    /cancel – stop, wherever you are
cancel-text = Stopped. What would you like to do now?
menu-button-topics = ❓ Questions and answers
menu-button-find = 📍 Places and groups near you
menu-button-contacts = 🏛 Who is in charge?
menu-button-funding = 💶 Funding
menu-button-board = 🚪 Share rooms and more
menu-button-courses = 🎓 Courses and training
menu-button-meetings = 🤝 Supervision and meet-ups
menu-button-mine = 💛 My volunteering
menu-button-person = 🙋 Ask a person
menu-button-settings = ⚙️ Settings
menu-button-learn = 🎓 Courses and meet-ups
menu-button-more = ☰ More and settings
menu-button-home = 🏠 To the menu

## Consent

consent-text =
    <b>It’s good that you’re here!</b>

    I’m the Ehrenamtslotse, the volunteer guide. To help you, I remember your Telegram ID (not your phone number), your language and what you ask me to do, such as sign-ups and reminders. Some of it I delete by myself after a while, everything else as soon as you like: with /forgetme. You can read what I store at any time: /privacy.

    Is that all right with you? I’ll answer questions about volunteering even without your yes.
consent-given = ✅ Thank you, you have agreed. You can take this back at any time: with /forgetme.
consent-toast = Thank you!
consent-button-yes = ✅ I agree
consent-button-what = What exactly?
consent-button-language = 🌐 Language · Мова · لغة
consent-button-back = ⬅️ Back
consent-button-forget = 🗑 No, delete everything

## Commands and descriptions in Telegram

command-menu = Menu
command-find = Places and groups near you
command-contacts = Who is in charge?
command-funding = Funding
command-board = Share rooms and more
command-courses = Courses and training
command-meetings = Supervision and meet-ups
command-mine = My volunteering
command-ask = Ask a person
command-settings = Settings
command-language = Language
command-help = Help
command-privacy = Data protection
command-mydata = My data as a file
command-forgetme = Delete my data
command-cancel = Stop
command-questions = Open questions
command-broadcast = Write a broadcast
bot-name = Ehrenamtslotse Kreis Coesfeld
bot-short-description = Answers, places and groups, courses and reminders for volunteers in integration work in Kreis Coesfeld (district).
bot-description =
    For everyone who helps refugees and migrants in Kreis Coesfeld (Coesfeld district):

    • Answers on insurance and the law for volunteers, with source and date
    • Cafés, workshops and other places and groups near you
    • Courses for new volunteers
    • Reminders of supervision (guided reflection) and meet-ups

## Answers

topics-text = <b>Which topic?</b> You can also simply write your question.
topic-text = <b>{ $topic }</b>
topics-button-back = ⬅️ All topics
topic-accident-insurance = Accident insurance
topic-liability = Liability
topic-driving = Cars and lifts
topic-children = Children and duty of supervision
topic-certificates = Criminal record certificate etc.
topic-confidentiality = Confidentiality and data
topic-legal-advice = Legal advice
topic-residence-and-asylum = Residence and asylum
topic-tax = Tax
topic-allowances-and-benefits = Money and benefits
topic-time-off = Leave from work
topic-volunteering-refugees = Refugees as volunteers
topic-gifts-and-signatures = Gifts, signatures
topic-interpreting = Language mediation
topic-housing = Housing
topic-health = Health
topic-school-and-daycare = School and nursery
topic-bank-and-payment-card = Bank account, payment card
topic-bicycle = Bicycles
topic-food-and-hygiene = Food and hygiene
topic-rooms-and-events = Rooms and events
topic-emergency = Emergency and crisis
topic-who-is-responsible = Who is in charge?
topic-funding = Funding
topic-recognition = Recognition
topic-group-safety = 🛡 Insurance and law
topic-group-refugees = 🤝 Supporting refugees
topic-group-everyday = 🏠 Daily life and activities
topic-group-money = 💶 Money, time, recognition
topic-group-help = 🆘 Emergencies and who is in charge

entry-answer =
    <b>{ $title }</b>

    { $answer }
entry-source = 📖 <i>{ $source }</i>
    As of: { $date }. General information, not legal advice.
entry-to-confirm = ⚠️ We still need to confirm this: { $points }
entry-to-confirm-some = ⚠️ We still have to confirm some of this.
entry-hand-over = 🙋 This one depends on the individual case. Please let a person take a look at it.
entry-only-german = ℹ️ So far this answer is only available in German.
entry-not-checked = ℹ️ This translation has not been checked by a native speaker yet. The German text is the binding one.
entry-outdated = ℹ️ The German text is newer than this translation. Please read the German text as well.
entry-overdue = ⏳ We meant to check this answer again by { $date }. That is still to be done.
entry-withdrawn = ⏸ We are checking this answer at the moment, so I am not showing it. Please ask a person meanwhile.
entry-button-german = 🇩🇪 Read it in German
entry-button-helpful = 👍 This helps me
entry-button-not-helpful = 👎 This doesn’t help me
entry-button-person = 🙋 Ask a person
entry-button-contact = 🏛 Who is in charge?
entry-thanks-toast = Thank you, we’re glad!
entry-sorry-toast = Thanks for telling us. You’re welcome to ask a person, too.
entry-gone-toast = This answer is no longer here. These are all the topics.
suggest-text = Did you mean one of these questions?
suggest-button-none = None of these
no-match-text = Sorry, I don’t know that. Would you like to ask a person? The team will answer you here in the chat.
no-match-button-person = 🙋 Yes, send question to the team
no-match-button-tell = 🔔 Tell me when there is an answer
no-match-promised = All right, I’ll write to you as soon as there is an answer here. Would you still like to ask a person now?
no-match-promised-toast = Noted. You’ll hear from me.
no-match-gone-toast = This question is no longer open.

## Step by step

path-title = 🧭 <b>{ $title }</b>
path-chosen = ✔️ { $choice }
path-question =
    { $question }

    <i>General information, not legal advice.</i>
path-verdict = <b>{ $verdict }</b>
path-only-german = ℹ️ So far these steps are only available in German.
path-button-start = 🧭 { $title } Step by step
path-button-back = ⬅️ One step back
path-gone-toast = This step is no longer there. Go on from here.

## Emergency

emergency-numbers =
    🚨 <b>In danger? Call straight away:</b>

    <b>112</b> – danger to life, fire, serious injury, immediate risk of suicide
    <b>110</b> – danger from other people
    <b>116016</b> – helpline on violence against women, day and night, anonymous, many languages
    <b>0800 1110111</b> or <b>0800 1110222</b> – Telefonseelsorge (crisis helpline)
    <b>116111</b> – for children and young people
    <b>116117</b> – doctors on call outside surgery hours

## Asking a person

person-ask = What would you like to ask? Write it in one message. The team sees your question, but not your name. Please don’t give anyone else’s name either.
person-button-stop = Don’t ask after all
person-stopped = All right, I won’t send anything.
personal-text =
    <b>Please have a quick look</b>

    This could tell who it is about:
    { $details }

    The team usually doesn’t need it. Would you like to write the question without it?
personal-line = • { $kind }: { $text }
personal-name = Name
personal-phone = Phone number
personal-email = Email address
personal-iban = Bank account
personal-birth-date = Date of birth
personal-case-number = Case or ID number
personal-number = Long number
personal-button-change = ✏️ Write it without these details
personal-button-send = Send as it is
person-asked = ✅ The team has your question. The answer will come here in the chat.
person-asked-toast = The team has your question.
person-already-toast = The team already has this question. The answer will come here.
person-no-staff = No team is connected to this chat yet. Please contact the Kommunales Integrationszentrum (Municipal Integration Centre): ki@kreis-coesfeld.de
staff-answer =
    💬 <b>Answer from the team</b>

    <blockquote>{ $question }</blockquote>
    { $answer }
question-button-add = ✏️ Add something
question-button-withdraw = ↩️ Take the question back
question-button-helped = 👍 Thanks, that helps
question-button-ask-back = ✏️ Ask more about it
question-button-ask = 💬 New question to the team
question-button-list = ⬅️ My questions
question-button-own = { $mark } { $text }
question-taken =
    🙋 <b>Somebody from the team is looking into your question.</b>

    <blockquote>{ $question }</blockquote>
    The answer will come here in the chat.
question-closed =
    <b>About your question</b>

    <blockquote>{ $question }</blockquote>
    { $reason }
question-reason-not-ours = Another office is in charge of this. You can find out which one with /contacts
question-reason-no-advice = This is a legal question, and the team is not allowed to answer those. An advice centre can help you. You can find one with /contacts
question-reason-unknown = We are sorry, we could not find this out.
question-reason-unclear = We did not quite understand the question. Please tell us a little more.
question-reason-call = We would rather talk about this in person. Please write to ki@kreis-coesfeld.de and we will get in touch.
question-list = <b>Your questions to the team</b>
question-list-none = You have not asked the team anything yet.
question-own =
    <b>Your question of { $day }</b>

    { $text }
question-answer =
    <b>Answer from the team</b>
    { $answer }
question-state-open = ⏳ The team has the question.
question-state-taken = 🙋 Somebody from the team is looking into it.
question-state-answered = ✅ Answered.
question-state-closed = ☑️ Closed.
question-ask-addition = What would you like to add? Write it in one message. Please don’t give anyone else’s name.
question-addition-added = ✅ The team can see what you added.
question-addition-reopened = ✅ The team has your message. The answer will come here in the chat.
question-addition-already = The team already has this.
question-addition-too-many = You have added a lot to this question. Please ask a new one: /ask
question-addition-over = This question is no longer there. You can ask a new one with /ask
question-withdrawn = Your question has been taken back and deleted.
question-withdrawn-toast = The question has been taken back.
question-answered-toast = This question has already been answered.
question-over-toast = This question is already closed.
question-helped-toast = Thank you, we are glad!

## Places and groups nearby

find-what = <b>What are you looking for?</b>
find-where = <b>Where?</b> Write a town or postcode, or send your location. I only use it for this answer and don’t store it.
find-placeholder = Town or postcode
find-button-location = 📍 Send my location
find-button-all = Show everything
find-button-kinds = 🔎 Something else
find-button-favourites = ⭐ My saved places
find-near = 📍 { $place }
find-place-unknown = I don’t know that place. Kreis Coesfeld has { $municipalities } – villages, neighbourhoods and postcodes work too. Or stop with /cancel
find-results = <b>{ $kind } in and around { $place }</b>
find-narrowed = Only: { $filters }
find-wider = There is too little close by, so I looked within { $km } km.
find-nothing = Sorry, I don’t know of anything like that in or around { $place }. Do you? Then please tell the team: /ask
find-nothing-narrowed = I can’t find anything in or around { $place } that fits your choices.
find-only-stale = In and around { $place } I only know of places that nobody has confirmed for two years. I don’t list them, so that you don’t find the door locked. It’s best to ask the team: /ask
find-hidden =
    { $count ->
        [one] One more entry has
       *[other] { $count } more entries have
    } not been confirmed for two years. I only show those if you write their name.
find-named = <b>Do you mean one of these?</b>
find-far-away = That is about { $km } km from { $place }. I only know places and groups in Kreis Coesfeld. You’re welcome to write me a town there.
find-button-card = { $number }. { $name }
find-button-more = More ➡️
find-button-back = ⬅️ Back
find-button-wider = 🔭 Look farther away (up to { $km } km)
find-button-narrow = ⚙️ Change what to show
find-button-elsewhere = 📍 Look somewhere else
find-button-again = 🔎 New search
narrow-text = <b>What matters to you?</b>
narrow-today = open today
narrow-wheelchair = wheelchair accessible
narrow-children = children welcome
narrow-women_only = for women only
narrow-on = ✅ { $name }
narrow-off = ⬜ { $name }
narrow-button-kind = What: { $name }
narrow-button-language = Language there: { $name }
narrow-any-language = any
narrow-which-language = <b>Which language should somebody there speak?</b>
narrow-button-show = Show the list ➡️
narrow-button-clear = ✖️ Clear my choices
favourites-text = <b>⭐ Saved places and groups</b>
favourites-none = Nothing saved yet. Tap “Save” on a place and you will find it here again.
offer-kind-all = All places and groups
offer-kind-international_cafe = International café
offer-kind-language_cafe = Language café
offer-kind-bike_workshop = Bicycle workshop
offer-kind-bike_course = Cycling course
offer-kind-sewing_workshop = Sewing workshop
offer-kind-repair_cafe = Repair café
offer-kind-homework_help = Homework help
offer-kind-language_course = Language course
offer-kind-learning_place = Place to learn
offer-kind-second_hand_shop = Second-hand and furniture
offer-kind-meeting_place = Rooms and meeting places
offer-kind-initiative = Initiative
offer-kind-migrant_organisation = Migrant organisation
offer-kind-counselling = Advice
offer-kind-network = Network
offer-kind-authority = Public office
offer-kind-interpreter_pool = Language mediation
offer-line = <b>{ $number }. { $name }</b>
    { $kind }, { $distance }
offer-distance = { $place }, about { $km } km
offer-distance-near = { $place }, about { $metres } m
offer-distance-here = in { $place }
offer-card = <b>{ $name }</b>
    { $kind }
offer-address = 📍 { $address }
offer-languages = 🗣 Spoken there: { $languages }
offer-women-only = 👩 For women only
offer-wheelchair = ♿ Wheelchair accessible
offer-no-wheelchair = 🚫♿ Not wheelchair accessible
offer-children = 🧒 Children welcome
offer-phone = 📞 { $phone }
offer-email = ✉️ { $email }
offer-centre = ℹ️ The point on the map shows the middle of the town or village, not the building.
offer-street = ℹ️ The point on the map shows the street, not the building.
offer-unconfirmed = ⚠️ Details from { $date }, not confirmed. Please ask before you go.
offer-confirmed = ✅ Confirmed on { $date }
offer-stale = ⚠️ Not confirmed for more than two years, last known: { $date }. Please be sure to ask before you go.
offer-retired = ❌ This place or group no longer exists.
offer-date-unknown = an unknown date
offer-source = 📖 <i>Source: { $source }</i>
offer-button-map = 🗺 See on the map
offer-button-contact = 🌐 Go to their website
offer-button-report = ✏️ Something not right?
find-button-new-offer = ➕ Tell us of a new offer
offer-button-pin = 📍 Send as a pin
offer-button-keep = ☆ Save
offer-button-drop = ★ Remove from saved
offer-button-guest = 🌍 In another language
offer-button-list = ⬅️ To the list
offer-guest-which =
    <b>{ $name }</b>
    In which language? I’ll send a message that you can forward or show.
offer-gone-toast = This place or group is no longer listed here.
offer-kept-toast = ⭐ Saved
offer-dropped-toast = Removed
inline-button-bot = Open the bot
inline-button-open = More in the bot
inline-entry = An answer on volunteering
hours-always-sure = 🕒 Always open
hours-always-unsure = 🕒 Always open, according to the source
hours-open-sure = 🟢 Open now until { $time }
hours-open-unsure = 🕒 According to the source, open today until { $time }
hours-opens-sure = 🕒 Opens { $day } at { $time }
hours-opens-unsure = 🕒 According to the source, opens again { $day } at { $time }
hours-unknown = 🕒 Please ask about opening times
hours-by-appointment = 🕒 By appointment only
hours-week = 📅 { $days }: { $times }
hours-days = { $first } to { $last }
hours-every-day = Every day
hours-span = { $begin }–{ $end }
hours-whole-day = all day
hours-not-on-holidays = Closed on public holidays
hours-next = Next dates:
hours-next-date = • { $day }, { $times }
day-today = today
day-tomorrow = tomorrow

## Who is in charge?

contacts-text = <b>Who is in charge?</b> What is it about?
contacts-group = <b>{ $group }</b> What exactly?
contacts-where = <b>For which town?</b>
contacts-button-everywhere = Whole district
contacts-heading =
    <b>Who is in charge?</b>
    { $topic } · { $place }
contacts-whole-district = whole district
contacts-choose-place = ℹ️ Choose a town, and I will show the offices there as well.
contacts-municipality-open = ⚠️ Who is in charge in { $place } is still open. Feel free to ask the team.
contacts-button-place = 📍 Another town
contacts-button-topics = ⬅️ Another topic
contacts-button-back = ⬅️ All offices for this
contact-level-heading = <b>{ $level }</b>
contact-level-municipality = Town or municipality
contact-level-district = District (Kreis)
contact-level-voluntary = Associations and volunteers
contact-level-beyond = State, federal level, insurers, helplines
contact-line = • <b>{ $name }</b>
contact-task = { $task }
contact-open = ⚠️ Contact details are still open.
contact-open-points = ⚠️ Still open: { $points }
contact-card =
    <b>{ $name }</b>
    { $level }
contact-only-german = ℹ️ These details are in German only.
contact-gone = ⚠️ This office no longer exists.
contact-address = 📍 { $address }
contact-phone = 📞 { $phone }
contact-email = ✉️ { $email }
contact-hours = 🕒 { $hours }
contact-source =
    📖 <i>Source: { $source }</i>
    As of: { $date }
contact-button-web = 🌐 Open the website
contact-button-save = 👤 Save the contact
contact-file-caption = Open the file to save the contact.
contact-gone-toast = This office no longer exists.

## Funding

funding-text =
    <b>Funding</b>
    Money for your initiative. Please always ask before you start: often nothing may begin before the grant is approved.
funding-ended-text =
    <b>Programmes that have ended</b>
    Here you can read up on what there used to be.
funding-none = Nothing is listed here at the moment.
funding-line = • <b>{ $title }</b>
funding-card =
    <b>{ $title }</b>
    { $giver }
funding-who = 👥 { $who }
funding-amount = 💶 { $amount }
funding-purpose = 🎯 { $purpose }
funding-apply-at = 📝 { $where }
funding-deadline = ⏳ Deadline: { $day }
funding-deadline-passed = ⌛ The last deadline was { $day }. The next one is not known yet.
funding-deadline-open = ⏳ The deadline is not known yet.
funding-ended = ⛔ This programme no longer exists.
funding-ended-on = ⛔ Ended on { $day }
funding-deadline-soon =
    🔔 <b>{ $title }</b>
    You can still apply until { $day }. After that the deadline has passed.
funding-button-web = 🌐 Open the website
funding-button-ended = 📁 Ended programmes
funding-button-running = ⬅️ Current programmes
funding-button-all = ⬅️ All programmes
funding-button-remind = 🔔 Remind me before the deadline
funding-button-remind-off = 🔕 No more reminders
funding-button-card = 💶 Show the programme
funding-on-toast = I will remind you 14 days and 3 days before the deadline.
funding-off-toast = I will not remind you of this deadline any more.
funding-gone-toast = This programme is no longer listed.

## Hints on offers

report-what =
    <b>{ $name }</b>
    What is no longer right?
report-what-closed = 🚪 It is gone
report-what-hours = 🕒 Other times
report-what-address = 📍 Another address
report-what-contact = 📞 Other contact details
report-what-other = 📝 Something else
report-what-new = ➕ New offer
report-new-kind = <b>A new offer, how nice!</b> What is it?
report-new-place = <b>In which town?</b>
report-ask-closed = How do you know? One sentence is enough. Please mention no names.
report-ask-hours = When is it open now? For example: Tuesday 14 to 16, Thursday 10 to 12
report-ask-hours-again = I can't read these times. Please write: Tuesday 14 to 16, Thursday 10 to 12
report-ask-address = What is the address now? Street, number, building.
report-ask-address-again = That is too long for an address. Street, number and building are enough.
report-ask-contact = How can one reach the offer now? Telephone, e-mail or website of the organisation, nothing private.
report-ask-contact-again = I find no telephone number, e-mail or website in it. Please write just that.
report-ask-other = What should the team know? One sentence is enough. Please mention no names.
report-ask-new = What is it called, and where is it? First the name, then a comma, then the address. For example: Nähcafé Sonnenschein, Pfarrheim, Kirchstraße 1
report-button-stop = Report nothing after all
report-proposed = ✅ Thank you! The team will look at it, and you will hear from me.
report-done = ✅ Changed. It holds from now on.
report-already = The team has this already. Thank you!
report-gone = This offer is not listed any more anyway. Thank you!
report-too-many = Several of your hints are waiting with the team. Please wait until they have looked at them.
proposal-heard-accepted = 💛 <b>{ $name }</b>: your hint has been taken over. Thank you for thinking along!
proposal-heard-declined = <b>{ $name }</b>: the team has checked and leaves the entry as it is. Thank you all the same!
proposal-heading =
    ✏️ <b>Hint { $number }: { $name }</b>
    { $what }
proposal-field =
    <b>{ $field }</b>
    Old: { $before }
    New: { $after }
proposal-text = <blockquote>{ $text }</blockquote>
proposal-state-accepted = ✅ Accepted
proposal-state-declined = ✖️ Declined
proposal-state-undone = ↩️ Undone
proposal-button-yes = ✅ Accept
proposal-button-seen = ✅ I have changed it
proposal-button-no = ✖️ Decline
proposal-button-undo = ↩️ Undo
proposal-accepted-toast = Accepted. The person will be told.
proposal-declined-toast = Declined. The person will be told.
proposal-undone-toast = Undone.
proposal-already-toast = This has been decided already.
proposal-overtaken-toast = Not possible any more: the entry has been changed meanwhile.
proposal-gone-toast = This hint is gone.
field-name = Name
field-kind = Kind
field-municipality = Town
field-address = Address
field-opening_hours = Opening hours
field-phone = Telephone
field-email = E-mail
field-contact_url = Website
field-state = Status
check-text =
    ❓ <b>{ $name }</b> in { $place }
    Is this entry still right? It will soon be too old for the list.
check-button-yes = ✅ Still so
check-button-changed = ✏️ Has changed
check-button-gone = 🚪 It is gone
check-confirmed = ✅ <b>{ $name }</b> is confirmed. Thank you!
check-retired = 🚪 <b>{ $name }</b> is no longer in the lists. Thank you!
check-already = <b>{ $name }</b>: this is noted already. Thank you!
check-gone = This offer is no longer listed.
care-text =
    <b>Look after the offers</b>
    This needs a look:
care-list = <b>{ $heading }</b>
care-proposals = ✏️ Open hints: { $count }
care-unconfirmed = ❔ Not confirmed: { $count }
care-stale = ⌛ Too old for the lists: { $count }
care-no-hours = 🕒 Without hours: { $count }
care-no-address = 📍 Without address: { $count }
care-never-opened = 🔍 Never found: { $count }
care-button-back = ⬅️ Back
care-no-proposals-toast = No hint is waiting.

## Rooms and more

board-text =
    <b>Rooms and more</b>
    What do you need, or what can you offer?
resource-kind-room = 🚪 Room
resource-kind-vehicle = 🚐 Vehicle
resource-kind-equipment = 📽 Equipment
resource-kind-interpreting = 🗣 Time to interpret
board-button-offer = ➕ Offer something
board-button-mine = 🗂 My entries
board-button-back = ⬅️ Rooms and more
board-where = <b>In which town?</b>
board-when = <b>For which day?</b>
board-found =
    <b>{ $kind }, { $day }</b>
    { $count ->
        [0] Nothing is listed for this day, sorry.
        [one] One entry
       *[other] { $count } entries
    }
board-line =
    • <b>{ $title }</b>
    📍 { $place }
board-card =
    <b>{ $title }</b>
    { $kind } · { $place }
    🗓 { $day }
board-button-ask = ✋ Ask for it
board-ask-purpose = What do you need it for, and at what time? One sentence is enough, without names please.
board-ask-contact = How can you be reached? Telephone or e-mail. It is only shown once both sides have agreed.
board-ask-title = What do you offer? One sentence, for example: Room for 20 people, step-free, with a kitchen
board-offer-what = <b>What would you like to offer?</b>
board-offer-where = <b>Where is it?</b>
board-how-long = <b>For how long should the entry stand?</b> Then it ends by itself.
board-months = { $count ->
        [one] One month
       *[other] { $count } months
    }
board-button-stop = Cancel
board-offer-offered = ✅ Your entry is up. When somebody asks, I will write to you.
board-offer-already = This entry is up already.
board-offer-too-many = You have ten entries already. Please end one first.
board-offer-too-long = That is too long. Please try again, shorter.
board-request-asked = ✅ Your request is on its way. The answer comes here in the chat.
board-request-already = You have asked for this already.
board-request-taken = It is already taken that day, sorry.
board-request-own = This is your own entry.
board-request-over = This entry has ended.
board-request-too-many = Five of your requests are still open. Please wait for an answer.
board-request-too-long = That is too long. Please try again, shorter.
board-request =
    ✋ <b>Request: { $title }</b>
    🗓 { $day }
    <blockquote>{ $purpose }</blockquote>
    If you agree, both get the other side's contact.
board-button-agree = ✅ Agree
board-button-decline = Not this time
board-answer-agreed = ✅ Agreed. You will both get a message with the contact.
board-answer-declined = Declined. The other person will be told.
board-answer-already-toast = You have answered this already.
board-answer-taken-toast = You have promised it to somebody else for that day.
board-answer-gone-toast = This request is gone.
board-agreed-asker =
    🎉 <b>{ $title }</b>, { $day }: they agreed.
    How to reach them: { $contact }
board-agreed-owner =
    🤝 <b>{ $title }</b>, { $day }: you agreed.
    How to reach the other side: { $contact }
board-declined = <b>{ $title }</b>, { $day }: it does not work out this time, sorry. Perhaps something else fits?
board-over-toast = This entry has ended.
board-mine = <b>My entries</b>
board-mine-none = You have no entries at the moment.
board-mine-line =
    • <b>{ $title }</b>, { $place }
    Ends on { $day }
board-button-close = 🗑 End: { $title }
board-closed-toast = The entry has been ended.

## Courses

courses-text = <b>Courses for volunteers</b>
courses-none = No course is planned at the moment. You’re welcome to ask the team: /ask
courses-mine = <b>Your sign-ups</b>
courses-mine-none = You haven’t signed up for a course yet.
course-button = { $title } · { $day }
course-button-seated = ✅ { $title } · { $day }
course-button-offered = 🎉 { $title } · { $day }
course-button-waiting = ⏳ { $title } · { $day }
course-button-mine = 📋 My sign-ups
course-button-all = ⬅️ All courses
course-title = <b>{ $title }</b>
course-date = 🗓 { $day }, { $start }–{ $end }
course-where = 📍 { $place }
course-link = 🔗 { $link }
course-language = 🗣 { $language }
course-fee = 💶 Costs { $fee }
course-closes = ✍️ Sign up by { $day }, { $time }
course-childcare = 🧒 Do you need childcare? You can tell us once you’ve signed up.
course-access = ♿ Do you need an accessible venue? You can tell us once you’ve signed up.
course-kind-newcomer = Introduction to volunteering
course-kind-guide_training = Guide training
course-kind-guide_refresher = Refresher for guides
course-kind-first_aid = First aid
course-kind-further_training = Further training
course-kind-children = Working with children
course-about-newcomer = For everyone who is just starting: the basics, tips, and time for your questions.
course-about-guide_training = How to accompany people well, in everyday life and to offices.
course-about-guide_refresher = For everyone who has already done the guide training.
course-about-first_aid = What to do in an emergency, with practice.
course-about-further_training = A closer look at one topic from volunteering.
course-about-children = For everybody who volunteers with children and young people.
course-seats-free = { $count ->
        [one] <b>One place</b> left.
       *[other] <b>{ $count } places</b> left.
    } If you sign up, the team will see your Telegram name.
obstacle-full = All places are taken. If you join the waiting list, I’ll offer you a place that becomes free as soon as it’s your turn. The team will see your Telegram name.
obstacle-closed = 🔒 Sign-up closed on { $day }, { $time }. You’re welcome to ask the team: /ask
obstacle-clash = ⚠️ You already have a place here at the same time: <b>{ $title }</b>
obstacle-prerequisite = 📘 You need this first: <b>{ $name }</b>
obstacle-called-off = ❌ <b>This course has been called off.</b>
obstacle-begun = This course has already started.
prerequisite-guide_training = having taken part in a guide training
prerequisite-conduct = a criminal record certificate that the team has seen (/conduct)
course-you-are-in = ✅ <b>You’re signed up.</b>
course-you-are-offered = 🎉 <b>This place is reserved for you until { $day }, { $time }.</b> After that it goes to the next person.
course-you-wait = ⏳ <b>You’re number { $position } on the waiting list.</b> When it’s your turn, I’ll offer you the free place.
course-seat-open = 🎉 <b>A place is free.</b> The course starts soon, so whoever taps first gets it.
course-needs = Do you need anything in order to take part? Tap whatever applies. Only the team sees it, and I delete it after the course.
need-childcare = childcare
need-step-free = step-free access
need-hearing = help with hearing
need-sight = help with seeing
need-button = ◻️ { $need }
need-button-chosen = ☑️ { $need }
need-toast = Noted.
course-button-enrol = ✅ Sign up
course-button-wait = ⏳ Join the waiting list
course-button-calendar = 🗓 Add to my calendar
course-button-leave-seated = Give up my place
course-button-leave-waiting = Leave the waiting list
seat-button-take = ✅ Take the place
seat-button-decline = ➡️ Pass it on
course-leave-seated = Do you really want to give up your place on the course <b>{ $title }</b>? It will then be offered to the next person on the waiting list.
course-leave-waiting = Do you really want to leave the waiting list for <b>{ $title }</b>?
course-button-leave-yes = Yes, take me off the list
course-button-leave-no = No, keep me on the list
course-seated-toast = You’re signed up. Good to have you with us!
course-seated-already-toast = You’re already signed up.
course-offered-already-toast = A place is reserved for you. Would you like it?
course-waiting-toast = You’re on the waiting list.
course-waiting-already-toast = You’re already on the waiting list.
course-refused-toast = You can’t sign up just now. The reason is shown here.
course-cancelled-toast = You’re off the list for this course.
course-too-late-toast = This course has already started.
course-unknown-toast = This course is no longer here.
course-gone-toast = This course is no longer here. These are all the courses.
seat-seated-toast = The place is yours. Good to have you with us!
seat-waiting-toast = Sorry, this place has gone. You’re still on the waiting list.
seat-missed-toast = Time is up, the place has gone on to the next person.
seat-refused-toast = You have another course at the same time. Please give up that place first.
seat-too-late-toast = This course has already started or was called off.
seat-unknown-toast = This course is no longer here.
seat-declined-toast = Thank you! The place goes to the next person.
seat-not-toast = No place is reserved for you right now.
notice-seat-offered = 🎉 <b>A place has become free: { $title }</b>
notice-seat-open = 🏃 <b>A place has become free shortly before the course: { $title }</b>
notice-offer-lapsed = ⌛ <b>The time for your place is up: { $title }</b> You’re no longer on the waiting list. Would you still like to come? You can join the list again below.
notice-course-changed = ✏️ <b>Something has changed: { $title }</b> New: { $fields }
notice-course-cancelled = ❌ <b>Sorry, this course has been called off: { $title }</b>
changed-dates = date
changed-place = place
changed-link = link
changed-language = language
changed-fee = cost

## Planning courses

planning-text = <b>Plan courses</b>
planning-none = <b>Plan courses</b>
    No course is planned yet.
planning-button-new = ➕ New course
planning-button-course-draft = ✏️ { $title } · { $day }
planning-button-course-published = 🎓 { $title } · { $day }
planning-button-course-cancelled = ❌ { $title } · { $day }
planning-button-stop = Cancel
planning-button-back = ⬅️ Back
planning-button-all = ⬅️ All courses
planning-button-course = ⬅️ To the course
planning-ask-kind = <b>New course, step 1 of 3:</b> What kind of course?
planning-step-dates =
    <b>Step 2 of 3:</b> When? For example (day first, 24-hour clock):
    <code>12.1. 18:00-21:00</code>
    Several dates: one line for each.
planning-step-place = <b>Step 3 of 3:</b> Where? Write the place, or tap one.
planning-ask-title = What is the course called? Write the title in German.
planning-ask-dates =
    When? For example (day first, 24-hour clock):
    <code>12.1. 18:00-21:00</code>
    Several dates: one line for each.
planning-ask-place = Where does the course take place? Write the place.
planning-ask-link = Write the link to the video meeting. Only those with a place will see it.
planning-ask-seats = How many places are there?
planning-ask-fee = What does the course cost? For example: <code>12,50</code>
planning-ask-language = Which language is the course in?
planning-ask-closes = When does sign-up end?
planning-wrong-title = ⚠️ At most 120 characters, please.
planning-wrong-dates = ⚠️ I can’t read that as a date. It has to be in the future, and the end after the start.
planning-wrong-place = ⚠️ At most 120 characters, please.
planning-wrong-link = ⚠️ The link has to begin with https://
planning-wrong-seats = ⚠️ A number from 1 to 999, please.
planning-wrong-fee = ⚠️ An amount in euros, please.
planning-button-no-link = No link
planning-button-no-fee = Free of charge
planning-button-closes-days = { $count ->
        [0] Not before it starts
        [one] 1 day before
       *[other] { $count } days before
    }
planning-state-draft = ✏️ <b>Draft.</b> Only the team sees it.
planning-state-published = ✅ <b>Published.</b>
planning-state-cancelled = ❌ <b>Called off.</b>
planning-figures = Places: { $taken } of { $seats } taken, { $offered } offered. Waiting list: { $waiting }
planning-button-publish = ✅ Publish
planning-button-discard = 🗑 Delete the draft
planning-button-copy = 📑 Copy the course
planning-button-people = 👥 Who is coming?
planning-button-title = Change title
planning-button-dates = Change dates
planning-button-place = Change place
planning-button-link = Change link
planning-button-language = Change language
planning-button-seats = Change places
planning-button-closes = Sign-up deadline
planning-button-fee = Change cost
planning-button-switch-childcare-on = ➕ Ask about childcare
planning-button-switch-childcare-off = ➖ Don’t ask about childcare
planning-button-switch-access-on = ➕ Ask about accessibility
planning-button-switch-access-off = ➖ Don’t ask about accessibility
planning-button-call-off = ❌ Call the course off
planning-call-off = <b>Really call off { $title }?</b> { $count ->
        [0] Nobody has signed up yet.
        [one] One person will be told at once.
       *[other] { $count } people will be told at once.
    }
planning-button-call-off-yes = Yes, call it off
planning-button-call-off-no = No, keep the course
planning-published-toast = Published. People can sign up now.
planning-discarded-toast = Draft deleted.
planning-copied-toast = Copied. Please check the date.
planning-changed-toast = { $count ->
        [0] Changed.
        [one] Changed. One person will be told.
       *[other] Changed. { $count } people will be told.
    }
planning-same-toast = It was like that already.
planning-past-toast = This date is already over.
planning-too-few-seats-toast = That’s too few: more places are taken or offered already.
planning-gone-toast = This course can no longer be changed.
people-text = <b>Who is coming: { $title }</b>
    { $day }
people-none = Nobody has signed up yet.
people-seated = ✅ { $name }{ $needs }
people-offered = 🎉 { $name }{ $needs } – place offered
people-waiting = ⏳ { $name }{ $needs } – waiting
people-cancelled = ✖️ { $name }{ $needs } – no longer signed up
people-guest = { $name } (without Telegram)
people-nameless = no name
people-button-guest = ➕ Sign up someone without Telegram
people-button-attendance = ☑️ Who was there?
people-button-one = 👤 { $name }
guest-ask = What is the person’s name? Please ask them first whether they agree. I store the name only, for at most 90 days after the course.
guest-signed-seated = ✅ { $name } has a place.
guest-signed-waiting = ⏳ The course is full, { $name } is on the waiting list. When a place becomes free, I’ll write to you.
guest-signed-offered = 🎉 A place is already reserved for { $name }.
guest-signed-too-late = This course has already started.
guest-signed-unknown = You can’t sign up for this course.
guest-seated = 👤 <b>{ $name }</b> (without Telegram) has a place: { $title }
guest-offered = 👤 A place is reserved for <b>{ $name }</b> (without Telegram) until { $day }, { $time }: { $title }
guest-waiting = 👤 <b>{ $name }</b> (without Telegram) is on the waiting list: { $title }
guest-cancelled = 👤 <b>{ $name }</b> (without Telegram) is no longer signed up: { $title }
guest-button-take = ✅ Take the place
guest-button-remove = 🗑 Sign off and delete the name
guest-button-people = ⬅️ Who is coming?
guest-taken-toast = The place is taken. Please let the person know.
guest-missed-toast = This place is no longer free.
guest-removed-toast = The name is deleted.
guest-gone-toast = This sign-up is no longer here.
notice-guest = 📞 <b>Please let a person without Telegram know.</b>
attendance-text = <b>Who was there? { $title }</b>
    Tap those who were there. So far: { $count } of { $seated }
attendance-button-there = ✅ { $name }
attendance-button-absent = ◻️ { $name }
attendance-button-all = Everybody was there
attendance-button-more = More ➡️
attendance-noted-toast = Noted.
attendance-not-begun-toast = This course hasn’t started yet.
attendance-gone-toast = This sign-up is no longer here.

## Supervision and meet-ups

series-text = <b>Supervision and meet-ups</b>
    Here you can talk with other volunteers about what is on your mind. I’ll gladly remind you.
series-none = No meetings are planned at the moment. You’re welcome to ask the team: /ask
series-button = { $title }
series-button-subscribed = 🔔 { $title }
series-button-all = ⬅️ All meetings
series-one =
    <b>{ $title }</b>
    { $about }

    📍 { $place }
    🏘 { $area }
    🗣 { $language }
series-about-supervision = Guided reflection: look at your own volunteering with professional support. What is said stays in the room.
series-about-exchange = Share experiences, clear up questions, get to know each other.
meeting-dates = <b>Next dates.</b> Tap one if you would like to come.
meeting-no-dates = No date has been set yet.
series-ask-lead = <b>When shall I remind you?</b>
lead-60 = 1 hour before
lead-180 = 3 hours before
lead-1440 = 1 day before
lead-2880 = 2 days before
lead-10080 = 1 week before
lead-button = { $lead }
lead-button-chosen = ✅ { $lead }
series-button-off = 🔕 Stop reminding me
series-on-toast = I’ll remind you { $lead }.
series-off-toast = I won’t remind you of these meetings any more.
series-gone-toast = These meetings are no longer here.
meeting-reminder =
    🔔 <b>Reminder: { $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
meeting-reply-open = Are you coming?
meeting-reply-yes = ✅ You’re coming. See you then!
meeting-reply-no = You can’t make it this time. Thanks for letting us know!
meeting-button-yes = ✅ I’m coming
meeting-button-no = I can’t make it
meeting-button-series = 🔔 Change reminders
meeting-yes-toast = Great, see you then!
meeting-no-toast = Thanks for letting us know.
meeting-over-toast = This meeting is already over.
series-whole-district = whole district
series-kind-supervision = Supervision for volunteers
series-kind-exchange = Exchange meeting
series-lead-off-toast = No more reminder: { $lead }.
series-changed-news = ✏️ <b>Something about these meetings has changed.</b> This is how it is now:
series-ended-news = <b>These meetings have come to an end.</b> There are no more dates. Thank you for being part of it!
meeting-text =
    <b>{ $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
meeting-off = ❌ <b>This date is cancelled.</b>
meeting-moved =
    ↪️ <b>Moved: { $title }</b>

    🗓 <b>New: { $day }, { $start }–{ $end }</b>
    Before: <s>{ $old_day }, { $old_start }</s>
    📍 { $place }
meeting-cancelled =
    ❌ <b>Cancelled: { $title }</b>

    🗓 <s>{ $day }, { $start }–{ $end }</s>
meeting-next = The next date: <b>{ $day }, { $start }–{ $end }</b>
meeting-button-date = 🗓 { $day }, { $start }–{ $end }
meeting-button-online = 💻 Join online
course-reminder =
    🔔 <b>Reminder of your course: { $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
reminders-several = 🔔 <b>{ $count ->
        [one] One date is coming up
       *[other] { $count } dates are coming up
    }</b>
reminder-item =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
reminder-button-item = 👉 { $title }
reminder-button-later = ⏰ Remind me later
reminder-button-course = 🎓 To the course
reminder-button-wishes = ⚙️ Reminder settings
reminder-later-toast = Fine, I’ll remind you again: { $day }, { $time }.
reminder-no-later-toast = Too late for that: it is about to start or already over.
talk-text = 💛 <b>I’m glad you wrote.</b> You don’t have to carry this alone.
talk-groups = <b>The next open meetings</b>
talk-no-groups = No open meeting is planned right now. The team is happy to listen.
talk-date = 🗓 { $title }: { $day }, { $start }
talk-contacts = <b>Want to talk right now?</b> Telefonseelsorge (crisis helpline): <b>0800 1110111</b> or <b>0800 1110222</b>. In danger: <b>112</b>. Or write to the team.
talk-button-date = 🗓 { $title }
calendar-button-add = 📅 Add to my calendar
calendar-button-remove = 📅 Remove from my calendar
calendar-button-update = 📅 Update my calendar
calendar-button-series = 📅 All dates into my calendar
calendar-button-feed = 🔗 My calendar subscription
calendar-file-name = meetings
calendar-caption = Open the file and the dates are in your calendar.
calendar-caption-remove = Open the file and the date disappears from your calendar.
calendar-name = Ehrenamtslotse
feed-text =
    <b>Calendar subscription</b>

    Your courses and meetings then appear in your calendar by themselves, even when something changes. You get a secret link for it. Whoever knows it sees your dates, so please don’t pass it on.
feed-button-open = 🔗 Get the link
feed-address =
    <b>Your secret calendar link</b>

    <code>{ $address }</code>

    Add it to your calendar app as a subscription. I can show it only this once.
feed-button-subscribe = 📅 Open the calendar
feed-is-open =
    <b>Calendar subscription</b>

    You have had one since { $date }. I don’t know the link myself any more. If you lost it, make a new one; the old one then stops working.
feed-button-renew = 🔄 Make a new link
feed-button-close = End the subscription
feed-closed-toast = The subscription has ended. The link no longer works.
feed-none-toast = There is no calendar subscription here at the moment.

## My volunteering

mine-text = <b>Your volunteering</b>
    What you note here is for your eyes only.
mine-button-questions = 💬 My questions to the team
mine-button-hours = ⏱ My hours
mine-button-certificates = 🎓 My certificates
mine-button-tandem = 🤝 Find somebody, be asked
mine-button-conduct = 🪪 Criminal record certificate
mine-button-organise = 📍 My offers
mine-button-back = ⬅️ My volunteering
paper-unprintable = I can’t print that as it is. Please write it in Latin letters, with at most { $most } characters.

## My hours

hours-text =
    <b>Your hours</b>

    Write to me, for example: “2 hours café yesterday”. Or tap a button, which counts for today.
hours-sums = { $year }: <b>{ $hours } h</b> · altogether: { $ever } h
hours-of = { $day }: { $hours } h
hours-of-what = { $day }: { $hours } h, { $what }
hours-noted = ✅ Noted: { $line }
hours-line = • { $line }
hours-list = <b>Your latest notes</b>
hours-none = You have not noted any hours yet.
hours-papers = <b>To take along</b>
    Your organisation can sign the PDF. The table has everything in it.
hours-button-add = { $hours } h
hours-button-list = 📋 See and delete notes
hours-button-papers = 📄 As PDF or table
hours-button-undo = ↩️ Delete it again
hours-button-delete = 🗑 { $line }
hours-button-back = ⬅️ My hours
hours-button-pdf = 📄 Record of volunteering { $year } (PDF)
hours-button-csv = 📊 Everything as a table (CSV)
hours-noted-toast = Noted. Thank you for your time!
hours-noted-plain-toast = Noted.
hours-already-toast = That is noted already.
hours-deleted-toast = Deleted.
hours-file-name = volunteering-record
hours-csv-caption = Your hours as a table.
hours-pdf-caption = Your record to print. It counts once your organisation has signed it.
hours-column-day = Day
hours-column-hours = Hours
hours-column-what = Activity
hours-paper-title = Record of volunteering { $year }
hours-paper-intro = Hours of voluntary work as noted by the volunteer
hours-paper-name = First name, last name
hours-paper-total = Total: { $hours } hours
hours-paper-signature = For the organisation: place, date, signature, stamp
hours-paper-note = Made on { $date } with Ehrenamtslotse in Kreis Coesfeld. This is not the “Engagementnachweis NRW”, which recognised organisations issue.

## Tandem

tandem-consent =
    <b>Finding each other</b>

    New here, or here for long: find somebody to practise, cook or talk with. For that I store what you put in your profile: town, languages, interests, days, age. All of it is up to you.

    I propose somebody to you, without a name. Only when you both say yes do you both get the other’s Telegram name. You can delete the profile here at any time.

    Are you under 18? Then please talk to the team first: /ask
tandem-button-agree-helper = ✅ I agree, I like to help
tandem-button-agree-guest = ✅ I agree, I’m looking for somebody
tandem-profile-helper = <b>Your profile</b> · you like to help
tandem-profile-guest = <b>Your profile</b> · you’re looking for somebody
tandem-about =
    📍 { $place }
    🗣 { $languages }
    💛 { $interests }
    🗓 { $days }
    🎂 { $age }
tandem-seeks = 🔎 I’m looking for a tandem partner for you.
tandem-seeks-not = ⏸ I’m not looking for a tandem partner at the moment.
tandem-asked = 🙋 The team may ask you for help.
tandem-asked-not = ⏸ The team does not ask you for help.
tandem-button-languages = 🗣 Languages
tandem-button-place = 📍 Town
tandem-button-interests = 💛 Interests
tandem-button-days = 🗓 Days
tandem-button-age = 🎂 Age
tandem-button-seek-on = 🔎 Look for a tandem partner
tandem-button-seek-off = ⏸ Stop looking
tandem-button-ask-on = 🙋 I’d like to be asked for tasks
tandem-button-ask-off = ⏸ Don’t ask me for tasks any more
tandem-button-role-helper = 🔁 I’m helping now
tandem-button-role-guest = 🔁 I’m looking for somebody myself
tandem-button-delete = 🗑 Delete the profile
tandem-button-done = ✅ Done
tandem-choose = Tap whatever fits.
tandem-deleted-toast = Your profile is deleted.
interest-talking = Talking, practising German
interest-cooking = Cooking
interest-sport = Sport
interest-music = Music
interest-crafts = Sewing and crafts
interest-bikes = Bicycles
interest-learning = Learning
interest-offices = Offices and letters
interest-outdoors = Being outdoors
interest-children = With children
tandem-proposal-helper = 🤝 <b>This person likes to help. Would you like to get to know them?</b>
tandem-proposal-guest = 🤝 <b>This person is looking for somebody. Would you like to get to know them?</b>
tandem-button-yes = ✅ Yes, they may have my name
tandem-button-no = No, thanks
tandem-waiting = Thank you! I’m waiting for the other person’s answer. If it is yes as well, you both get the name.
tandem-agreed = 🎉 You both said yes. The name comes in a moment.
tandem-declined = All right. I’ll keep looking if you like.
tandem-closed = This proposal is no longer open.
tandem-both-agreed = 🎉 <b>You both said yes.</b> Write to each other: { $contact }. The first time, it’s best to meet in a public place.
tandem-not-this-time = Unfortunately it was no match this time. I’ll keep looking for you.
help-request = 🙋 <b>The team asks for help</b>

    { $text }
help-button-yes = ✅ Yes, the team may write to me
help-button-no = Not this time
help-yes = ✅ Thank you! The team will get in touch with you.
help-no = All right. Thanks for the answer!
help-gone = This request is gone, or it is already on its way.
letter-gone = This is already on its way, over or discarded.

## Saying thank you

thanks-text = <b>Saying thank you</b>
    Everybody is invited who has not turned thanks and invitations off.
thanks-sums = 🗓 { $day }, { $time }
    ✅ { $yes } coming · ❌ { $no } can’t come · ⏳ { $open } open
thanks-button-new = 💌 New invitation
thanks-ask-moment = When is it? Write day and time, for example: 4.12. 18:00
thanks-moment-unclear = I don’t understand that, or it is over already. Please write it like this: 4.12. 18:00
thanks-ask-text = Now write the invitation, with the place. I add day and time. You will see a preview.
thanks-when = 🗓 { $day }, { $time }
thanks-preview = ⬆️ This is how the invitation arrives.
thanks-button-send = 💌 { $count ->
        [one] Invite one person
       *[other] Invite { $count } people
    }
thanks-sent = ✅ Invited: { $count ->
        [one] one person
       *[other] { $count } people
    }.
thanks-gone-toast = This invitation is over or already on its way.

## Certificates

certificates-text = <b>Your certificates of attendance</b>
    The team has confirmed that you were there. Tap a course.
certificates-none = Your courses appear here once the team has confirmed that you were there.
certificate-button = 📄 { $title } · { $day }
certificate-button-back = ⬅️ My certificates
certificate-ask-name = Which first and last name shall the certificate carry? I only keep the initials.
certificate-issued = You got a certificate for <b>{ $title }</b> on { $date }. If you make a new one, the old code is no longer good.
certificate-button-new = 📄 Make a new one
certificate-button-withdraw = 🚫 Make the code invalid
certificate-withdrawn-toast = The code is no longer good.
certificate-gone-toast = There is no certificate for this course.
certificate-file-name = certificate-of-attendance
certificate-caption = Your certificate of attendance. To check it, people scan the picture or write: <code>/verify { $code }</code>
certificate-ready = 🎓 Your certificate of attendance for <b>{ $title }</b> is ready.
certificate-praise = Thank you for being there!
certificate-button-get = 📄 Get it as PDF
certificate-title = Certificate of attendance
certificate-took-part = took part in:
certificate-date = { $day }, { $start }–{ $end }
certificate-place = Place: { $place }
certificate-confirmed = The team of the Kommunales Integrationszentrum (Municipal Integration Centre) in Kreis Coesfeld has confirmed the attendance. Issued on { $date }, name as given by the person.
certificate-check = Code to check: { $code }. Scan the picture, or write to the bot { $bot }: { $command }
verify-ask = Write the code after it, for example: <code>/verify ABCD-EFGH-JKMN</code>
verify-valid = ✅ This certificate is genuine.
verify-name = Initials: { $initials }
verify-course = Course: { $title }
verify-day = Began on: { $day }
verify-issued = Issued on: { $day }
verify-note = Please compare with the paper. The full name is not stored here.
verify-invalid = ❌ There is no such code. It may be mistyped, or it was made invalid.
verify-page-title = Check a certificate

## Certificate of conduct

conduct-text =
    <b>Criminal record certificate (Führungszeugnis)</b>

    Do you need one for your volunteering? I make the letter with which you apply for it. Afterwards you only show the certificate. Please don’t send it to me: the team only notes when they saw it and when they would like to see a new one.
conduct-not-seen = ℹ️ The team has not noted anything yet.
conduct-seen = ✅ Seen on { $seen }. Please show a new one before { $again }.
conduct-seen-long-ago = ⚠️ Seen on { $seen }. The team has needed a new one since { $again }.
conduct-button-letter = 📄 Make the letter to apply with
conduct-button-show = 🪪 Show it to the team
conduct-button-forget = 🗑 Delete the team’s note
conduct-button-back = ⬅️ Criminal record certificate
conduct-button-by-hand = ✍️ I’ll fill that in by hand
conduct-forgotten-toast = The note is deleted.
conduct-ask-name = What is your name, first and last as in your identity document? I need it for the letter only and don’t keep it.
conduct-ask-task = For which organisation and which task? For example: “homework help at the youth centre”.
conduct-file-name = letter-criminal-record
conduct-letter-caption = The letter counts only with your organisation’s signature. What to do next is on the second page.
conduct-number =
    Show the team your certificate and tell them this number:

    <b>{ $number }</b>

    It is good for half an hour.
conduct-noted = ✅ The team has seen your criminal record certificate. Please show a new one before { $again }. I will remind you.
conduct-due = 🔔 The team would like to see a new criminal record certificate of yours by { $again }. Shall I make the letter to apply with?
conduct-overdue = 🔔 The team has needed a new criminal record certificate of yours since { $again }. Shall I make the letter to apply with?
letter-title = Request for an extended criminal record certificate
letter-to = To the registration office
letter-name = First name, last name
letter-birth = Date and place of birth
letter-address = Address
letter-task = Organisation and voluntary task
letter-purpose = We ask this person to show us an extended criminal record certificate under section 30a BZRG. The person volunteers with us or is going to.
letter-conditions = We confirm that the conditions of section 30a (1) BZRG are met.
letter-free = We are a non-profit organisation or a public authority. The certificate is needed for voluntary work. We ask for it to be free of charge.
letter-no-allowance = No expense allowance is paid for the work.
letter-signature = Place, date, signature and stamp of the organisation
letter-translation = A translation to read. Only the German page is signed.
letter-guide-title = What to do next
letter-guide-fill = 1. Fill in what is still missing.
letter-guide-sign = 2. Have your organisation tick the boxes and sign. Only then does the letter count. Also ask whether they have a form of their own.
letter-guide-apply = 3. Take the letter to the registration office (Meldebehörde) of your town in person. Or apply online with your electronic identity card: fuehrungszeugnis.bund.de
letter-guide-fee = 4. For volunteering at a non-profit organisation or a public authority the certificate is usually free, otherwise it costs 13 euros. Have the exemption confirmed before you pay.
letter-guide-show = 5. Only show the certificate. A copy does not belong in your organisation’s files.

## Settings

settings-text =
    <b>Settings</b>

    Language: { $language }
    Town: { $municipality }
    News from the team: { $news }
settings-no-municipality = not given
settings-news-on = yes
settings-news-off = no
settings-button-language = 🌍 Change language
settings-button-municipality = 📍 Change town
settings-button-news-on = 📣 Turn on news
settings-button-news-off = 🔕 Turn off news
settings-button-praise-on = 💛 Turn thanks and invitations on
settings-button-praise-off = 🔕 Turn thanks and invitations off
settings-button-privacy = 🔒 Data protection
settings-button-back = ⬅️ Settings
settings-button-no-municipality = I’d rather not say
settings-chosen = ✅ { $name }
languages-text = <b>Which language?</b>
language-toast = I now speak English with you.
municipalities-text = <b>Where do you live or help?</b> Then I can show you places and groups near you faster, and the team can send you messages for your town.
settings-button-reminders = ⏰ Reminder settings
wishes-text =
    <b>Reminders</b>

    Meetings: { $series }
    Before your own courses: { $leads }
    Quiet hours: { $quiet }
    At most per week: { $cap }

    Anything about your own sign-ups always arrives, even when the week is full.
wishes-no-series = none
wishes-no-leads = no reminder
wishes-hours = { $start }–{ $end }
wishes-never-quiet = none
wishes-no-cap = any number
wishes-button-series = 🤝 Choose meetings
wishes-button-leads = 🎓 Before my own courses
wishes-button-quiet = 🌙 Change quiet hours
wishes-button-cap = ✉️ How many per week?
wishes-ask-leads = <b>When shall I remind you of your own courses?</b> You can choose more than one.
wishes-ask-quiet = <b>When shall I be quiet?</b> Reminders then wait until the morning. What can’t wait comes without a sound.
wishes-ask-cap = <b>How many messages a week are right for you?</b> Anything about your own sign-ups doesn’t count.
wishes-button-night = 🌙 { $start }–{ $end }
wishes-button-never-quiet = No quiet hours
wishes-button-at-most = { $count ->
        [one] At most one
       *[other] At most { $count }
    }
wishes-button-no-cap = Any number
wishes-button-back = ⬅️ Back

## Data protection

privacy-text =
    <b>What I store about you</b>

    • Your Telegram ID (a number, but not your phone number), your language and, if you give it, your town: so that I can answer you.
    • When you agreed that I remember this.
    • Your course sign-ups with your Telegram name: so that the team knows who is coming. Also whether you were there. What you need in order to take part, such as childcare, I delete afterwards.
    • What I should remind you of, when and how often, and whether you subscribed to a calendar. Whether you are coming to the next meeting I delete on the day after it, and what I reminded you of after eight days. Nobody stores who was at a meeting, only how many.
    • Questions you send to the team, with the answer. The team does not see your name.
    • Whether an answer helped you.
    • Which places and groups you saved, and which ones you changed or confirmed.
    • If you wish: the hours you note (for you only), and when the team saw your criminal record certificate and wants to see one again. I store nothing of the certificate itself. I delete the note at the latest half a year after it has run out.
    • What you last asked about (only the topic, not your words): for ten minutes, so that you can ask a short follow-up.
    • Team only: which answers you changed, and which ones you look after. Also your first name, which questions you took, when you are away and who stands in for you.
    • Team only: which broadcasts you wrote or released.
    • Team only: which role you have. And, for two years, what you did for the team and when.
    • What you offer or ask for under “Rooms and more”, with the contact you give for it: the other person sees it only once both agree. 30 days after the entry ends I delete all of it.
    • Hints you give on offers. The team does not see your name.
    • Questions I had no good answer to: without your name, for 90 days, so that the team can add answers. Only if you want to hear of an answer do I remember until then that you are waiting.
    • Certificates you have issued: course, day, your initials and a checksum of the code. Whoever has the code sees course, days and initials.
    • Your profile, if you want to find somebody or be asked, and what you say to proposals and requests. I pass your Telegram name on only after your yes. Requests with their answers are deleted after 90 days.
    • Whether you come to a thank-you event: I delete that 30 days after it. The team only sees how many are coming.
    • Whether you come to something that a broadcast tells of, and whether you read more there: I delete that after half a year. Staff see only how many there are.
    • What you reply to a broadcast, with the team’s answer: for half a year. Staff don’t see your name.
    • Tags that the team gives you so that you get messages that suit you: you see them here and can take them off.

    I don’t keep your other messages or your location. Some of the rest I delete by myself after a while; everything else stays stored until you delete it: with /forgetme, at any time and completely. What is in your chat and in the team’s group is held by Telegram; I can’t delete that.

    Responsible: the Kommunales Integrationszentrum (Municipal Integration Centre) of Kreis Coesfeld (Coesfeld district): ki@kreis-coesfeld.de
retention-text =
    <b>How long I keep things</b>

    { $lines }

    Everything else stays until you delete it: with /forgetme, at any time and completely.
retention-line = • { $what }: { $kept }
retention-topic = What we last talked about
retention-reply = Whether you come to a meeting, after the meeting
retention-needs = What you need for a course, after the course
retention-update = The numbers of your messages, without their content
retention-reminder = What I reminded you of, after the date
retention-board = Entries under “rooms and more”, after they end
retention-thanks = Whether you come to a thank-you event, after the event
retention-gap = Questions I had no good answer to, without your name
retention-help = Requests for help and the replies to them
retention-guest = Names of people without Telegram, after the course
retention-answer = What you answer to a broadcast, after it was sent
retention-conduct = The note on your criminal record certificate, after it runs out
retention-question = Questions to the team and their answers, once they are dealt with
retention-message = Messages I sent you without being asked
retention-audit = Within the team: who did what
retention-person = Everything about you, after your last message, unless you have ordered reminders
privacy-telegram-text =
    <b>What Telegram sees</b>

    I am a bot on Telegram. Everything you write to me and everything I answer goes through Telegram and stays there in your chat. Chats with bots are not end-to-end encrypted, so Telegram could read them.

    • Telegram knows your phone number. I do not see it.
    • What you delete in the chat is not deleted with me. That is what /forgetme is for. And I delete nothing from your chat.
    • Please do not write names, file numbers or illnesses of other people.

    Rather without Telegram? Write to ki@kreis-coesfeld.de.
privacy-nothing-kept = Nothing is stored about you.
privacy-button-retention = ⏳ How long?
privacy-button-telegram = ✈️ What does Telegram see?
privacy-button-back = ⬅️ Data protection
privacy-button-data = 📄 My data as a file
privacy-button-tags = 🏷 My tags
privacy-button-forget = 🗑 Delete everything about me
privacy-file-name = my-data
privacy-file-caption = This is everything I have stored about you.
forget-text = <b>Really delete everything?</b> Your sign-ups, reminders, questions and settings will then be gone. Your places on courses will go to the next person.
forget-button-yes = Yes, delete everything
forget-button-no = No, keep it
forget-done = Done. I have deleted everything about you. Thank you for your time and your commitment! If you write to me again, we’ll make a fresh start.

## Team

staff-menu-text =
    <b>Team</b>

    What would you like to do?
staff-menu-button-courses = 🎓 Plan courses
staff-menu-button-questions = ❓ Open questions
staff-menu-button-away = 🏖 Substitutes
staff-menu-button-broadcast = 📣 Broadcasts
staff-menu-button-tags = 🏷 Tags
staff-menu-button-gaps = 🧩 Questions without an answer
staff-menu-button-series = 🤝 Plan meetings
reminders-missed = ⚠️ { $count ->
        [one] One reminder could not go out in time: it had already begun.
       *[other] { $count } reminders could not go out in time: it had already begun.
    }
plan-text =
    <b>Plan meetings</b>

    Tap a series, or start a new one.
plan-series =
    <b>{ $title }</b>
    📍 { $place }
    🔔 { $count ->
        [0] Nobody is being reminded yet.
        [one] One person is being reminded.
       *[other] { $count } people are being reminded.
    }
plan-button-new = ➕ New series
plan-button-staff = ⬅️ Team menu
plan-button-all = ⬅️ All series
plan-button-show = ⬅️ To the series
plan-button-date = 🗓 { $day }
plan-button-past = 👥 How many came? { $day }
plan-button-change = ✏️ Change the series
plan-button-add = ➕ Extra date
plan-button-end = End the series
plan-button-move = ↪️ Move
plan-button-cancel = ❌ Cancel this date
plan-button-count = { $count }
plan-button-cancel-yes = Yes, cancel it
plan-button-move-yes = Yes, move it
plan-button-add-yes = Yes, add it
plan-button-end-yes = Yes, end it
plan-button-keep = No, go back
plan-date =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }
    ✅ { $count ->
        [0] Nobody has said yes yet
        [one] One person is coming
       *[other] { $count } people are coming
    }
plan-ask-count = How many came? I keep only the number, no names.
plan-counted = 👥 { $count ->
        [0] Nobody came.
        [one] One person came.
       *[other] { $count } people came.
    }
plan-counted-toast = Thanks, noted.
plan-cancel =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }

    Really cancel this date?
plan-ask-move = <b>To when?</b> Write day, month and time, for example: 3.12. 18:30
plan-ask-add = <b>When is the extra date?</b> Write day, month and time, for example: 3.12. 18:30
plan-wrong-date = That is no date in the future. Write for example: 3.12. 18:30. /cancel stops this.
plan-confirm-move = Move it to <b>{ $day }, { $start }</b>?
plan-confirm-add = Add this date: <b>{ $day }, { $start }</b>?
plan-end = Really end <b>{ $title }</b>? All further dates are then cancelled.
plan-told = { $count ->
        [0] Nobody has to be told.
        [one] One person gets a message.
       *[other] { $count } people get a message.
    }
plan-done = ✅ Done.
plan-added-toast = The date is set.
plan-not-added-toast = There is already a date on that day, or it is past.
plan-gone-toast = That is no longer possible. Here is all that is planned.
draft-ask-kind = <b>What kind of series?</b>
draft-text =
    <b>{ $title }</b>

    Kind: { $kind }
    Rhythm: { $rhythm }
    Weekday: { $weekday }
    Time: { $at }, { $minutes } minutes
    Place: { $place }
    Language: { $language }
    For: { $area }

    Next dates: { $dates }

    <i>Not published yet.</i>
draft-no-place = still missing
draft-no-dates = none
rhythm-weekly = every week
rhythm-fortnightly = every two weeks
rhythm-first = once a month, 1st week
rhythm-second = once a month, 2nd week
rhythm-third = once a month, 3rd week
rhythm-last = once a month, last week
rhythm-other = a rule of its own
draft-button-title = ✏️ Title
draft-button-place = 📍 Place or link
draft-button-rhythm = 🔁 How often
draft-button-weekday = 📆 Weekday
draft-button-at = 🕒 Time
draft-button-minutes = ⏳ Length
draft-button-language = 🗣 Language
draft-button-municipality = 🏘 For whom
draft-button-first = ▶️ First date
draft-button-skips_holidays-on = ✅ Not on public holidays
draft-button-skips_holidays-off = ▫️ On public holidays, too
draft-button-skips_school_holidays-on = ✅ Not in school holidays
draft-button-skips_school_holidays-off = ▫️ In school holidays, too
draft-button-publish = 📣 Publish
draft-button-discard = Discard
draft-button-back = ⬅️ Back
draft-ask-title = <b>What shall the series be called?</b> Write a short title.
draft-ask-place = <b>Where?</b> Write the place, or send the link of an online meeting.
draft-ask-rhythm = <b>How often?</b>
draft-ask-weekday = <b>On which day?</b>
draft-ask-at = <b>At what time?</b> Tap, or write for example 18:15
draft-ask-minutes = <b>How long?</b>
draft-ask-language = <b>In which language?</b>
draft-ask-municipality = <b>Who is the series for?</b>
draft-ask-first = <b>When does it begin?</b> Every two weeks from then on.
draft-minutes = { $count ->
        [one] One minute
       *[other] { $count } minutes
    }
draft-wrong-title = That is too long. At most 60 characters, please.
draft-wrong-place = That is too long. At most 200 characters, please.
draft-wrong-at = That is no time of day. Write for example 18:15
draft-incomplete-toast = The place or the link is still missing.
draft-published = ✅ <b>{ $title }</b> is published.
draft-discarded = Discarded. Everything stays as it was.
draft-gone = This draft no longer exists.
staff-menu-button-content = 📚 Look after the answers
staff-menu-button-back = ⬅️ Team menu
staff-menu-button-conduct = 🪪 Criminal record certificate seen
staff-menu-button-tables = 📊 Get and send tables
staff-menu-button-care = 🧹 Look after the offers
staff-menu-button-help = 🙋 Who can help?
staff-menu-button-thanks = 💌 Say thank you
staff-menu-button-stats = 📊 Numbers
staff-menu-button-roles = 👥 Roles
staff-menu-button-audit = 📜 Log
staff-only-toast = Only the team can do that.
staff-topic-questions = ❓ Open questions
staff-topic-suggestions = 💡 Suggestions
staff-topic-reports = 📋 Reports
staff-question-head = ❓ <b>Question { $number }</b> · { $language } · { $entry }
staff-question-added = ➕ { $text }
staff-question-open = <i>Reply to this message, and your answer will go to the person.</i>
staff-question-taken = 🙋 <b>{ $name } is looking into it.</b>
staff-question-answered = ✅ <b>Answered</b> by { $name }
staff-question-finished = ☑️ <b>Closed</b>
staff-question-ended = ☑️ <b>Closed without an answer</b> by { $name }: { $reason }
staff-question-withdrawn = ↩️ The person has taken the question back.
staff-question-below = ❓ Question { $number } is shown again further down.
staff-question-gone = ❓ Question { $number } has been deleted, together with all of the person’s data.
room-somebody = somebody from the team
room-button-take = 🙋 I’ll look into it
room-button-over = 🙋 I’ll take over
room-button-pass = 👉 Hand on
room-button-give = 👉 { $name }
room-button-back = ↩️ Back to everybody
room-button-end = Close without an answer
room-button-done = ☑️ Close
room-button-cancel = ⬅️ Never mind
room-button-answer = ✏️ Answer
room-button-list = ⬅️ Open questions
room-switch-all-button = All open ones: { $count }
room-switch-mine-button = 🙋 Mine: { $count }
room-button-question = { $number } · { $age } · { $text }
room-button-send = Send anyway
room-button-leave = Don’t send
room-reason-not-ours-button = Another office is in charge
room-reason-no-advice-button = Legal question
room-reason-unknown-button = Can’t be found out
room-reason-unclear-button = Question not clear
room-reason-call-button = Better to talk in person
room-age = { $days ->
        [0] today
        [one] yesterday
       *[other] { $days } days ago
    }
room-list-all = { $count ->
        [one] <b>One question is open.</b>
       *[other] <b>{ $count } questions are open.</b> The oldest is at the top.
    }
room-list-mine = { $count ->
        [one] <b>You are looking into one question.</b>
       *[other] <b>You are looking into { $count } questions.</b> The oldest is at the top.
    }
room-none-all = All questions are answered. 🎉
room-none-mine = You are not looking into any question right now.
room-waiting = { $count ->
        [one] ⏰ <b>One question has been waiting for two working days or longer.</b>
       *[other] ⏰ <b>{ $count } questions have been waiting for two working days or longer.</b>
    }
room-waiting-own = { $count ->
        [one] ⏰ <b>You wanted to look into this question.</b> It has been waiting for two working days or longer.
       *[other] ⏰ <b>You wanted to look into these { $count } questions.</b> They have been waiting for two working days or longer.
    }
room-waits = ⏳ Waiting since { $day }.
room-answered-so-far =
    <b>Answered so far:</b>
    { $answer }
room-handed = 👉 <b>This question is yours now.</b>
room-ask-answer = What would you like to answer to question { $number }? Write it in one message; it goes to the person.
room-answer-lost = Your answer is no longer there. Please write it again.
room-answer-left = All right, I won’t send this answer.
room-answer-other = { $name } is already looking into this question. Send your answer anyway?
room-answer-over = This question is already answered or closed, last by { $name }. Send your answer anyway?
room-answer-withdrawn = The person has taken the question back. Your answer won’t be sent.
room-taken-toast = You are looking into this question.
room-already-toast = That is already so.
room-other-toast = Somebody was faster.
room-handed-toast = Handed on.
room-back-toast = The question is there for everybody again.
room-ended-toast = Closed. The person hears why.
room-finished-toast = Closed.
room-open-toast = This question is open again.
room-answered-toast = This question is already answered.
room-closed-toast = This question is already closed.
room-withdrawn-toast = The person has taken the question back.
room-gone-toast = This question no longer exists.
room-over-toast = This question is no longer open.
room-below-toast = The question is now shown again among the open questions.
room-anonymous-toast = You are writing anonymously. Please switch that off, so that the others can see who looks into it.
room-alone-toast = I don’t know anybody else yet. Whoever has tapped a button below a question once is listed here.
room-left-toast = This person is no longer on the team. Please choose somebody else.
away-text = <b>Who is away, and who stands in?</b> On the first day, questions somebody has taken go to the substitute. Without one, they are there for everybody again.
away-nobody = Nobody is away at the moment.
away-line = • { $name }: { $first } to { $last }, substitute: { $substitute }
away-line-nobody = • { $name }: { $first } to { $last }, no substitute
away-button-new = 🏖 I’ll be away
away-button-back = 🗑 Delete my entry
away-button-nobody = Nobody, back to everybody
away-ask = From when to when will you be away? Write, for example, 24.12. to 6.1. (day first)
away-unclear = I didn’t understand that. Write, for example, 24.12. to 6.1. (day first). The last day must not be over yet.
away-ask-who = You will be away from { $first } to { $last }. Who stands in for you?
away-noted-toast = Noted.
away-back-toast = Your entry has been deleted.
staff-question-no-entry = no matching answer
staff-answer-sent = ✅ Your answer is on its way.
staff-answer-not-possible = This answer can’t be delivered: the person has deleted their data or blocked the bot, or the answer is already on its way.
staff-answer-text-only = Please reply with text; I can’t pass on anything else yet.
staff-chat-id = The number of this group is { $id }. Enter it as LOTSE_STAFF_CHAT_ID.
conduct-staff-ask = Have the certificate shown to you. Which number does the person tell you? It is under “My volunteering”, “Criminal record certificate”, “Show it to the team”.
conduct-staff-choose =
    <b>{ $name }</b> is showing you a criminal record certificate. I only note the day, nothing else.

    When would you like to see one again?
conduct-staff-no-name = A person without a stored name
conduct-button-years = { $count ->
        [one] In one year
       *[other] In { $count } years
    }
conduct-button-drop = 🗑 Delete the note, the person is leaving
conduct-staff-noted = ✅ Noted: seen today, again on { $again }. Please don’t keep a copy.
conduct-staff-dropped = The note is deleted.
conduct-no-note = Nothing is noted about this person, or the number is no longer good.
conduct-no-number = This number is not good, or no longer. The person can get a new one.
help-ask-language = Which language should the person speak?
help-ask-place = <b>{ $language }</b> · { $count ->
        [0] Nobody wants to be asked.
        [one] One person wants to be asked.
       *[other] { $count } people want to be asked.
    } Where is help needed?
help-ask-text = { $count ->
        [one] One person fits.
       *[other] { $count } people fit.
    } What would you like to ask? Please don’t name anybody else. You will see a preview.
help-nobody = Nobody here wants to be asked. Try the whole district.
help-preview = ⬆️ This is how your request arrives. Whoever says yes appears with a contact in the team’s group.
help-button-send = 📨 { $count ->
        [one] Ask one person
       *[other] Ask { $count } people
    }
help-sent = ✅ Asked: { $count ->
        [one] one person
       *[other] { $count } people
    }.
help-offered = 🙋 <b>{ $contact }</b> says yes to your request: { $text }
broadcast-ask-text = Now write the text of the broadcast, or send a photo, an album, a file, a poll or a place. Forwarding works, too. You will then see a preview; nothing goes out yet. To stop: /cancel
broadcast-audience =
    ⬆️ <b>This is how your message will look.</b>

    To: { $audience }
    Will receive it: <b>{ $count ->
        [0] nobody yet
        [one] one person
       *[other] { $count } people
    }</b>
broadcast-button-audience = 👥 Who gets it?
broadcast-button-send = 📣 { $count ->
        [one] Send to one person
       *[other] Send to { $count } people
    }
broadcast-button-discard = Discard
broadcast-button-whole-district = Whole district (Kreis)
broadcast-button-settings = ⚙️ Change news settings
broadcast-released = ✅ The broadcast is going out to { $count ->
        [one] one person
       *[other] { $count } people
    }.
broadcast-discarded = Discarded. Nothing was sent.
broadcast-gone-toast = This broadcast is already on its way or no longer exists.
broadcast-list =
    📣 <b>Broadcasts</b>
    Tap one, or start a new one.
broadcast-list-empty =
    📣 <b>Broadcasts</b>
    There are none yet.
broadcast-button-new = ✏️ Write a new one
broadcast-button-event = 📅 About an event
broadcast-button-list = 📣 All broadcasts
broadcast-button-back = ⬅️ Back
broadcast-button-wordings = 🌐 More languages
broadcast-button-times = 🕒 When
broadcast-button-preview = 👁 Preview
broadcast-button-test = 📨 Test to me
broadcast-button-ask = 🙋 Ask for release
broadcast-button-schedule = 🕒 { $count ->
        [one] Schedule for one person
       *[other] Schedule for { $count } people
    }
broadcast-button-call-off = ✋ Don’t send it yet
broadcast-button-drop-wording = 🗑 Leave this language out
broadcast-button-when = 🕒 Send later …
broadcast-button-until = ⌛ Deliver only until …
broadcast-button-at-once = ⚡ Send at once after all
broadcast-button-forever = ♾ No end
broadcast-button-go-on = ➡️ Go on
broadcast-button-pause = ⏸ Pause
broadcast-button-resume = ▶️ Go on sending
broadcast-button-stop = ⏹ Stop
broadcast-button-stop-sure = ⏹ Yes, send no more
broadcast-button-back-sure = 🗑 Yes, delete it for everybody
broadcast-button-correct = ✏️ Correct the text
broadcast-button-take-back = ↩️ Take back
broadcast-button-progress = 📊 See how far it is
broadcast-state-draft = 📝 Draft
broadcast-state-asked = 🙋 Waits for release
broadcast-state-scheduled = 🕒 Scheduled
broadcast-state-going = 📤 On its way
broadcast-state-paused = ⏸ Paused
broadcast-state-done = ✅ Done
broadcast-state-stopped = ⏹ Stopped
broadcast-state-taken-back = ↩️ Taken back
broadcast-wordings = In which languages is the message? Whoever speaks a language that is missing gets it in German, or else in its first language.
broadcast-ask-wording = Now send me the message in this language: <b>{ $language }</b>. To stop: /cancel
broadcast-terms = 📖 The glossary says:
broadcast-term = { $german } → { $translation }
broadcast-term-used = ✅ { $german } → { $translation }
broadcast-term-missed = ⚠️ { $german } → in the glossary: { $translation }
broadcast-times = When should the broadcast go out?
broadcast-ask-when = When? For example <i>tomorrow 18:00</i>, <i>Friday 9:30</i> or <i>3.12. 18:00</i>.
broadcast-ask-until = Until when is the message of use? Whoever has not got it by then won’t get it. For example <i>tomorrow 18:00</i> or <i>3.12. 18:00</i>.
broadcast-time-unclear = I don’t understand that, or it has passed already. Write a day and a time, such as <i>tomorrow 18:00</i> or <i>3.12. 18:00</i>.
broadcast-kind-text = text
broadcast-kind-photo = photo
broadcast-kind-document = file
broadcast-kind-album = album ({ $count })
broadcast-kind-poll = poll
broadcast-kind-venue = place
broadcast-moment = { $day }, { $time }
broadcast-line-wording = ✅ { $kind } for { $count }: { $language }
broadcast-line-missing = ⚠️ No wording for { $count }: { $language }. They get: { $instead }
broadcast-line-terms = 📖 { $language }: not as in the glossary: { $terms }
broadcast-line-at-once = ⚡ Goes out as soon as you send it
broadcast-line-when = 🕒 Goes out: { $moment }
broadcast-line-until = ⌛ Delivered until: { $moment }
broadcast-line-asked = 🙋 Waits for a second person to release it. Any change makes it a draft again.
broadcast-line-scheduled = 🕒 Is scheduled. Any change makes it a draft again.
broadcast-preview-of = 👁 How it will arrive: <b>{ $language }</b>
broadcast-test-toast = The test is coming, to you alone.
broadcast-own-toast = You wrote this one yourself. Somebody else has to release it.
broadcast-over-toast = By then it would be over. Change the time.
broadcast-nobody-toast = Nobody would get it. Change who gets it.
broadcast-not-now-toast = That isn’t possible any more.
broadcast-asked = 🙋 The team has been asked. Once a second person releases it, the message goes out. Recipients: { $count }
broadcast-scheduled = 🕒 Scheduled. Until then you can still change everything. Recipients: { $count }
broadcast-asked-group =
    🙋 A broadcast waits for release: <b>{ $name }</b>
    Open /staff in the chat with me, then “Broadcasts”.
broadcast-album-whole = ⬆️ This is how your album will arrive.
broadcast-below-album = ⬆️ From your volunteering team
broadcast-below-poll = ⬆️ Please vote. Nobody sees who chose what.
broadcast-fault-kind = I can’t send that as a broadcast. Possible are text, photo, album, file, poll and place. Please send me a video or a voice message as a file.
broadcast-fault-caption = The text with the picture or file is too long: { $length } characters, { $most } are allowed. Shorten it and send everything again.
broadcast-fault-quiz = I can’t pass on a quiz: Telegram doesn’t tell me the right answer. Send it as an ordinary poll.
broadcast-fault-closed = This poll is closed already. Send me a new one.
broadcast-fault-correction = I can correct the text only. Please write me the new text.
broadcast-fault-longer = The new text doesn’t fit into the message that has arrived already. Please shorten it.
broadcast-card-going = 📤 <b>{ $name }</b> – is on its way
broadcast-card-paused = ⏸ <b>{ $name }</b> – is paused
broadcast-card-done = ✅ <b>{ $name }</b> – is done
broadcast-card-stopped = ⏹ <b>{ $name }</b> – was stopped
broadcast-card-taken-back = ↩️ <b>{ $name }</b> – is taken back
broadcast-progress-bar = { $bar } { $percent } %
broadcast-progress-sent = ✅ Delivered: { $count } of { $total }
broadcast-progress-parked = 💤 Can’t be reached: { $count }
broadcast-progress-failed = ⚠️ Failed: { $count }
broadcast-progress-left-out = ➖ Left out (enough for this week, too late or stopped): { $count }
broadcast-progress-time-left = ⏳ About { $minutes } min left
broadcast-taken-back-progress = ↩️ Deleted: { $done } of { $total }
broadcast-corrected-progress = ✏️ Corrected: { $done } of { $total }
broadcast-change-failed = ⚠️ No longer possible: { $count }
broadcast-stop-sure = Stop for good? Whoever has the message keeps it. Not sent any more: { $count }
broadcast-back-sure = Really take it back? The message disappears from all chats it has reached. Some may have seen it already. Delivered so far: { $count }
broadcast-pause-toast = Paused. It goes on when you say so.
broadcast-resume-toast = Going on.
broadcast-stop-sure-toast = Stopped.
broadcast-back-sure-toast = The message is being deleted everywhere.
broadcast-ask-corrected-language = Which text do you want to correct?
broadcast-ask-correction = Write the whole text anew (<b>{ $language }</b>). It takes the place of the old one for everybody who has it. To stop: /cancel
broadcast-corrected = ✏️ The new text now takes the place of the old one, chat by chat.
broadcast-events = What is it about? I will write you a draft with day, time and place.
broadcast-events-none = No course or meeting is planned at the moment.
broadcast-event-text =
    📣 <b>{ $title }</b>

    📅 { $moment }
    📍 { $place }
news-button-yes = I’m coming
news-button-maybe = Maybe
news-button-no = I can’t
news-button-more = ℹ️ Tell me more
news-button-course = 🎓 To the course
news-button-series = 🤝 To the meeting
news-button-meeting = 🤝 See the meeting
news-button-entry = 📖 To the answer
news-yes-toast = Great, see you then!
news-maybe-toast = All right. You can change your mind any time.
news-no-toast = What a pity. Thanks for letting us know!
news-over-toast = This is already over. Thank you all the same!
news-preview-toast = This is only the preview. Nothing is counted here yet.
news-gone-toast = This no longer exists.
press-text =
    🔘 <b>Buttons below the message</b>

    Who is coming? { $rsvp }
    “Tell me more”: { $more }
    Link: { $link }
press-on = with “I’m coming”, “Maybe”, “I can’t”
press-off = no
press-button-open = 🔘 Buttons below it
press-button-rsvp-on = ➕ Ask who is coming
press-button-rsvp-off = ✖️ Don’t ask who is coming
press-button-more = ➕ Write “Tell me more”
press-button-no-more = ✖️ Remove “Tell me more”
press-button-link = ➕ Link to a course, meeting, answer
press-button-no-link = ✖️ Remove the link
press-button-entry = 📖 To an answer
press-ask-language = In which language will you write more?
press-ask-more = Now write what “Tell me more” shows ({ $language }). Bold, italics and links are kept. To stop: /cancel
press-ask-link = Where should the button lead?
press-ask-entry = Write the number of the answer, such as UV-03. To stop: /cancel
press-no-entry = I don’t know this number. You find it under /staff with each answer, such as UV-03.
broadcast-card-answers = ✅ { $yes } · 🤔 { $maybe } · ❌ { $no }
report-button-show = 📊 Report with picture
report-button-again = 🔄 Count again
report-button-nudge = 🔔 { $count ->
        [one] Ask one person once more
       *[other] Ask { $count } people once more
    }
report-title = Report on the broadcast of { $day }
report-heading = 📊 <b>Report:</b> { $name }
report-delivered = ✉️ Arrived: <b>{ $count }</b>
report-missed = 🚫 Did not arrive: { $count } – { $reasons }
report-opened-line = 👀 Opened: { $count }
report-answers = ✅ { $yes } coming · 🤔 { $maybe } maybe · ❌ { $no } not · ⏳ { $open } without an answer
report-got = got it
report-opened = opened it
report-answered = answered
report-bar-delivered = arrived
report-bar-unknown = uncertain
report-bar-parked = not reachable
report-bar-failed = failed
report-bar-left-out = left out
report-reason-blocked = blocked the bot
report-reason-deactivated = account deleted
report-reason-lost = chat not found
report-reason-enough = enough for this week
report-reason-late = too late
report-reason-stopped = stopped
report-reason-other = technical fault
nudge-heading = 🔔 <b>Just asking once more:</b> We would still like to hear from you.
nudge-drafted-toast = Have a look at the draft. Nothing goes out yet.
nudge-already-toast = We ask only once more. You find the draft or the broadcast in the list.
nudge-nobody-toast = Everybody has answered already.
nudge-gone-toast = It is too late for that.
reply-kept = 💬 The team has your reply. If they write back, you will see it here.
reply-only-text = In reply to a broadcast I can only pass on text to the team, no pictures, voice messages or places. Please write a sentence or two, again as a reply to that message.
reply-personal =
    <b>Please have a quick look</b>

    This could tell who it is about:
    { $details }

    The team mostly does not need such details. Would you like to reply without them?
reply-write-again = Just reply to the message once more, without these details.
reply-left = All right. Nothing went to the team.
reply-told = 💬 There are new replies to the broadcast “{ $name }”. You find them under /staff with the broadcasts.
reply-list = 💬 <b>{ $name }</b>

    Replies: { $count }
reply-text = 💬 { $day }, { $time } · { $language }

    { $text }
reply-answered = ✍️ <b>The team:</b> { $answer }
reply-ask-answer = Now write your answer. The person gets it in their chat. To stop: /cancel
reply-answer-sent = ✅ Your answer is on its way.
reply-answer-unreachable = The person can’t be reached right now. They get your answer as soon as they write again.
reply-answer-gone = This reply no longer exists.
reply-button-list = 💬 { $count ->
        [one] Read one reply
       *[other] Read { $count } replies
    }
reply-button-answer = ✍️ Answer
reply-button-tag = 🏷 Give a tag
reply-button-change = ✏️ Reply without these details
reply-button-leave = Don’t reply after all
reply-button-before = ⬅️ Newer
reply-button-more = Older ➡️
failure-report = ⚠️ A message could not be processed.
    Update { $id }, { $error }, { $place }

## Audiences

audience-text =
    👥 <b>Who gets the message?</b>

    { $lines }

    Together: <b>{ $total }</b> of { $everyone } who want news.
audience-line-everyone = Everyone who wants news.
audience-line-first = <b>{ $number }.</b> { $group } · { $count }
audience-line = <b>{ $number }. and</b> { $group } · { $count }
audience-line-not = <b>{ $number }. but not</b> { $group } · { $count }
audience-one-line =
    <b>This line</b>

    { $group }
audience-one-line-not =
    <b>This line: but not</b>

    { $group }
audience-part = { $what }: { $names }
audience-counted = { $name } ({ $count })
audience-dated = { $title }, { $day }
audience-but-not = but not { $group }
audience-and = and { $group }
audience-everyone = everyone who wants news
audience-gone = no longer exists
audience-gone-toast = This no longer exists. Please choose something else.
audience-active = in the last { $count ->
        [one] 24 hours
       *[other] { $count } days
    }
audience-quiet = more than { $count ->
        [one] a day ago
       *[other] { $count } days ago
    }
audience-is-language = Language
audience-is-municipality = Town
audience-is-interest = Interest
audience-is-speaks = Speaks
audience-is-role = Role
audience-is-course-seated = Signed up for
audience-is-course-waiting = On the waiting list of
audience-is-course-attended = Was at the course
audience-is-comes = Coming to the meeting
audience-is-follows = Reminders of
audience-is-likes = Saved place or group
audience-is-answered-yes = Said yes to
audience-is-answered-maybe = Said maybe to
audience-is-answered-no = Said no to
audience-is-answered-any = Answered
audience-is-got = Got
audience-is-active = Last here
audience-is-quiet = Last here
audience-is-tag = Tag
audience-is-saved = Audience
audience-role-helper = likes to help
audience-role-guest = is looking for somebody
audience-role-organiser = looks after a place or group
audience-role-staff = belongs to the team
audience-role-editor = is an editor
audience-kind-language = 🌍 Language
audience-kind-municipality = 📍 Town
audience-kind-interest = 💛 Interest
audience-kind-speaks = 🗣 Speaks
audience-kind-role = 🙋 Role
audience-kind-course = 🎓 Course
audience-kind-comes = 🤝 Meeting
audience-kind-follows = 🔔 Reminders
audience-kind-likes = 💾 Saved places and groups
audience-kind-answered = 📨 Answer to a broadcast
audience-kind-active = 👋 Here lately
audience-kind-quiet = 💤 Not here for long
audience-kind-tag = 🏷 Tag
audience-kind-saved = 📁 Saved audience
audience-ask-and = <b>And what else?</b> What do you choose by?
audience-ask-or = <b>Or?</b> One of them is enough then.
audience-ask-not = <b>But not?</b> Whom do we leave out?
audience-choose = <b>{ $what }</b>
audience-choose-profile =
    <b>{ $what }</b>

    This is from people’s profiles. I only find those here who want the team to ask them.
audience-choose-nothing = <b>{ $what }</b>: there is nothing to choose from yet.
audience-tidy = <b>Which audience should go?</b> Broadcasts that use it already stay as they are.
audience-forgotten-toast = Deleted.
audience-button-line = ✏️ Change line { $number }
audience-button-and = ➕ and also …
audience-button-not = ➖ but not …
audience-button-or = ➕ or …
audience-button-drop = ✖️ { $part }
audience-button-exclude = 🔁 Leave these people out
audience-button-mean = 🔁 Mean these people after all
audience-button-save = 💾 Save this audience
audience-button-tidy = 🗑 Delete saved ones
audience-button-everyone = ↩️ Everyone again
audience-button-back = ⬅️ Back
audience-button-done = ✅ Done
audience-ask-name = What should this audience be called? No names of persons, please. To stop: /cancel
audience-name-saved = 💾 Saved: “{ $name }”.
audience-name-taken = “{ $name }” exists already. Please write another name.
audience-name-too-long = That is too long. At most 40 characters, please.
audience-name-everyone = The message goes to everyone. No need to save that.
audience-name-gone = This broadcast no longer exists.
tag-list =
    🏷 <b>Tags</b>

    They help you find people again, such as “interpreting” or “party team”. Nothing about health, origin, faith or other sensitive things, please: people see their tags and can take them off.
tag-text =
    🏷 <b>{ $tag }</b>

    People: { $count }

    Who else gets it? In the team’s group you can also reply to a question with /tag and the word.
tag-ask = Write the new tag: a word or two, at most 28 characters. Nothing sensitive, please: people see it. To stop: /cancel
tag-too-long = A short tag, please, at most 28 characters.
tag-personal = No names or numbers of people, please. Which other word fits?
tag-choose = Who gets “{ $tag }”?
tag-choose-nothing = There is nobody here for “{ $tag }” yet.
tag-choose-one = Which tag?
tag-none = There are no tags yet. You make new ones under /staff.
tag-own =
    🏷 <b>Your tags</b>

    The team gave them to you so that you get messages that suit you. What you take off, nobody gives you again.
tag-own-none = 🏷 You have no tags.
tag-given-toast = Newly given: { $count }
tag-dropped-toast = Nobody has this tag any more.
tag-one-toast = 🏷 The tag is given.
tag-not-toast = That did not work: the person has it already, took it off, or is gone.
tag-off-toast = Taken off.
tag-button-show = 🏷 { $tag } ({ $count })
tag-button-new = ➕ New tag
tag-button-course = 🎓 Give to people of a course
tag-button-comes = 🤝 Give to people of a meeting
tag-button-answered = 📨 Give by an answer
tag-button-drop = 🗑 Take it off everybody
tag-button-off = ✖️ { $tag }

## Questions without an answer

gaps-text =
    <b>Questions without a good answer</b>

    { $count ->
        [one] One question is open.
       *[other] { $count } questions are open.
    } What sounds nearly the same is put together. Who asked is not stored.
gaps-none = No question is open at the moment. Lovely!
gaps-button-gap = { $times }× { $text }
gaps-button-staff = ⬅️ To the team’s menu
gap-text = ❓ <b>{ $text }</b>
gap-times =
    { $times ->
        [one] Asked once
       *[other] Asked { $times } times
    }, last on { $day }.
gap-waiting =
    🔔 { $count ->
        [one] One person wants to hear when there is an answer.
       *[other] { $count } people want to hear when there is an answer.
    }
gap-wording = • { $text } <i>({ $language })</i>
gap-unhelpful = 👎 This did not help: { $title }
gap-team-answer =
    <b>The team has already answered this:</b>
    { $answer }
gap-button-phrase = ➕ Belongs to: { $title }
gap-button-find = 🔎 Look for another entry
gap-button-team-answer = 📝 Make the team’s answer a new entry
gap-button-write = ✍️ Write an answer
gap-button-aside = 🚫 Not ours to answer
gap-button-question = ⬅️ Back to the question
gap-button-all = ⬅️ All questions without an answer
gap-ask-entry = Which entry does “{ $text }” belong to? Type its number (such as UV-03) or a few keywords.
gap-found = Which entry fits “{ $text }”? You can go on searching: just type.
gap-found-nothing = I can’t find an entry for that. Try other words for “{ $text }”.
gap-ask-answer = Write the answer to “{ $text }”. If the first line is a question, it becomes the title. It will be a draft that you can still change before it is released.
gap-clash = “{ $phrasing }” already leads to “{ $title }”. It has, for example: “{ $example }”.
gap-problem = ⚠️ { $problem }
gap-unchanged = So I have changed nothing.
gap-released-toast = Saved. Whoever was waiting will hear now.
gap-second_person-toast = Saved as a draft. A second person releases it.
gap-drafted-toast = Added to this entry’s draft, which is not released yet.
gap-gone-toast = Somebody has already taken care of this.
gap-aside-toast = Set aside. Questions like it won’t show up here again.
gap-entry-source = The team’s answer
gap-entry-hand-over = If your case is different.
gap-answered = You asked me something I had no answer to. Now there is one.
gap-answered-button = 📖 Read the answer

## Looking after the answers

content-menu-text =
    <b>Look after the answers</b>

    You see every change as a preview first. Each version is kept.
content-button-find = 🔎 Find an answer
content-button-new = ➕ Write a new answer
content-button-drafts = 📝 Waiting for release: { $count }
content-button-conflicts = ⚖️ Two versions, please choose: { $count }
content-button-due = 🗓 To be checked soon: { $count }
content-button-hidden = ⏸ Not shown at present: { $count }
content-button-quarrels = 🧲 Answers that are alike
content-button-staff = ⬅️ Team
content-button-menu = ⬅️ Look after the answers
content-button-page = ⬅️ To the answer
content-button-preview = 👁 Preview
content-button-languages = 🌍 Languages
content-button-history = 🕘 History
content-button-file = 📄 As a file
content-button-care = 🗓 Checking
content-button-draft = 📝 To the draft
content-button-reviewed = ✔️ Translation is checked
content-button-withdraw = ⛔ Withdraw at once
content-button-retire = 🗄 No longer needed
content-button-show-again = ▶️ Show again
content-button-release = ✅ Release
content-button-ask = 📨 Ask for release
content-button-go-on = ✏️ Go on changing
content-button-drop = 🗑 Drop the draft
content-button-older = ➡️ Older ones
content-button-shipped = 📦 Take the version that came with the bot
content-button-restore = ↩️ Bring this version back
content-button-keep = ✋ Keep our version
content-button-take = 📦 Take the new version
content-button-give-up = No longer look after it
content-button-take-over = 🙋 I will look after it
content-button-take-over-topic = 🙋 The whole topic
content-button-still-right = ✅ Still right
content-button-right = ✅ { $id } is still right
content-button-review-day = 📅 Another day
content-field-title = ✏️ Question
content-field-answer = ✏️ Answer
content-field-phrasings = 💬 Phrasings
content-field-source = 📖 Source
content-field-as_of = 📖 Date of source
content-field-hand_over = 🙋 When a person?
content-field-to_confirm = ⚠️ Open points
content-ask-entry = Which answer? Type its number, such as UV-03, or what it is about.
content-ask-topic = Which topic does the new answer belong to?
content-ask-title = Type the <b>question</b> as it should stand in the heading.
content-ask-answer = Type the <b>answer</b>: short, in plain words.
content-ask-source = Type the <b>source</b>, such as a law or a web page.
content-ask-as_of = What date is the source? For example 19.08.2026
content-ask-hand_over = When should a <b>person</b> look at it? One sentence will do.
content-ask-to_confirm = What do we still have to confirm? Everybody sees this. A hyphen (-) removes the note.
content-ask-phrasings = How would people ask for it? Type <b>new phrasings</b>, each on a line of its own. Tapping one that is there removes it.
content-ask-review-day = On which day should somebody look again? For example 15.03.2027
content-now =
    So far:
    <blockquote>{ $text }</blockquote>
content-found = This is what I found. You can also search for something else right away.
content-found-nothing = I find nothing about that. Please try other words.
content-nothing = There is nothing to do here right now.
content-page =
    <b>{ $id }</b> · { $language }
    { $title }
content-is-shipped = 📦 As it came with the bot.
content-is-local = ✏️ Changed by us on { $day }.
content-is-hidden = ⏸ Nobody sees it at present.
content-is-outdated = ⚠️ The German text is newer than this translation.
content-has-draft = 📝 There is a draft.
content-languages = <b>{ $id }</b> in all languages. ✅ is there, ⚠️ is older than the German text, ➕ is missing.
content-draft = ⬆️ <b>This is how it will look.</b> { $id } · { $language } · { $action }
content-draft-release = Nobody sees it yet.
content-draft-second-person = Nobody sees it yet. A second person of the team has to release it.
content-drafts = <b>Waiting for release</b>
content-dropped = Dropped. Nothing has changed for anybody else.
content-hidden = <b>Nobody sees these answers at present.</b>
content-refused = I cannot take it like this. Please change it and send it again.
content-problem = Line { $line }: { $message }
content-clash-same = “{ $phrasing }” belongs to { $id } already: “{ $example }”
content-clash-taken = “{ $phrasing }” is answered by { $id } already: “{ $example }”
content-file-caption = Change the file and send it back to me. Its name has to stay as it is.
content-file-unfit = I need a text file with a name like UV-03.de.md, of 64 KB at most.
content-file-encoding = I cannot read this file. Please save it as UTF-8.
content-gone-toast = This is no longer there, or it is done already.
content-withdrawn-toast = Withdrawn. From now on nobody sees it.
content-released-toast = Released. Everybody sees it now.
content-second_person-toast = A second person has to release this.
content-asked-toast = The team has been told.
content-kept-toast = Our version stays.
content-right-toast = Thank you! Due again on { $day }.
content-looking-toast = One moment, I am comparing all phrasings …
content-topic-toast = Thank you! New with you: { $count }
content-action-added = new
content-action-changed = changed
content-action-phrased = phrasings changed
content-action-translated = translated
content-action-reviewed = translation checked
content-action-restored = brought back
content-action-kept = our version kept
content-action-shipped = version of the bot
content-action-retired = no longer needed
content-action-withdrawn = withdrawn
content-state-draft = draft
content-state-released = released
content-state-dropped = dropped
content-who-you = you
content-who-team = somebody in the team
content-who-gone = somebody who is no longer here
content-owner-team = the team
content-owner-you = you
content-owner-somebody = somebody in the team
content-history = <b>{ $id }: what happened so far</b>
content-history-none = The team has not changed anything here yet.
content-version = { $day }, { $time }: { $action }, { $state }. Written by: { $who }. Released by: { $releaser }.
content-conflicts = <b>Please choose</b>: we changed these pages, and the last update brought a new version, too. Ours holds until you choose.
content-conflict-ours = ✋ <b>Our version</b>
content-conflict-theirs = 📦 <b>New version of the bot</b>
content-care =
    <b>{ $id }</b>
    To be checked again on: { $day }
    Looked after by: { $who }
content-due = 🗓 <b>To be checked soon: { $count }</b>
content-quarrels = <b>Answers that take questions from each other.</b> Without the phrasing shown, the search would find the other answer. Clearer phrasings help.
content-quarrel = { $id } ↔ { $other } ({ $count }): “{ $example }”
content-draft-waits = 📝 { $id } ({ $language }) is waiting for your release. In the chat with me: /staff
content-conflict-new = ⚖️ { $id } ({ $language }): the update brings a new version, but we have one of our own. Ours still holds. Please choose in the chat with me: /staff
content-review-list = 🗓 <b>Please check this month: { $count }</b>
content-review-line = { $id } · { $title }
content-dead-links = 🔗 <b>These links lead nowhere.</b> Please find the new address, or take the link out.
content-dead-link =
    { $url } ({ $reason })
    is in { $ids }
## Staff's tables

staff-tables-text =
    <b>Tables</b>

    Get a table, edit it on your computer and send it back to me here (XLSX, ODS or CSV). First I show what would change. Nothing happens until you agree.
table-name-offers = Offers
table-name-contacts = Offices in charge
table-name-funding = Funding
table-button-get = ⬇️ { $table } ({ $format })
table-reading = ⏳ I am reading the table …
table-reading-rows = ⏳ I am reading the table … { $rows } rows so far
table-refused =
    ⚠️ <b>{ $file }</b>
    { $reason }
table-report =
    <b>{ $table }: { $file }</b>
    New: { $new }
    Changed: { $changed }
    Unchanged: { $unchanged }
    Wrong: { $wrong }
table-new = 🆕 Row { $row }: { $name }
table-changed = ✏️ Row { $row }: { $name }
table-field = { $column }: { $before } → { $after }
table-nothing = empty
table-more = … and { $count } more
table-wrong-left-out = I leave wrong rows out. You can take over everything else already.
table-no-change = This table changes nothing.
table-button-yes = ✅ Take over: { $count }
table-button-no = Cancel
table-applied = ✅ Done. New: { $new }, changed: { $changed }
table-discarded = Cancelled. Nothing has changed.
table-overtaken = ⚠️ Something has changed since the report. Please send the table once more.
table-decided-toast = This table has been decided upon already.
table-report-file-name = mistakes
table-mistakes-caption = All mistakes in one file.
sheet-line = Row { $row }, { $column }: { $text }
sheet-line-row = Row { $row }: { $text }
sheet-did-you-mean = Do you mean “{ $hint }”?
sheet-mistake-unreadable = I can't read this file. Please save it as XLSX or CSV.
sheet-mistake-protected = The file is protected by a password. Please remove it.
sheet-mistake-too-large = The file is too large. { $hint } MB is the limit.
sheet-mistake-too-many-rows = The table has more than { $hint } rows. Please split it.
sheet-mistake-too-many-cells = The table is too wide or has cells far outside. { $hint } columns is the limit.
sheet-mistake-empty = There is nothing in the file.
sheet-mistake-no-heading = I can't find headings such as “Name” or “Gemeinde”. It is best to start from a table you got here.
sheet-mistake-missing-column = The column “{ $value }” is missing.
sheet-mistake-double-column = The column “{ $value }” is there twice.
sheet-mistake-unknown-column = I don't know this column and leave it out.
sheet-mistake-cell-without-heading = To the right of the table there is “{ $value }” without a heading.
sheet-mistake-required = This must not be empty.
sheet-mistake-too-long = The text is too long. { $hint } characters is the limit.
sheet-mistake-formula-error = “{ $value }” is an error of a formula. Please write the value itself.
sheet-mistake-garbled = The letters are broken: “{ $value }”. Please save the table as XLSX.
sheet-mistake-choice = I don't know “{ $value }”.
sheet-mistake-yes-no = Only “ja” or “nein” (yes or no) fits here, not “{ $value }”.
sheet-mistake-number = “{ $value }” is not a number.
sheet-mistake-degrees = “{ $value }” is no coordinate. Perhaps the decimal point got lost.
sheet-mistake-far-away = { $value } is far away from Kreis Coesfeld.
sheet-mistake-swapped = Latitude and longitude are swapped: { $value }
sheet-mistake-half-a-place = Latitude and longitude belong together: fill in both or leave both empty.
sheet-mistake-postcode = “{ $value }” is no postcode of five digits.
sheet-mistake-date = “{ $value }” is no date such as 24.06.2026.
sheet-mistake-future-date = { $value } is in the future.
sheet-mistake-hours = I can't read “{ $value }” as opening hours. This works: Tu 14:00-16:00; Th 10:00-12:00
sheet-mistake-language = “{ $value }” is no language I know. Write for example: de, uk, Arabic
sheet-mistake-web = “{ $value }” is no web address. It begins with https://
sheet-mistake-email = “{ $value }” is no e-mail address.
sheet-mistake-phone = “{ $value }” is no telephone number.
sheet-mistake-double-row = “{ $value }” is in row { $hint } already.
sheet-mistake-unknown-row = There is no id “{ $value }”. For new rows please leave it empty.

## Roles and log

admins-only-toast = Only those who manage the roles can do this.
role-admin = Administration
role-editor = Editing
role-organiser = Looking after an offer
role-about-admin = Manages the roles and reads the log. That holds for as long as the person is in the team’s group.
role-about-editor = Writes the answers and looks after them.
role-about-organiser = Keeps the offer up to date and sees hints on it. Changes take effect at once. Now and then I ask whether everything is still right.
roles-text =
    <b>Roles</b>
    Whoever is in the team’s group belongs to the team. Whoever leaves the group is out at once. The group’s administrators manage the roles, too.
roles-heads = Administration by the group: { $names }
roles-line = { $role }: { $name }
roles-button-give = ➕ Give a role
roles-button-holder = { $name }: { $role }
roles-button-invitation = ✉️ Withdraw the invitation: { $role }
roles-button-list = ⬅️ All roles
roles-which = Which role would you like to give?
roles-button-staff = Team
roles-link =
    Send this link to the person who shall take this on.

    <b>{ $role }</b>
    { $about }

    { $link }

    It works for 48 hours and for one person only.
roles-button-share = 📤 Pass the link on
roles-staff-link =
    With this link one person gets into the team’s group, and so belongs to the team:

    { $link }

    It works for 48 hours.
roles-staff-by-hand = Please add the person to the team’s group yourself: then they belong to the team. I am not allowed to invite anybody there.
roles-ask-offer = Which offer is it about? Write me its name.
roles-offers-found = Which of these?
roles-offers-none = I can’t find such an offer. Please write its name as it is on the card.
roles-take-ask =
    Take this role back?

    { $name }: <b>{ $role }</b>
roles-button-take = Yes, take the role back
roles-button-keep = No, leave it
roles-taken-toast = The role has ended.
roles-last-admin-toast = This is the last person who manages the roles. Give the role to somebody else first.
roles-gone-toast = That is gone already.
roles-withdrawn-toast = The invitation is no longer valid.
roles-invited =
    You are invited:

    <b>{ $role }</b>
    { $about }

    Would you like to take this on? Those who manage the roles will then see your Telegram name.
roles-button-accept = ✅ Yes, I’ll take it on
roles-button-refuse = No, thank you
roles-refused = That’s fine. Nothing has changed.
roles-accepted =
    Thank you, good to have you with us!

    <b>{ $role }</b>
    { $about }
roles-invitation-already = You may do that already.
roles-invitation-own = This is your own invitation. Send the link to the person it is meant for.
roles-invitation-gone = This invitation is no longer valid. Please ask the team for a new one.
notice-role-taken = Your invitation has been accepted: <b>{ $role }</b>. See who it is under “Roles”.
notice-role-ended = You no longer have this role: <b>{ $role }</b>. Thank you for all you did with it!
organise-list = You look after these offers:
organise-none = You are looking after no offer at present.
organise-heading = You look after this offer. What you change takes effect at once. The team sees it and can undo it.
organise-button-open = 📍 To my offer
organise-button-hours = 🕐 Change the opening hours
organise-button-address = 📍 Change the address
organise-button-contact = ☎️ Change the contact
organise-button-hints = 📬 See hints: { $count }
organise-not-yours-toast = Somebody else looks after this offer now.
audit-text =
    <b>Log</b>
    What the team has done, newest first. Lines in total: { $count }
audit-none = Nothing yet.
audit-line = { $when } · { $who }: { $subject }, { $act }
audit-line-about = { $when } · { $who }: { $subject }, { $act } ({ $about })
audit-nobody = somebody who is no longer here
audit-by-clock = the bot
audit-by-clock-for = the bot (for { $who })
audit-person = Person { $id }
audit-button-older = Older »
audit-button-newer = « Newer
audit-button-file = 📄 All of it as a table
audit-file-name = protokoll
audit-file-caption = The log, lines: { $count }. It names members of the team, so please keep it safe.
audit-column-time = Time
audit-column-who = Who
audit-column-what = What it is about
audit-column-act = What was done
audit-column-about = Whom it concerns
audit-column-facts = Details
audit-act-added = added
audit-act-drafted = drafted
audit-act-changed = changed
audit-act-released = published
audit-act-sent = sent
audit-act-withdrawn = withdrawn
audit-act-dropped = dropped
audit-act-called-off = called off
audit-act-moved = moved
audit-act-ended = ended
audit-act-copied = copied
audit-act-accepted = accepted
audit-act-declined = declined
audit-act-undone = undone
audit-act-confirmed = confirmed
audit-act-retired = taken off the list
audit-act-removed = deleted
audit-act-answered = answered
audit-act-taken-on = taken on
audit-act-let-go = given up
audit-act-handed-on = handed on
audit-act-closed = closed
audit-act-paused = paused
audit-act-resumed = resumed
audit-act-given = offered
audit-act-taken = taken back
audit-act-noted = noted
audit-act-counted = counted
audit-act-imported = imported
audit-act-exported = got as a file
audit-act-set-aside = set aside
audit-act-started = started
audit-subject-entry = Answer { $id }
audit-subject-draft = Draft { $id }
audit-subject-gap = Question without an answer { $id }
audit-subject-question = Question { $id }
audit-subject-broadcast = Broadcast { $id }
audit-subject-audience = Audience { $id }
audit-subject-tag = Tag { $id }
audit-subject-course = Course { $id }
audit-subject-enrolment = Sign-up { $id }
audit-subject-attendance = Attendance { $id }
audit-subject-series = Series { $id }
audit-subject-meeting = Meeting { $id }
audit-subject-offer = Offer { $id }
audit-subject-proposal = Hint { $id }
audit-subject-table = Table { $id }
audit-subject-conduct = Criminal record certificate { $id }
audit-subject-thanks = Thank-you invitation { $id }
audit-subject-help-request = Request for help { $id }
audit-subject-substitute = Substitute { $id }
audit-subject-audit = Log { $id }

## Numbers

stats-text = These are numbers only, no names, rounded to { $small }. Below { $small } it says “&lt;{ $small }”, so that nobody can be recognised. Another period:
stats-button-month = Month
stats-button-quarter = Quarter
stats-button-year = Year
stats-period-month = last 30 days
stats-period-quarter = last 3 months
stats-period-year = last 12 months
stats-questions = Questions
stats-people = Sign-ups and messages
stats-outcomes = What became of them
stats-topics = By topic
stats-languages = By language
stats-enrolments = Sign-ups for courses
stats-deliveries = Messages from us
stats-none = none
stats-outcome-answered = answered
stats-outcome-suggested = several answers
stats-outcome-unanswered = no answer
stats-outcome-to-staff = to the team
stats-delivery-sent = delivered
stats-delivery-failed = failed
stats-delivery-parked = unreachable
stats-delivery-expired = no longer needed

## Small talk and leftovers

smalltalk-hello = Hello! Good to see you. How can I help?
smalltalk-thanks = You’re welcome. And thank you for all you do! 💛
smalltalk-who_are_you = I’m the Ehrenamtslotse (volunteer guide), a computer program. I only answer with texts that people have written and checked. If I don’t know something, I’ll gladly ask a person for you. If anyone is in danger, please call <b>112</b> or <b>110</b> right away.
smalltalk-bye = Goodbye, and all the best!
media-text = Sorry, I can’t understand pictures, voice messages or files, and I have not kept it. Please write to me what it is about. Photos of identity documents or official letters are best deleted again straight away.
command-unknown = I don’t know that command. This is what I can do:
button-old-toast = This button is out of date. Here is the menu.
error-text = Sorry, that didn’t work, and the fault is ours. The team knows about it. Please try again later.
flood-text = That was a lot at once. I have not read what came after it. Please wait a minute, then write to me again.
