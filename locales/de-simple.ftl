# Deutsch in Leichter Sprache (plain German). Address: "Sie". Not yet checked by people who read Leichte Sprache.
# Short main clauses, everyday words, no genitive, passive or subjunctive; a middle dot splits long words.
# Names ending in -button, -toast, -command, -description are plain text, everything else is Telegram HTML.

## Welcome and menu

welcome-text =
    <b>Willkommen beim Ehrenamtslotsen!</b>

    Sie helfen geflüchteten Menschen im Kreis Coesfeld?
    Oder Sie helfen Menschen, die aus anderen Ländern gekommen sind?
    Schön, dass es Sie gibt.

    Schreiben Sie mir Ihre Frage.
    Zum Beispiel: „Bin ich auf dem Weg zum Café versichert?“

    Ich gebe Ihnen allgemeine Informationen.
    Ich sage Ihnen auch: Woher kommt die Information? Und von wann ist sie?
    Das ist keine Rechts·beratung.
    Rechts·beratung heißt: Jemand prüft einen bestimmten Fall.
    Manchmal weiß ich etwas nicht.
    Dann gebe ich Ihre Frage gern an einen Menschen weiter.

    Was ich über Sie speichere: /privacy
    Sprache ändern: /language
menu-text =
    <b>Was brauchen Sie?</b>
    Tippen Sie auf einen Knopf.
    Oder schreiben Sie mir Ihre Frage.
menu-learn-text =
    <b>Kurse und Treffen</b>

    Was möchten Sie sehen?
menu-more-text = <b>Was suchen Sie?</b>
help-text =
    <b>So geht es</b>

    Schreiben Sie Ihre Frage mit Ihren Worten.
    Oder schicken Sie mir einen Ort.
    Oder schicken Sie mir Ihren Standort.
    Dann zeige ich Ihnen Angebote in der Nähe.

    /find – Cafés, Werkstätten und mehr in der Nähe
    /courses – Kurse für neue Ehrenamtliche
    /meetings – Treffen mit anderen Ehrenamtlichen
    /mine – Ihre Stunden und Ihre Papiere
    /ask – einen Menschen fragen
    /settings – Sprache, Wohnort, Neuigkeiten
    /privacy – was über Sie gespeichert ist
    /cancel – aufhören, das geht immer
cancel-text =
    Ich habe abgebrochen.
    Was wollen Sie jetzt tun?
menu-button-topics = ❓ Fragen und Antworten
menu-button-find = 📍 Angebote in der Nähe
menu-button-contacts = 🏛 Wer ist zuständig?
menu-button-funding = 💶 Geld für Projekte
menu-button-board = 🚪 Räume und mehr teilen
menu-button-courses = 🎓 Kurse
menu-button-meetings = 🤝 Supervision und Austausch
menu-button-mine = 💛 Mein Ehrenamt
menu-button-person = 🙋 Einen Menschen fragen
menu-button-settings = ⚙️ Einstellungen
menu-button-learn = 🎓 Kurse und Treffen
menu-button-more = ☰ Mehr und Einstellungen
menu-button-home = 🏠 Zum Menü

## Consent

consent-text =
    <b>Schön, dass Sie da sind!</b>

    Ich bin der Ehrenamtslotse.
    Ich möchte Ihnen helfen.
    Dafür merke ich mir:
    • Ihre Nummer bei Telegram. Das ist nicht Ihre Telefon·nummer.
    • Ihre Sprache.
    • Was ich für Sie tun soll. Zum Beispiel: an einen Termin erinnern.

    Manches lösche ich nach einiger Zeit selbst.
    Sie können immer alles löschen: mit /forgetme.
    Sie können immer alles nachlesen: mit /privacy.

    Sind Sie einverstanden?
    Fragen zum Ehrenamt beantworte ich auch ohne Ihr Ja.
consent-given = ✅ Danke! Sie sind einverstanden. Wollen Sie das nicht mehr? Dann schreiben Sie /forgetme.
consent-toast = Danke!
consent-button-yes = ✅ Einverstanden
consent-button-what = Was genau?
consent-button-language = 🌐 Language · Мова · لغة
consent-button-back = ⬅️ Zurück
consent-button-forget = 🗑 Nein, alles löschen

## Commands and descriptions in Telegram

command-menu = Menü
command-find = Angebote in der Nähe
command-contacts = Wer ist zuständig?
command-funding = Geld für Projekte
command-board = Räume und mehr teilen
command-courses = Kurse
command-meetings = Supervision und Austausch
command-mine = Mein Ehrenamt
command-ask = Einen Menschen fragen
command-settings = Einstellungen
command-language = Sprache
command-help = Hilfe
command-privacy = Datenschutz
command-mydata = Meine Daten als Datei
command-forgetme = Meine Daten löschen
command-cancel = Aufhören
command-questions = Offene Fragen
command-broadcast = Nachricht an viele schreiben
bot-name = Ehrenamtslotse Kreis Coesfeld
bot-short-description = Für Ehrenamtliche im Kreis Coesfeld, die Menschen aus anderen Ländern helfen. Mit Antworten und Angeboten.
bot-description =
    Für alle, die im Kreis Coesfeld helfen: geflüchteten Menschen und Menschen aus anderen Ländern.

    Das finden Sie hier:

    • Antworten: Wie bin ich versichert? Was sagt das Gesetz? Mit Quelle und Datum
    • Cafés, Werkstätten und andere Angebote in der Nähe
    • Kurse für den Anfang
    • Erinnerungen an Treffen: Supervision und Austausch

## Answers

topics-text =
    <b>Zu welchem Thema haben Sie eine Frage?</b>
    Sie können Ihre Frage auch einfach schreiben.
topic-text = <b>{ $topic }</b>
topics-button-back = ⬅️ Alle Themen
topic-accident-insurance = Unfall
topic-liability = Schaden bezahlen
topic-driving = Auto und Fahrten
topic-children = Kinder
topic-certificates = Führungs·zeugnis
topic-confidentiality = Geheimnis und Daten
topic-legal-advice = Rechts·beratung
topic-residence-and-asylum = Aufenthalt und Asyl
topic-tax = Steuern
topic-allowances-and-benefits = Geld vom Amt
topic-time-off = Frei von der Arbeit
topic-volunteering-refugees = Geflüchtete helfen mit
topic-gifts-and-signatures = Geschenk, Unterschrift
topic-interpreting = Übersetzen
topic-housing = Wohnen
topic-health = Gesundheit
topic-school-and-daycare = Schule und Kita
topic-bank-and-payment-card = Konto und Bezahlkarte
topic-bicycle = Fahrrad
topic-food-and-hygiene = Essen und Sauberkeit
topic-rooms-and-events = Räume und Feste
topic-emergency = Notfall und Krise
topic-who-is-responsible = Wer ist zuständig?
topic-funding = Geld für Projekte
topic-recognition = Dank und Nachweis
topic-group-safety = 🛡 Versicherung und Recht
topic-group-refugees = 🤝 Geflüchteten helfen
topic-group-everyday = 🏠 Alltag und Angebote
topic-group-money = 💶 Geld, Zeit und Dank
topic-group-help = 🆘 Notfall und Zuständigkeit

entry-answer =
    <b>{ $title }</b>

    { $answer }
entry-source = 📖 <i>{ $source }</i>
    Stand: { $date }.
    Das ist eine allgemeine Information.
    Es ist keine Rechts·beratung.
entry-to-confirm = ⚠️ Das müssen wir noch bestätigen: { $points }
entry-to-confirm-some = ⚠️ Einen Teil davon müssen wir noch bestätigen.
entry-hand-over =
    🙋 Hier ist jeder Fall anders.
    Bitte lassen Sie einen Menschen darauf schauen.
entry-only-german = ℹ️ Diese Antwort gibt es noch nicht in Leichter Sprache.
entry-not-checked =
    ℹ️ Diesen Text in Leichter Sprache hat noch niemand geprüft.
    Gültig ist der Text in Alltags·sprache.
entry-outdated =
    ℹ️ Der Text in Alltags·sprache ist neuer.
    Bitte lesen Sie auch den Text in Alltags·sprache.
entry-overdue =
    ⏳ Wir wollten diese Antwort prüfen, bis zum { $date }.
    Das haben wir noch nicht gemacht.
entry-withdrawn =
    ⏸ Wir prüfen diese Antwort gerade.
    Darum zeige ich sie nicht.
    Bitte fragen Sie einen Menschen.
entry-button-german = 🇩🇪 In Alltags·sprache lesen
entry-button-helpful = 👍 Hilft mir
entry-button-not-helpful = 👎 Hilft mir nicht
entry-button-person = 🙋 Einen Menschen fragen
entry-button-contact = 🏛 Wer ist zuständig?
entry-thanks-toast = Danke, das freut uns!
entry-sorry-toast = Danke für Ihre Antwort. Sie können auch einen Menschen fragen.
entry-gone-toast = Diese Antwort gibt es nicht mehr. Hier sind alle Themen.
suggest-text = Meinen Sie eine von diesen Fragen?
suggest-button-none = Keine davon
no-match-text =
    Das weiß ich leider nicht.
    Wollen Sie einen Menschen fragen?
    Das Team antwortet Ihnen hier im Chat.
no-match-button-person = 🙋 Ja, Frage an das Team schicken
no-match-button-tell = 🔔 Sagen Sie mir, wenn es eine Antwort gibt
no-match-promised =
    Gut. Ich schreibe Ihnen, wenn es hier eine Antwort gibt.
    Möchten Sie trotzdem jetzt einen Menschen fragen?
no-match-promised-toast = Gut. Sie hören von mir.
no-match-gone-toast = Diese Frage ist nicht mehr offen.

## Step by step

path-title = 🧭 <b>{ $title }</b>
path-chosen = ✔️ { $choice }
path-question =
    { $question }

    <i>Das ist eine allgemeine Information. Es ist keine Rechts·beratung.</i>
path-verdict = <b>{ $verdict }</b>
path-only-german = ℹ️ Diese Schritte gibt es noch nicht in Leichter Sprache.
path-button-start = 🧭 { $title } Schritt für Schritt
path-button-back = ⬅️ 1 Schritt zurück
path-gone-toast = Diesen Schritt gibt es nicht mehr. Hier geht es weiter.

## Emergency

emergency-numbers =
    🚨 <b>Bei Gefahr: Rufen Sie sofort an!</b>

    <b>112</b> – Ein Mensch kann sterben. Es brennt. Ein Mensch ist schwer verletzt. Ein Mensch will sich jetzt das Leben nehmen.
    <b>110</b> – Andere Menschen sind gefährlich.
    <b>116016</b> – Hilfe bei Gewalt gegen Frauen. Am Tag und in der Nacht. In vielen Sprachen. Sie müssen Ihren Namen nicht sagen.
    <b>0800 1110111</b> oder <b>0800 1110222</b> – Telefon·seelsorge. Dort können Sie über Ihre Sorgen sprechen.
    <b>116111</b> – Hilfe für Kinder und Jugendliche
    <b>116117</b> – Arzt, wenn die Praxis zu ist

## Asking a person

person-ask =
    Was wollen Sie fragen?
    Schreiben Sie alles in 1 Nachricht.
    Das Team sieht Ihre Frage.
    Das Team sieht Ihren Namen nicht.
    Bitte schreiben Sie auch keine Namen von anderen Menschen.
person-button-stop = Ich will doch nicht fragen
person-stopped = Gut. Ich schicke nichts ab.
personal-text =
    <b>Bitte noch einmal lesen</b>

    Diese Wörter zeigen vielleicht, um wen es geht:
    { $details }

    Das Team braucht das meistens nicht.
    Wollen Sie die Frage ohne diese Wörter schreiben?
personal-line = • { $kind }: { $text }
personal-name = Name
personal-phone = Telefon-Nummer
personal-email = E-Mail-Adresse
personal-iban = Konto-Nummer
personal-birth-date = Geburts-Datum
personal-case-number = Nummer von einem Brief oder Ausweis
personal-number = Lange Nummer
personal-button-change = ✏️ Frage neu schreiben
personal-button-send = Frage so abschicken
person-asked =
    ✅ Ihre Frage ist beim Team.
    Die Antwort kommt hier in den Chat.
person-asked-toast = Ihre Frage ist beim Team.
person-already-toast = Diese Frage ist schon beim Team. Die Antwort kommt hier in den Chat.
person-no-staff =
    Im Moment ist noch kein Team mit diesem Chat verbunden.
    Bitte schreiben Sie an das Kommunale Integrationszentrum.
    Das Amt hilft beim Zusammenleben von Menschen aus vielen Ländern.
    Die E-Mail-Adresse ist: ki@kreis-coesfeld.de
staff-answer =
    💬 <b>Antwort vom Team</b>

    <blockquote>{ $question }</blockquote>
    { $answer }
question-button-add = ✏️ Etwas dazu schreiben
question-button-withdraw = ↩️ Frage löschen
question-button-helped = 👍 Danke, das hilft
question-button-ask-back = ✏️ Noch etwas fragen
question-button-ask = 💬 Neue Frage
question-button-list = ⬅️ Meine Fragen
question-button-own = { $mark } { $text }
question-taken =
    🙋 <b>Eine Person vom Team kümmert sich um Ihre Frage.</b>

    <blockquote>{ $question }</blockquote>
    Die Antwort kommt hier in den Chat.
question-closed =
    <b>Zu Ihrer Frage</b>

    <blockquote>{ $question }</blockquote>
    { $reason }
question-reason-not-ours =
    Das macht ein anderes Amt.
    Welches Amt? Tippen Sie auf /contacts
question-reason-no-advice =
    Das ist eine Frage zum Recht.
    Das Team darf sie nicht beantworten.
    Eine Beratung hilft Ihnen. Tippen Sie auf /contacts
question-reason-unknown = Das wissen wir leider auch nicht.
question-reason-unclear =
    Wir haben die Frage nicht ganz verstanden.
    Bitte schreiben Sie noch etwas dazu.
question-reason-call =
    Darüber wollen wir mit Ihnen sprechen.
    Bitte schreiben Sie an ki@kreis-coesfeld.de.
    Dann melden wir uns.
question-list = <b>Ihre Fragen an das Team</b>
question-list-none = Sie haben das Team noch nichts gefragt.
question-own =
    <b>Ihre Frage vom { $day }</b>

    { $text }
question-answer =
    <b>Antwort vom Team</b>
    { $answer }
question-state-open = ⏳ Die Frage ist beim Team.
question-state-taken = 🙋 Eine Person vom Team kümmert sich.
question-state-answered = ✅ Die Antwort ist da.
question-state-closed = ☑️ Die Frage ist fertig.
question-ask-addition =
    Was wollen Sie noch dazu schreiben?
    Schreiben Sie alles in 1 Nachricht.
    Bitte schreiben Sie keine Namen von anderen Menschen.
question-addition-added = ✅ Das Team sieht das jetzt auch.
question-addition-reopened =
    ✅ Ihre Nachricht ist beim Team.
    Die Antwort kommt hier in den Chat.
question-addition-already = Das ist schon beim Team.
question-addition-too-many =
    Sie haben schon viel dazu geschrieben.
    Bitte stellen Sie eine neue Frage: /ask
question-addition-over =
    Diese Frage gibt es nicht mehr.
    Eine neue Frage stellen Sie mit /ask
question-withdrawn = Ihre Frage ist gelöscht.
question-withdrawn-toast = Die Frage ist gelöscht.
question-answered-toast = Die Antwort ist schon da.
question-over-toast = Diese Frage ist schon fertig.
question-helped-toast = Danke, das freut uns!

## Places and groups nearby

find-what = <b>Was suchen Sie?</b>
find-where =
    <b>Wo suchen Sie?</b>
    Schreiben Sie einen Ort.
    Oder schreiben Sie eine Postleitzahl.
    Oder schicken Sie Ihren Standort.
    Ich benutze den Standort nur für diese Antwort.
    Ich speichere ihn nicht.
find-placeholder = Ort oder Postleitzahl
find-button-location = 📍 Meinen Standort schicken
find-button-all = Alles zeigen
find-button-kinds = 🔎 Etwas anderes
find-button-favourites = ⭐ Das habe ich mir gemerkt
find-near = 📍 { $place }
find-place-unknown =
    Diesen Ort kenne ich nicht.
    Im Kreis Coesfeld gibt es diese Orte: { $municipalities }.
    Sie können auch einen Ortsteil schreiben.
    Oder Sie schreiben eine Postleitzahl.
    Wollen Sie aufhören? Dann tippen Sie auf /cancel
find-results = <b>{ $kind } in der Nähe von { $place }</b>
find-narrowed = Nur: { $filters }
find-wider =
    In der Nähe gibt es zu wenig.
    Darum habe ich weiter weg gesucht: bis { $km } Kilometer.
find-nothing =
    In der Nähe von { $place } kenne ich so ein Angebot leider nicht.
    Kennen Sie eins?
    Dann schreiben Sie es dem Team: /ask
find-nothing-narrowed = In der Nähe von { $place } finde ich nichts, das genau dazu passt.
find-only-stale =
    In der Nähe von { $place } kenne ich nur alte Angebote.
    Seit 2 Jahren hat niemand sie geprüft.
    Vielleicht gibt es sie nicht mehr.
    Fragen Sie am besten das Team: /ask
find-hidden =
    Es gibt noch mehr Angebote: { $count }.
    Aber seit 2 Jahren hat niemand sie geprüft.
    Darum zeige ich sie hier nicht.
    Sie können den Namen schreiben.
    Dann zeige ich sie.
find-named = <b>Meinen Sie eins davon?</b>
find-far-away =
    Das ist ungefähr { $km } Kilometer von { $place } entfernt.
    Ich kenne nur Angebote im Kreis Coesfeld.
    Schreiben Sie mir bitte einen Ort im Kreis.
find-button-card = { $number }. { $name }
find-button-more = Mehr ➡️
find-button-back = ⬅️ Zurück
find-button-wider = 🔭 Weiter weg suchen (bis { $km } km)
find-button-narrow = ⚙️ Auswahl ändern
find-button-elsewhere = 📍 An einem anderen Ort suchen
find-button-again = 🔎 Neu suchen
narrow-text = <b>Was ist Ihnen wichtig?</b>
narrow-today = heute geöffnet
narrow-wheelchair = gut mit dem Rollstuhl
narrow-children = Kinder dürfen mitkommen
narrow-women_only = nur für Frauen
narrow-on = ✅ { $name }
narrow-off = ⬜ { $name }
narrow-button-kind = Was: { $name }
narrow-button-language = Sprache dort: { $name }
narrow-any-language = egal
narrow-which-language = <b>Welche Sprache soll man dort sprechen?</b>
narrow-button-show = Liste zeigen ➡️
narrow-button-clear = ✖️ Alles wieder zeigen
favourites-text = <b>⭐ Das haben Sie sich gemerkt</b>
favourites-none =
    Hier ist noch nichts.
    Sie können sich ein Angebot merken.
    Tippen Sie dort auf „Merken“.
    Dann steht es hier.
offer-kind-all = Alle Angebote
offer-kind-international_cafe = Internationales Café
offer-kind-language_cafe = Sprachcafé
offer-kind-bike_workshop = Fahrrad·werkstatt
offer-kind-bike_course = Fahrradkurs
offer-kind-sewing_workshop = Nähwerkstatt
offer-kind-repair_cafe = Reparatur-Café
offer-kind-homework_help = Hilfe bei Hausaufgaben
offer-kind-language_course = Sprachkurs
offer-kind-learning_place = Ort zum Lernen
offer-kind-second_hand_shop = Gebrauchte Sachen und Möbel
offer-kind-meeting_place = Räume und Treffpunkte
offer-kind-initiative = Gruppe, die hilft
offer-kind-migrant_organisation = Verein von Zugewanderten
offer-kind-counselling = Beratung
offer-kind-network = Netzwerk
offer-kind-authority = Amt
offer-kind-interpreter_pool = Hilfe beim Übersetzen
offer-line = <b>{ $number }. { $name }</b>
    { $kind }, { $distance }
offer-distance = { $place }, ungefähr { $km } Kilometer
offer-distance-near = { $place }, ungefähr { $metres } Meter
offer-distance-here = in { $place }
offer-card = <b>{ $name }</b>
    { $kind }
offer-address = 📍 { $address }
offer-languages = 🗣 Dort spricht man: { $languages }
offer-women-only = 👩 Nur für Frauen
offer-wheelchair = ♿ Gut mit dem Rollstuhl
offer-no-wheelchair = 🚫♿ Mit dem Rollstuhl kommt man nicht hinein
offer-children = 🧒 Kinder dürfen mitkommen
offer-phone = 📞 { $phone }
offer-email = ✉️ { $email }
offer-centre =
    ℹ️ Der Punkt auf der Karte zeigt die Mitte vom Ort.
    Er zeigt nicht das Haus.
offer-street =
    ℹ️ Der Punkt auf der Karte zeigt die Straße.
    Er zeigt nicht das Haus.
offer-unconfirmed =
    ⚠️ Datum von dieser Information: { $date }.
    Wir haben sie noch nicht bestätigt.
    Bitte fragen Sie vorher nach.
offer-confirmed = ✅ Das hat jemand geprüft: am { $date }
offer-stale =
    ⚠️ Das hat seit mehr als 2 Jahren niemand geprüft.
    Letzte Information: { $date }.
    Bitte fragen Sie unbedingt vorher nach.
offer-retired = ❌ Dieses Angebot gibt es nicht mehr.
offer-date-unknown = unbekannt
offer-source = 📖 <i>Quelle: { $source }</i>
offer-button-map = 🗺 Auf der Karte ansehen
offer-button-contact = 🌐 Zur Internet·seite
offer-button-report = ✏️ Ist etwas falsch?
find-button-new-offer = ➕ Neues Angebot melden
offer-button-pin = 📍 Den Ort schicken
offer-button-keep = ☆ Merken
offer-button-drop = ★ Nicht mehr merken
offer-button-guest = 🌍 In anderer Sprache
offer-button-list = ⬅️ Zur Liste
offer-guest-which =
    <b>{ $name }</b>
    In welcher Sprache?
    Ich schicke Ihnen dann eine Nachricht.
    Die Nachricht können Sie weiterleiten.
    Oder Sie zeigen sie auf dem Handy.
offer-gone-toast = Dieses Angebot gibt es hier nicht mehr.
offer-kept-toast = ⭐ Gemerkt
offer-dropped-toast = Nicht mehr gemerkt
inline-button-bot = Den Bot öffnen
inline-button-open = Mehr dazu im Bot
inline-entry = Antwort zum Ehrenamt
hours-always-sure = 🕒 Immer geöffnet
hours-always-unsure = 🕒 In der Quelle steht: immer geöffnet
hours-open-sure = 🟢 Jetzt geöffnet bis { $time } Uhr
hours-open-unsure = 🕒 In der Quelle steht: heute bis { $time } Uhr
hours-opens-sure = 🕒 Öffnet: { $day }, { $time } Uhr
hours-opens-unsure = 🕒 In der Quelle steht: wieder { $day }, { $time } Uhr
hours-unknown = 🕒 Bitte fragen Sie nach den Zeiten
hours-by-appointment =
    🕒 Nur mit Termin.
    Bitte machen Sie vorher einen Termin aus.
hours-week = 📅 { $days }: { $times } Uhr
hours-days = { $first } bis { $last }
hours-every-day = Jeden Tag
hours-span = { $begin }–{ $end }
hours-whole-day = 0–24
hours-not-on-holidays = An Feiertagen ist zu
hours-next = Das sind die nächsten Termine:
hours-next-date = • { $day }, { $times } Uhr
day-today = heute
day-tomorrow = morgen

## Wer ist zuständig?

contacts-text = <b>Wer ist zuständig?</b> Um welches Thema geht es?
contacts-group = <b>{ $group }</b> Worum geht es genau?
contacts-where = <b>Für welchen Ort?</b>
contacts-button-everywhere = Ganzer Kreis
contacts-heading =
    <b>Wer ist zuständig?</b>
    { $topic } · { $place }
contacts-whole-district = ganzer Kreis
contacts-choose-place = ℹ️ Wählen Sie einen Ort. Dann zeige ich auch die Stellen in diesem Ort.
contacts-municipality-open = ⚠️ Wir wissen noch nicht, wer in { $place } zuständig ist. Sie können das Team fragen.
contacts-button-place = 📍 Anderer Ort
contacts-button-topics = ⬅️ Anderes Thema
contacts-button-back = ⬅️ Alle Stellen dazu
contact-level-heading = <b>{ $level }</b>
contact-level-municipality = Stadt oder Gemeinde
contact-level-district = Kreis
contact-level-voluntary = Vereine und Ehrenamt
contact-level-beyond = Land, Bund, Versicherung, Hilfe-Telefon
contact-line = • <b>{ $name }</b>
contact-task = { $task }
contact-open = ⚠️ Den Kontakt wissen wir noch nicht.
contact-open-points = ⚠️ Das wissen wir noch nicht: { $points }
contact-card =
    <b>{ $name }</b>
    { $level }
contact-only-german = ℹ️ Diese Angaben sind nicht in Leichter Sprache.
contact-gone = ⚠️ Diese Stelle gibt es nicht mehr.
contact-address = 📍 { $address }
contact-phone = 📞 { $phone }
contact-email = ✉️ { $email }
contact-hours = 🕒 { $hours }
contact-source =
    📖 <i>Quelle: { $source }</i>
    Stand: { $date }
contact-button-web = 🌐 Zur Internet-Seite
contact-button-save = 👤 Kontakt speichern
contact-file-caption = Öffnen Sie die Datei. Dann können Sie den Kontakt speichern.
contact-gone-toast = Diese Stelle gibt es nicht mehr.

## Geld für Projekte

funding-text =
    <b>Geld für Projekte</b>
    Hier gibt es Geld für Ihre Gruppe. Wichtig: Fragen Sie zuerst. Fangen Sie erst an, wenn Sie eine Zusage haben.
funding-ended-text =
    <b>Diese Programme sind vorbei</b>
    Hier können Sie sie noch lesen.
funding-none = Hier steht gerade nichts.
funding-line = • <b>{ $title }</b>
funding-card =
    <b>{ $title }</b>
    { $giver }
funding-who = 👥 { $who }
funding-amount = 💶 { $amount }
funding-purpose = 🎯 { $purpose }
funding-apply-at = 📝 { $where }
funding-deadline = ⏳ Sie haben Zeit bis: { $day }
funding-deadline-passed = ⌛ Die letzte Frist war am { $day }. Die nächste wissen wir noch nicht.
funding-deadline-open = ⏳ Wir wissen die Frist noch nicht.
funding-ended = ⛔ Dieses Programm gibt es nicht mehr.
funding-ended-on = ⛔ Vorbei seit { $day }
funding-deadline-soon =
    🔔 <b>{ $title }</b>
    Sie können noch Geld beantragen. Sie haben Zeit bis { $day }.
funding-button-web = 🌐 Zur Internet-Seite
funding-button-ended = 📁 Das ist vorbei
funding-button-running = ⬅️ Das gibt es jetzt
funding-button-all = ⬅️ Alle Programme
funding-button-remind = 🔔 Vorher erinnern
funding-button-remind-off = 🔕 Nicht mehr erinnern
funding-button-card = 💶 Zum Programm
funding-on-toast = Ich erinnere Sie: 14 Tage und 3 Tage vorher.
funding-off-toast = Ich erinnere Sie nicht mehr.
funding-gone-toast = Dieses Programm gibt es hier nicht mehr.

## Hinweise zu Angeboten

report-what =
    <b>{ $name }</b>
    Was ist nicht mehr richtig?
report-what-closed = 🚪 Das gibt es nicht mehr
report-what-hours = 🕒 Andere Zeiten
report-what-address = 📍 Andere Adresse
report-what-contact = 📞 Anderer Kontakt
report-what-other = 📝 Etwas anderes
report-what-new = ➕ Neues Angebot
report-new-kind = <b>Ein neues Angebot!</b> Was ist es?
report-new-place = <b>In welchem Ort?</b>
report-ask-closed = Woher wissen Sie das? Schreiben Sie einen Satz. Bitte keine Namen.
report-ask-hours = Wann ist jetzt offen? Schreiben Sie es so: Dienstag 14 bis 16 Uhr, Donnerstag 10 bis 12 Uhr
report-ask-hours-again = Das verstehe ich nicht. Schreiben Sie es so: Dienstag 14 bis 16 Uhr, Donnerstag 10 bis 12 Uhr
report-ask-address = Wie ist die Adresse jetzt? Schreiben Sie Straße und Hausnummer.
report-ask-address-again = Das ist zu lang. Schreiben Sie nur Straße und Hausnummer.
report-ask-contact = Wie erreicht man das Angebot jetzt? Schreiben Sie Telefon, E-Mail oder Internet-Seite. Bitte nichts Privates.
report-ask-contact-again = Da ist keine Telefonnummer, keine E-Mail und keine Internet-Seite. Bitte schreiben Sie es noch einmal.
report-ask-other = Was soll das Team wissen? Schreiben Sie einen Satz. Bitte keine Namen.
report-ask-new = Wie heißt das Angebot? Und wo ist es? Schreiben Sie es so: Nähcafé Sonnenschein, Pfarrheim, Kirchstraße 1
report-button-stop = Doch nichts melden
report-proposed = ✅ Danke! Das Team sieht sich das an. Dann schreibe ich Ihnen.
report-done = ✅ Geändert. Das gilt jetzt.
report-already = Das hat das Team schon. Danke!
report-gone = Das Angebot ist schon weg. Danke!
report-too-many = Das Team hat schon viele Hinweise von Ihnen. Bitte warten Sie etwas.
proposal-heard-accepted = 💛 <b>{ $name }</b>: Ihr Hinweis hat geholfen. Das Team hat es geändert. Danke!
proposal-heard-declined = <b>{ $name }</b>: Das Team hat nachgesehen. Es bleibt, wie es ist. Danke für Ihren Hinweis!
proposal-heading =
    ✏️ <b>Hinweis { $number }: { $name }</b>
    { $what }
proposal-field =
    <b>{ $field }</b>
    Vorher: { $before }
    Neu: { $after }
proposal-text = <blockquote>{ $text }</blockquote>
proposal-state-accepted = ✅ Geändert
proposal-state-declined = ✖️ Nicht geändert
proposal-state-undone = ↩️ Wieder wie vorher
proposal-button-yes = ✅ Ändern
proposal-button-seen = ✅ Habe ich geändert
proposal-button-no = ✖️ Nicht ändern
proposal-button-undo = ↩️ Wieder wie vorher
proposal-accepted-toast = Geändert. Die Person bekommt eine Nachricht.
proposal-declined-toast = Nicht geändert. Die Person bekommt eine Nachricht.
proposal-undone-toast = Alles ist wieder wie vorher.
proposal-already-toast = Das hat schon jemand entschieden.
proposal-overtaken-toast = Das geht nicht mehr. Jemand hat den Eintrag schon geändert.
proposal-gone-toast = Diesen Hinweis gibt es nicht mehr.
field-name = Name
field-kind = Art
field-municipality = Ort
field-address = Adresse
field-opening_hours = Öffnungs-Zeiten
field-phone = Telefon
field-email = E-Mail
field-contact_url = Internet
field-state = Status
check-text =
    ❓ <b>{ $name }</b> in { $place }
    Ist das noch richtig? Der Eintrag ist schon alt.
check-button-yes = ✅ Stimmt noch
check-button-changed = ✏️ Ist jetzt anders
check-button-gone = 🚪 Das gibt es nicht mehr
check-confirmed = ✅ <b>{ $name }</b> stimmt noch. Danke!
check-retired = 🚪 <b>{ $name }</b> steht nicht mehr in den Listen. Danke!
check-already = <b>{ $name }</b>: Das wissen wir schon. Danke!
check-gone = Dieses Angebot gibt es hier nicht mehr.
care-text =
    <b>Angebote prüfen</b>
    Bitte sehen Sie sich das an:
care-list = <b>{ $heading }</b>
care-proposals = ✏️ Offene Hinweise: { $count }
care-unconfirmed = ❔ Nicht bestätigt: { $count }
care-stale = ⌛ Zu alt: { $count }
care-no-hours = 🕒 Ohne Zeiten: { $count }
care-no-address = 📍 Ohne Adresse: { $count }
care-never-opened = 🔍 Niemand hat es geöffnet: { $count }
care-button-back = ⬅️ Zurück
care-no-proposals-toast = Gerade gibt es keine Hinweise.

## Räume und mehr

board-text =
    <b>Räume und mehr</b>
    Brauchen Sie etwas? Oder haben Sie etwas für andere?
resource-kind-room = 🚪 Raum
resource-kind-vehicle = 🚐 Auto oder Bus
resource-kind-equipment = 📽 Gerät
resource-kind-interpreting = 🗣 Zeit zum Übersetzen
board-button-offer = ➕ Etwas anbieten
board-button-mine = 🗂 Meine Einträge
board-button-back = ⬅️ Räume und mehr
board-where = <b>In welchem Ort?</b>
board-when = <b>Für welchen Tag?</b>
board-found =
    <b>{ $kind }, { $day }</b>
    { $count ->
        [0] Für diesen Tag gibt es leider nichts.
        [one] Ein Eintrag
       *[other] { $count } Einträge
    }
board-line =
    • <b>{ $title }</b>
    📍 { $place }
board-card =
    <b>{ $title }</b>
    { $kind } · { $place }
    🗓 { $day }
board-button-ask = ✋ Fragen
board-ask-purpose = Wofür brauchen Sie es? Und um wie viel Uhr? Schreiben Sie einen Satz, ohne Namen.
board-ask-contact = Wie erreicht man Sie? Schreiben Sie Telefon oder E-Mail. Die andere Person sieht es erst, wenn beide Ja sagen.
board-ask-title = Was bieten Sie an? Schreiben Sie einen Satz. Zum Beispiel: Raum für 20 Personen, mit Küche
board-offer-what = <b>Was möchten Sie anbieten?</b>
board-offer-where = <b>Wo ist es?</b>
board-how-long = <b>Wie lange soll der Eintrag da sein?</b> Danach ist er weg.
board-months = { $count ->
        [one] 1 Monat
       *[other] { $count } Monate
    }
board-button-stop = Abbrechen
board-offer-offered = ✅ Ihr Eintrag ist da. Wenn jemand fragt, schreibe ich Ihnen.
board-offer-already = Dieser Eintrag ist schon da.
board-offer-too-many = Sie haben schon 10 Einträge. Löschen Sie zuerst einen.
board-offer-too-long = Das ist zu lang. Bitte schreiben Sie weniger.
board-request-asked = ✅ Ihre Frage ist unterwegs. Die Antwort kommt hier.
board-request-already = Das haben Sie schon gefragt.
board-request-taken = An diesem Tag ist es leider nicht frei.
board-request-own = Das ist Ihr eigener Eintrag.
board-request-over = Diesen Eintrag gibt es nicht mehr.
board-request-too-many = Sie haben schon 5 Fragen offen. Bitte warten Sie auf eine Antwort.
board-request-too-long = Das ist zu lang. Bitte schreiben Sie weniger.
board-request =
    ✋ <b>Frage: { $title }</b>
    🗓 { $day }
    <blockquote>{ $purpose }</blockquote>
    Wenn Sie Ja sagen, sehen beide den Kontakt.
board-button-agree = ✅ Ja
board-button-decline = Nein
board-answer-agreed = ✅ Sie haben Ja gesagt. Sie bekommen beide den Kontakt.
board-answer-declined = Sie haben Nein gesagt. Die andere Person bekommt eine Nachricht.
board-answer-already-toast = Sie haben schon geantwortet.
board-answer-taken-toast = An diesem Tag bekommt es schon jemand anders.
board-answer-gone-toast = Diese Frage gibt es nicht mehr.
board-agreed-asker =
    🎉 <b>{ $title }</b>, { $day }: Die Antwort ist Ja.
    Hier ist der Kontakt: { $contact }
board-agreed-owner =
    🤝 <b>{ $title }</b>, { $day }: Sie haben Ja gesagt.
    Hier ist der Kontakt: { $contact }
board-declined = <b>{ $title }</b>, { $day }: Es geht leider nicht. Vielleicht passt etwas anderes?
board-over-toast = Diesen Eintrag gibt es nicht mehr.
board-mine = <b>Meine Einträge</b>
board-mine-none = Sie haben gerade keinen Eintrag.
board-mine-line =
    • <b>{ $title }</b>, { $place }
    Endet am { $day }
board-button-close = 🗑 Löschen: { $title }
board-closed-toast = Der Eintrag ist gelöscht.

## Courses

courses-text = <b>Kurse für Ehrenamtliche</b>
courses-none =
    Im Moment gibt es keinen neuen Kurs.
    Fragen Sie gern das Team: /ask
courses-mine = <b>Ihre Anmeldungen</b>
courses-mine-none = Sie haben sich noch für keinen Kurs angemeldet.
course-button = { $title } · { $day }
course-button-seated = ✅ { $title } · { $day }
course-button-offered = 🎉 { $title } · { $day }
course-button-waiting = ⏳ { $title } · { $day }
course-button-mine = 📋 Meine Anmeldungen
course-button-all = ⬅️ Alle Kurse
course-title = <b>{ $title }</b>
course-date = 🗓 { $day }, { $start } bis { $end } Uhr
course-where = 📍 { $place }
course-link = 🔗 { $link }
course-language = 🗣 { $language }
course-fee = 💶 Der Kurs kostet { $fee }
course-closes = ✍️ Anmelden geht bis { $day }, { $time } Uhr
course-childcare = 🧒 Soll jemand auf Ihre Kinder aufpassen? Das können Sie nach der Anmeldung sagen.
course-access = ♿ Brauchen Sie Hilfe, zum Beispiel einen Eingang ohne Stufen? Das können Sie nach der Anmeldung sagen.
course-kind-newcomer = Anfangen im Ehrenamt
course-kind-guide_training = Lotsen·schulung
course-kind-guide_refresher = Neues für Lotsinnen und Lotsen
course-kind-first_aid = Erste Hilfe
course-kind-further_training = Mehr lernen
course-kind-children = Arbeit mit Kindern
course-about-newcomer = Der Kurs ist für alle, die neu anfangen. Sie können viel fragen.
course-about-guide_training = Lotsen begleiten andere Menschen, zum Beispiel zu einem Amt. Im Kurs lernen Sie, wie das geht.
course-about-guide_refresher = Der Kurs ist für alle, die schon die Lotsen·schulung gemacht haben.
course-about-first_aid = Sie üben, was man bei einem Unfall tut.
course-about-further_training = Sie lernen mehr über ein Thema aus dem Ehrenamt.
course-about-children = Für alle, die im Ehrenamt mit Kindern arbeiten.
course-seats-free = { $count ->
        [one] Es ist noch <b>1 Platz</b> frei.
       *[other] Es sind noch <b>{ $count } Plätze</b> frei.
    }
    Sie melden sich an? Dann sieht das Team Ihren Namen bei Telegram.
obstacle-full =
    Alle Plätze sind besetzt.
    Es gibt eine Warteliste.
    Wenn ein Platz frei wird, frage ich die nächste Person auf der Liste.
    Das Team sieht dabei Ihren Namen bei Telegram.
obstacle-closed =
    🔒 Anmelden geht nicht mehr.
    Es ging bis { $day }, { $time } Uhr.
    Fragen Sie gern das Team: /ask
obstacle-clash =
    ⚠️ Sie haben schon einen Platz in diesem Kurs: <b>{ $title }</b>
    Er ist zur gleichen Zeit.
obstacle-prerequisite = 📘 Das brauchen Sie vorher: <b>{ $name }</b>
obstacle-called-off = ❌ <b>Dieser Kurs fällt aus.</b>
obstacle-begun = Dieser Kurs hat schon angefangen.
prerequisite-guide_training = Sie waren in einer Lotsen·schulung
prerequisite-conduct = Das Team hat Ihr Führungs·zeugnis gesehen (/conduct)
course-you-are-in = ✅ <b>Sie sind angemeldet.</b>
course-you-are-offered =
    🎉 <b>Dieser Platz ist für Sie da: bis { $day }, { $time } Uhr.</b>
    Danach bekommt ihn die nächste Person.
course-you-wait =
    ⏳ <b>Sie stehen auf Platz { $position } von der Warteliste.</b>
    Wenn Sie dran sind, schreibe ich Ihnen.
    Dann können Sie den Platz nehmen.
course-seat-open =
    🎉 <b>Ein Platz ist frei.</b>
    Der Kurs fängt bald an.
    Wer zuerst tippt, bekommt den Platz.
course-needs =
    Brauchen Sie etwas für den Kurs?
    Tippen Sie es an.
    Nur das Team sieht das.
    Nach dem Kurs lösche ich es.
need-childcare = Jemand passt auf meine Kinder auf
need-step-free = Eingang ohne Stufen
need-hearing = Hilfe beim Hören
need-sight = Hilfe beim Sehen
need-button = ◻️ { $need }
need-button-chosen = ☑️ { $need }
need-toast = Das ist notiert.
course-button-enrol = ✅ Anmelden
course-button-wait = ⏳ Auf die Warteliste
course-button-calendar = 🗓 In meinen Kalender
course-button-leave-seated = Abmelden
course-button-leave-waiting = Weg von der Warteliste
seat-button-take = ✅ Ich nehme den Platz
seat-button-decline = ➡️ Ich will den Platz nicht
course-leave-seated =
    Wollen Sie Ihren Platz im Kurs <b>{ $title }</b> wirklich abgeben?
    Dann frage ich die nächste Person auf der Warteliste.
course-leave-waiting = Wollen Sie wirklich weg von der Warteliste für <b>{ $title }</b>?
course-button-leave-yes = Ja, abmelden
course-button-leave-no = Nein, ich bleibe dabei
course-seated-toast = Sie sind angemeldet. Schön, dass Sie dabei sind!
course-seated-already-toast = Sie sind schon angemeldet.
course-offered-already-toast = Ein Platz ist für Sie da. Möchten Sie ihn?
course-waiting-toast = Sie stehen auf der Warteliste.
course-waiting-already-toast = Sie stehen schon auf der Warteliste.
course-refused-toast = Anmelden geht gerade nicht. Hier steht, warum.
course-cancelled-toast = Sie sind abgemeldet.
course-too-late-toast = Dieser Kurs hat schon angefangen.
course-unknown-toast = Diesen Kurs gibt es nicht mehr.
course-gone-toast = Diesen Kurs gibt es nicht mehr. Hier sind alle Kurse.
seat-seated-toast = Sie haben den Platz. Schön, dass Sie dabei sind!
seat-waiting-toast = Der Platz ist schon weg. Sie stehen noch auf der Warteliste.
seat-missed-toast = Die Zeit ist um. Der Platz ist weg.
seat-refused-toast = Sie haben zur gleichen Zeit einen anderen Kurs. Melden Sie sich dort zuerst ab.
seat-too-late-toast = Dieser Kurs hat schon angefangen. Oder er fällt aus.
seat-unknown-toast = Diesen Kurs gibt es nicht mehr.
seat-declined-toast = Danke! Ich frage die nächste Person.
seat-not-toast = Im Moment ist kein Platz für Sie da.
notice-seat-offered = 🎉 <b>Ein Platz ist frei: { $title }</b>
notice-seat-open = 🏃 <b>Der Kurs fängt bald an. Ein Platz ist noch frei: { $title }</b>
notice-offer-lapsed =
    ⌛ <b>Die Zeit für Ihren Platz ist um: { $title }</b>
    Sie stehen nicht mehr auf der Warteliste.
    Wollen Sie wieder auf die Liste? Dann tippen Sie unten.
notice-course-changed =
    ✏️ <b>Etwas ist anders: { $title }</b>
    Das ist neu: { $fields }
notice-course-cancelled = ❌ <b>Der Kurs fällt leider aus: { $title }</b>
changed-dates = Tag oder Uhrzeit
changed-place = Ort
changed-link = Link
changed-language = Sprache
changed-fee = Preis

## Planning courses

planning-text = <b>Kurse planen</b>
planning-none = <b>Kurse planen</b>
    Es gibt noch keinen Kurs.
planning-button-new = ➕ Neuer Kurs
planning-button-course-draft = ✏️ { $title } · { $day }
planning-button-course-published = 🎓 { $title } · { $day }
planning-button-course-cancelled = ❌ { $title } · { $day }
planning-button-stop = Abbrechen
planning-button-back = ⬅️ Zurück
planning-button-all = ⬅️ Alle Kurse
planning-button-course = ⬅️ Zum Kurs
planning-ask-kind = <b>Neuer Kurs, Schritt 1 von 3:</b> Was für ein Kurs?
planning-step-dates =
    <b>Schritt 2 von 3:</b> Wann ist der Kurs? Zum Beispiel:
    <code>12.1. 18:00-21:00</code>
    Der Kurs hat mehrere Tage? Schreiben Sie jeden Tag in eine neue Zeile.
planning-step-place =
    <b>Schritt 3 von 3:</b> Wo ist der Kurs?
    Schreiben Sie den Ort. Oder tippen Sie auf einen Ort.
planning-ask-title = Wie heißt der Kurs? Schreiben Sie den Namen auf Deutsch.
planning-ask-dates =
    Wann ist der Kurs? Zum Beispiel:
    <code>12.1. 18:00-21:00</code>
    Der Kurs hat mehrere Tage? Schreiben Sie jeden Tag in eine neue Zeile.
planning-ask-place = Wo ist der Kurs? Schreiben Sie den Ort.
planning-ask-link =
    Schreiben Sie den Link für das Video·treffen.
    Nur wer einen Platz hat, sieht den Link.
planning-ask-seats = Wie viele Plätze gibt es?
planning-ask-fee = Was kostet der Kurs? Zum Beispiel: <code>12,50</code>
planning-ask-language = In welcher Sprache ist der Kurs?
planning-ask-closes = Bis wann kann man sich anmelden?
planning-wrong-title = ⚠️ Das ist zu lang. Es gehen 120 Zeichen.
planning-wrong-dates =
    ⚠️ Das verstehe ich nicht.
    Der Tag darf noch nicht vorbei sein.
    Das Ende kommt nach dem Anfang.
planning-wrong-place = ⚠️ Das ist zu lang. Es gehen 120 Zeichen.
planning-wrong-link = ⚠️ Der Link fängt so an: https://
planning-wrong-seats = ⚠️ Schreiben Sie eine Zahl von 1 bis 999.
planning-wrong-fee = ⚠️ Schreiben Sie, wie viele Euro es sind.
planning-button-no-link = Kein Link
planning-button-no-fee = Der Kurs kostet nichts
planning-button-closes-days = { $count ->
        [0] Bis der Kurs anfängt
        [one] 1 Tag vorher
       *[other] { $count } Tage vorher
    }
planning-state-draft = ✏️ <b>Noch nicht fertig.</b> Nur das Team sieht den Kurs.
planning-state-published = ✅ <b>Alle können den Kurs sehen.</b>
planning-state-cancelled = ❌ <b>Der Kurs fällt aus.</b>
planning-figures = Plätze: { $taken } von { $seats } sind weg, { $offered } sind angeboten. Warteliste: { $waiting }
planning-button-publish = ✅ Alle sollen den Kurs sehen
planning-button-discard = 🗑 Kurs löschen
planning-button-copy = 📑 Kurs noch einmal planen
planning-button-people = 👥 Wer kommt?
planning-button-title = Name ändern
planning-button-dates = Tage ändern
planning-button-place = Ort ändern
planning-button-link = Link ändern
planning-button-language = Sprache ändern
planning-button-seats = Plätze ändern
planning-button-closes = Anmelden bis
planning-button-fee = Preis ändern
planning-button-switch-childcare-on = ➕ Nach Kinder·betreuung fragen
planning-button-switch-childcare-off = ➖ Nicht nach Kinder·betreuung fragen
planning-button-switch-access-on = ➕ Nach Hilfe fragen
planning-button-switch-access-off = ➖ Nicht nach Hilfe fragen
planning-button-call-off = ❌ Kurs absagen
planning-call-off =
    <b>Soll der Kurs { $title } wirklich ausfallen?</b>
    { $count ->
        [0] Es ist noch niemand angemeldet.
        [one] 1 Person bekommt sofort eine Nachricht.
       *[other] { $count } Personen bekommen sofort eine Nachricht.
    }
planning-button-call-off-yes = Ja, absagen
planning-button-call-off-no = Nein, der Kurs bleibt
planning-published-toast = Alle sehen jetzt den Kurs. Sie können sich anmelden.
planning-discarded-toast = Der Kurs ist gelöscht.
planning-copied-toast = Das ist ein neuer Kurs. Prüfen Sie bitte den Tag.
planning-changed-toast = { $count ->
        [0] Das ist geändert.
        [one] Das ist geändert. 1 Person bekommt eine Nachricht.
       *[other] Das ist geändert. { $count } Personen bekommen eine Nachricht.
    }
planning-same-toast = Das war schon so.
planning-past-toast = Dieser Tag ist schon vorbei.
planning-too-few-seats-toast = Das sind zu wenige Plätze. Mehr Plätze sind schon weg oder angeboten.
planning-gone-toast = Diesen Kurs kann man nicht mehr ändern.
people-text = <b>Wer kommt: { $title }</b>
    { $day }
people-none = Es ist noch niemand angemeldet.
people-seated = ✅ { $name }{ $needs }
people-offered = 🎉 { $name }{ $needs } – Platz angeboten
people-waiting = ⏳ { $name }{ $needs } – wartet
people-cancelled = ✖️ { $name }{ $needs } – nicht mehr angemeldet
people-guest = { $name } (ohne Telegram)
people-nameless = ohne Namen
people-button-guest = ➕ Person ohne Telegram anmelden
people-button-attendance = ☑️ Wer war da?
people-button-one = 👤 { $name }
guest-ask =
    Wie heißt die Person?
    Fragen Sie die Person bitte zuerst.
    Ich speichere nur den Namen.
    90 Tage nach dem Kurs lösche ich ihn.
guest-signed-seated = ✅ { $name } hat einen Platz.
guest-signed-waiting =
    ⏳ Der Kurs ist voll.
    { $name } steht auf der Warteliste.
    Wenn ein Platz frei wird, schreibe ich Ihnen.
guest-signed-offered = 🎉 Für { $name } ist schon ein Platz da.
guest-signed-too-late = Dieser Kurs hat schon angefangen.
guest-signed-unknown = Für diesen Kurs kann man sich nicht anmelden.
guest-seated = 👤 <b>{ $name }</b> (ohne Telegram) hat einen Platz: { $title }
guest-offered = 👤 Für <b>{ $name }</b> (ohne Telegram) ist ein Platz da bis { $day }, { $time } Uhr: { $title }
guest-waiting = 👤 <b>{ $name }</b> (ohne Telegram) steht auf der Warteliste: { $title }
guest-cancelled = 👤 <b>{ $name }</b> (ohne Telegram) ist nicht mehr angemeldet: { $title }
guest-button-take = ✅ Platz nehmen
guest-button-remove = 🗑 Abmelden und Namen löschen
guest-button-people = ⬅️ Wer kommt?
guest-taken-toast = Der Platz ist vergeben. Bitte sagen Sie es der Person.
guest-missed-toast = Dieser Platz ist nicht mehr frei.
guest-removed-toast = Der Name ist gelöscht.
guest-gone-toast = Diese Anmeldung gibt es nicht mehr.
notice-guest = 📞 <b>Bitte rufen Sie eine Person an. Sie hat kein Telegram.</b>
attendance-text = <b>Wer war da? { $title }</b>
    Tippen Sie auf die Namen. Bis jetzt: { $count } von { $seated }
attendance-button-there = ✅ { $name }
attendance-button-absent = ◻️ { $name }
attendance-button-all = Alle waren da
attendance-button-more = Mehr ➡️
attendance-noted-toast = Das ist notiert.
attendance-not-begun-toast = Dieser Kurs hat noch nicht angefangen.
attendance-gone-toast = Diese Anmeldung gibt es nicht mehr.

## Supervision and exchange

series-text =
    <b>Supervision und Austausch</b>
    Supervision heißt: Eine Fachkraft spricht mit Ihnen über Ihre Hilfe.
    Austausch heißt: Ehrenamtliche sprechen miteinander.
    Sie können alles sagen, was Sie beschäftigt.
    Ich erinnere Sie gern an die Treffen.
series-none =
    Im Moment gibt es keine neuen Treffen.
    Fragen Sie gern das Team: /ask
series-button = { $title }
series-button-subscribed = 🔔 { $title }
series-button-all = ⬅️ Alle Treffen
series-one =
    <b>{ $title }</b>
    { $about }

    📍 { $place }
    🏘 { $area }
    🗣 { $language }
series-about-supervision = Eine Fachkraft hilft Ihnen, über Ihr Ehrenamt nachzudenken. Was Sie sagen, bleibt in der Gruppe.
series-about-exchange = Sie erzählen, was Sie erlebt haben. Sie klären Fragen. Und Sie lernen andere kennen.
meeting-dates = <b>Die nächsten Termine.</b> Möchten Sie kommen? Tippen Sie auf den Termin.
meeting-no-dates = Im Moment gibt es keinen Termin.
series-ask-lead = <b>Wann soll ich Sie erinnern?</b>
lead-60 = 1 Stunde vorher
lead-180 = 3 Stunden vorher
lead-1440 = 1 Tag vorher
lead-2880 = 2 Tage vorher
lead-10080 = 1 Woche vorher
lead-button = { $lead }
lead-button-chosen = ✅ { $lead }
series-button-off = 🔕 Nicht mehr erinnern
series-on-toast = Ich erinnere Sie: { $lead }.
series-off-toast = Ich erinnere Sie nicht mehr an diese Treffen.
series-gone-toast = Diese Treffen gibt es nicht mehr.
meeting-reminder =
    🔔 <b>Erinnerung: { $title }</b>

    🗓 { $day }, { $start } bis { $end } Uhr
    📍 { $place }
meeting-reply-open = Kommen Sie?
meeting-reply-yes = ✅ Sie kommen. Bis dann!
meeting-reply-no = Sie können dieses Mal nicht. Danke für die Nachricht!
meeting-button-yes = ✅ Ich komme
meeting-button-no = Ich kann nicht
meeting-button-series = 🔔 Erinnerungen ändern
meeting-yes-toast = Schön, bis dann!
meeting-no-toast = Danke für die Nachricht.
meeting-over-toast = Dieses Treffen ist schon vorbei.
series-whole-district = im ganzen Kreis
series-kind-supervision = Supervision für Ehrenamtliche
series-kind-exchange = Austausch·treffen
series-lead-off-toast = Ich erinnere Sie nicht mehr: { $lead }.
series-changed-news = ✏️ <b>Bei diesen Treffen ist etwas neu.</b> So ist es jetzt:
series-ended-news = <b>Diese Treffen gibt es nicht mehr.</b> Danke, dass Sie dabei waren!
meeting-text =
    <b>{ $title }</b>

    🗓 { $day }, { $start }–{ $end } Uhr
    📍 { $place }
meeting-off = ❌ <b>Dieser Termin fällt aus.</b>
meeting-moved =
    ↪️ <b>Der Termin ist jetzt an einem anderen Tag oder zu einer anderen Zeit: { $title }</b>

    🗓 <b>Neu: { $day }, { $start }–{ $end } Uhr</b>
    Alt: <s>{ $old_day }, { $old_start } Uhr</s>
    📍 { $place }
meeting-cancelled =
    ❌ <b>Das Treffen fällt aus: { $title }</b>

    🗓 <s>{ $day }, { $start }–{ $end } Uhr</s>
meeting-next = Der nächste Termin: <b>{ $day }, { $start }–{ $end } Uhr</b>
meeting-button-date = 🗓 { $day }, { $start }–{ $end } Uhr
meeting-button-online = 💻 Zum Treffen im Internet
course-reminder =
    🔔 <b>Ihr Kurs ist bald: { $title }</b>

    🗓 { $day }, { $start }–{ $end } Uhr
    📍 { $place }
reminders-several = 🔔 <b>{ $count ->
        [one] Sie haben bald einen Termin
       *[other] Sie haben bald { $count } Termine
    }</b>
reminder-item =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end } Uhr
    📍 { $place }
reminder-button-item = 👉 { $title }
reminder-button-later = ⏰ Später erinnern
reminder-button-course = 🎓 Zum Kurs
reminder-button-wishes = ⚙️ Erinnerungen ändern
reminder-later-toast = Gut. Ich erinnere Sie noch einmal: { $day }, { $time } Uhr.
reminder-no-later-toast = Das geht nicht mehr. Es geht bald los. Oder es ist schon vorbei.
talk-text = 💛 <b>Gut, dass Sie schreiben.</b> Sie sind damit nicht allein.
talk-groups = <b>Zu diesen Treffen können Sie kommen</b>
talk-no-groups = Gerade gibt es kein Treffen. Das Team hört Ihnen gern zu.
talk-date = 🗓 { $title }: { $day }, { $start } Uhr
talk-contacts = <b>Wollen Sie jetzt gleich reden?</b> Rufen Sie die Telefon·seelsorge an: <b>0800 1110111</b> oder <b>0800 1110222</b>. Bei Gefahr: <b>112</b>. Oder schreiben Sie dem Team.
talk-button-date = 🗓 { $title }
calendar-button-add = 📅 In meinen Kalender
calendar-button-remove = 📅 Aus meinem Kalender löschen
calendar-button-update = 📅 Meinen Kalender ändern
calendar-button-series = 📅 Alle Termine in meinen Kalender
calendar-button-feed = 🔗 Mein Kalender-Abo
calendar-file-name = treffen
calendar-caption = Öffnen Sie die Datei. Dann stehen die Termine in Ihrem Kalender.
calendar-caption-remove = Öffnen Sie die Datei. Dann ist der Termin nicht mehr in Ihrem Kalender.
calendar-name = Ehrenamtslotse
feed-text =
    <b>Kalender-Abo</b>

    Ihre Kurse und Treffen stehen dann in Ihrem Kalender. Auch wenn sich etwas ändert. Sie bekommen einen geheimen Link. Zeigen Sie den Link niemandem. Sonst sehen andere Ihre Termine.
feed-button-open = 🔗 Link bekommen
feed-address =
    <b>Ihr geheimer Link</b>

    <code>{ $address }</code>

    Kopieren Sie den Link. Fügen Sie ihn in Ihrem Kalender als Abo ein. Ich kann den Link nur einmal zeigen.
feed-button-subscribe = 📅 Kalender öffnen
feed-is-open =
    <b>Kalender-Abo</b>

    Sie haben ein Abo. Seit { $date }. Ich kenne den Link nicht mehr. Haben Sie ihn verloren? Dann machen Sie einen neuen. Der alte Link geht dann nicht mehr.
feed-button-renew = 🔄 Neuen Link machen
feed-button-close = Abo beenden
feed-closed-toast = Das Abo ist zu Ende. Der Link geht nicht mehr.
feed-none-toast = Ein Kalender-Abo gibt es gerade nicht.

## My volunteering

mine-text = <b>Ihr Ehrenamt</b>
    Was Sie hier aufschreiben, sehen nur Sie.
mine-button-questions = 💬 Meine Fragen
mine-button-hours = ⏱ Meine Stunden
mine-button-certificates = 🎓 Meine Bescheinigungen
mine-button-tandem = 🤝 Jemanden finden
mine-button-conduct = 🪪 Führungszeugnis
mine-button-organise = 📍 Meine Angebote
mine-button-back = ⬅️ Mein Ehrenamt
paper-unprintable =
    Das kann ich so nicht drucken.
    Bitte schreiben Sie es mit unseren Buchstaben: A bis Z.
    Es dürfen höchstens { $most } Zeichen sein.

## My hours

hours-text =
    <b>Ihre Stunden</b>

    Schreiben Sie mir, wie lange Sie geholfen haben.
    Zum Beispiel: „2 Std Café gestern“
    Oder tippen Sie auf einen Knopf.
    Der Knopf gilt für heute.
hours-sums = { $year }: <b>{ $hours } Stunden</b> · alles zusammen: { $ever } Stunden
hours-of = { $day }: { $hours } Stunden
hours-of-what = { $day }: { $hours } Stunden, { $what }
hours-noted = ✅ Ich habe notiert: { $line }
hours-line = • { $line }
hours-list = <b>Das haben Sie zuletzt notiert</b>
hours-none = Sie haben noch keine Stunden notiert.
hours-papers = <b>Zum Mitnehmen</b>
    Ein PDF ist ein Blatt zum Drucken.
    Ihre Organisation kann es unterschreiben.
    In der Tabelle steht alles.
hours-button-add = { $hours } Std.
hours-button-list = 📋 Ansehen und löschen
hours-button-papers = 📄 Als PDF oder als Tabelle
hours-button-undo = ↩️ Wieder löschen
hours-button-delete = 🗑 { $line }
hours-button-back = ⬅️ Meine Stunden
hours-button-pdf = 📄 Nachweis für { $year } (PDF)
hours-button-csv = 📊 Alles als Tabelle (CSV)
hours-noted-toast = Notiert. Danke für Ihre Zeit!
hours-noted-plain-toast = Notiert.
hours-already-toast = Das ist schon notiert.
hours-deleted-toast = Gelöscht.
hours-file-name = meine-stunden
hours-csv-caption = Das sind Ihre Stunden als Tabelle.
hours-pdf-caption =
    Das ist Ihr Nachweis zum Drucken.
    Ihre Organisation muss ihn unterschreiben.
hours-column-day = Tag
hours-column-hours = Stunden
hours-column-what = Was Sie gemacht haben
hours-paper-title = Mein Ehrenamt im Jahr { $year }
hours-paper-intro = Diese Stunden habe ich selbst aufgeschrieben.
hours-paper-name = Vorname und Nachname
hours-paper-total = Zusammen: { $hours } Stunden
hours-paper-signature = Die Organisation unterschreibt hier: Ort, Datum, Unterschrift, Stempel
hours-paper-note = Gemacht am { $date } mit dem Ehrenamts·lotsen im Kreis Coesfeld. Es gibt auch den Engagement·nachweis NRW. Das hier ist ein anderes Papier.

## Tandem

tandem-consent =
    <b>Sich finden</b>

    Sie sind neu hier? Oder Sie wohnen schon lange hier?
    Hier finden Sie jemanden: zum Reden, zum Kochen, zum Üben.

    Ich speichere, was Sie über sich sagen:
    Ort, Sprachen, Interessen, Tage, Alter.
    Sie müssen nichts davon sagen.

    Ich zeige Ihnen jemanden, ohne Namen.
    Sie sagen beide Ja? Dann bekommen Sie beide den Namen von der anderen Person.
    Sie können alles immer löschen.

    Sind Sie jünger als 18?
    Dann fragen Sie zuerst das Team: /ask
tandem-button-agree-helper = ✅ Ja. Ich helfe gern
tandem-button-agree-guest = ✅ Ja. Ich suche jemanden
tandem-profile-helper = <b>Das sind Sie</b> · Sie helfen gern
tandem-profile-guest = <b>Das sind Sie</b> · Sie suchen jemanden
tandem-about =
    📍 { $place }
    🗣 { $languages }
    💛 { $interests }
    🗓 { $days }
    🎂 { $age }
tandem-seeks = 🔎 Ich suche jemanden für Sie.
tandem-seeks-not = ⏸ Ich suche niemanden für Sie.
tandem-asked = 🙋 Das Team darf Sie um Hilfe bitten.
tandem-asked-not = ⏸ Das Team fragt Sie nicht.
tandem-button-languages = 🗣 Sprachen
tandem-button-place = 📍 Ort
tandem-button-interests = 💛 Interessen
tandem-button-days = 🗓 Tage
tandem-button-age = 🎂 Alter
tandem-button-seek-on = 🔎 Bitte jemanden suchen
tandem-button-seek-off = ⏸ Nicht mehr suchen
tandem-button-ask-on = 🙋 Das Team darf mich fragen
tandem-button-ask-off = ⏸ Das Team soll nicht mehr fragen
tandem-button-role-helper = 🔁 Ich helfe jetzt selbst
tandem-button-role-guest = 🔁 Ich suche selbst jemanden
tandem-button-delete = 🗑 Alles davon löschen
tandem-button-done = ✅ Fertig
tandem-choose = Tippen Sie an, was passt.
tandem-deleted-toast = Das ist jetzt gelöscht.
interest-talking = Reden und Deutsch üben
interest-cooking = Kochen
interest-sport = Sport
interest-music = Musik
interest-crafts = Nähen und Basteln
interest-bikes = Fahrrad
interest-learning = Lernen
interest-offices = Ämter und Briefe
interest-outdoors = Draußen sein
interest-children = Mit Kindern
tandem-proposal-helper =
    🤝 <b>Diese Person hilft gern.</b>
    Möchten Sie sie kennenlernen?
tandem-proposal-guest =
    🤝 <b>Diese Person sucht jemanden.</b>
    Möchten Sie sie kennenlernen?
tandem-button-yes = ✅ Ja, sie darf meinen Namen haben
tandem-button-no = Nein, danke
tandem-waiting =
    Danke!
    Ich warte auf die andere Person.
    Sagt sie auch Ja? Dann bekommen Sie beide den Namen.
tandem-agreed =
    🎉 Sie haben beide Ja gesagt.
    Gleich kommt der Name.
tandem-declined =
    Gut.
    Ich suche weiter, wenn Sie das möchten.
tandem-closed = Dieser Vorschlag gilt nicht mehr.
tandem-both-agreed =
    🎉 <b>Sie haben beide Ja gesagt.</b>
    Schreiben Sie sich: { $contact }
    Treffen Sie sich zuerst an einem Ort mit anderen Menschen.
tandem-not-this-time =
    Diesmal hat es nicht gepasst.
    Ich suche weiter für Sie.
help-request = 🙋 <b>Das Team bittet um Hilfe</b>

    { $text }
help-button-yes = ✅ Ja, das Team darf mir schreiben
help-button-no = Diesmal nicht
help-yes = ✅ Danke! Das Team meldet sich bei Ihnen.
help-no = Alles klar. Danke für die Antwort!
help-gone = Diese Anfrage gibt es nicht mehr. Oder sie ist schon unterwegs.
letter-gone = Das ist schon verschickt, vorbei oder gelöscht.

## Saying thank you

thanks-text = <b>Danke sagen</b>
    Ich lade alle ein, die das möchten.
thanks-sums = 🗓 { $day }, { $time } Uhr
    ✅ { $yes } kommen · ❌ { $no } können nicht · ⏳ { $open } sagen noch nichts
thanks-button-new = 💌 Neue Einladung
thanks-ask-moment =
    Wann ist es?
    Schreiben Sie Tag und Uhrzeit.
    Zum Beispiel: 4.12. 18:00
thanks-moment-unclear =
    Das verstehe ich nicht. Oder der Tag ist schon vorbei.
    Bitte schreiben Sie so: 4.12. 18:00
thanks-ask-text =
    Schreiben Sie jetzt die Einladung.
    Schreiben Sie auch den Ort.
    Tag und Uhrzeit schreibe ich dazu.
    Sie sehen alles noch einmal vorher.
thanks-when = 🗓 { $day }, { $time } Uhr
thanks-preview = ⬆️ So sieht die Einladung aus.
thanks-button-send = 💌 { $count ->
        [one] Eine Person einladen
       *[other] { $count } Personen einladen
    }
thanks-sent = ✅ Ich habe eingeladen: { $count ->
        [one] eine Person
       *[other] { $count } Personen
    }.
thanks-gone-toast = Diese Einladung ist vorbei. Oder sie ist schon unterwegs.

## Certificates

certificates-text = <b>Ihre Bescheinigungen</b>
    Sie waren in diesen Kursen.
    Tippen Sie auf einen Kurs.
certificates-none =
    Hier stehen bald Ihre Kurse.
    Erst muss das Team sagen: Sie waren da.
certificate-button = 📄 { $title } · { $day }
certificate-button-back = ⬅️ Meine Bescheinigungen
certificate-ask-name =
    Welcher Name soll auf dem Papier stehen?
    Schreiben Sie Vorname und Nachname.
    Ich behalte nur die ersten Buchstaben.
certificate-issued =
    Sie haben schon eine Bescheinigung für <b>{ $title }</b>.
    Sie ist vom { $date }.
    Sie können eine neue machen.
    Dann gilt die alte nicht mehr.
certificate-button-new = 📄 Neue machen
certificate-button-withdraw = 🚫 Der Code soll nicht mehr gelten
certificate-withdrawn-toast = Der Code gilt nicht mehr.
certificate-gone-toast = Für diesen Kurs gibt es kein Papier.
certificate-file-name = bescheinigung
certificate-caption =
    Das ist Ihre Bescheinigung.
    Andere können sie prüfen.
    Sie scannen das Bild.
    Oder sie schreiben: <code>/verify { $code }</code>
certificate-ready = 🎓 Ihre Bescheinigung für <b>{ $title }</b> ist da.
certificate-praise = Danke, dass Sie dabei waren!
certificate-button-get = 📄 Als PDF holen
certificate-title = Bescheinigung
certificate-took-part = war in diesem Kurs:
certificate-date = { $day }, { $start }–{ $end } Uhr
certificate-place = Ort: { $place }
certificate-confirmed = Das Team vom Kommunalen Integrations·zentrum im Kreis Coesfeld sagt: Die Person war da. Das Papier ist vom { $date }. Den Namen hat die Person selbst angegeben.
certificate-check = Das ist der Code zum Prüfen: { $code }. Scannen Sie das Bild. Oder schreiben Sie dem Bot { $bot }: { $command }
verify-ask =
    Schreiben Sie den Code dazu.
    Zum Beispiel: <code>/verify ABCD-EFGH-JKMN</code>
verify-valid = ✅ Diese Bescheinigung ist echt.
verify-name = Erste Buchstaben vom Namen: { $initials }
verify-course = Kurs: { $title }
verify-day = Anfang: { $day }
verify-issued = Papier vom: { $day }
verify-note = Bitte sehen Sie auf das Papier: Ist alles gleich? Der ganze Name ist hier nicht gespeichert.
verify-invalid = ❌ Diesen Code gibt es nicht. Vielleicht ist er falsch geschrieben. Oder er gilt nicht mehr.
verify-page-title = Bescheinigung prüfen

## Certificate of conduct

conduct-text =
    <b>Führungszeugnis</b>

    Ein Führungszeugnis ist ein Papier vom Staat.
    Darin steht, ob jemand verurteilt worden ist.
    Für manche Ehrenämter brauchen Sie es.

    Ich mache Ihnen einen Brief.
    Mit dem Brief bekommen Sie das Führungszeugnis.
    Dann zeigen Sie es dem Team.
    Bitte schicken Sie es mir nicht.
    Das Team notiert nur: Wann hat es das Zeugnis gesehen? Und wann braucht es ein neues?
conduct-not-seen = ℹ️ Das Team hat noch nichts notiert.
conduct-seen =
    ✅ Das Team hat Ihr Zeugnis gesehen, am { $seen }.
    Bitte zeigen Sie ein neues vor dem { $again }.
conduct-seen-long-ago =
    ⚠️ Das Team hat Ihr Zeugnis gesehen, am { $seen }.
    Seit dem { $again } braucht das Team ein neues.
conduct-button-letter = 📄 Brief machen
conduct-button-show = 🪪 Dem Team zeigen
conduct-button-forget = 🗑 Notiz vom Team löschen
conduct-button-back = ⬅️ Führungszeugnis
conduct-button-by-hand = ✍️ Das schreibe ich mit der Hand
conduct-forgotten-toast = Die Notiz ist gelöscht.
conduct-ask-name =
    Wie heißen Sie?
    Schreiben Sie Vorname und Nachname, so wie im Ausweis.
    Der Name ist nur für den Brief.
    Ich behalte ihn nicht.
conduct-ask-task =
    Für welche Organisation?
    Und für welche Aufgabe?
    Zum Beispiel: „Hausaufgaben·hilfe im Jugend·zentrum“
conduct-file-name = brief-fuehrungszeugnis
conduct-letter-caption =
    Ihre Organisation muss den Brief unterschreiben.
    Erst dann gilt er.
    Auf der zweiten Seite steht, wie es weitergeht.
conduct-number =
    Zeigen Sie dem Team Ihr Führungszeugnis.
    Und sagen Sie dem Team diese Zahl:

    <b>{ $number }</b>

    Die Zahl gilt eine halbe Stunde.
conduct-noted =
    ✅ Das Team hat Ihr Führungszeugnis gesehen.
    Bitte zeigen Sie ein neues vor dem { $again }.
    Ich erinnere Sie daran.
conduct-due =
    🔔 Das Team braucht ein neues Führungszeugnis von Ihnen.
    Bitte zeigen Sie es bis zum { $again }.
    Soll ich den Brief dafür machen?
conduct-overdue =
    🔔 Das Team braucht ein neues Führungszeugnis von Ihnen, seit dem { $again }.
    Soll ich den Brief dafür machen?
letter-title = Bitte um ein erweitertes Führungszeugnis
letter-to = An die Melde·behörde
letter-name = Vorname und Nachname
letter-birth = Wann und wo geboren?
letter-address = Adresse
letter-task = Organisation und Aufgabe im Ehrenamt
letter-purpose = Diese Person arbeitet bei uns ehrenamtlich. Oder sie fängt bald an. Wir wollen ein erweitertes Führungszeugnis von ihr sehen. Das steht im Gesetz: § 30a BZRG.
letter-conditions = Wir bestätigen: Es passt alles zum Gesetz, zu § 30a Abs. 1 BZRG.
letter-free = Wir sind gemeinnützig oder eine Behörde. Die Person braucht das Führungszeugnis für ein Ehrenamt. Bitte nehmen Sie kein Geld dafür.
letter-no-allowance = Die Person bekommt für die Aufgabe keine Aufwands·entschädigung.
letter-signature = Ort, Datum, Unterschrift und Stempel der Organisation
letter-translation = Das ist nur zum Lesen. Unterschreiben muss man die erste Seite.
letter-guide-title = So geht es weiter
letter-guide-fill = 1. Schreiben Sie auf den Brief, was noch fehlt.
letter-guide-sign = 2. Ihre Organisation macht die Kreuze. Und sie unterschreibt. Erst dann gilt der Brief. Fragen Sie auch: Haben Sie einen eigenen Brief dafür?
letter-guide-apply = 3. Gehen Sie mit dem Brief zur Melde·behörde in Ihrem Wohnort. Gehen Sie selbst hin. Oder machen Sie es im Internet, mit Ihrem Ausweis: fuehrungszeugnis.bund.de
letter-guide-fee = 4. Für ein Ehrenamt ist das Führungszeugnis meistens kostenlos. Ihre Organisation muss dafür gemeinnützig sein oder eine Behörde. Sonst kostet es 13 Euro. Fragen Sie vor dem Bezahlen.
letter-guide-show = 5. Zeigen Sie das Führungszeugnis nur. Ihre Organisation soll keine Kopie behalten.

## Settings

settings-text =
    <b>Einstellungen</b>

    Sprache: { $language }
    Wohnort: { $municipality }
    Neuigkeiten vom Team: { $news }
settings-no-municipality = keine Angabe
settings-news-on = ja
settings-news-off = nein
settings-button-language = 🌍 Sprache ändern
settings-button-municipality = 📍 Wohnort ändern
settings-button-news-on = 📣 Neuigkeiten einschalten
settings-button-news-off = 🔕 Neuigkeiten ausschalten
settings-button-praise-on = 💛 Ich möchte Dank und Feste
settings-button-praise-off = 🔕 Ich möchte keinen Dank, keine Feste
settings-button-privacy = 🔒 Datenschutz
settings-button-back = ⬅️ Einstellungen
settings-button-no-municipality = Keine Angabe
settings-chosen = ✅ { $name }
languages-text = <b>Welche Sprache wollen Sie?</b>
language-toast = Ich spreche jetzt Leichte Sprache.
municipalities-text =
    <b>Wo wohnen Sie? Oder: Wo helfen Sie?</b>
    Dann zeige ich Ihnen schneller Angebote in der Nähe.
    Und das Team kann Ihnen Nachrichten für Ihren Ort schicken.
settings-button-reminders = ⏰ Erinnerungen ändern
wishes-text =
    <b>Erinnerungen</b>

    Treffen: { $series }
    Vor Ihren Kursen: { $leads }
    Ruhe·zeit: { $quiet }
    Höchstens in einer Woche: { $cap }

    Nachrichten zu Ihren eigenen Anmeldungen kommen immer.
wishes-no-series = keine
wishes-no-leads = keine Erinnerung
wishes-hours = { $start }–{ $end } Uhr
wishes-never-quiet = keine
wishes-no-cap = so viele wie nötig
wishes-button-series = 🤝 Treffen auswählen
wishes-button-leads = 🎓 Vor meinen Kursen
wishes-button-quiet = 🌙 Ruhe·zeit ändern
wishes-button-cap = ✉️ Wie viele in der Woche?
wishes-ask-leads = <b>Wann soll ich Sie an Ihre Kurse erinnern?</b> Sie können mehr als eins wählen.
wishes-ask-quiet = <b>Wann soll ich still sein?</b> Meine Erinnerungen kommen dann erst am Morgen. Ist etwas eilig? Dann kommt es ohne Ton.
wishes-ask-cap = <b>Wie viele Nachrichten in der Woche möchten Sie?</b> Nachrichten zu Ihren eigenen Anmeldungen zählen nicht mit.
wishes-button-night = 🌙 { $start }–{ $end } Uhr
wishes-button-never-quiet = Keine Ruhe·zeit
wishes-button-at-most = { $count ->
        [one] Höchstens eine
       *[other] Höchstens { $count }
    }
wishes-button-no-cap = So viele wie nötig
wishes-button-back = ⬅️ Zurück

## Data protection

privacy-text =
    <b>Was ich über Sie speichere</b>

    • Ihre Nummer bei Telegram. Das ist nicht Ihre Telefon·nummer. Ihre Sprache. Und Ihren Wohnort, wenn Sie ihn nennen. Das brauche ich, damit ich Ihnen antworten kann.
    • Wann Sie einverstanden waren.
    • Ihre Anmeldungen zu Kursen, mit Ihrem Namen bei Telegram. So weiß das Team, wer kommt. Auch, ob Sie da waren. Was Sie für den Kurs brauchen, lösche ich nach dem Kurs.
    • Woran ich Sie erinnern soll. Wann und wie oft. Ob Sie ein Kalender-Abo haben. Ob Sie zum nächsten Treffen kommen: Das lösche ich am Tag nach dem Treffen. Meine Erinnerungen lösche ich nach acht Tagen. Wer bei einem Treffen war, speichert niemand. Nur, wie viele es waren.
    • Ihre Fragen an das Team und die Antworten. Das Team sieht Ihren Namen nicht.
    • Ob Ihnen eine Antwort geholfen hat.
    • Diese Angebote haben Sie sich gemerkt. Und diese Angebote haben Sie geändert oder bestätigt.
    • Ihre Stunden, wenn Sie sie aufschreiben. Die sehen nur Sie. Und wann das Team Ihr Führungs·zeugnis gesehen hat. Das Zeugnis speichere ich nicht.
    • Das Thema von Ihrer letzten Frage. Nicht Ihre Worte. Nur für 10 Minuten. So können Sie kurz nachfragen.
    • Nur beim Team: Diese Antworten haben Sie geändert. Um diese Antworten kümmern Sie sich. Auch Ihren Vornamen, um welche Fragen Sie sich kümmern und wann Sie weg sind.
    • Nur beim Team: Diese Nachrichten an viele sind von Ihnen.
    • Nur beim Team: Diese Rolle haben Sie. Und: Das haben Sie für das Team gemacht. Das speichere ich zwei Jahre.
    • Was Sie bei „Räume und mehr“ anbieten oder fragen. Die andere Person sieht Ihren Kontakt erst, wenn beide Ja sagen. 30 Tage nach dem Ende lösche ich es.
    • Ihre Hinweise zu Angeboten. Das Team sieht Ihren Namen nicht.
    • Fragen, auf die ich keine gute Antwort hatte. Ohne Ihren Namen. 90 Tage lang. So kann das Team Antworten schreiben. Möchten Sie Bescheid bekommen? Dann merke ich mir, dass Sie warten.
    • Ihre Bescheinigungen: den Kurs, den Tag und die ersten Buchstaben von Ihrem Namen. Wer den Code hat, kann das sehen.
    • Was Sie über sich sagen, wenn Sie jemanden finden möchten. Und ob Sie Ja oder Nein sagen. Ihren Namen bei Telegram gebe ich nur weiter, wenn Sie Ja sagen. Anfragen vom Team lösche ich nach 90 Tagen.
    • Ob Sie zu einem Dank-Fest kommen. Das Team sieht nur, wie viele kommen. Ich lösche das nach dem Fest.
    • Sie bekommen Nachrichten vom Team. Ich speichere Ihre Antwort: Kommen Sie? Und: Haben Sie mehr gelesen? Das lösche ich nach 6 Monaten. Das Team sieht nur die Zahl.
    • Sie antworten auf eine Nachricht vom Team. Ich speichere Ihre Antwort 6 Monate. Das Team sieht Ihren Namen nicht.
    • Das Team gibt Ihnen vielleicht Schlagworte. So bekommen Sie passende Nachrichten. Sie sehen Ihre Schlagworte hier. Sie können sie löschen.

    Ihre anderen Nachrichten bewahre ich nicht auf.
    Ihren Standort bewahre ich auch nicht auf.

    Alles bleibt gespeichert, bis Sie es löschen.
    Löschen können Sie immer: mit /forgetme
    Dann lösche ich alles.

    Manches steht in Ihrem Chat.
    Manches steht in der Gruppe vom Team.
    Das liegt bei Telegram.
    Das kann ich nicht löschen.

    Verantwortlich ist das Kommunale Integrationszentrum vom Kreis Coesfeld.
    Die E-Mail-Adresse ist: ki@kreis-coesfeld.de
retention-text =
    <b>Wie lange ich etwas speichere</b>

    { $lines }

    Alles andere bleibt gespeichert. Sie können es löschen: mit /forgetme. Das geht immer.
retention-line = • { $what }: { $kept }
retention-topic = Ihr letztes Thema
retention-reply = Ihre Zusage zu einem Treffen, nach dem Treffen
retention-needs = Was Sie im Kurs brauchen, nach dem Kurs
retention-update = Die Nummern Ihrer Nachrichten, ohne Text
retention-reminder = Erinnerungen, nach dem Termin
retention-board = Einträge bei „Räume und mehr“, nach dem Ende
retention-thanks = Ihre Zusage zu einem Dank-Fest, nach dem Fest
retention-gap = Fragen ohne gute Antwort, ohne Ihren Namen
retention-help = Bitten um Hilfe und die Antworten
retention-guest = Namen von Menschen ohne Telegram, nach dem Kurs
retention-answer = Ihre Antwort auf eine Nachricht an alle, nach dem Versand
retention-conduct = Die Notiz zum Führungs-Zeugnis, nach dem Ablauf
retention-question = Fragen an das Team und die Antworten, wenn alles erledigt ist
retention-message = Nachrichten, die ich Ihnen geschickt habe
retention-audit = Beim Team: wer was gemacht hat
retention-person = Alles über Sie, wenn Sie mir nicht mehr schreiben. Und wenn Sie keine Erinnerung bestellt haben
privacy-telegram-text =
    <b>Was Telegram sieht</b>

    Ich bin ein Programm in Telegram. Alle Nachrichten gehen durch Telegram. Sie bleiben dort in Ihrem Chat. Telegram kann sie lesen.

    • Telegram kennt Ihre Telefon-Nummer. Ich sehe sie nicht.
    • Sie löschen etwas im Chat? Dann ist es bei mir noch da. Löschen Sie es mit /forgetme. Ich lösche nichts in Ihrem Chat.
    • Schreiben Sie keine Namen von anderen Menschen. Schreiben Sie auch nichts über ihre Krankheiten.

    Sie wollen kein Telegram? Schreiben Sie eine E-Mail: ki@kreis-coesfeld.de.
privacy-nothing-kept = Ich habe nichts über Sie gespeichert.
privacy-button-retention = ⏳ Wie lange?
privacy-button-telegram = ✈️ Was sieht Telegram?
privacy-button-back = ⬅️ Datenschutz
privacy-button-data = 📄 Meine Daten als Datei
privacy-button-tags = 🏷 Meine Schlagworte
privacy-button-forget = 🗑 Alles über mich löschen
privacy-file-name = meine-daten
privacy-file-caption = Das ist alles, was ich über Sie gespeichert habe.
forget-text =
    <b>Soll ich wirklich alles löschen?</b>
    Dann sind Ihre Anmeldungen, Erinnerungen, Fragen und Einstellungen weg.
    Ihre Plätze in Kursen bekommt die nächste Person.
forget-button-yes = Ja, alles löschen
forget-button-no = Nein, behalten
forget-done =
    Fertig.
    Ich habe alles über Sie gelöscht.
    Danke für Ihre Zeit und Ihre Hilfe!
    Sie können mir wieder schreiben.
    Dann fangen wir neu an.

## Staff

staff-menu-text =
    <b>Team</b>

    Was möchten Sie tun?
staff-menu-button-courses = 🎓 Kurse planen
staff-menu-button-questions = ❓ Offene Fragen
staff-menu-button-away = 🏖 Wer ist weg?
staff-menu-button-broadcast = 📣 Nachrichten an viele
staff-menu-button-tags = 🏷 Schlagworte
staff-menu-button-gaps = 🧩 Fragen ohne Antwort
staff-menu-button-series = 🤝 Treffen planen
reminders-missed = ⚠️ { $count ->
        [one] Eine Erinnerung kam zu spät. Ich habe sie nicht geschickt.
       *[other] { $count } Erinnerungen kamen zu spät. Ich habe sie nicht geschickt.
    }
plan-text =
    <b>Treffen planen</b>

    Tippen Sie auf eine Reihe. Oder machen Sie eine neue.
plan-series =
    <b>{ $title }</b>
    📍 { $place }
    🔔 { $count ->
        [0] Noch möchte niemand eine Erinnerung.
        [one] Eine Person möchte eine Erinnerung.
       *[other] { $count } Personen möchten eine Erinnerung.
    }
plan-button-new = ➕ Neue Reihe
plan-button-staff = ⬅️ Team-Menü
plan-button-all = ⬅️ Alle Reihen
plan-button-show = ⬅️ Zur Reihe
plan-button-date = 🗓 { $day }
plan-button-past = 👥 Wie viele waren da? { $day }
plan-button-change = ✏️ Reihe ändern
plan-button-add = ➕ Noch ein Termin
plan-button-end = Reihe beenden
plan-button-move = ↪️ Auf einen anderen Tag legen
plan-button-cancel = ❌ Absagen
plan-button-count = { $count }
plan-button-cancel-yes = Ja, absagen
plan-button-move-yes = Ja, ändern
plan-button-add-yes = Ja, dazu nehmen
plan-button-end-yes = Ja, beenden
plan-button-keep = Nein, zurück
plan-date =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end } Uhr
    ✅ { $count ->
        [0] Noch niemand kommt
        [one] Eine Person kommt
       *[other] { $count } Personen kommen
    }
plan-ask-count = Wie viele waren da? Ich speichere nur die Zahl. Keine Namen.
plan-counted = 👥 { $count ->
        [0] Es war niemand da.
        [one] Eine Person war da.
       *[other] { $count } Personen waren da.
    }
plan-counted-toast = Danke. Ich habe die Zahl gespeichert.
plan-cancel =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end } Uhr

    Soll dieser Termin wirklich ausfallen?
plan-ask-move = <b>Wann ist das Treffen jetzt?</b> Schreiben Sie Tag und Uhrzeit. Zum Beispiel: 3.12. 18:30
plan-ask-add = <b>Wann ist das Treffen?</b> Schreiben Sie Tag und Uhrzeit. Zum Beispiel: 3.12. 18:30
plan-wrong-date = Das verstehe ich nicht. Oder der Tag ist schon vorbei. Schreiben Sie zum Beispiel: 3.12. 18:30. Oder /cancel
plan-confirm-move = Das Treffen ist dann: <b>{ $day }, { $start } Uhr</b>. Richtig?
plan-confirm-add = Soll es diesen Termin auch geben: <b>{ $day }, { $start } Uhr</b>?
plan-end = <b>{ $title }</b> wirklich beenden? Dann gibt es keine Treffen mehr.
plan-told = { $count ->
        [0] Niemand bekommt eine Nachricht.
        [one] Eine Person bekommt eine Nachricht.
       *[other] { $count } Personen bekommen eine Nachricht.
    }
plan-done = ✅ Erledigt.
plan-added-toast = Der Termin ist da.
plan-not-added-toast = An diesem Tag gibt es schon einen Termin. Oder der Tag ist vorbei.
plan-gone-toast = Das geht nicht mehr. Hier sehen Sie alle Reihen.
draft-ask-kind = <b>Was für Treffen sollen es sein?</b>
draft-text =
    <b>{ $title }</b>

    Art: { $kind }
    Wie oft: { $rhythm }
    Tag: { $weekday }
    Uhrzeit: { $at }, { $minutes } Minuten
    Ort: { $place }
    Sprache: { $language }
    Für: { $area }

    Nächste Termine: { $dates }

    <i>Das sieht noch niemand.</i>
draft-no-place = fehlt noch
draft-no-dates = keine
rhythm-weekly = jede Woche
rhythm-fortnightly = alle zwei Wochen
rhythm-first = jeden Monat, in der 1. Woche
rhythm-second = jeden Monat, in der 2. Woche
rhythm-third = jeden Monat, in der 3. Woche
rhythm-last = am Ende von jedem Monat
rhythm-other = eigene Regel
draft-button-title = ✏️ Titel
draft-button-place = 📍 Ort oder Link
draft-button-rhythm = 🔁 Wie oft
draft-button-weekday = 📆 Wochen·tag
draft-button-at = 🕒 Uhrzeit
draft-button-minutes = ⏳ Wie lange
draft-button-language = 🗣 Sprache
draft-button-municipality = 🏘 Für wen
draft-button-first = ▶️ Anfang
draft-button-skips_holidays-on = ✅ Nicht an Feiertagen
draft-button-skips_holidays-off = ▫️ Auch an Feiertagen
draft-button-skips_school_holidays-on = ✅ Nicht in den Schul·ferien
draft-button-skips_school_holidays-off = ▫️ Auch in den Schul·ferien
draft-button-publish = 📣 Allen zeigen
draft-button-discard = Löschen
draft-button-back = ⬅️ Zurück
draft-ask-title = <b>Wie heißt die Reihe?</b> Schreiben Sie einen kurzen Namen.
draft-ask-place = <b>Wo ist das Treffen?</b> Schreiben Sie den Ort. Oder den Link zum Treffen im Internet.
draft-ask-rhythm = <b>Wie oft?</b>
draft-ask-weekday = <b>An welchem Tag?</b>
draft-ask-at = <b>Um wie viel Uhr?</b> Tippen Sie auf eine Uhrzeit. Oder schreiben Sie zum Beispiel 18:15
draft-ask-minutes = <b>Wie lange?</b>
draft-ask-language = <b>In welcher Sprache?</b>
draft-ask-municipality = <b>Für wen sind die Treffen?</b>
draft-ask-first = <b>Wann ist das erste Treffen?</b> Danach alle zwei Wochen.
draft-minutes = { $count ->
        [one] Eine Minute
       *[other] { $count } Minuten
    }
draft-wrong-title = Das ist zu lang. Bitte schreiben Sie weniger: höchstens 60 Zeichen.
draft-wrong-place = Das ist zu lang. Bitte schreiben Sie weniger: höchstens 200 Zeichen.
draft-wrong-at = Das ist keine Uhrzeit. Schreiben Sie zum Beispiel 18:15
draft-incomplete-toast = Der Ort oder der Link fehlt noch.
draft-published = ✅ <b>{ $title }</b>: Das sehen jetzt alle.
draft-discarded = Gelöscht. Alles bleibt, wie es war.
draft-gone = Diesen Entwurf gibt es nicht mehr.
staff-menu-button-content = 📚 Antworten ändern
staff-menu-button-back = ⬅️ Zum Team-Menü
staff-menu-button-conduct = 🪪 Führungszeugnis gesehen
staff-menu-button-tables = 📊 Tabellen
staff-menu-button-care = 🧹 Angebote prüfen
staff-menu-button-help = 🙋 Wer kann helfen?
staff-menu-button-thanks = 💌 Danke sagen
staff-menu-button-stats = 📊 Zahlen
staff-menu-button-roles = 👥 Rollen: Wer darf was?
staff-menu-button-audit = 📜 Protokoll: Was war?
staff-only-toast = Das kann nur das Team.
staff-topic-questions = ❓ Offene Fragen
staff-topic-suggestions = 💡 Vorschläge
staff-topic-reports = 📋 Berichte
staff-question-head = ❓ <b>Frage { $number }</b> · { $language } · { $entry }
staff-question-added = ➕ { $text }
staff-question-open = <i>Antworten Sie auf diese Nachricht. Dann bekommt die Person Ihre Antwort.</i>
staff-question-taken = 🙋 <b>{ $name } kümmert sich.</b>
staff-question-answered = ✅ <b>Beantwortet</b> von { $name }
staff-question-finished = ☑️ <b>Fertig</b>
staff-question-ended = ☑️ <b>Fertig ohne Antwort</b>, von { $name }: { $reason }
staff-question-withdrawn = ↩️ Die Person hat die Frage gelöscht.
staff-question-below = ❓ Frage { $number } steht weiter unten.
staff-question-gone =
    ❓ Frage { $number } ist gelöscht.
    Die Person hat alle ihre Daten gelöscht.
room-somebody = eine Person vom Team
room-button-take = 🙋 Ich kümmere mich
room-button-over = 🙋 Das mache jetzt ich
room-button-pass = 👉 Weitergeben
room-button-give = 👉 { $name }
room-button-back = ↩️ Zurück an alle
room-button-end = Ohne Antwort fertig
room-button-done = ☑️ Fertig
room-button-cancel = ⬅️ Doch nicht
room-button-answer = ✏️ Antworten
room-button-list = ⬅️ Offene Fragen
room-switch-all-button = Alle offenen: { $count }
room-switch-mine-button = 🙋 Meine: { $count }
room-button-question = { $number } · { $age } · { $text }
room-button-send = Trotzdem abschicken
room-button-leave = Nicht abschicken
room-reason-not-ours-button = Ein anderes Amt macht das
room-reason-no-advice-button = Frage zum Recht
room-reason-unknown-button = Wir wissen es nicht
room-reason-unclear-button = Frage nicht verstanden
room-reason-call-button = Lieber sprechen
room-age = { $days ->
        [0] heute
        [one] gestern
       *[other] vor { $days } Tagen
    }
room-list-all = { $count ->
        [one] <b>1 Frage ist offen.</b>
       *[other] <b>{ $count } Fragen sind offen.</b> Die älteste Frage steht oben.
    }
room-list-mine = { $count ->
        [one] <b>Sie kümmern sich um 1 Frage.</b>
       *[other] <b>Sie kümmern sich um { $count } Fragen.</b> Die älteste Frage steht oben.
    }
room-none-all = Es gibt keine offenen Fragen. 🎉
room-none-mine = Sie kümmern sich gerade um keine Frage.
room-waiting = { $count ->
        [one] ⏰ <b>1 Frage wartet schon 2 Arbeits-Tage oder länger.</b>
       *[other] ⏰ <b>{ $count } Fragen warten schon 2 Arbeits-Tage oder länger.</b>
    }
room-waiting-own = { $count ->
        [one] ⏰ <b>Sie kümmern sich um diese Frage.</b> Sie wartet schon 2 Arbeits-Tage oder länger.
       *[other] ⏰ <b>Sie kümmern sich um diese { $count } Fragen.</b> Sie warten schon 2 Arbeits-Tage oder länger.
    }
room-waits = ⏳ Wartet seit { $day }.
room-answered-so-far =
    <b>Das haben wir schon geantwortet:</b>
    { $answer }
room-handed = 👉 <b>Um diese Frage kümmern jetzt Sie sich.</b>
room-ask-answer =
    Was ist Ihre Antwort auf Frage { $number }?
    Schreiben Sie alles in 1 Nachricht.
    Die Person bekommt Ihre Nachricht.
room-answer-lost =
    Ihre Antwort ist nicht mehr da.
    Bitte schreiben Sie noch einmal.
room-answer-left = Gut. Ich schicke diese Antwort nicht ab.
room-answer-other =
    { $name } kümmert sich schon um diese Frage.
    Soll ich Ihre Antwort trotzdem abschicken?
room-answer-over =
    Diese Frage ist schon fertig.
    Zuletzt war das: { $name }.
    Soll ich Ihre Antwort trotzdem abschicken?
room-answer-withdrawn =
    Die Person hat die Frage gelöscht.
    Ich schicke Ihre Antwort nicht ab.
room-taken-toast = Sie kümmern sich um diese Frage.
room-already-toast = Das ist schon so.
room-other-toast = Eine andere Person war schneller.
room-handed-toast = Weitergegeben.
room-back-toast = Die Frage ist wieder für alle da.
room-ended-toast = Fertig. Die Person bekommt den Grund.
room-finished-toast = Fertig.
room-open-toast = Diese Frage ist wieder offen.
room-answered-toast = Diese Frage hat schon eine Antwort.
room-closed-toast = Diese Frage ist schon fertig.
room-withdrawn-toast = Die Person hat die Frage gelöscht.
room-gone-toast = Diese Frage gibt es nicht mehr.
room-over-toast = Diese Frage ist nicht mehr offen.
room-below-toast = Die Frage steht jetzt noch einmal unten.
room-anonymous-toast = Sie schreiben ohne Namen. Bitte schalten Sie das aus. Dann sehen alle, wer sich kümmert.
room-alone-toast = Ich kenne sonst niemanden. Die anderen müssen zuerst einmal auf einen Knopf an einer Frage tippen.
room-left-toast = Diese Person ist nicht mehr im Team. Bitte wählen Sie eine andere Person.
away-text =
    <b>Wer ist weg? Wer macht die Arbeit?</b>
    Am ersten Tag gehen die Fragen an die andere Person.
    Ist keine Person eingetragen? Dann gehen die Fragen an alle.
away-nobody = Im Moment ist niemand weg.
away-line = • { $name }: { $first } bis { $last }. Für die Fragen da: { $substitute }
away-line-nobody = • { $name }: { $first } bis { $last }. Die Fragen gehen an alle.
away-button-new = 🏖 Ich bin weg
away-button-back = 🗑 Meinen Eintrag löschen
away-button-nobody = Niemand, zurück an alle
away-ask =
    Von wann bis wann sind Sie weg?
    Schreiben Sie zum Beispiel: 24.12. bis 6.1.
away-unclear =
    Das habe ich nicht verstanden.
    Schreiben Sie zum Beispiel: 24.12. bis 6.1.
    Der letzte Tag darf nicht vorbei sein.
away-ask-who =
    Sie sind weg vom { $first } bis { $last }.
    Wer kümmert sich um Ihre Fragen?
away-noted-toast = Eingetragen.
away-back-toast = Ihr Eintrag ist gelöscht.
staff-question-no-entry = keine passende Antwort
staff-answer-sent = ✅ Ihre Antwort ist auf dem Weg.
staff-answer-not-possible =
    Diese Antwort kommt nicht an.
    Vielleicht hat die Person ihre Daten gelöscht.
    Vielleicht hat die Person den Bot blockiert.
    Oder die Antwort ist schon auf dem Weg.
staff-answer-text-only =
    Bitte antworten Sie mit Text.
    Etwas anderes kann ich noch nicht weitergeben.
staff-chat-id =
    Die Nummer von dieser Gruppe ist { $id }.
    Tragen Sie die Nummer als LOTSE_STAFF_CHAT_ID ein.
conduct-staff-ask =
    Sehen Sie sich das Führungszeugnis an.
    Welche Zahl nennt die Person?
    Sie findet die Zahl bei „Mein Ehrenamt“, „Führungszeugnis“, „Dem Team zeigen“.
conduct-staff-choose =
    <b>{ $name }</b> zeigt Ihnen ein Führungszeugnis.
    Ich notiere nur den Tag.

    Wann möchten Sie wieder eines sehen?
conduct-staff-no-name = Eine Person ohne Namen
conduct-button-years = { $count ->
        [one] In einem Jahr
       *[other] In { $count } Jahren
    }
conduct-button-drop = 🗑 Notiz löschen, die Person hört auf
conduct-staff-noted =
    ✅ Notiert: heute gesehen.
    Wieder am { $again }.
    Bitte behalten Sie keine Kopie.
conduct-staff-dropped = Die Notiz ist gelöscht.
conduct-no-note = Zu dieser Person ist nichts notiert. Oder die Zahl gilt nicht mehr.
conduct-no-number =
    Diese Zahl gilt nicht.
    Die Person kann sich eine neue Zahl holen.
help-ask-language = Welche Sprache soll die Person sprechen?
help-ask-place = <b>{ $language }</b> · { $count ->
        [0] Niemand möchte gefragt werden.
        [one] Eine Person möchte gefragt werden.
       *[other] { $count } Personen möchten gefragt werden.
    } Wo brauchen Sie Hilfe?
help-ask-text = { $count ->
        [one] Eine Person passt.
       *[other] { $count } Personen passen.
    } Was möchten Sie fragen? Bitte nennen Sie keine Namen. Sie sehen die Nachricht noch einmal vorher.
help-nobody = Hier möchte niemand gefragt werden. Suchen Sie im ganzen Kreis.
help-preview = ⬆️ So sieht Ihre Anfrage aus. Wer Ja sagt, steht dann in der Gruppe vom Team.
help-button-send = 📨 { $count ->
        [one] Eine Person fragen
       *[other] { $count } Personen fragen
    }
help-sent = ✅ Ich frage { $count ->
        [one] eine Person
       *[other] { $count } Personen
    }.
help-offered = 🙋 <b>{ $contact }</b> sagt Ja zu Ihrer Anfrage: { $text }
broadcast-ask-text =
    Schreiben Sie jetzt den Text.
    Oder schicken Sie mir ein Foto, Bilder, eine Datei, eine Umfrage oder einen Ort.
    Die Nachricht geht dann an viele Menschen.
    Danach sehen Sie, wie die Nachricht aussieht.
    Noch schicke ich nichts ab.
    Mit /cancel hören Sie auf.
broadcast-audience =
    ⬆️ <b>So sieht Ihre Nachricht aus.</b>

    An: { $audience }
    Die Nachricht bekommen: <b>{ $count ->
        [0] noch niemand
        [one] 1 Person
       *[other] { $count } Personen
    }</b>
broadcast-button-audience = 👥 Wer bekommt die Nachricht?
broadcast-button-send = 📣 { $count ->
        [one] An 1 Person senden
       *[other] An { $count } Personen senden
    }
broadcast-button-discard = Nicht senden
broadcast-button-whole-district = Ganzer Kreis
broadcast-button-settings = ⚙️ Neuigkeiten einstellen
broadcast-released = ✅ Ich schicke die Nachricht jetzt an { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    }.
broadcast-discarded =
    Ich habe die Nachricht weggeworfen.
    Ich habe nichts abgeschickt.
broadcast-gone-toast = Diese Nachricht ist schon auf dem Weg. Oder es gibt sie nicht mehr.
broadcast-list =
    📣 <b>Nachrichten an viele</b>
    Tippen Sie auf eine Nachricht.
    Oder schreiben Sie eine neue.
broadcast-list-empty =
    📣 <b>Nachrichten an viele</b>
    Es gibt noch keine.
broadcast-button-new = ✏️ Neu schreiben
broadcast-button-event = 📅 Zu einem Termin
broadcast-button-list = 📣 Alle Nachrichten
broadcast-button-back = ⬅️ Zurück
broadcast-button-wordings = 🌐 Mehr Sprachen
broadcast-button-times = 🕒 Wann?
broadcast-button-preview = 👁 Ansehen
broadcast-button-test = 📨 Test an mich
broadcast-button-ask = 🙋 Jemand soll prüfen
broadcast-button-schedule = 🕒 { $count ->
        [one] Später senden an 1 Person
       *[other] Später senden an { $count } Personen
    }
broadcast-button-call-off = ✋ Noch nicht senden
broadcast-button-drop-wording = 🗑 Diese Sprache weglassen
broadcast-button-when = 🕒 Später senden …
broadcast-button-until = ⌛ Nur senden bis …
broadcast-button-at-once = ⚡ Doch sofort senden
broadcast-button-forever = ♾ Immer zustellen
broadcast-button-go-on = ➡️ Weiter
broadcast-button-pause = ⏸ Pause machen
broadcast-button-resume = ▶️ Weiter senden
broadcast-button-stop = ⏹ Aufhören
broadcast-button-stop-sure = ⏹ Ja, nichts mehr senden
broadcast-button-back-sure = 🗑 Ja, bei allen löschen
broadcast-button-correct = ✏️ Text ändern
broadcast-button-take-back = ↩️ Zurückholen
broadcast-button-progress = 📊 Stand ansehen
broadcast-state-draft = 📝 Entwurf
broadcast-state-asked = 🙋 Jemand soll prüfen
broadcast-state-scheduled = 🕒 Geplant
broadcast-state-going = 📤 Unterwegs
broadcast-state-paused = ⏸ Pause
broadcast-state-done = ✅ Fertig
broadcast-state-stopped = ⏹ Beendet
broadcast-state-taken-back = ↩️ Zurückgeholt
broadcast-wordings =
    In welchen Sprachen gibt es die Nachricht?
    Manche Sprachen fehlen noch.
    Diese Menschen bekommen den deutschen Text.
    Oder den ersten Text.
broadcast-ask-wording =
    Schicken Sie mir jetzt die Nachricht.
    Sprache: <b>{ $language }</b>
    Mit /cancel hören Sie auf.
broadcast-terms = 📖 Diese Wörter stehen in der Liste:
broadcast-term = { $german } → { $translation }
broadcast-term-used = ✅ { $german } → { $translation }
broadcast-term-missed = ⚠️ { $german } → in der Liste: { $translation }
broadcast-times = Wann soll ich die Nachricht senden?
broadcast-ask-when =
    Wann soll ich senden?
    Zum Beispiel: <i>morgen 18 Uhr</i>
    Oder: <i>3.12. 18:00</i>
broadcast-ask-until =
    Bis wann ist die Nachricht wichtig?
    Danach sende ich sie nicht mehr.
    Zum Beispiel: <i>morgen 18 Uhr</i>
    Oder: <i>3.12. 18:00</i>
broadcast-time-unclear =
    Das habe ich nicht verstanden.
    Oder die Zeit ist schon vorbei.
    Schreiben Sie Tag und Uhrzeit.
    Zum Beispiel: <i>morgen 18 Uhr</i>
broadcast-kind-text = Text
broadcast-kind-photo = Foto
broadcast-kind-document = Datei
broadcast-kind-album = Bilder ({ $count })
broadcast-kind-poll = Umfrage
broadcast-kind-venue = Ort
broadcast-moment = { $day }, { $time } Uhr
broadcast-line-wording = ✅ { $kind } für { $count }: { $language }
broadcast-line-missing = ⚠️ Kein Text für { $count }: { $language }. Sie bekommen: { $instead }
broadcast-line-terms = 📖 { $language }: andere Wörter als in der Liste: { $terms }
broadcast-line-at-once = ⚡ Ich sende sofort
broadcast-line-when = 🕒 Ich sende: { $moment }
broadcast-line-until = ⌛ Ich sende nur bis: { $moment }
broadcast-line-asked = 🙋 Eine zweite Person muss noch Ja sagen.
broadcast-line-scheduled = 🕒 Die Nachricht ist geplant.
broadcast-preview-of = 👁 So sieht es aus: <b>{ $language }</b>
broadcast-test-toast = Der Test kommt nur zu Ihnen.
broadcast-own-toast = Das haben Sie selbst geschrieben. Eine andere Person muss Ja sagen.
broadcast-over-toast = Dann ist es schon zu spät. Ändern Sie die Zeit.
broadcast-nobody-toast = So bekommt sie niemand.
broadcast-not-now-toast = Das geht nicht mehr.
broadcast-asked =
    🙋 Ich habe das Team gefragt.
    Eine zweite Person muss Ja sagen.
    So viele bekommen die Nachricht: { $count }
broadcast-scheduled =
    🕒 Die Nachricht ist geplant.
    Sie können noch alles ändern.
    So viele bekommen die Nachricht: { $count }
broadcast-asked-group =
    🙋 Eine Nachricht an viele ist fertig: <b>{ $name }</b>
    Eine zweite Person soll sie prüfen.
    Schreiben Sie mir /staff.
    Tippen Sie dann auf „Nachrichten an viele“.
broadcast-album-whole = ⬆️ So sehen Ihre Bilder aus.
broadcast-below-album = ⬆️ Von Ihrem Team
broadcast-below-poll =
    ⬆️ Bitte stimmen Sie ab.
    Niemand sieht, was Sie wählen.
broadcast-fault-kind =
    Das kann ich nicht senden.
    Ich kann senden: Text, Foto, Bilder, Datei, Umfrage, Ort.
    Schicken Sie mir ein Video als Datei.
broadcast-fault-caption =
    Der Text ist zu lang.
    Er hat { $length } Zeichen.
    Erlaubt sind { $most }.
    Bitte schreiben Sie weniger.
broadcast-fault-quiz =
    Ein Quiz kann ich nicht senden.
    Schicken Sie bitte eine normale Umfrage.
broadcast-fault-closed =
    Diese Umfrage ist schon zu Ende.
    Schicken Sie mir eine neue.
broadcast-fault-correction =
    Ich kann nur den Text ändern.
    Bitte schreiben Sie mir den neuen Text.
broadcast-fault-longer =
    Der neue Text ist zu lang.
    Bitte schreiben Sie weniger.
broadcast-card-going = 📤 <b>{ $name }</b> – ist unterwegs
broadcast-card-paused = ⏸ <b>{ $name }</b> – macht Pause
broadcast-card-done = ✅ <b>{ $name }</b> – ist fertig
broadcast-card-stopped = ⏹ <b>{ $name }</b> – ist beendet
broadcast-card-taken-back = ↩️ <b>{ $name }</b> – hole ich zurück
broadcast-progress-bar = { $bar } { $percent } %
broadcast-progress-sent = ✅ Angekommen: { $count } von { $total }
broadcast-progress-parked = 💤 Nicht erreichbar: { $count }
broadcast-progress-failed = ⚠️ Hat nicht geklappt: { $count }
broadcast-progress-left-out = ➖ Nicht gesendet: { $count }
broadcast-progress-time-left = ⏳ Noch etwa { $minutes } Min.
broadcast-taken-back-progress = ↩️ Gelöscht: { $done } von { $total }
broadcast-corrected-progress = ✏️ Geändert: { $done } von { $total }
broadcast-change-failed = ⚠️ Ging nicht mehr: { $count }
broadcast-stop-sure =
    Wirklich aufhören?
    Manche haben die Nachricht schon.
    Die anderen bekommen sie nicht mehr: { $count }
broadcast-back-sure =
    Wirklich zurückholen?
    Ich lösche die Nachricht bei allen.
    Manche haben sie vielleicht schon gelesen.
    So viele haben die Nachricht: { $count }
broadcast-pause-toast = Pause. Es geht erst weiter, wenn Sie es sagen.
broadcast-resume-toast = Es geht weiter.
broadcast-stop-sure-toast = Beendet.
broadcast-back-sure-toast = Ich lösche die Nachricht bei allen.
broadcast-ask-corrected-language = Welchen Text wollen Sie ändern?
broadcast-ask-correction =
    Schreiben Sie den ganzen Text neu.
    Sprache: <b>{ $language }</b>
    Ich ändere ihn bei allen.
    Mit /cancel hören Sie auf.
broadcast-corrected = ✏️ Ich ändere jetzt den Text bei allen.
broadcast-events =
    Um welchen Termin geht es?
    Ich schreibe einen Text dazu.
broadcast-events-none = Es ist kein Termin geplant.
broadcast-event-text =
    📣 <b>{ $title }</b>

    📅 { $moment }
    📍 { $place }
news-button-yes = Ich komme
news-button-maybe = Vielleicht
news-button-no = Ich kann nicht
news-button-more = ℹ️ Mehr lesen
news-button-course = 🎓 Zum Kurs
news-button-series = 🤝 Zum Treffen
news-button-meeting = 🤝 Zum Treffen
news-button-entry = 📖 Zur Antwort
news-yes-toast = Schön! Bis dann!
news-maybe-toast = Gut. Sie können sich noch anders entscheiden.
news-no-toast = Schade. Danke für die Antwort!
news-over-toast = Das ist schon vorbei. Danke für die Antwort!
news-preview-toast = Das ist nur ein Test. Ich zähle noch nichts.
news-gone-toast = Das gibt es nicht mehr.
press-text =
    🔘 <b>Knöpfe unter der Nachricht</b>

    Wer kommt? { $rsvp }
    „Mehr lesen“: { $more }
    Link: { $link }
press-on = mit „Ich komme“, „Vielleicht“, „Ich kann nicht“
press-off = nein
press-button-open = 🔘 Knöpfe darunter
press-button-rsvp-on = ➕ Fragen: Wer kommt?
press-button-rsvp-off = ✖️ Nicht fragen
press-button-more = ➕ „Mehr lesen“ schreiben
press-button-no-more = ✖️ „Mehr lesen“ weg
press-button-link = ➕ Link zu Kurs, Treffen, Antwort
press-button-no-link = ✖️ Link weg
press-button-entry = 📖 Zu einer Antwort
press-ask-language = In welcher Sprache schreiben Sie mehr?
press-ask-more =
    Schreiben Sie jetzt den Text für „Mehr lesen“.
    Die Sprache ist: { $language }.
    Mit /cancel hören Sie auf.
press-ask-link = Was soll der Knopf öffnen?
press-ask-entry =
    Schreiben Sie die Nummer der Antwort.
    Ein Beispiel: UV-03.
    Mit /cancel hören Sie auf.
press-no-entry =
    Diese Nummer kenne ich nicht.
    Sie finden die Nummern unter /staff bei den Antworten.
    Ein Beispiel: UV-03.
broadcast-card-answers = ✅ { $yes } · 🤔 { $maybe } · ❌ { $no }
report-button-show = 📊 Bericht mit Bild
report-button-again = 🔄 Neu zählen
report-button-nudge = 🔔 { $count ->
        [one] 1 Person noch einmal fragen
       *[other] { $count } Personen noch einmal fragen
    }
report-title = Bericht zur Nachricht vom { $day }
report-heading = 📊 <b>Bericht:</b> { $name }
report-delivered = ✉️ Das ist angekommen: <b>{ $count }</b>
report-missed = 🚫 Das ist nicht angekommen: { $count } – { $reasons }
report-opened-line = 👀 So viele haben mehr gelesen: { $count }
report-answers = ✅ { $yes } kommen · 🤔 { $maybe } vielleicht · ❌ { $no } nicht · ⏳ { $open } ohne Antwort
report-got = bekommen
report-opened = mehr gelesen
report-answered = geantwortet
report-bar-delivered = angekommen
report-bar-unknown = nicht sicher
report-bar-parked = nicht erreichbar
report-bar-failed = Fehler
report-bar-left-out = nicht geschickt
report-reason-blocked = Bot gesperrt
report-reason-deactivated = Konto gelöscht
report-reason-lost = Chat nicht gefunden
report-reason-enough = genug für diese Woche
report-reason-late = zu spät
report-reason-stopped = gestoppt
report-reason-other = technischer Fehler
nudge-heading = 🔔 <b>Wir fragen noch einmal:</b> Bitte antworten Sie uns.
nudge-drafted-toast = Sehen Sie sich die Nachricht an. Ich habe noch nichts geschickt.
nudge-already-toast = Ich frage nur 1 Mal noch einmal. Sie finden die Nachricht in der Liste.
nudge-nobody-toast = Alle haben schon geantwortet.
nudge-gone-toast = Das geht nicht mehr. Es ist zu spät.
reply-kept = 💬 Das Team bekommt Ihre Antwort. Vielleicht schreibt das Team zurück. Dann sehen Sie es hier.
reply-only-text = Das Team bekommt nur Text. Bilder, Sprachnachrichten und Orte gehen nicht. Bitte antworten Sie noch einmal. Schreiben Sie ein oder zwei Sätze.
reply-personal =
    <b>Bitte prüfen Sie das</b>

    Damit weiß man vielleicht, wer gemeint ist:
    { $details }

    Das Team braucht das meistens nicht. Möchten Sie es weglassen?
reply-write-again =
    Antworten Sie noch einmal auf die Nachricht.
    Schreiben Sie diese Angaben nicht.
reply-left = Gut. Ich habe dem Team nichts geschickt.
reply-told = 💬 Es gibt neue Antworten auf die Nachricht „{ $name }“. Sie finden die Antworten unter /staff.
reply-list = 💬 <b>{ $name }</b>

    Antworten: { $count }
reply-text = 💬 { $day }, { $time } · { $language }

    { $text }
reply-answered = ✍️ <b>Das Team:</b> { $answer }
reply-ask-answer =
    Schreiben Sie jetzt Ihre Antwort.
    Die Person bekommt sie hier im Chat.
    Mit /cancel hören Sie auf.
reply-answer-sent = ✅ Ich habe Ihre Antwort geschickt.
reply-answer-unreachable =
    Ich kann die Person jetzt nicht erreichen.
    Sie bekommt Ihre Antwort später.
reply-answer-gone = Diese Antwort gibt es nicht mehr.
reply-button-list = 💬 { $count ->
        [one] 1 Antwort lesen
       *[other] { $count } Antworten lesen
    }
reply-button-answer = ✍️ Antworten
reply-button-tag = 🏷 Schlagwort geben
reply-button-change = ✏️ Ohne diese Angaben antworten
reply-button-leave = Doch nicht antworten
reply-button-before = ⬅️ Neuere
reply-button-more = Ältere ➡️
failure-report =
    ⚠️ Bei einer Nachricht gab es einen Fehler.
    Die Person weiß es schon.
    Update { $id }, { $error }, { $place }

## Zielgruppen

audience-text =
    👥 <b>Wer bekommt die Nachricht?</b>

    { $lines }

    Zusammen: <b>{ $total }</b>.
    So viele möchten Neuigkeiten: { $everyone }.
audience-line-everyone = Alle, die Neuigkeiten möchten.
audience-line-first = <b>{ $number }.</b> { $group } · { $count }
audience-line = <b>{ $number }. und</b> { $group } · { $count }
audience-line-not = <b>{ $number }. aber nicht</b> { $group } · { $count }
audience-one-line =
    <b>Diese Zeile</b>

    { $group }
audience-one-line-not =
    <b>Diese Zeile: aber nicht</b>

    { $group }
audience-part = { $what }: { $names }
audience-counted = { $name } ({ $count })
audience-dated = { $title }, { $day }
audience-but-not = aber nicht { $group }
audience-and = und { $group }
audience-everyone = alle, die Neuigkeiten möchten
audience-gone = gibt es nicht mehr
audience-gone-toast = Das gibt es nicht mehr. Wählen Sie bitte etwas anderes.
audience-active = in den letzten { $count ->
        [one] 24 Stunden
       *[other] { $count } Tagen
    }
audience-quiet = vor mehr als { $count ->
        [one] 1 Tag
       *[other] { $count } Tagen
    }
audience-is-language = Sprache
audience-is-municipality = Ort
audience-is-interest = Interesse
audience-is-speaks = Spricht
audience-is-role = Rolle
audience-is-course-seated = Im Kurs angemeldet
audience-is-course-waiting = Auf der Warteliste
audience-is-course-attended = War im Kurs
audience-is-comes = Kommt zum Treffen
audience-is-follows = Erinnerungen an
audience-is-likes = Gemerktes Angebot
audience-is-answered-yes = Hat Ja gesagt
audience-is-answered-maybe = Kommt vielleicht
audience-is-answered-no = Hat Nein gesagt
audience-is-answered-any = Hat geantwortet
audience-is-got = Hat bekommen
audience-is-active = Zuletzt da
audience-is-quiet = Zuletzt da
audience-is-tag = Schlagwort
audience-is-saved = Zielgruppe
audience-role-helper = hilft gern
audience-role-guest = sucht jemanden
audience-role-organiser = kümmert sich um ein Angebot
audience-role-staff = gehört zum Team
audience-role-editor = in der Redaktion
audience-kind-language = 🌍 Sprache
audience-kind-municipality = 📍 Ort
audience-kind-interest = 💛 Interesse
audience-kind-speaks = 🗣 Spricht
audience-kind-role = 🙋 Rolle
audience-kind-course = 🎓 Kurs
audience-kind-comes = 🤝 Treffen
audience-kind-follows = 🔔 Erinnerungen
audience-kind-likes = 💾 Gemerkte Angebote
audience-kind-answered = 📨 Antwort auf Nachricht
audience-kind-active = 👋 Vor Kurzem da
audience-kind-quiet = 💤 Lange nicht da
audience-kind-tag = 🏷 Schlagwort
audience-kind-saved = 📁 Gemerkte Zielgruppe
audience-ask-and =
    <b>Und was noch?</b>
    Wählen Sie aus.
audience-ask-or =
    <b>Oder was?</b>
    1 davon ist dann genug.
audience-ask-not =
    <b>Aber wer nicht?</b>
    Wählen Sie aus.
audience-choose = <b>{ $what }</b>
audience-choose-profile =
    <b>{ $what }</b>

    Das steht im Profil.
    Ich finde nicht alle.
    Ich finde nur: Wer vom Team gefragt werden möchte.
audience-choose-nothing = <b>{ $what }</b>: Hier gibt es noch nichts.
audience-tidy =
    <b>Welche Zielgruppe soll weg?</b>
    Nachrichten mit dieser Zielgruppe bleiben so.
audience-forgotten-toast = Gelöscht.
audience-button-line = ✏️ Zeile { $number } ändern
audience-button-and = ➕ und auch …
audience-button-not = ➖ aber nicht …
audience-button-or = ➕ oder …
audience-button-drop = ✖️ { $part }
audience-button-exclude = 🔁 Diese Leute nicht
audience-button-mean = 🔁 Diese Leute doch
audience-button-save = 💾 Zielgruppe merken
audience-button-tidy = 🗑 Gemerkte löschen
audience-button-everyone = ↩️ Wieder alle
audience-button-back = ⬅️ Zurück
audience-button-done = ✅ Fertig
audience-ask-name =
    Wie soll die Zielgruppe heißen?
    Schreiben Sie keine Namen von Personen.
    Mit /cancel hören Sie auf.
audience-name-saved = 💾 Ich habe es mir gemerkt: „{ $name }“.
audience-name-taken =
    „{ $name }“ gibt es schon.
    Bitte schreiben Sie einen anderen Namen.
audience-name-too-long =
    Das ist zu lang.
    Schreiben Sie höchstens 40 Zeichen.
audience-name-everyone =
    Die Nachricht geht an alle.
    Das muss ich mir nicht merken.
audience-name-gone = Diese Nachricht gibt es nicht mehr.
tag-list =
    🏷 <b>Schlagworte</b>

    Mit einem Schlagwort finden Sie Leute wieder. Zum Beispiel: „Dolmetschen“.
    Schreiben Sie nichts über Krankheit, Herkunft oder Religion.
    Die Leute sehen ihre Schlagworte. Sie können sie löschen.
tag-text =
    🏷 <b>{ $tag }</b>

    Personen: { $count }

    Wer bekommt es noch?
    In der Gruppe vom Team geht es auch so: Antworten Sie auf eine Frage mit /tag und dem Schlagwort.
tag-ask =
    Schreiben Sie das neue Schlagwort.
    Es darf höchstens 28 Zeichen haben.
    Die Leute sehen es.
    Mit /cancel hören Sie auf.
tag-too-long = Das geht nicht. Schreiben Sie höchstens 28 Zeichen.
tag-personal =
    Schreiben Sie keine Namen und keine Nummern von Personen.
    Welches Wort passt?
tag-choose = Wer bekommt „{ $tag }“?
tag-choose-nothing = Hier ist noch niemand für „{ $tag }“.
tag-choose-one = Welches Schlagwort?
tag-none = Es gibt noch keine Schlagworte. Neue machen Sie unter /staff.
tag-own =
    🏷 <b>Ihre Schlagworte</b>

    Das Team hat sie Ihnen gegeben. So bekommen Sie passende Nachrichten.
    Sie können ein Schlagwort löschen. Dann bekommen Sie es nie wieder.
tag-own-none = 🏷 Sie haben keine Schlagworte.
tag-given-toast = So viele haben es neu: { $count }
tag-dropped-toast = Niemand hat dieses Schlagwort mehr.
tag-one-toast = 🏷 Die Person hat jetzt das Schlagwort.
tag-not-toast = Das geht nicht. Die Person hat es schon. Oder sie möchte es nicht. Oder es gibt sie nicht mehr.
tag-off-toast = Gelöscht.
tag-button-show = 🏷 { $tag } ({ $count })
tag-button-new = ➕ Neues Schlagwort
tag-button-course = 🎓 Für Leute aus einem Kurs
tag-button-comes = 🤝 Für Leute bei einem Treffen
tag-button-answered = 📨 Für Leute mit einer Antwort
tag-button-drop = 🗑 Bei allen löschen
tag-button-off = ✖️ { $tag }

## Fragen ohne Antwort

gaps-text =
    <b>Fragen ohne gute Antwort</b>

    { $count ->
        [one] 1 Frage ist offen.
       *[other] { $count } Fragen sind offen.
    }
    Fast gleiche Fragen stehen zusammen.
    Ich speichere nicht, wer gefragt hat.
gaps-none = Keine Frage ist offen. Schön!
gaps-button-gap = { $times }× { $text }
gaps-button-staff = ⬅️ Zum Menü vom Team
gap-text = ❓ <b>{ $text }</b>
gap-times =
    { $times ->
        [one] 1-mal gefragt
       *[other] { $times }-mal gefragt
    }. Zuletzt am { $day }.
gap-waiting =
    🔔 { $count ->
        [one] 1 Person wartet auf die Antwort.
       *[other] { $count } Personen warten auf die Antwort.
    }
gap-wording = • { $text } <i>({ $language })</i>
gap-unhelpful = 👎 Diese Antwort hat nicht geholfen: { $title }
gap-team-answer =
    <b>Das Team hat schon geantwortet:</b>
    { $answer }
gap-button-phrase = ➕ Gehört zu: { $title }
gap-button-find = 🔎 Anderen Eintrag suchen
gap-button-team-answer = 📝 Antwort vom Team als neuer Eintrag
gap-button-write = ✍️ Antwort schreiben
gap-button-aside = 🚫 Nicht unser Thema
gap-button-question = ⬅️ Zurück zur Frage
gap-button-all = ⬅️ Alle Fragen ohne Antwort
gap-ask-entry =
    Zu welchem Eintrag gehört „{ $text }“?
    Schreiben Sie die Nummer. Zum Beispiel: UV-03.
    Oder schreiben Sie ein paar Wörter.
gap-found =
    Welcher Eintrag passt zu „{ $text }“?
    Sie können weiter suchen: Schreiben Sie einfach.
gap-found-nothing =
    Dazu finde ich keinen Eintrag.
    Versuchen Sie andere Wörter für „{ $text }“.
gap-ask-answer =
    Schreiben Sie die Antwort auf „{ $text }“.
    Steht in der ersten Zeile eine Frage? Dann wird sie der Titel.
    Daraus wird ein Entwurf. Sie können ihn noch ändern.
gap-clash =
    „{ $phrasing }“ gehört schon zu „{ $title }“.
    Dort steht zum Beispiel: „{ $example }“.
gap-problem = ⚠️ { $problem }
gap-unchanged = Deshalb habe ich nichts geändert.
gap-released-toast = Gespeichert. Wer wartet, bekommt Bescheid.
gap-second_person-toast = Als Entwurf gespeichert. Eine zweite Person gibt ihn frei.
gap-drafted-toast = Steht jetzt im Entwurf. Er ist noch nicht freigegeben.
gap-gone-toast = Das hat schon jemand gemacht.
gap-aside-toast = Gut. Solche Fragen stehen hier nicht mehr.
gap-entry-source = Antwort vom Team
gap-entry-hand-over = Wenn es bei Ihnen anders ist.
gap-answered =
    Sie hatten mich etwas gefragt.
    Ich wusste keine Antwort.
    Jetzt gibt es eine Antwort.
gap-answered-button = 📖 Antwort lesen

## Antworten pflegen

content-menu-text =
    <b>Antworten ändern</b>

    Sie sehen jede Änderung zuerst selbst.
    Alte Texte gehen nicht verloren.
content-button-find = 🔎 Antwort suchen
content-button-new = ➕ Neue Antwort schreiben
content-button-drafts = 📝 Noch nicht freigegeben: { $count }
content-button-conflicts = ⚖️ Bitte einen Text wählen: { $count }
content-button-due = 🗓 Bald prüfen: { $count }
content-button-hidden = ⏸ Sieht gerade niemand: { $count }
content-button-quarrels = 🧲 Ähnliche Antworten
content-button-staff = ⬅️ Team
content-button-menu = ⬅️ Antworten ändern
content-button-page = ⬅️ Zur Antwort
content-button-preview = 👁 So sieht es aus
content-button-languages = 🌍 Sprachen
content-button-history = 🕘 Alte Texte
content-button-file = 📄 Als Datei
content-button-care = 🗓 Prüfen
content-button-draft = 📝 Zum Entwurf
content-button-reviewed = ✔️ Übersetzung ist geprüft
content-button-withdraw = ⛔ Sofort wegnehmen
content-button-retire = 🗄 Brauchen wir nicht mehr
content-button-show-again = ▶️ Wieder zeigen
content-button-release = ✅ Freigeben
content-button-ask = 📨 Um Freigabe bitten
content-button-go-on = ✏️ Weiter ändern
content-button-drop = 🗑 Entwurf löschen
content-button-older = ➡️ Noch ältere
content-button-shipped = 📦 Den Text vom Anfang nehmen
content-button-restore = ↩️ Diesen Text zurückholen
content-button-keep = ✋ Unseren Text behalten
content-button-take = 📦 Den neuen Text nehmen
content-button-give-up = Ich mache das nicht mehr
content-button-take-over = 🙋 Ich kümmere mich
content-button-take-over-topic = 🙋 Um das ganze Thema
content-button-still-right = ✅ Stimmt noch
content-button-right = ✅ { $id } stimmt noch
content-button-review-day = 📅 Anderer Tag
content-field-title = ✏️ Frage
content-field-answer = ✏️ Antwort
content-field-phrasings = 💬 Andere Fragen
content-field-source = 📖 Quelle
content-field-as_of = 📖 Von wann?
content-field-hand_over = 🙋 Wann ein Mensch?
content-field-to_confirm = ⚠️ Noch offen
content-ask-entry =
    Welche Antwort suchen Sie?
    Schreiben Sie die Nummer. Zum Beispiel: UV-03
    Oder schreiben Sie: Darum geht es.
content-ask-topic = Zu welchem Thema gehört die neue Antwort?
content-ask-title =
    Schreiben Sie die <b>Frage</b>.
    Sie steht dann ganz oben.
content-ask-answer =
    Schreiben Sie die <b>Antwort</b>.
    Schreiben Sie kurz und einfach.
content-ask-source =
    Schreiben Sie die <b>Quelle</b>.
    Das heißt: Wo steht das?
content-ask-as_of = Von wann ist die Quelle? Zum Beispiel: 19.08.2026
content-ask-hand_over =
    Wann soll ein <b>Mensch</b> darauf schauen?
    Schreiben Sie einen Satz.
content-ask-to_confirm =
    Was ist noch nicht sicher?
    Alle können das lesen.
    Mit einem Strich (-) löschen Sie den Hinweis.
content-ask-phrasings =
    Wie fragen Menschen danach?
    Schreiben Sie <b>neue Sätze</b>. Jeden Satz in eine eigene Zeile.
    Tippen Sie auf einen alten Satz? Dann ist er weg.
content-ask-review-day = Wann soll jemand wieder prüfen? Zum Beispiel: 15.03.2027
content-now =
    Jetzt steht da:
    <blockquote>{ $text }</blockquote>
content-found =
    Das habe ich gefunden.
    Sie können auch weiter suchen.
content-found-nothing =
    Dazu finde ich nichts.
    Schreiben Sie es bitte anders.
content-nothing = Hier ist gerade nichts zu tun.
content-page =
    <b>{ $id }</b> · { $language }
    { $title }
content-is-shipped = 📦 Der Text ist noch wie am Anfang.
content-is-local = ✏️ Wir haben den Text geändert, am { $day }.
content-is-hidden = ⏸ Gerade sieht das niemand.
content-is-outdated = ⚠️ Der deutsche Text ist neuer.
content-has-draft = 📝 Es gibt einen Entwurf.
content-languages =
    <b>{ $id }</b> in allen Sprachen.
    ✅ heißt: Es ist da.
    ⚠️ heißt: Es ist älter als der deutsche Text.
    ➕ heißt: Es fehlt noch.
content-draft = ⬆️ <b>So wird es aussehen.</b> { $id } · { $language } · { $action }
content-draft-release = Noch sieht das niemand.
content-draft-second-person =
    Noch sieht das niemand.
    Eine zweite Person vom Team muss Ja sagen.
content-drafts = <b>Das ist noch nicht freigegeben</b>
content-dropped =
    Der Entwurf ist gelöscht.
    Sonst hat sich nichts geändert.
content-hidden = <b>Diese Antworten sieht gerade niemand.</b>
content-refused =
    So geht es leider nicht.
    Bitte ändern Sie den Text. Dann schicken Sie ihn noch einmal.
content-problem = Zeile { $line }: { $message }
content-clash-same = „{ $phrasing }“ gehört schon zu { $id }: „{ $example }“
content-clash-taken = Auf „{ $phrasing }“ antwortet schon { $id }: „{ $example }“
content-file-caption =
    Ändern Sie die Datei. Dann schicken Sie die Datei zurück.
    Der Name der Datei muss gleich bleiben.
content-file-unfit =
    Ich brauche eine Text·datei.
    Der Name muss so sein: UV-03.de.md
    Die Datei darf höchstens 64 KB groß sein.
content-file-encoding =
    Diese Datei kann ich nicht lesen.
    Bitte speichern Sie die Datei als UTF-8.
content-gone-toast = Das gibt es nicht mehr. Oder es ist schon fertig.
content-withdrawn-toast = Das ist weg. Niemand sieht es mehr.
content-released-toast = Freigegeben. Alle sehen es jetzt.
content-second_person-toast = Eine zweite Person muss das freigeben.
content-asked-toast = Das Team weiß Bescheid.
content-kept-toast = Unser Text bleibt.
content-right-toast = Danke! Wieder prüfen am { $day }.
content-looking-toast = Bitte warten Sie kurz. Ich vergleiche alle Sätze.
content-topic-toast = Danke! Neu bei Ihnen: { $count }
content-action-added = neu
content-action-changed = geändert
content-action-phrased = Sätze geändert
content-action-translated = übersetzt
content-action-reviewed = Übersetzung geprüft
content-action-restored = zurückgeholt
content-action-kept = unseren Text behalten
content-action-shipped = Text vom Anfang
content-action-retired = nicht mehr nötig
content-action-withdrawn = weggenommen
content-state-draft = Entwurf
content-state-released = freigegeben
content-state-dropped = gelöscht
content-who-you = Sie
content-who-team = jemand vom Team
content-who-gone = jemand von früher
content-owner-team = das Team
content-owner-you = Sie
content-owner-somebody = jemand vom Team
content-history = <b>{ $id }: Alle Texte bis heute</b>
content-history-none = Hier hat das Team noch nichts geändert.
content-version = { $day }, { $time } Uhr: { $action }, { $state }. Geschrieben: { $who }. Freigegeben: { $releaser }.
content-conflicts =
    <b>Bitte wählen Sie einen Text.</b>
    Wir haben diese Texte geändert.
    Dann kam auch ein neuer Text mit dem Programm.
    Bis Sie wählen, gilt unser Text.
content-conflict-ours = ✋ <b>Unser Text</b>
content-conflict-theirs = 📦 <b>Der neue Text</b>
content-care =
    <b>{ $id }</b>
    Wieder prüfen am: { $day }
    Darum kümmert sich: { $who }
content-due = 🗓 <b>Bald prüfen: { $count }</b>
content-quarrels =
    <b>Diese Antworten sind sich ähnlich.</b>
    Die Suche kann sie verwechseln.
    Klarere Sätze helfen.
content-quarrel = { $id } ↔ { $other } ({ $count }): „{ $example }“
content-draft-waits = 📝 Bitte geben Sie frei: { $id } ({ $language }). Im Chat mit mir: /staff
content-conflict-new =
    ⚖️ { $id } ({ $language }): Es gibt einen neuen Text. Wir haben aber einen eigenen Text.
    Unser Text gilt weiter. Bitte wählen Sie im Chat mit mir: /staff
content-review-list = 🗓 <b>Bitte prüfen Sie in diesem Monat: { $count }</b>
content-review-line = { $id } · { $title }
content-dead-links =
    🔗 <b>Diese Links gehen nicht mehr.</b>
    Bitte suchen Sie die neue Adresse. Oder löschen Sie den Link.
content-dead-link =
    { $url } ({ $reason })
    Das steht in { $ids }
## Tabellen vom Team

staff-tables-text =
    <b>Tabellen</b>

    So geht es:
    1. Holen Sie eine Tabelle.
    2. Ändern Sie die Tabelle am Computer.
    3. Schicken Sie mir die Datei.
    Ich zeige zuerst, was sich ändert. Sie können dann Ja oder Nein sagen.
table-name-offers = Angebote
table-name-contacts = Zuständige Stellen
table-name-funding = Geld für Projekte
table-button-get = ⬇️ { $table } ({ $format })
table-reading = ⏳ Ich lese die Tabelle …
table-reading-rows = ⏳ Ich lese die Tabelle … { $rows } Zeilen sind fertig
table-refused =
    ⚠️ <b>{ $file }</b>
    { $reason }
table-report =
    <b>{ $table }: { $file }</b>
    Neu: { $new }
    Geändert: { $changed }
    Gleich geblieben: { $unchanged }
    Mit Fehlern: { $wrong }
table-new = 🆕 Zeile { $row }: { $name }
table-changed = ✏️ Zeile { $row }: { $name }
table-field = { $column }: { $before } → { $after }
table-nothing = leer
table-more = … und noch { $count }
table-wrong-left-out = Zeilen mit Fehlern lasse ich weg. Alles andere können Sie schon speichern.
table-no-change = Diese Tabelle ändert nichts.
table-button-yes = ✅ Speichern: { $count }
table-button-no = Nicht speichern
table-applied = ✅ Gespeichert. Neu: { $new }, geändert: { $changed }
table-discarded = Nicht gespeichert. Alles ist wie vorher.
table-overtaken = ⚠️ Inzwischen hat jemand etwas geändert. Bitte schicken Sie die Tabelle noch einmal.
table-decided-toast = Das hat schon jemand entschieden.
table-report-file-name = fehler
table-mistakes-caption = Alle Fehler stehen in dieser Datei.
sheet-line = Zeile { $row }, { $column }: { $text }
sheet-line-row = Zeile { $row }: { $text }
sheet-did-you-mean = Meinen Sie „{ $hint }“?
sheet-mistake-unreadable = Diese Datei kann ich nicht lesen. Speichern Sie die Tabelle als XLSX oder CSV.
sheet-mistake-protected = Die Datei hat ein Passwort. Bitte nehmen Sie das Passwort weg.
sheet-mistake-too-large = Die Datei ist zu groß. { $hint } MB sind erlaubt.
sheet-mistake-too-many-rows = Die Tabelle hat zu viele Zeilen. { $hint } sind erlaubt. Bitte teilen Sie die Tabelle.
sheet-mistake-too-many-cells = Die Tabelle ist zu breit. { $hint } Spalten sind erlaubt. Löschen Sie Einträge, die weit weg stehen.
sheet-mistake-empty = In der Datei steht nichts.
sheet-mistake-no-heading = Ich finde keine Überschriften wie „Name“ oder „Gemeinde“. Holen Sie zuerst eine Tabelle von hier.
sheet-mistake-missing-column = Die Spalte „{ $value }“ fehlt.
sheet-mistake-double-column = Die Spalte „{ $value }“ gibt es zweimal.
sheet-mistake-unknown-column = Diese Spalte kenne ich nicht. Ich lasse sie weg.
sheet-mistake-cell-without-heading = Rechts neben der Tabelle steht „{ $value }“. Da fehlt eine Überschrift.
sheet-mistake-required = Hier muss etwas stehen.
sheet-mistake-too-long = Der Text ist zu lang. { $hint } Zeichen sind erlaubt.
sheet-mistake-formula-error = „{ $value }“ ist ein Fehler. Bitte schreiben Sie den richtigen Text hin.
sheet-mistake-garbled = Die Buchstaben sind kaputt: „{ $value }“. Speichern Sie die Tabelle als XLSX.
sheet-mistake-choice = „{ $value }“ kenne ich nicht.
sheet-mistake-yes-no = Schreiben Sie „ja“ oder „nein“, nicht „{ $value }“.
sheet-mistake-number = „{ $value }“ ist keine Zahl.
sheet-mistake-degrees = „{ $value }“ stimmt nicht. Vielleicht fehlt das Komma.
sheet-mistake-far-away = { $value } ist weit weg vom Kreis Coesfeld.
sheet-mistake-swapped = Breite und Länge sind vertauscht: { $value }
sheet-mistake-half-a-place = Schreiben Sie Breite und Länge. Oder lassen Sie beide leer.
sheet-mistake-postcode = „{ $value }“ ist keine Postleitzahl. Sie hat 5 Ziffern.
sheet-mistake-date = „{ $value }“ ist kein Datum. Schreiben Sie es so: 24.06.2026
sheet-mistake-future-date = { $value } kommt erst noch.
sheet-mistake-hours = „{ $value }“ verstehe ich nicht. Schreiben Sie es so: Di 14:00-16:00; Do 10:00-12:00
sheet-mistake-language = „{ $value }“ ist keine Sprache, die ich kenne. Schreiben Sie so: de, uk, Arabisch
sheet-mistake-web = „{ $value }“ ist keine Internet-Adresse. Sie beginnt mit https://
sheet-mistake-email = „{ $value }“ ist keine E-Mail-Adresse.
sheet-mistake-phone = „{ $value }“ ist keine Telefonnummer.
sheet-mistake-double-row = „{ $value }“ steht schon in Zeile { $hint }.
sheet-mistake-unknown-row = Die Kennung „{ $value }“ gibt es nicht. Ist die Zeile neu? Dann lassen Sie die Kennung leer.

## Rollen und Protokoll

admins-only-toast = Das dürfen nur wenige Personen im Team.
role-admin = Verwaltung
role-editor = Redaktion
role-organiser = Um ein Angebot kümmern
role-about-admin = Vergibt Rollen und liest das Protokoll. Das geht nur mit der Team-Gruppe.
role-about-editor = Schreibt Antworten und hält sie richtig.
role-about-organiser = Sagt, was beim Angebot neu ist. Das gilt sofort. Manchmal frage ich: Stimmt alles noch?
roles-text =
    <b>Rollen</b>
    Alle in der Team-Gruppe sind im Team. Wer aus der Gruppe geht, ist nicht mehr im Team. Die Admins der Gruppe vergeben auch die Rollen.
roles-heads = Admins der Gruppe: { $names }
roles-line = { $role }: { $name }
roles-button-give = ➕ Rolle geben
roles-button-holder = { $name }: { $role }
roles-button-invitation = ✉️ Einladung löschen: { $role }
roles-button-list = ⬅️ Alle Rollen
roles-which = Welche Rolle möchten Sie geben?
roles-button-staff = Team
roles-link =
    Das ist ein Link. Schicken Sie ihn der Person mit dieser Rolle.

    <b>{ $role }</b>
    { $about }

    { $link }

    Er geht 2 Tage lang. Nur eine Person kann ihn nutzen.
roles-button-share = 📤 Link verschicken
roles-staff-link =
    Mit diesem Link kommt eine Person in die Team-Gruppe. Dann ist sie im Team.

    { $link }

    Er geht 2 Tage lang.
roles-staff-by-hand = Bitte nehmen Sie die Person selbst in die Team-Gruppe auf. Dann ist sie im Team. Ich darf dort niemanden einladen.
roles-ask-offer = Welches Angebot meinen Sie? Schreiben Sie mir den Namen.
roles-offers-found = Welches davon?
roles-offers-none = Das Angebot finde ich nicht. Bitte schreiben Sie den genauen Namen.
roles-take-ask =
    Möchten Sie diese Rolle wegnehmen?

    { $name }: <b>{ $role }</b>
roles-button-take = Ja, Rolle wegnehmen
roles-button-keep = Nein, so lassen
roles-taken-toast = Die Rolle ist weg.
roles-last-admin-toast = Nur diese Person kann noch Rollen vergeben. Geben Sie die Rolle zuerst einer anderen Person.
roles-gone-toast = Das gibt es nicht mehr.
roles-withdrawn-toast = Die Einladung gilt nicht mehr.
roles-invited =
    Das ist eine Einladung für Sie:

    <b>{ $role }</b>
    { $about }

    Möchten Sie das machen? Dann sehen wenige im Team Ihren Telegram-Namen.
roles-button-accept = ✅ Ja, das mache ich
roles-button-refuse = Nein, danke
roles-refused = Das ist in Ordnung. Alles bleibt, wie es war.
roles-accepted =
    Danke! Schön, dass Sie mitmachen!

    <b>{ $role }</b>
    { $about }
roles-invitation-already = Das dürfen Sie schon.
roles-invitation-own = Das ist Ihre eigene Einladung. Schicken Sie den Link einer anderen Person.
roles-invitation-gone = Die Einladung gilt nicht mehr. Bitte fragen Sie im Team nach einer neuen.
notice-role-taken = Eine Person hat Ihre Einladung angenommen: <b>{ $role }</b>. Unter „Rollen“ sehen Sie, wer es ist.
notice-role-ended = Diese Rolle haben Sie nicht mehr: <b>{ $role }</b>. Danke für Ihre Arbeit!
organise-list = Um diese Angebote kümmern Sie sich:
organise-none = Im Moment kümmern Sie sich um kein Angebot.
organise-heading = Um dieses Angebot kümmern Sie sich. Was Sie ändern, gilt sofort. Das Team kann es zurücknehmen.
organise-button-open = 📍 Zu meinem Angebot
organise-button-hours = 🕐 Öffnungs-Zeiten ändern
organise-button-address = 📍 Adresse ändern
organise-button-contact = ☎️ Kontakt ändern
organise-button-hints = 📬 Hinweise lesen: { $count }
organise-not-yours-toast = Um dieses Angebot kümmert sich jetzt eine andere Person.
audit-text =
    <b>Protokoll</b>
    Das hat das Team gemacht. Das Neue steht oben. So viele Einträge gibt es: { $count }
audit-none = Noch nichts.
audit-line = { $when } · { $who }: { $subject }, { $act }
audit-line-about = { $when } · { $who }: { $subject }, { $act } ({ $about })
audit-nobody = eine Person, die nicht mehr da ist
audit-by-clock = der Bot
audit-by-clock-for = der Bot (für { $who })
audit-person = Person { $id }
audit-button-older = Ältere »
audit-button-newer = « Neuere
audit-button-file = 📄 Alles als Tabelle
audit-file-name = protokoll
audit-file-caption = Das ist das Protokoll. So viele Einträge hat es: { $count }. Es stehen Namen darin. Bitte passen Sie gut darauf auf.
audit-column-time = Zeit
audit-column-who = Wer
audit-column-what = Woran
audit-column-act = Was
audit-column-about = Für wen
audit-column-facts = Mehr dazu
audit-act-added = neu
audit-act-drafted = Entwurf gemacht
audit-act-changed = geändert
audit-act-released = veröffentlicht
audit-act-sent = verschickt
audit-act-withdrawn = weggenommen
audit-act-dropped = nicht genommen
audit-act-called-off = abgesagt
audit-act-moved = verschoben
audit-act-ended = beendet
audit-act-copied = kopiert
audit-act-accepted = angenommen
audit-act-declined = abgelehnt
audit-act-undone = wieder zurück
audit-act-confirmed = stimmt noch
audit-act-retired = aus der Liste genommen
audit-act-removed = gelöscht
audit-act-answered = Antwort gegeben
audit-act-taken-on = übernommen
audit-act-let-go = abgegeben
audit-act-handed-on = weitergegeben
audit-act-closed = fertig
audit-act-paused = angehalten
audit-act-resumed = geht weiter
audit-act-given = gegeben
audit-act-taken = weggenommen
audit-act-noted = notiert
audit-act-counted = gezählt
audit-act-imported = eingelesen
audit-act-exported = als Datei geholt
audit-act-set-aside = weggelegt
audit-act-started = angefangen
audit-subject-entry = Antwort { $id }
audit-subject-draft = Entwurf { $id }
audit-subject-gap = Frage ohne Antwort { $id }
audit-subject-question = Frage { $id }
audit-subject-broadcast = Nachricht an viele { $id }
audit-subject-audience = Ziel-Gruppe { $id }
audit-subject-tag = Etikett { $id }
audit-subject-course = Kurs { $id }
audit-subject-enrolment = Anmeldung { $id }
audit-subject-attendance = Teilnahme { $id }
audit-subject-series = Reihe { $id }
audit-subject-meeting = Treffen { $id }
audit-subject-offer = Angebot { $id }
audit-subject-proposal = Hinweis { $id }
audit-subject-table = Tabelle { $id }
audit-subject-conduct = Führungszeugnis { $id }
audit-subject-thanks = Einladung zum Dank { $id }
audit-subject-help-request = Bitte um Hilfe { $id }
audit-subject-substitute = Vertretung { $id }
audit-subject-audit = Protokoll { $id }

## Zahlen

stats-text = Das sind nur Zahlen, keine Namen. Sie sind gerundet, auf { $small }. Kleine Zahlen zeige ich nicht genau. Dann steht da: &lt;{ $small }. So erkennt man niemanden. Andere Zeit:
stats-button-month = Monat
stats-button-quarter = 3 Monate
stats-button-year = Jahr
stats-period-month = letzte 30 Tage
stats-period-quarter = letzte 3 Monate
stats-period-year = letzte 12 Monate
stats-questions = Fragen
stats-people = Anmeldungen und Nachrichten
stats-outcomes = Was daraus wurde
stats-topics = Nach Thema
stats-languages = Nach Sprache
stats-enrolments = Anmeldungen zu Kursen
stats-deliveries = Nachrichten von uns
stats-none = nichts
stats-outcome-answered = beantwortet
stats-outcome-suggested = mehrere Antworten
stats-outcome-unanswered = ohne Antwort
stats-outcome-to-staff = an das Team
stats-delivery-sent = angekommen
stats-delivery-failed = nicht angekommen
stats-delivery-parked = nicht erreichbar
stats-delivery-expired = nicht mehr nötig

## Small talk and the rest

smalltalk-hello =
    Hallo! Schön, dass Sie da sind.
    Wobei kann ich helfen?
smalltalk-thanks = Gern! Und danke für Ihre Hilfe! 💛
smalltalk-who_are_you =
    Ich bin der Ehrenamtslotse.
    Ich bin ein Computer·programm.
    Ich antworte nur mit Texten von Menschen.
    Menschen haben diese Texte geschrieben und geprüft.
    Manchmal weiß ich etwas nicht.
    Dann frage ich gern einen Menschen für Sie.
    Sind Sie in Gefahr? Dann rufen Sie bitte gleich an: die <b>112</b> oder die <b>110</b>.
smalltalk-bye = Auf Wiedersehen und alles Gute!
media-text =
    Bilder, Sprach·nachrichten und Dateien kann ich leider nicht verstehen.
    Ich habe sie nicht behalten.
    Bitte schreiben Sie mir Ihre Frage.
    Sie haben ein Foto von einem Ausweis geschickt? Oder von einem Brief vom Amt?
    Dann löschen Sie das Foto am besten gleich wieder.
command-unknown =
    Diesen Befehl kenne ich nicht.
    Das kann ich:
button-old-toast = Dieser Knopf ist alt. Hier ist das Menü.
error-text =
    Das hat leider nicht geklappt.
    Der Fehler liegt bei uns.
    Das Team weiß es schon.
    Bitte versuchen Sie es später noch einmal.
flood-text = Das war sehr viel auf einmal. Ich konnte nicht alles lesen. Bitte warten Sie eine Minute. Dann schreiben Sie mir noch einmal.
