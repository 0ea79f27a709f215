# Deutsch. Anrede: Sie. Geschlechtsneutral, kurz, warm. Begriffe: docs/glossary.md.
# Namen auf -button, -toast, -command, -description sind reiner Text, alles andere ist Telegram-HTML.

## Willkommen und Menü

welcome-text =
    <b>Willkommen beim Ehrenamtslotsen!</b>

    Sie helfen geflüchteten und zugewanderten Menschen im Kreis Coesfeld? Schön, dass es Sie gibt. Schreiben Sie mir einfach Ihre Frage, zum Beispiel: „Bin ich auf dem Weg zum Café versichert?“

    Ich gebe allgemeine Informationen mit Quelle und Datum, keine Rechtsberatung. Was ich nicht weiß, gebe ich gern an einen Menschen weiter.

    Was ich über Sie speichere: /privacy · Sprache: /language
menu-text = <b>Was brauchen Sie?</b> Tippen Sie auf einen Knopf oder schreiben Sie mir Ihre Frage.
menu-learn-text = <b>Lernen und andere treffen.</b> Was interessiert Sie?
menu-more-text = <b>Was suchen Sie?</b>
help-text =
    <b>So geht es</b>

    Schreiben Sie Ihre Frage in eigenen Worten. Oder schicken Sie mir einen Ort oder Ihren Standort, dann zeige ich Angebote in der Nähe.

    /find – Cafés, Werkstätten und mehr in der Nähe
    /courses – Kurse für neue Ehrenamtliche
    /meetings – Supervision und Austausch
    /mine – Ihre Stunden, Nachweise, Führungszeugnis
    /ask – einen Menschen fragen
    /settings – Sprache, Wohnort, Neuigkeiten
    /privacy – was über Sie gespeichert ist
    /cancel – abbrechen, egal wo Sie gerade sind
cancel-text = Abgebrochen. Was möchten Sie jetzt tun?
menu-button-topics = ❓ Fragen und Antworten
menu-button-find = 📍 Angebote in der Nähe
menu-button-contacts = 🏛 Wer ist zuständig?
menu-button-funding = 💶 Förderung
menu-button-board = 🚪 Räume und mehr teilen
menu-button-courses = 🎓 Kurse und Schulungen
menu-button-meetings = 🤝 Supervision und Austausch
menu-button-mine = 💛 Mein Engagement
menu-button-person = 🙋 Einen Menschen fragen
menu-button-settings = ⚙️ Einstellungen
menu-button-learn = 🎓 Kurse und Treffen
menu-button-more = ☰ Mehr und Einstellungen
menu-button-home = 🏠 Zum Menü

## Einverständnis

consent-text =
    <b>Schön, dass Sie da sind!</b>

    Ich bin der Ehrenamtslotse. Damit ich Ihnen helfen kann, merke ich mir Ihre Telegram-Nummer (nicht Ihre Telefonnummer), Ihre Sprache und was Sie mir auftragen, zum Beispiel Anmeldungen und Erinnerungen. Manches lösche ich nach einer Frist von selbst, alles andere, sobald Sie es möchten: mit /forgetme. Unter /privacy können Sie jederzeit nachlesen, was ich speichere.

    Ist das in Ordnung für Sie? Fragen zum Ehrenamt beantworte ich Ihnen auch ohne Ihr Ja.
consent-given = ✅ Danke, Sie sind einverstanden. Das können Sie jederzeit zurücknehmen: mit /forgetme.
consent-toast = Danke!
consent-button-yes = ✅ Einverstanden
consent-button-what = Was genau?
consent-button-language = 🌐 Language · Мова · لغة
consent-button-back = ⬅️ Zurück
consent-button-forget = 🗑 Nein, alles löschen

## Befehle und Beschreibung in Telegram

command-menu = Menü
command-find = Angebote in der Nähe
command-contacts = Wer ist zuständig?
command-funding = Förderung
command-board = Räume und mehr teilen
command-courses = Kurse und Schulungen
command-meetings = Supervision und Austausch
command-mine = Mein Engagement
command-ask = Einen Menschen fragen
command-settings = Einstellungen
command-language = Sprache
command-help = Hilfe
command-privacy = Datenschutz
command-mydata = Meine Daten als Datei
command-forgetme = Meine Daten löschen
command-cancel = Abbrechen
command-questions = Offene Fragen
command-broadcast = Rundnachricht schreiben
bot-name = Ehrenamtslotse Kreis Coesfeld
bot-short-description = Antworten, Angebote, Kurse und Erinnerungen für Ehrenamtliche in der Integrationsarbeit im Kreis Coesfeld.
bot-description =
    Für alle, die im Kreis Coesfeld geflüchteten und zugewanderten Menschen helfen:

    • Antworten zu Versicherung und Recht im Ehrenamt, mit Quelle und Datum
    • Cafés, Werkstätten und andere Angebote in der Nähe
    • Kurse für den Einstieg
    • Erinnerungen an Supervision und Austausch

## Antworten

topics-text = <b>Zu welchem Thema?</b> Sie können Ihre Frage auch einfach schreiben.
topic-text = <b>{ $topic }</b>
topics-button-back = ⬅️ Alle Themen
topic-accident-insurance = Unfallversicherung
topic-liability = Haftpflicht
topic-driving = Auto und Fahrten
topic-children = Aufsicht und Kinder
topic-certificates = Führungszeugnis und Nachweise
topic-confidentiality = Schweigepflicht und Daten
topic-legal-advice = Rechtsberatung
topic-residence-and-asylum = Aufenthalt und Asyl
topic-tax = Steuern
topic-allowances-and-benefits = Geld und Leistungen
topic-time-off = Freistellung
topic-volunteering-refugees = Ehrenamt von Geflüchteten
topic-gifts-and-signatures = Geschenke, Unterschriften
topic-interpreting = Sprachmittlung
topic-housing = Wohnen
topic-health = Gesundheit
topic-school-and-daycare = Schule und Kita
topic-bank-and-payment-card = Konto und Bezahlkarte
topic-bicycle = Fahrrad
topic-food-and-hygiene = Essen und Hygiene
topic-rooms-and-events = Räume und Feste
topic-emergency = Notfall und Krise
topic-who-is-responsible = Wer ist zuständig?
topic-funding = Förderung
topic-recognition = Anerkennung
topic-group-safety = 🛡 Versicherung und Recht
topic-group-refugees = 🤝 Geflüchtete begleiten
topic-group-everyday = 🏠 Alltag und Angebote
topic-group-money = 💶 Geld, Zeit, Anerkennung
topic-group-help = 🆘 Notfall und Zuständigkeit

entry-answer =
    <b>{ $title }</b>

    { $answer }
entry-source = 📖 <i>{ $source }</i>
    Stand: { $date }. Allgemeine Information, keine Rechtsberatung.
entry-to-confirm = ⚠️ Das müssen wir noch bestätigen: { $points }
entry-to-confirm-some = ⚠️ Einen Teil davon müssen wir noch bestätigen.
entry-hand-over = 🙋 Hier kommt es auf den Einzelfall an. Bitte lassen Sie einen Menschen darauf schauen.
entry-only-german = ℹ️ Diese Antwort gibt es bisher nur auf Deutsch.
entry-not-checked = ℹ️ Diese Übersetzung ist noch nicht geprüft. Verbindlich ist der deutsche Text.
entry-outdated = ℹ️ Die deutsche Fassung ist neuer als diese Übersetzung. Bitte lesen Sie auch den deutschen Text.
entry-overdue = ⏳ Diese Antwort wollten wir bis { $date } neu prüfen. Das steht noch aus.
entry-withdrawn = ⏸ Diese Antwort prüfen wir gerade neu, deshalb zeige ich sie nicht. Bitte fragen Sie solange einen Menschen.
entry-button-german = 🇩🇪 Auf Deutsch lesen
entry-button-helpful = 👍 Hilft mir
entry-button-not-helpful = 👎 Hilft mir nicht
entry-button-person = 🙋 Einen Menschen fragen
entry-button-contact = 🏛 Wer ist zuständig?
entry-thanks-toast = Danke, das freut uns!
entry-sorry-toast = Danke für die Rückmeldung. Gern fragen Sie auch einen Menschen.
entry-gone-toast = Diese Antwort gibt es nicht mehr. Hier sind alle Themen.
suggest-text = Meinen Sie eine dieser Fragen?
suggest-button-none = Keine davon
no-match-text = Das weiß ich leider nicht. Möchten Sie einen Menschen fragen? Das Team antwortet Ihnen hier im Chat.
no-match-button-person = 🙋 Ja, Frage ans Team schicken
no-match-button-tell = 🔔 Bescheid sagen, wenn es eine Antwort gibt
no-match-promised = Gut, ich melde mich, sobald es hier eine Antwort gibt. Möchten Sie trotzdem gleich einen Menschen fragen?
no-match-promised-toast = Notiert. Sie hören von mir.
no-match-gone-toast = Diese Frage ist nicht mehr offen.

## Schritt für Schritt

path-title = 🧭 <b>{ $title }</b>
path-chosen = ✔️ { $choice }
path-question =
    { $question }

    <i>Allgemeine Information, keine Rechtsberatung.</i>
path-verdict = <b>{ $verdict }</b>
path-only-german = ℹ️ Diese Schritte gibt es bisher nur auf Deutsch.
path-button-start = 🧭 { $title } Schritt für Schritt
path-button-back = ⬅️ Einen Schritt zurück
path-gone-toast = Diesen Schritt gibt es nicht mehr. Hier geht es weiter.

## Notfall

emergency-numbers =
    🚨 <b>Bei Gefahr sofort anrufen:</b>

    <b>112</b> – Lebensgefahr, Feuer, schwere Verletzung, akute Suizidgefahr
    <b>110</b> – Gefahr durch andere Menschen
    <b>116016</b> – Hilfetelefon bei Gewalt gegen Frauen, Tag und Nacht, anonym, viele Sprachen
    <b>0800 1110111</b> oder <b>0800 1110222</b> – Telefonseelsorge
    <b>116111</b> – für Kinder und Jugendliche
    <b>116117</b> – ärztlicher Bereitschaftsdienst

## Einen Menschen fragen

person-ask = Was möchten Sie fragen? Schreiben Sie es in einer Nachricht. Das Team sieht Ihre Frage, aber nicht Ihren Namen. Bitte nennen Sie auch keine Namen von anderen.
person-button-stop = Doch nicht fragen
person-stopped = Gut, ich schicke nichts ab.
personal-text =
    <b>Bitte kurz prüfen</b>

    Das könnte verraten, um wen es geht:
    { $details }

    Das Team braucht solche Angaben meist nicht. Möchten Sie die Frage ohne sie schreiben?
personal-line = • { $kind }: { $text }
personal-name = Name
personal-phone = Telefonnummer
personal-email = E-Mail-Adresse
personal-iban = Kontonummer
personal-birth-date = Geburtsdatum
personal-case-number = Aktenzeichen oder Ausweisnummer
personal-number = Lange Nummer
personal-button-change = ✏️ Frage ohne diese Angaben schreiben
personal-button-send = So abschicken
person-asked = ✅ Ihre Frage ist beim Team. Die Antwort kommt hier in den Chat.
person-asked-toast = Ihre Frage ist beim Team.
person-already-toast = Diese Frage ist schon beim Team. Die Antwort kommt hierher.
person-no-staff = Gerade ist noch kein Team mit diesem Chat verbunden. Bitte wenden Sie sich an das Kommunale Integrationszentrum: ki@kreis-coesfeld.de
staff-answer =
    💬 <b>Antwort vom Team</b>

    <blockquote>{ $question }</blockquote>
    { $answer }
question-button-add = ✏️ Etwas ergänzen
question-button-withdraw = ↩️ Frage zurückziehen
question-button-helped = 👍 Danke, das hilft
question-button-ask-back = ✏️ Dazu noch etwas fragen
question-button-ask = 💬 Neue Frage ans Team
question-button-list = ⬅️ Meine Fragen
question-button-own = { $mark } { $text }
question-taken =
    🙋 <b>Jemand vom Team kümmert sich um Ihre Frage.</b>

    <blockquote>{ $question }</blockquote>
    Die Antwort kommt hier in den Chat.
question-closed =
    <b>Zu Ihrer Frage</b>

    <blockquote>{ $question }</blockquote>
    { $reason }
question-reason-not-ours = Dafür ist leider eine andere Stelle zuständig. Welche das ist, finden Sie mit /contacts
question-reason-no-advice = Das ist eine Rechtsfrage, und die darf das Team nicht beantworten. Eine Beratungsstelle hilft Ihnen weiter. Sie finden eine mit /contacts
question-reason-unknown = Das konnten wir leider nicht herausfinden.
question-reason-unclear = Wir haben die Frage nicht ganz verstanden. Bitte schreiben Sie noch etwas dazu.
question-reason-call = Das besprechen wir lieber persönlich. Bitte schreiben Sie an ki@kreis-coesfeld.de, dann melden wir uns.
question-list = <b>Ihre Fragen ans Team</b>
question-list-none = Sie haben dem Team noch keine Frage gestellt.
question-own =
    <b>Ihre Frage vom { $day }</b>

    { $text }
question-answer =
    <b>Antwort vom Team</b>
    { $answer }
question-state-open = ⏳ Die Frage liegt beim Team.
question-state-taken = 🙋 Jemand vom Team kümmert sich darum.
question-state-answered = ✅ Beantwortet.
question-state-closed = ☑️ Abgeschlossen.
question-ask-addition = Was möchten Sie ergänzen? Schreiben Sie es in einer Nachricht. Bitte nennen Sie keine Namen von anderen.
question-addition-added = ✅ Das Team sieht jetzt auch Ihre Ergänzung.
question-addition-reopened = ✅ Ihre Nachricht ist beim Team. Die Antwort kommt hier in den Chat.
question-addition-already = Das ist schon beim Team.
question-addition-too-many = Zu dieser Frage ist schon viel dazugekommen. Bitte stellen Sie eine neue Frage: /ask
question-addition-over = Diese Frage gibt es nicht mehr. Eine neue stellen Sie mit /ask
question-withdrawn = Ihre Frage ist zurückgezogen und gelöscht.
question-withdrawn-toast = Die Frage ist zurückgezogen.
question-answered-toast = Diese Frage ist schon beantwortet.
question-over-toast = Diese Frage ist schon abgeschlossen.
question-helped-toast = Danke, das freut uns!

## Angebote in der Nähe

find-what = <b>Was suchen Sie?</b>
find-where = <b>Wo?</b> Schreiben Sie einen Ort oder eine Postleitzahl, oder schicken Sie Ihren Standort. Ich benutze ihn nur für diese Antwort und speichere ihn nicht.
find-placeholder = Ort oder Postleitzahl
find-button-location = 📍 Meinen Standort schicken
find-button-all = Alles zeigen
find-button-kinds = 🔎 Etwas anderes
find-button-favourites = ⭐ Meine gemerkten Angebote
find-near = 📍 { $place }
find-place-unknown = Diesen Ort kenne ich nicht. Im Kreis Coesfeld gibt es { $municipalities } – auch Ortsteile und Postleitzahlen gehen. Oder /cancel
find-results = <b>{ $kind } rund um { $place }</b>
find-narrowed = Nur: { $filters }
find-wider = In der Nähe gibt es zu wenig. Darum habe ich im Umkreis von { $km } km gesucht.
find-nothing = Rund um { $place } kenne ich so ein Angebot leider nicht. Wissen Sie von einem? Dann schreiben Sie es dem Team: /ask
find-nothing-narrowed = Mit dieser Auswahl finde ich rund um { $place } nichts.
find-only-stale = Rund um { $place } kenne ich nur Angebote, die seit zwei Jahren niemand bestätigt hat. Ich zeige sie hier nicht, damit Sie nicht vor verschlossener Tür stehen. Fragen Sie am besten das Team: /ask
find-hidden =
    { $count ->
        [one] Einen weiteren Eintrag hat
       *[other] { $count } weitere Einträge hat
    } seit zwei Jahren niemand bestätigt. So etwas zeige ich nur, wenn Sie den Namen schreiben.
find-named = <b>Meinen Sie eins von diesen?</b>
find-far-away = Das ist etwa { $km } km von { $place } entfernt. Ich kenne nur Angebote im Kreis Coesfeld. Schreiben Sie mir gern einen Ort im Kreis.
find-button-card = { $number }. { $name }
find-button-more = Weitere ➡️
find-button-back = ⬅️ Zurück
find-button-wider = 🔭 Weiter weg suchen (bis { $km } km)
find-button-narrow = ⚙️ Auswahl ändern
find-button-elsewhere = 📍 An einem anderen Ort suchen
find-button-again = 🔎 Neue Suche
narrow-text = <b>Was ist Ihnen wichtig?</b>
narrow-today = heute geöffnet
narrow-wheelchair = mit Rollstuhl erreichbar
narrow-children = Kinder willkommen
narrow-women_only = nur für Frauen
narrow-on = ✅ { $name }
narrow-off = ⬜ { $name }
narrow-button-kind = Was: { $name }
narrow-button-language = Sprache dort: { $name }
narrow-any-language = egal
narrow-which-language = <b>Welche Sprache soll dort jemand sprechen?</b>
narrow-button-show = Liste zeigen ➡️
narrow-button-clear = ✖️ Auswahl aufheben
favourites-text = <b>⭐ Gemerkte Angebote</b>
favourites-none = Noch ist nichts gemerkt. Tippen Sie bei einem Angebot auf „Merken“, dann finden Sie es hier wieder.
offer-kind-all = Alle Angebote
offer-kind-international_cafe = Internationales Café
offer-kind-language_cafe = Sprachcafé
offer-kind-bike_workshop = Fahrradwerkstatt
offer-kind-bike_course = Fahrradkurs
offer-kind-sewing_workshop = Nähwerkstatt
offer-kind-repair_cafe = Repair-Café
offer-kind-homework_help = Hausaufgabenhilfe
offer-kind-language_course = Sprachkurs
offer-kind-learning_place = Lernort
offer-kind-second_hand_shop = Second-Hand und Möbel
offer-kind-meeting_place = Räume und Begegnung
offer-kind-initiative = Initiative
offer-kind-migrant_organisation = Migrantenorganisation
offer-kind-counselling = Beratung
offer-kind-network = Netzwerk
offer-kind-authority = Behörde
offer-kind-interpreter_pool = Sprachmittlung
offer-line = <b>{ $number }. { $name }</b>
    { $kind }, { $distance }
offer-distance = { $place }, etwa { $km } km
offer-distance-near = { $place }, etwa { $metres } m
offer-distance-here = in { $place }
offer-card = <b>{ $name }</b>
    { $kind }
offer-address = 📍 { $address }
offer-languages = 🗣 Dort spricht man { $languages }
offer-women-only = 👩 Nur für Frauen
offer-wheelchair = ♿ Mit Rollstuhl erreichbar
offer-no-wheelchair = 🚫♿ Mit Rollstuhl nicht erreichbar
offer-children = 🧒 Kinder willkommen
offer-phone = 📞 { $phone }
offer-email = ✉️ { $email }
offer-centre = ℹ️ Der Punkt auf der Karte zeigt die Ortsmitte, nicht das Haus.
offer-street = ℹ️ Der Punkt auf der Karte zeigt die Straße, nicht das Haus.
offer-unconfirmed = ⚠️ Angabe von { $date }, nicht bestätigt. Bitte vorher nachfragen.
offer-confirmed = ✅ Bestätigt am { $date }
offer-stale = ⚠️ Seit über zwei Jahren nicht bestätigt, letzte Angabe: { $date }. Bitte fragen Sie unbedingt vorher nach.
offer-retired = ❌ Dieses Angebot gibt es nicht mehr.
offer-date-unknown = unbekanntem Datum
offer-source = 📖 <i>Quelle: { $source }</i>
offer-button-map = 🗺 Auf der Karte ansehen
offer-button-contact = 🌐 Zur Seite des Angebots
offer-button-report = ✏️ Stimmt etwas nicht?
find-button-new-offer = ➕ Neues Angebot melden
offer-button-pin = 📍 Als Standort schicken
offer-button-keep = ☆ Merken
offer-button-drop = ★ Nicht mehr merken
offer-button-guest = 🌍 In anderer Sprache
offer-button-list = ⬅️ Zur Liste
offer-guest-which =
    <b>{ $name }</b>
    In welcher Sprache? Ich schicke eine Nachricht, die Sie weiterleiten oder vorzeigen können.
offer-gone-toast = Dieses Angebot gibt es hier nicht mehr.
offer-kept-toast = ⭐ Gemerkt
offer-dropped-toast = Nicht mehr gemerkt
inline-button-bot = Den Bot öffnen
inline-button-open = Mehr dazu im Bot
inline-entry = Antwort zum Ehrenamt
hours-always-sure = 🕒 Immer geöffnet
hours-always-unsure = 🕒 Laut Quelle ohne Schließzeit
hours-open-sure = 🟢 Jetzt geöffnet bis { $time } Uhr
hours-open-unsure = 🕒 Laut Quelle heute bis { $time } Uhr
hours-opens-sure = 🕒 Öffnet { $day }, { $time } Uhr
hours-opens-unsure = 🕒 Laut Quelle wieder { $day }, { $time } Uhr
hours-unknown = 🕒 Zeiten bitte erfragen
hours-by-appointment = 🕒 Nur nach Vereinbarung
hours-week = 📅 { $days }: { $times } Uhr
hours-days = { $first } bis { $last }
hours-every-day = Jeden Tag
hours-span = { $begin }–{ $end }
hours-whole-day = 0–24
hours-not-on-holidays = An Feiertagen geschlossen
hours-next = Die nächsten Termine:
hours-next-date = • { $day }, { $times } Uhr
day-today = heute
day-tomorrow = morgen

## Wer ist zuständig?

contacts-text = <b>Wer ist zuständig?</b> Worum geht es?
contacts-group = <b>{ $group }</b> Was genau?
contacts-where = <b>Für welchen Ort?</b>
contacts-button-everywhere = Ganzer Kreis
contacts-heading =
    <b>Wer ist zuständig?</b>
    { $topic } · { $place }
contacts-whole-district = ganzer Kreis
contacts-choose-place = ℹ️ Wählen Sie einen Ort, dann zeige ich auch die Stellen dort.
contacts-municipality-open = ⚠️ Wer in { $place } zuständig ist, steht noch nicht fest. Fragen Sie gern das Team.
contacts-button-place = 📍 Anderer Ort
contacts-button-topics = ⬅️ Anderes Thema
contacts-button-back = ⬅️ Alle Stellen dazu
contact-level-heading = <b>{ $level }</b>
contact-level-municipality = Stadt oder Gemeinde
contact-level-district = Kreis
contact-level-voluntary = Vereine und Ehrenamt
contact-level-beyond = Land, Bund, Versicherung, Hilfetelefon
contact-line = • <b>{ $name }</b>
contact-task = { $task }
contact-open = ⚠️ Kontakt ist noch offen.
contact-open-points = ⚠️ Noch offen: { $points }
contact-card =
    <b>{ $name }</b>
    { $level }
contact-only-german = ℹ️ Diese Angaben sind auf Deutsch.
contact-gone = ⚠️ Diese Stelle gibt es nicht mehr.
contact-address = 📍 { $address }
contact-phone = 📞 { $phone }
contact-email = ✉️ { $email }
contact-hours = 🕒 { $hours }
contact-source =
    📖 <i>Quelle: { $source }</i>
    Stand: { $date }
contact-button-web = 🌐 Zur Internetseite
contact-button-save = 👤 Kontakt speichern
contact-file-caption = Öffnen Sie die Datei, dann können Sie den Kontakt speichern.
contact-gone-toast = Diese Stelle gibt es nicht mehr.

## Förderung

funding-text =
    <b>Förderung</b>
    Geld für Ihre Initiative. Fragen Sie bitte immer vor dem Start: Oft darf vor der Zusage nichts begonnen werden.
funding-ended-text =
    <b>Beendete Programme</b>
    Hier können Sie nachlesen, was es einmal gab.
funding-none = Hier ist gerade nichts eingetragen.
funding-line = • <b>{ $title }</b>
funding-card =
    <b>{ $title }</b>
    { $giver }
funding-who = 👥 { $who }
funding-amount = 💶 { $amount }
funding-purpose = 🎯 { $purpose }
funding-apply-at = 📝 { $where }
funding-deadline = ⏳ Frist: { $day }
funding-deadline-passed = ⌛ Die letzte Frist war am { $day }. Die nächste steht noch nicht fest.
funding-deadline-open = ⏳ Die Frist steht noch nicht fest.
funding-ended = ⛔ Dieses Programm gibt es nicht mehr.
funding-ended-on = ⛔ Beendet am { $day }
funding-deadline-soon =
    🔔 <b>{ $title }</b>
    Bis { $day } können Sie noch Geld beantragen. Danach ist die Frist vorbei.
funding-button-web = 🌐 Zur Internetseite
funding-button-ended = 📁 Beendete Programme
funding-button-running = ⬅️ Laufende Programme
funding-button-all = ⬅️ Alle Programme
funding-button-remind = 🔔 Vor der Frist erinnern
funding-button-remind-off = 🔕 Nicht mehr erinnern
funding-button-card = 💶 Zum Programm
funding-on-toast = Ich erinnere Sie 14 Tage und 3 Tage vor der Frist.
funding-off-toast = Ich erinnere Sie nicht mehr an diese Frist.
funding-gone-toast = Dieses Programm gibt es hier nicht mehr.

## Hinweise zu Angeboten

report-what =
    <b>{ $name }</b>
    Was stimmt nicht mehr?
report-what-closed = 🚪 Gibt es nicht mehr
report-what-hours = 🕒 Andere Zeiten
report-what-address = 📍 Andere Adresse
report-what-contact = 📞 Anderer Kontakt
report-what-other = 📝 Etwas anderes
report-what-new = ➕ Neues Angebot
report-new-kind = <b>Schön, ein neues Angebot!</b> Was ist es?
report-new-place = <b>In welchem Ort?</b>
report-ask-closed = Woher wissen Sie es? Ein Satz genügt. Bitte nennen Sie keine Namen.
report-ask-hours = Wann ist jetzt offen? Zum Beispiel: Dienstag 14 bis 16 Uhr, Donnerstag 10 bis 12 Uhr
report-ask-hours-again = Diese Zeiten kann ich nicht lesen. Bitte so: Dienstag 14 bis 16 Uhr, Donnerstag 10 bis 12 Uhr
report-ask-address = Wie ist die Adresse jetzt? Straße, Hausnummer, Gebäude.
report-ask-address-again = Das ist zu lang für eine Adresse. Straße, Hausnummer und Gebäude genügen.
report-ask-contact = Wie erreicht man das Angebot jetzt? Telefonnummer, E-Mail oder Internetadresse der Organisation, nichts Privates.
report-ask-contact-again = Darin finde ich keine Telefonnummer, E-Mail oder Internetadresse. Bitte schreiben Sie nur diese.
report-ask-other = Was sollte das Team wissen? Ein Satz genügt. Bitte nennen Sie keine Namen.
report-ask-new = Wie heißt es, und wo ist es? Zuerst der Name, dann ein Komma, dann die Adresse. Zum Beispiel: Nähcafé Sonnenschein, Pfarrheim, Kirchstraße 1
report-button-stop = Doch nichts melden
report-proposed = ✅ Danke! Das Team schaut darauf, und Sie hören von mir.
report-done = ✅ Geändert. Das gilt ab sofort.
report-already = Das ist schon beim Team. Danke!
report-gone = Dieses Angebot gibt es hier schon nicht mehr. Danke!
report-too-many = Von Ihnen warten schon einige Hinweise beim Team. Bitte warten Sie, bis es sie angesehen hat.
proposal-heard-accepted = 💛 <b>{ $name }</b>: Ihr Hinweis ist übernommen. Danke, dass Sie mitdenken!
proposal-heard-declined = <b>{ $name }</b>: Das Team hat nachgesehen und lässt den Eintrag, wie er ist. Danke trotzdem für Ihren Hinweis!
proposal-heading =
    ✏️ <b>Hinweis { $number }: { $name }</b>
    { $what }
proposal-field =
    <b>{ $field }</b>
    Alt: { $before }
    Neu: { $after }
proposal-text = <blockquote>{ $text }</blockquote>
proposal-state-accepted = ✅ Übernommen
proposal-state-declined = ✖️ Abgelehnt
proposal-state-undone = ↩️ Rückgängig gemacht
proposal-button-yes = ✅ Übernehmen
proposal-button-seen = ✅ Habe ich geändert
proposal-button-no = ✖️ Ablehnen
proposal-button-undo = ↩️ Rückgängig machen
proposal-accepted-toast = Übernommen. Die Person bekommt Bescheid.
proposal-declined-toast = Abgelehnt. Die Person bekommt Bescheid.
proposal-undone-toast = Rückgängig gemacht.
proposal-already-toast = Darüber ist schon entschieden.
proposal-overtaken-toast = Das geht nicht mehr: Der Eintrag wurde inzwischen geändert.
proposal-gone-toast = Diesen Hinweis gibt es nicht mehr.
field-name = Name
field-kind = Art
field-municipality = Ort
field-address = Adresse
field-opening_hours = Öffnungszeiten
field-phone = Telefon
field-email = E-Mail
field-contact_url = Internet
field-state = Status
check-text =
    ❓ <b>{ $name }</b> in { $place }
    Stimmt dieser Eintrag noch? Er wird bald zu alt für die Liste.
check-button-yes = ✅ Stimmt noch
check-button-changed = ✏️ Hat sich geändert
check-button-gone = 🚪 Gibt es nicht mehr
check-confirmed = ✅ <b>{ $name }</b> ist bestätigt. Danke!
check-retired = 🚪 <b>{ $name }</b> steht nicht mehr in den Listen. Danke!
check-already = <b>{ $name }</b>: Das ist schon so notiert. Danke!
check-gone = Dieses Angebot gibt es hier nicht mehr.
care-text =
    <b>Angebote pflegen</b>
    Das braucht einen Blick von Ihnen:
care-list = <b>{ $heading }</b>
care-proposals = ✏️ Offene Hinweise: { $count }
care-unconfirmed = ❔ Nicht bestätigt: { $count }
care-stale = ⌛ Zu alt für die Listen: { $count }
care-no-hours = 🕒 Ohne Zeiten: { $count }
care-no-address = 📍 Ohne Adresse: { $count }
care-never-opened = 🔍 Nie gefunden: { $count }
care-button-back = ⬅️ Zurück
care-no-proposals-toast = Gerade wartet kein Hinweis.

## Räume und mehr

board-text =
    <b>Räume und mehr</b>
    Was brauchen Sie, oder was können Sie anbieten?
resource-kind-room = 🚪 Raum
resource-kind-vehicle = 🚐 Fahrzeug
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
        [0] Für diesen Tag ist leider nichts eingetragen.
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
board-button-ask = ✋ Anfragen
board-ask-purpose = Wofür brauchen Sie es, und zu welcher Uhrzeit? Ein Satz genügt, bitte ohne Namen.
board-ask-contact = Wie erreicht man Sie? Telefon oder E-Mail. Das wird erst gezeigt, wenn beide Seiten zugesagt haben.
board-ask-title = Was bieten Sie an? Ein Satz, zum Beispiel: Gruppenraum für 20 Personen, barrierefrei, mit Küche
board-offer-what = <b>Was möchten Sie anbieten?</b>
board-offer-where = <b>Wo ist es?</b>
board-how-long = <b>Wie lange soll der Eintrag stehen?</b> Danach endet er von selbst.
board-months = { $count ->
        [one] Einen Monat
       *[other] { $count } Monate
    }
board-button-stop = Abbrechen
board-offer-offered = ✅ Ihr Eintrag steht. Wenn jemand anfragt, schreibe ich Ihnen.
board-offer-already = Dieser Eintrag steht schon.
board-offer-too-many = Sie haben schon zehn Einträge. Bitte beenden Sie zuerst einen.
board-offer-too-long = Das ist zu lang. Bitte versuchen Sie es kürzer noch einmal.
board-request-asked = ✅ Ihre Anfrage ist unterwegs. Die Antwort kommt hier in den Chat.
board-request-already = Das haben Sie schon angefragt.
board-request-taken = An diesem Tag ist es leider schon vergeben.
board-request-own = Das ist Ihr eigener Eintrag.
board-request-over = Diesen Eintrag gibt es nicht mehr.
board-request-too-many = Fünf Ihrer Anfragen sind noch offen. Bitte warten Sie auf eine Antwort.
board-request-too-long = Das ist zu lang. Bitte versuchen Sie es kürzer noch einmal.
board-request =
    ✋ <b>Anfrage: { $title }</b>
    🗓 { $day }
    <blockquote>{ $purpose }</blockquote>
    Wenn Sie zusagen, bekommen beide den Kontakt der anderen Seite.
board-button-agree = ✅ Zusagen
board-button-decline = Diesmal nicht
board-answer-agreed = ✅ Zugesagt. Sie bekommen beide eine Nachricht mit dem Kontakt.
board-answer-declined = Abgesagt. Die andere Person bekommt Bescheid.
board-answer-already-toast = Darauf haben Sie schon geantwortet.
board-answer-taken-toast = Für diesen Tag haben Sie schon jemandem zugesagt.
board-answer-gone-toast = Diese Anfrage gibt es nicht mehr.
board-agreed-asker =
    🎉 <b>{ $title }</b>, { $day }: Sie haben eine Zusage.
    So erreichen Sie die andere Seite: { $contact }
board-agreed-owner =
    🤝 <b>{ $title }</b>, { $day }: Sie haben zugesagt.
    So erreichen Sie die andere Seite: { $contact }
board-declined = <b>{ $title }</b>, { $day }: Diesmal klappt es leider nicht. Vielleicht passt etwas anderes?
board-over-toast = Diesen Eintrag gibt es nicht mehr.
board-mine = <b>Meine Einträge</b>
board-mine-none = Sie haben gerade nichts eingetragen.
board-mine-line =
    • <b>{ $title }</b>, { $place }
    Endet am { $day }
board-button-close = 🗑 Beenden: { $title }
board-closed-toast = Der Eintrag ist beendet.

## Kurse

courses-text = <b>Kurse für Ehrenamtliche</b>
courses-none = Gerade ist kein Kurs geplant. Fragen Sie gern das Team: /ask
courses-mine = <b>Ihre Anmeldungen</b>
courses-mine-none = Sie sind noch für keinen Kurs angemeldet.
course-button = { $title } · { $day }
course-button-seated = ✅ { $title } · { $day }
course-button-offered = 🎉 { $title } · { $day }
course-button-waiting = ⏳ { $title } · { $day }
course-button-mine = 📋 Meine Anmeldungen
course-button-all = ⬅️ Alle Kurse
course-title = <b>{ $title }</b>
course-date = 🗓 { $day }, { $start }–{ $end } Uhr
course-where = 📍 { $place }
course-link = 🔗 { $link }
course-language = 🗣 { $language }
course-fee = 💶 Kostet { $fee }
course-closes = ✍️ Anmeldung bis { $day }, { $time } Uhr
course-childcare = 🧒 Brauchen Sie Kinderbetreuung? Das können Sie nach der Anmeldung angeben.
course-access = ♿ Brauchen Sie Barrierefreiheit? Das können Sie nach der Anmeldung angeben.
course-kind-newcomer = Einführung ins Ehrenamt
course-kind-guide_training = Lotsenschulung
course-kind-guide_refresher = Auffrischung für Lotsinnen und Lotsen
course-kind-first_aid = Erste Hilfe
course-kind-further_training = Fortbildung
course-kind-children = Arbeit mit Kindern
course-about-newcomer = Für alle, die neu anfangen: Grundlagen, Tipps und Zeit für Ihre Fragen.
course-about-guide_training = Wie man Menschen im Alltag und zu Ämtern gut begleitet.
course-about-guide_refresher = Für alle, die die Lotsenschulung schon gemacht haben.
course-about-first_aid = Was im Notfall zu tun ist, zum Ausprobieren.
course-about-further_training = Ein Thema aus dem Ehrenamt, genauer angeschaut.
course-about-children = Für alle, die ehrenamtlich mit Kindern und Jugendlichen arbeiten.
course-seats-free = { $count ->
        [one] Noch <b>ein Platz</b> frei.
       *[other] Noch <b>{ $count } Plätze</b> frei.
    } Das Team sieht bei einer Anmeldung Ihren Telegram-Namen.
obstacle-full = Alle Plätze sind vergeben. Stehen Sie auf der Warteliste, biete ich Ihnen einen frei gewordenen Platz an, sobald Sie an der Reihe sind. Das Team sieht dabei Ihren Telegram-Namen.
obstacle-closed = 🔒 Die Anmeldung ist seit { $day }, { $time } Uhr geschlossen. Fragen Sie gern das Team: /ask
obstacle-clash = ⚠️ Zur selben Zeit haben Sie schon einen Platz hier: <b>{ $title }</b>
obstacle-prerequisite = 📘 Das brauchen Sie vorher: <b>{ $name }</b>
obstacle-called-off = ❌ <b>Dieser Kurs fällt aus.</b>
obstacle-begun = Dieser Kurs hat schon begonnen.
prerequisite-guide_training = Teilnahme an einer Lotsenschulung
prerequisite-conduct = ein Führungszeugnis, das das Team gesehen hat (/conduct)
course-you-are-in = ✅ <b>Sie sind angemeldet.</b>
course-you-are-offered = 🎉 <b>Dieser Platz ist für Sie reserviert bis { $day }, { $time } Uhr.</b> Danach geht er an die nächste Person.
course-you-wait = ⏳ <b>Sie stehen auf Platz { $position } der Warteliste.</b> Sind Sie an der Reihe, biete ich Ihnen den freien Platz an.
course-seat-open = 🎉 <b>Ein Platz ist frei.</b> Der Kurs beginnt bald, darum bekommt ihn, wer zuerst tippt.
course-needs = Brauchen Sie etwas, um dabei zu sein? Tippen Sie an, was passt. Nur das Team sieht es, und nach dem Kurs lösche ich es.
need-childcare = Kinderbetreuung
need-step-free = Zugang ohne Stufen
need-hearing = Hilfe beim Hören
need-sight = Hilfe beim Sehen
need-button = ◻️ { $need }
need-button-chosen = ☑️ { $need }
need-toast = Notiert.
course-button-enrol = ✅ Anmelden
course-button-wait = ⏳ Auf die Warteliste
course-button-calendar = 🗓 In meinen Kalender
course-button-leave-seated = Abmelden
course-button-leave-waiting = Von der Warteliste nehmen
seat-button-take = ✅ Platz nehmen
seat-button-decline = ➡️ Platz weitergeben
course-leave-seated = Möchten Sie Ihren Platz im Kurs <b>{ $title }</b> wirklich abgeben? Er wird dann der nächsten Person auf der Warteliste angeboten.
course-leave-waiting = Möchten Sie die Warteliste für <b>{ $title }</b> wirklich verlassen?
course-button-leave-yes = Ja, abmelden
course-button-leave-no = Nein, dabei bleiben
course-seated-toast = Sie sind angemeldet. Schön, dass Sie dabei sind!
course-seated-already-toast = Sie sind schon angemeldet.
course-offered-already-toast = Für Sie ist ein Platz reserviert. Möchten Sie ihn?
course-waiting-toast = Sie stehen auf der Warteliste.
course-waiting-already-toast = Sie stehen schon auf der Warteliste.
course-refused-toast = Die Anmeldung geht gerade nicht. Warum, steht hier.
course-cancelled-toast = Sie sind abgemeldet.
course-too-late-toast = Dieser Kurs hat schon begonnen.
course-unknown-toast = Diesen Kurs gibt es nicht mehr.
course-gone-toast = Diesen Kurs gibt es nicht mehr. Hier sind alle Kurse.
seat-seated-toast = Der Platz gehört Ihnen. Schön, dass Sie dabei sind!
seat-waiting-toast = Dieser Platz ist leider schon weg. Sie stehen weiter auf der Warteliste.
seat-missed-toast = Die Zeit ist um, der Platz ist weitergegangen.
seat-refused-toast = Zur selben Zeit haben Sie schon einen anderen Kurs. Melden Sie sich dort zuerst ab.
seat-too-late-toast = Dieser Kurs hat schon begonnen oder fällt aus.
seat-unknown-toast = Diesen Kurs gibt es nicht mehr.
seat-declined-toast = Danke! Der Platz geht an die nächste Person.
seat-not-toast = Für Sie ist gerade kein Platz reserviert.
notice-seat-offered = 🎉 <b>Ein Platz ist frei geworden: { $title }</b>
notice-seat-open = 🏃 <b>Kurz vor dem Kurs ist noch ein Platz frei geworden: { $title }</b>
notice-offer-lapsed = ⌛ <b>Die Zeit für Ihren Platz ist um: { $title }</b> Sie stehen nicht mehr auf der Warteliste. Möchten Sie doch noch? Unten können Sie sich wieder eintragen.
notice-course-changed = ✏️ <b>Es hat sich etwas geändert: { $title }</b> Neu: { $fields }
notice-course-cancelled = ❌ <b>Der Kurs fällt leider aus: { $title }</b>
changed-dates = Termin
changed-place = Ort
changed-link = Link
changed-language = Sprache
changed-fee = Kosten

## Kurse planen

planning-text = <b>Kurse planen</b>
planning-none = <b>Kurse planen</b>
    Noch ist kein Kurs geplant.
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
    <b>Schritt 2 von 3:</b> Wann? Zum Beispiel:
    <code>12.1. 18:00-21:00</code>
    Mehrere Termine: eine Zeile für jeden.
planning-step-place = <b>Schritt 3 von 3:</b> Wo? Schreiben Sie den Ort, oder tippen Sie einen an.
planning-ask-title = Wie soll der Kurs heißen? Schreiben Sie den Titel auf Deutsch.
planning-ask-dates =
    Wann? Zum Beispiel:
    <code>12.1. 18:00-21:00</code>
    Mehrere Termine: eine Zeile für jeden.
planning-ask-place = Wo findet der Kurs statt? Schreiben Sie den Ort.
planning-ask-link = Schreiben Sie den Link zum Videotreffen. Ihn sieht nur, wer einen Platz hat.
planning-ask-seats = Wie viele Plätze gibt es?
planning-ask-fee = Was kostet der Kurs? Zum Beispiel: <code>12,50</code>
planning-ask-language = In welcher Sprache ist der Kurs?
planning-ask-closes = Wann endet die Anmeldung?
planning-wrong-title = ⚠️ Bitte höchstens 120 Zeichen.
planning-wrong-dates = ⚠️ Das kann ich nicht als Termin lesen. Er muss in der Zukunft liegen, und das Ende nach dem Anfang.
planning-wrong-place = ⚠️ Bitte höchstens 120 Zeichen.
planning-wrong-link = ⚠️ Der Link muss mit https:// beginnen.
planning-wrong-seats = ⚠️ Bitte eine Zahl von 1 bis 999.
planning-wrong-fee = ⚠️ Bitte einen Betrag in Euro.
planning-button-no-link = Kein Link
planning-button-no-fee = Kostenlos
planning-button-closes-days = { $count ->
        [0] Erst mit dem Beginn
        [one] 1 Tag vorher
       *[other] { $count } Tage vorher
    }
planning-state-draft = ✏️ <b>Entwurf.</b> Nur das Team sieht ihn.
planning-state-published = ✅ <b>Veröffentlicht.</b>
planning-state-cancelled = ❌ <b>Abgesagt.</b>
planning-figures = Plätze: { $taken } von { $seats } vergeben, { $offered } angeboten. Warteliste: { $waiting }
planning-button-publish = ✅ Veröffentlichen
planning-button-discard = 🗑 Entwurf löschen
planning-button-copy = 📑 Kurs kopieren
planning-button-people = 👥 Wer kommt?
planning-button-title = Titel ändern
planning-button-dates = Termine ändern
planning-button-place = Ort ändern
planning-button-link = Link ändern
planning-button-language = Sprache ändern
planning-button-seats = Plätze ändern
planning-button-closes = Anmeldefrist
planning-button-fee = Kosten ändern
planning-button-switch-childcare-on = ➕ Nach Kinderbetreuung fragen
planning-button-switch-childcare-off = ➖ Nicht nach Kinderbetreuung fragen
planning-button-switch-access-on = ➕ Nach Barrierefreiheit fragen
planning-button-switch-access-off = ➖ Nicht nach Barrierefreiheit fragen
planning-button-call-off = ❌ Kurs absagen
planning-call-off = <b>{ $title } wirklich absagen?</b> { $count ->
        [0] Noch ist niemand angemeldet.
        [one] Eine Person bekommt sofort Bescheid.
       *[other] { $count } Personen bekommen sofort Bescheid.
    }
planning-button-call-off-yes = Ja, absagen
planning-button-call-off-no = Nein, Kurs behalten
planning-published-toast = Veröffentlicht. Jetzt kann man sich anmelden.
planning-discarded-toast = Entwurf gelöscht.
planning-copied-toast = Kopiert. Bitte prüfen Sie den Termin.
planning-changed-toast = { $count ->
        [0] Geändert.
        [one] Geändert. Eine Person bekommt Bescheid.
       *[other] Geändert. { $count } Personen bekommen Bescheid.
    }
planning-same-toast = Das war schon so.
planning-past-toast = Dieser Termin ist schon vorbei.
planning-too-few-seats-toast = So wenige gehen nicht: Mehr Plätze sind schon vergeben oder angeboten.
planning-gone-toast = Dieser Kurs lässt sich nicht mehr ändern.
people-text = <b>Wer kommt: { $title }</b>
    { $day }
people-none = Noch ist niemand angemeldet.
people-seated = ✅ { $name }{ $needs }
people-offered = 🎉 { $name }{ $needs } – Platz angeboten
people-waiting = ⏳ { $name }{ $needs } – wartet
people-cancelled = ✖️ { $name }{ $needs } – nicht mehr angemeldet
people-guest = { $name } (ohne Telegram)
people-nameless = ohne Namen
people-button-guest = ➕ Person ohne Telegram anmelden
people-button-attendance = ☑️ Wer war da?
people-button-one = 👤 { $name }
guest-ask = Wie heißt die Person? Fragen Sie bitte vorher, ob sie einverstanden ist. Ich speichere nur den Namen, höchstens bis 90 Tage nach dem Kurs.
guest-signed-seated = ✅ { $name } hat einen Platz.
guest-signed-waiting = ⏳ Der Kurs ist voll, { $name } steht auf der Warteliste. Wird ein Platz frei, schreibe ich Ihnen.
guest-signed-offered = 🎉 Für { $name } ist schon ein Platz reserviert.
guest-signed-too-late = Dieser Kurs hat schon begonnen.
guest-signed-unknown = Für diesen Kurs kann man sich nicht anmelden.
guest-seated = 👤 <b>{ $name }</b> (ohne Telegram) hat einen Platz: { $title }
guest-offered = 👤 Für <b>{ $name }</b> (ohne Telegram) ist ein Platz reserviert bis { $day }, { $time } Uhr: { $title }
guest-waiting = 👤 <b>{ $name }</b> (ohne Telegram) steht auf der Warteliste: { $title }
guest-cancelled = 👤 <b>{ $name }</b> (ohne Telegram) ist nicht mehr angemeldet: { $title }
guest-button-take = ✅ Platz nehmen
guest-button-remove = 🗑 Abmelden und Namen löschen
guest-button-people = ⬅️ Wer kommt?
guest-taken-toast = Der Platz ist vergeben. Bitte sagen Sie der Person Bescheid.
guest-missed-toast = Dieser Platz ist nicht mehr frei.
guest-removed-toast = Der Name ist gelöscht.
guest-gone-toast = Diese Anmeldung gibt es nicht mehr.
notice-guest = 📞 <b>Bitte sagen Sie einer Person ohne Telegram Bescheid.</b>
attendance-text = <b>Wer war da? { $title }</b>
    Tippen Sie an, wer da war. Bisher: { $count } von { $seated }
attendance-button-there = ✅ { $name }
attendance-button-absent = ◻️ { $name }
attendance-button-all = Alle waren da
attendance-button-more = Weitere ➡️
attendance-noted-toast = Notiert.
attendance-not-begun-toast = Dieser Kurs hat noch nicht begonnen.
attendance-gone-toast = Diese Anmeldung gibt es nicht mehr.

## Supervision und Austausch

series-text = <b>Supervision und Austausch</b>
    Hier sprechen Sie mit anderen Ehrenamtlichen über das, was Sie bewegt. Ich erinnere Sie gern.
series-none = Gerade sind keine Treffen geplant. Fragen Sie gern das Team: /ask
series-button = { $title }
series-button-subscribed = 🔔 { $title }
series-button-all = ⬅️ Alle Treffen
series-one =
    <b>{ $title }</b>
    { $about }

    📍 { $place }
    🏘 { $area }
    🗣 { $language }
series-about-supervision = Mit fachlicher Begleitung auf den eigenen Einsatz schauen. Was gesagt wird, bleibt im Raum.
series-about-exchange = Erfahrungen teilen, Fragen klären, sich kennenlernen.
meeting-dates = <b>Nächste Termine.</b> Tippen Sie auf einen, wenn Sie kommen möchten.
meeting-no-dates = Gerade steht kein Termin fest.
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

    🗓 { $day }, { $start }–{ $end } Uhr
    📍 { $place }
meeting-reply-open = Kommen Sie?
meeting-reply-yes = ✅ Sie kommen. Bis dann!
meeting-reply-no = Sie können diesmal nicht. Danke für die Nachricht!
meeting-button-yes = ✅ Ich komme
meeting-button-no = Ich kann nicht
meeting-button-series = 🔔 Erinnerungen ändern
meeting-yes-toast = Schön, bis dann!
meeting-no-toast = Danke, dass Sie Bescheid geben.
meeting-over-toast = Dieses Treffen ist schon vorbei.
series-whole-district = ganzer Kreis
series-kind-supervision = Supervision für Ehrenamtliche
series-kind-exchange = Austauschtreffen
series-lead-off-toast = Keine Erinnerung mehr: { $lead }.
series-changed-news = ✏️ <b>Bei diesen Treffen hat sich etwas geändert.</b> So ist es jetzt:
series-ended-news = <b>Diese Treffen enden.</b> Weitere Termine gibt es nicht. Danke, dass Sie dabei waren!
meeting-text =
    <b>{ $title }</b>

    🗓 { $day }, { $start }–{ $end } Uhr
    📍 { $place }
meeting-off = ❌ <b>Dieser Termin fällt aus.</b>
meeting-moved =
    ↪️ <b>Verlegt: { $title }</b>

    🗓 <b>Neu: { $day }, { $start }–{ $end } Uhr</b>
    Bisher: <s>{ $old_day }, { $old_start } Uhr</s>
    📍 { $place }
meeting-cancelled =
    ❌ <b>Fällt aus: { $title }</b>

    🗓 <s>{ $day }, { $start }–{ $end } Uhr</s>
meeting-next = Der nächste Termin: <b>{ $day }, { $start }–{ $end } Uhr</b>
meeting-button-date = 🗓 { $day }, { $start }–{ $end } Uhr
meeting-button-online = 💻 Zum Online-Treffen
course-reminder =
    🔔 <b>Erinnerung an Ihren Kurs: { $title }</b>

    🗓 { $day }, { $start }–{ $end } Uhr
    📍 { $place }
reminders-several = 🔔 <b>{ $count ->
        [one] Ein Termin steht an
       *[other] { $count } Termine stehen an
    }</b>
reminder-item =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end } Uhr
    📍 { $place }
reminder-button-item = 👉 { $title }
reminder-button-later = ⏰ Später erinnern
reminder-button-course = 🎓 Zum Kurs
reminder-button-wishes = ⚙️ Erinnerungen einstellen
reminder-later-toast = Gut, ich melde mich wieder: { $day }, { $time } Uhr.
reminder-no-later-toast = Dafür ist es zu spät: Es geht gleich los oder ist schon vorbei.
talk-text = 💛 <b>Gut, dass Sie sich melden.</b> Das müssen Sie nicht allein tragen.
talk-groups = <b>Die nächsten offenen Treffen</b>
talk-no-groups = Gerade steht kein offenes Treffen fest. Das Team hört Ihnen gern zu.
talk-date = 🗓 { $title }: { $day }, { $start } Uhr
talk-contacts = <b>Jetzt gleich reden?</b> Telefonseelsorge: <b>0800 1110111</b> oder <b>0800 1110222</b>. Bei Gefahr: <b>112</b>. Oder schreiben Sie dem Team.
talk-button-date = 🗓 { $title }
calendar-button-add = 📅 In meinen Kalender
calendar-button-remove = 📅 Aus meinem Kalender nehmen
calendar-button-update = 📅 Meinen Kalender anpassen
calendar-button-series = 📅 Alle Termine in meinen Kalender
calendar-button-feed = 🔗 Mein Kalender-Abo
calendar-file-name = treffen
calendar-caption = Öffnen Sie die Datei, dann stehen die Termine in Ihrem Kalender.
calendar-caption-remove = Öffnen Sie die Datei, dann verschwindet der Termin aus Ihrem Kalender.
calendar-name = Ehrenamtslotse
feed-text =
    <b>Kalender-Abo</b>

    Ihre Kurse und Treffen stehen dann von selbst in Ihrem Kalender, auch wenn sich etwas ändert. Sie bekommen dafür einen geheimen Link. Wer ihn kennt, sieht Ihre Termine. Bitte geben Sie ihn nicht weiter.
feed-button-open = 🔗 Link bekommen
feed-address =
    <b>Ihr geheimer Kalender-Link</b>

    <code>{ $address }</code>

    Fügen Sie ihn in Ihrer Kalender-App als Abo hinzu. Ich kann ihn nur dieses eine Mal zeigen.
feed-button-subscribe = 📅 Kalender öffnen
feed-is-open =
    <b>Kalender-Abo</b>

    Sie haben seit { $date } ein Abo. Den Link kenne ich selbst nicht mehr. Haben Sie ihn verloren, machen Sie einen neuen. Der alte gilt dann nicht mehr.
feed-button-renew = 🔄 Neuen Link machen
feed-button-close = Abo beenden
feed-closed-toast = Das Abo ist beendet. Der Link gilt nicht mehr.
feed-none-toast = Ein Kalender-Abo gibt es hier gerade nicht.

## Mein Engagement

mine-text = <b>Ihr Engagement</b>
    Was Sie hier notieren, sehen nur Sie.
mine-button-questions = 💬 Meine Fragen ans Team
mine-button-hours = ⏱ Meine Stunden
mine-button-certificates = 🎓 Meine Bescheinigungen
mine-button-tandem = 🤝 Jemanden finden, gefragt werden
mine-button-conduct = 🪪 Führungszeugnis
mine-button-organise = 📍 Meine Angebote
mine-button-back = ⬅️ Mein Engagement
paper-unprintable = Das kann ich so nicht drucken. Bitte schreiben Sie es mit lateinischen Buchstaben und höchstens { $most } Zeichen.

## Meine Stunden

hours-text =
    <b>Ihre Stunden</b>

    Schreiben Sie mir zum Beispiel: „2 Std Café gestern“. Oder tippen Sie auf einen Knopf, das gilt für heute.
hours-sums = { $year }: <b>{ $hours } Std.</b> · insgesamt: { $ever } Std.
hours-of = { $day }: { $hours } Std.
hours-of-what = { $day }: { $hours } Std., { $what }
hours-noted = ✅ Notiert: { $line }
hours-line = • { $line }
hours-list = <b>Ihre letzten Einträge</b>
hours-none = Sie haben noch keine Stunden notiert.
hours-papers = <b>Zum Mitnehmen</b>
    Das PDF können Sie bei Ihrer Organisation unterschreiben lassen. Die Tabelle enthält alles.
hours-button-add = { $hours } Std.
hours-button-list = 📋 Einträge ansehen und löschen
hours-button-papers = 📄 Als PDF oder Tabelle
hours-button-undo = ↩️ Wieder löschen
hours-button-delete = 🗑 { $line }
hours-button-back = ⬅️ Meine Stunden
hours-button-pdf = 📄 Engagementnachweis { $year } (PDF)
hours-button-csv = 📊 Alles als Tabelle (CSV)
hours-noted-toast = Notiert. Danke für Ihre Zeit!
hours-noted-plain-toast = Notiert.
hours-already-toast = Das ist schon notiert.
hours-deleted-toast = Gelöscht.
hours-file-name = engagementnachweis
hours-csv-caption = Ihre Stunden als Tabelle.
hours-pdf-caption = Ihr Nachweis zum Ausdrucken. Er gilt, wenn Ihre Organisation ihn unterschreibt.
hours-column-day = Tag
hours-column-hours = Stunden
hours-column-what = Tätigkeit
hours-paper-title = Engagementnachweis { $year }
hours-paper-intro = Ehrenamtliche Stunden nach eigener Aufzeichnung
hours-paper-name = Vorname, Name
hours-paper-total = Zusammen: { $hours } Stunden
hours-paper-signature = Für die Organisation: Ort, Datum, Unterschrift, Stempel
hours-paper-note = Erstellt am { $date } mit dem Ehrenamtslotsen im Kreis Coesfeld. Das ist nicht der Engagementnachweis NRW; den stellen anerkannte Organisationen aus.

## Tandem

tandem-consent =
    <b>Sich finden</b>

    Neu hier, oder schon lange da: Hier finden Sie jemanden zum Üben, Kochen, Reden. Dafür speichere ich, was Sie in Ihr Profil schreiben: Ort, Sprachen, Interessen, Tage, Alter. Alles ist freiwillig.

    Ich schlage Ihnen jemanden vor, ohne Namen. Erst wenn Sie beide Ja sagen, bekommen Sie beide den Telegram-Namen der anderen Person. Das Profil löschen Sie hier jederzeit.

    Sind Sie unter 18? Dann sprechen Sie bitte zuerst mit dem Team: /ask
tandem-button-agree-helper = ✅ Einverstanden, ich helfe gern
tandem-button-agree-guest = ✅ Einverstanden, ich suche jemanden
tandem-profile-helper = <b>Ihr Profil</b> · Sie helfen gern
tandem-profile-guest = <b>Ihr Profil</b> · Sie suchen jemanden
tandem-about =
    📍 { $place }
    🗣 { $languages }
    💛 { $interests }
    🗓 { $days }
    🎂 { $age }
tandem-seeks = 🔎 Ich suche ein Tandem für Sie.
tandem-seeks-not = ⏸ Ich suche gerade kein Tandem für Sie.
tandem-asked = 🙋 Das Team darf Sie um Hilfe bitten.
tandem-asked-not = ⏸ Das Team fragt Sie nicht um Hilfe.
tandem-button-languages = 🗣 Sprachen
tandem-button-place = 📍 Ort
tandem-button-interests = 💛 Interessen
tandem-button-days = 🗓 Tage
tandem-button-age = 🎂 Alter
tandem-button-seek-on = 🔎 Ein Tandem suchen
tandem-button-seek-off = ⏸ Nicht mehr suchen
tandem-button-ask-on = 🙋 Ich möchte nach Aufgaben gefragt werden
tandem-button-ask-off = ⏸ Nicht mehr nach Aufgaben fragen
tandem-button-role-helper = 🔁 Ich helfe jetzt selbst
tandem-button-role-guest = 🔁 Ich suche selbst jemanden
tandem-button-delete = 🗑 Profil löschen
tandem-button-done = ✅ Fertig
tandem-choose = Tippen Sie an, was passt.
tandem-deleted-toast = Ihr Profil ist gelöscht.
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
tandem-proposal-helper = 🤝 <b>Diese Person hilft gern. Möchten Sie sie kennenlernen?</b>
tandem-proposal-guest = 🤝 <b>Diese Person sucht jemanden. Möchten Sie sie kennenlernen?</b>
tandem-button-yes = ✅ Ja, mein Name darf weitergegeben werden
tandem-button-no = Nein, danke
tandem-waiting = Danke! Ich warte auf die Antwort der anderen Person. Sagt sie auch Ja, bekommen Sie beide den Namen.
tandem-agreed = 🎉 Sie haben beide Ja gesagt. Gleich kommt der Name.
tandem-declined = Gut. Ich suche weiter, wenn Sie möchten.
tandem-closed = Dieser Vorschlag ist nicht mehr offen.
tandem-both-agreed = 🎉 <b>Sie haben beide Ja gesagt.</b> Schreiben Sie sich: { $contact }. Treffen Sie sich beim ersten Mal am besten an einem öffentlichen Ort.
tandem-not-this-time = Diesmal hat es leider nicht gepasst. Ich suche weiter für Sie.
help-request = 🙋 <b>Das Team bittet um Hilfe</b>

    { $text }
help-button-yes = ✅ Ja, das Team darf mir schreiben
help-button-no = Diesmal nicht
help-yes = ✅ Danke! Das Team meldet sich bei Ihnen.
help-no = Alles klar. Danke für die Antwort!
help-gone = Diese Anfrage gibt es nicht mehr, oder sie ist schon unterwegs.
letter-gone = Das ist schon unterwegs, vorbei oder verworfen.

## Danke sagen

thanks-text = <b>Danke sagen</b>
    Eingeladen wird, wer Dank und Dank-Feste nicht abgeschaltet hat.
thanks-sums = 🗓 { $day }, { $time } Uhr
    ✅ { $yes } kommen · ❌ { $no } können nicht · ⏳ { $open } offen
thanks-button-new = 💌 Neue Einladung
thanks-ask-moment = Wann ist es? Schreiben Sie Tag und Uhrzeit, zum Beispiel: 4.12. 18:00
thanks-moment-unclear = Das verstehe ich nicht, oder es ist schon vorbei. Bitte so: 4.12. 18:00
thanks-ask-text = Schreiben Sie jetzt die Einladung, mit dem Ort. Tag und Uhrzeit setze ich dazu. Sie sehen danach eine Vorschau.
thanks-when = 🗓 { $day }, { $time } Uhr
thanks-preview = ⬆️ So kommt die Einladung an.
thanks-button-send = 💌 { $count ->
        [one] Eine Person einladen
       *[other] { $count } Personen einladen
    }
thanks-sent = ✅ Eingeladen: { $count ->
        [one] eine Person
       *[other] { $count } Personen
    }.
thanks-gone-toast = Diese Einladung ist vorbei oder schon unterwegs.

## Bescheinigungen

certificates-text = <b>Ihre Teilnahmebescheinigungen</b>
    Das Team hat bestätigt, dass Sie dabei waren. Tippen Sie auf einen Kurs.
certificates-none = Hier stehen Ihre Kurse, sobald das Team bestätigt hat, dass Sie dabei waren.
certificate-button = 📄 { $title } · { $day }
certificate-button-back = ⬅️ Meine Bescheinigungen
certificate-ask-name = Welcher Vor- und Nachname soll auf der Bescheinigung stehen? Ich behalte davon nur die Anfangsbuchstaben.
certificate-issued = Für <b>{ $title }</b> haben Sie am { $date } eine Bescheinigung bekommen. Stellen Sie eine neue aus, gilt der alte Code nicht mehr.
certificate-button-new = 📄 Neu ausstellen
certificate-button-withdraw = 🚫 Code ungültig machen
certificate-withdrawn-toast = Der Code gilt nicht mehr.
certificate-gone-toast = Für diesen Kurs gibt es keine Bescheinigung.
certificate-file-name = teilnahmebescheinigung
certificate-caption = Ihre Teilnahmebescheinigung. Wer sie prüfen möchte, scannt das Bild oder schreibt: <code>/verify { $code }</code>
certificate-ready = 🎓 Ihre Teilnahmebescheinigung für <b>{ $title }</b> ist da.
certificate-praise = Danke, dass Sie dabei waren!
certificate-button-get = 📄 Als PDF holen
certificate-title = Teilnahmebescheinigung
certificate-took-part = hat teilgenommen an:
certificate-date = { $day }, { $start }–{ $end } Uhr
certificate-place = Ort: { $place }
certificate-confirmed = Das Team des Kommunalen Integrationszentrums im Kreis Coesfeld hat die Teilnahme bestätigt. Ausgestellt am { $date }, Name nach eigener Angabe.
certificate-check = Code zum Prüfen: { $code }. Scannen Sie das Bild, oder schreiben Sie dem Bot { $bot }: { $command }
verify-ask = Schreiben Sie den Code dahinter, zum Beispiel: <code>/verify ABCD-EFGH-JKMN</code>
verify-valid = ✅ Diese Bescheinigung ist echt.
verify-name = Anfangsbuchstaben: { $initials }
verify-course = Kurs: { $title }
verify-day = Beginn: { $day }
verify-issued = Ausgestellt: { $day }
verify-note = Bitte vergleichen Sie mit dem Papier. Der volle Name ist hier nicht gespeichert.
verify-invalid = ❌ Diesen Code gibt es nicht. Vielleicht ist er falsch geschrieben, oder er wurde ungültig gemacht.
verify-page-title = Bescheinigung prüfen

## Führungszeugnis

conduct-text =
    <b>Führungszeugnis</b>

    Brauchen Sie für Ihr Ehrenamt eines? Ich mache den Brief, mit dem Sie es beantragen. Danach zeigen Sie das Zeugnis nur vor. Bitte schicken Sie es mir nicht: Das Team notiert nur, wann es das Zeugnis gesehen hat und wann es wieder eines sehen möchte.
conduct-not-seen = ℹ️ Das Team hat noch nichts notiert.
conduct-seen = ✅ Gesehen am { $seen }. Bitte zeigen Sie vor dem { $again } ein neues.
conduct-seen-long-ago = ⚠️ Gesehen am { $seen }. Seit dem { $again } braucht das Team ein neues.
conduct-button-letter = 📄 Brief für den Antrag machen
conduct-button-show = 🪪 Dem Team vorzeigen
conduct-button-forget = 🗑 Notiz des Teams löschen
conduct-button-back = ⬅️ Führungszeugnis
conduct-button-by-hand = ✍️ Trage ich von Hand ein
conduct-forgotten-toast = Die Notiz ist gelöscht.
conduct-ask-name = Wie heißen Sie, mit Vor- und Nachnamen wie im Ausweis? Ich brauche den Namen nur für den Brief und behalte ihn nicht.
conduct-ask-task = Für welche Organisation und welche Aufgabe? Zum Beispiel: „Hausaufgabenhilfe im Jugendzentrum“.
conduct-file-name = brief-fuehrungszeugnis
conduct-letter-caption = Der Brief gilt erst mit der Unterschrift Ihrer Organisation. Wie es weitergeht, steht auf der zweiten Seite.
conduct-number =
    Zeigen Sie dem Team Ihr Führungszeugnis und nennen Sie diese Zahl:

    <b>{ $number }</b>

    Sie gilt eine halbe Stunde.
conduct-noted = ✅ Das Team hat Ihr Führungszeugnis gesehen. Bitte zeigen Sie vor dem { $again } ein neues. Ich erinnere Sie.
conduct-due = 🔔 Das Team möchte bis zum { $again } ein neues Führungszeugnis von Ihnen sehen. Soll ich den Brief für den Antrag machen?
conduct-overdue = 🔔 Seit dem { $again } braucht das Team ein neues Führungszeugnis von Ihnen. Soll ich den Brief für den Antrag machen?
letter-title = Aufforderung zur Vorlage eines erweiterten Führungszeugnisses
letter-to = An die Meldebehörde
letter-name = Vorname, Name
letter-birth = Geburtsdatum, Geburtsort
letter-address = Anschrift
letter-task = Organisation und ehrenamtliche Aufgabe
letter-purpose = Wir bitten diese Person, uns ein erweitertes Führungszeugnis nach § 30a BZRG zu zeigen. Sie ist bei uns ehrenamtlich tätig oder soll es werden.
letter-conditions = Wir bestätigen, dass die Voraussetzungen des § 30a Abs. 1 BZRG vorliegen.
letter-free = Wir sind eine gemeinnützige Einrichtung oder eine Behörde. Das Führungszeugnis wird für ein Ehrenamt gebraucht. Wir bitten um Befreiung von der Gebühr.
letter-no-allowance = Für die Tätigkeit wird keine Aufwandsentschädigung gezahlt.
letter-signature = Ort, Datum, Unterschrift und Stempel der Organisation
letter-translation = Übersetzung zum Lesen. Unterschrieben wird nur die deutsche Seite.
letter-guide-title = So geht es weiter
letter-guide-fill = 1. Tragen Sie ein, was noch fehlt.
letter-guide-sign = 2. Lassen Sie Ihre Organisation ankreuzen und unterschreiben. Erst dann gilt der Brief. Fragen Sie dort auch, ob es einen eigenen Vordruck gibt.
letter-guide-apply = 3. Gehen Sie mit dem Brief persönlich zur Meldebehörde Ihres Wohnorts. Oder stellen Sie den Antrag online mit der Ausweisfunktion: fuehrungszeugnis.bund.de
letter-guide-fee = 4. Für ein Ehrenamt bei einer gemeinnützigen Einrichtung oder Behörde ist das Zeugnis in der Regel kostenlos, sonst kostet es 13 Euro. Lassen Sie sich die Befreiung bestätigen, bevor Sie zahlen.
letter-guide-show = 5. Zeigen Sie das Zeugnis nur vor. Eine Kopie gehört nicht in die Akte Ihrer Organisation.

## Einstellungen

settings-text =
    <b>Einstellungen</b>

    Sprache: { $language }
    Wohnort: { $municipality }
    Neuigkeiten vom Team: { $news }
settings-no-municipality = nicht angegeben
settings-news-on = ja
settings-news-off = nein
settings-button-language = 🌍 Sprache ändern
settings-button-municipality = 📍 Wohnort ändern
settings-button-news-on = 📣 Neuigkeiten einschalten
settings-button-news-off = 🔕 Neuigkeiten abschalten
settings-button-praise-on = 💛 Dank und Dank-Feste einschalten
settings-button-praise-off = 🔕 Dank und Dank-Feste abschalten
settings-button-privacy = 🔒 Datenschutz
settings-button-back = ⬅️ Einstellungen
settings-button-no-municipality = Keine Angabe
settings-chosen = ✅ { $name }
languages-text = <b>Welche Sprache?</b>
language-toast = Ich spreche jetzt Deutsch mit Ihnen.
municipalities-text = <b>Wo wohnen oder helfen Sie?</b> Dann zeige ich schneller Angebote in der Nähe, und das Team kann Ihnen Nachrichten für Ihren Ort schicken.
settings-button-reminders = ⏰ Erinnerungen einstellen
wishes-text =
    <b>Erinnerungen</b>

    Treffen: { $series }
    Vor eigenen Kursen: { $leads }
    Ruhezeit: { $quiet }
    Höchstens pro Woche: { $cap }

    Alles zu Ihren eigenen Anmeldungen kommt immer, auch wenn die Woche voll ist.
wishes-no-series = keine
wishes-no-leads = keine Erinnerung
wishes-hours = { $start }–{ $end } Uhr
wishes-never-quiet = keine
wishes-no-cap = beliebig viele
wishes-button-series = 🤝 Treffen auswählen
wishes-button-leads = 🎓 Vor eigenen Kursen
wishes-button-quiet = 🌙 Ruhezeit ändern
wishes-button-cap = ✉️ Wie viele pro Woche?
wishes-ask-leads = <b>Wann soll ich Sie an Ihre eigenen Kurse erinnern?</b> Sie können mehreres wählen.
wishes-ask-quiet = <b>Wann soll ich still sein?</b> Erinnerungen warten dann bis zum Morgen. Was nicht warten kann, kommt ohne Ton.
wishes-ask-cap = <b>Wie viele Nachrichten pro Woche sind gut für Sie?</b> Was Ihre eigenen Anmeldungen angeht, zählt nicht mit.
wishes-button-night = 🌙 { $start }–{ $end } Uhr
wishes-button-never-quiet = Keine Ruhezeit
wishes-button-at-most = { $count ->
        [one] Höchstens eine
       *[other] Höchstens { $count }
    }
wishes-button-no-cap = Beliebig viele
wishes-button-back = ⬅️ Zurück

## Datenschutz

privacy-text =
    <b>Was ich über Sie speichere</b>

    • Ihre Telegram-Nummer (nicht Ihre Telefonnummer), Ihre Sprache und, wenn Sie ihn angeben, Ihren Wohnort: damit ich Ihnen antworten kann.
    • Wann Sie einverstanden waren, dass ich mir das merke.
    • Ihre Anmeldungen zu Kursen mit Ihrem Telegram-Namen: damit das Team weiß, wer kommt. Auch, ob Sie da waren. Was Sie für den Kurs brauchen, etwa Kinderbetreuung, lösche ich danach.
    • Woran, wann und wie oft ich Sie erinnern soll, und ob Sie ein Kalender-Abo haben. Ob Sie zum nächsten Treffen kommen, lösche ich am Tag nach dem Treffen, und woran ich Sie erinnert habe, nach acht Tagen. Wer bei einem Treffen war, speichert niemand, nur wie viele es waren.
    • Fragen, die Sie an das Team schicken, mit der Antwort. Das Team sieht Ihren Namen nicht.
    • Ob Ihnen eine Antwort geholfen hat.
    • Welche Angebote Sie sich gemerkt haben, und welche Sie geändert oder bestätigt haben.
    • Wenn Sie es möchten: Ihre notierten Stunden (nur für Sie) und wann das Team Ihr Führungszeugnis gesehen hat und wieder sehen möchte. Vom Zeugnis selbst speichere ich nichts. Die Notiz lösche ich spätestens ein halbes Jahr nach ihrem Ablauf.
    • Wonach Sie zuletzt gefragt haben (nur das Thema, nicht Ihre Worte): zehn Minuten lang, damit Sie kurz nachfragen können.
    • Nur beim Team: welche Antworten Sie geändert haben und um welche Sie sich kümmern. Außerdem Ihren Vornamen, welche Fragen Sie übernommen haben, wann Sie weg sind und wer Sie vertritt.
    • Nur beim Team: welche Rundnachrichten von Ihnen sind oder von Ihnen freigegeben wurden.
    • Nur beim Team: welche Rolle Sie haben. Und zwei Jahre lang, was Sie wann für das Team getan haben.
    • Was Sie unter „Räume und mehr“ anbieten oder anfragen, mit dem Kontakt, den Sie dafür angeben: Die andere Person sieht ihn erst, wenn beide zusagen. 30 Tage nach dem Ende des Eintrags lösche ich alles.
    • Hinweise, die Sie zu Angeboten geben. Das Team sieht Ihren Namen nicht.
    • Fragen, auf die ich keine gute Antwort hatte: ohne Ihren Namen, 90 Tage lang, damit das Team Antworten ergänzt. Nur wenn Sie Bescheid bekommen möchten, merke ich mir bis dahin, dass Sie warten.
    • Bescheinigungen, die Sie sich ausstellen: Kurs, Tag, Ihre Anfangsbuchstaben und eine Prüfsumme des Codes. Wer den Code hat, sieht Kurs, Tage und Anfangsbuchstaben.
    • Ihr Profil, wenn Sie jemanden finden oder gefragt werden möchten, und was Sie zu Vorschlägen und Anfragen sagen. Ihren Telegram-Namen gebe ich nur nach Ihrem Ja weiter. Anfragen mit Antworten lösche ich nach 90 Tagen.
    • Ob Sie zu einem Dank-Fest kommen: Das lösche ich 30 Tage danach. Das Team sieht nur, wie viele kommen.
    • Ob Sie zu etwas kommen, wovon eine Rundnachricht erzählt, und ob Sie dort weitergelesen haben: Das lösche ich nach einem halben Jahr. Das Team sieht nur, wie viele es sind.
    • Was Sie auf eine Rundnachricht antworten, mit der Antwort des Teams: ein halbes Jahr lang. Das Team sieht Ihren Namen nicht.
    • Schlagworte, die das Team Ihnen gibt, damit Sie passende Nachrichten bekommen: Sie sehen sie hier und können sie entfernen.

    Ihre anderen Nachrichten und Ihren Standort bewahre ich nicht auf. Vom Übrigen lösche ich manches nach einer Frist von selbst; alles andere bleibt gespeichert, bis Sie es löschen: mit /forgetme, jederzeit und vollständig. Was in Ihrem Chat und in der Gruppe des Teams steht, liegt bei Telegram; das kann ich nicht löschen.

    Verantwortlich ist das Kommunale Integrationszentrum des Kreises Coesfeld: ki@kreis-coesfeld.de
retention-text =
    <b>Wie lange ich was aufbewahre</b>

    { $lines }

    Alles andere bleibt, bis Sie es löschen: mit /forgetme, jederzeit und vollständig.
retention-line = • { $what }: { $kept }
retention-topic = Worum es zuletzt ging
retention-reply = Ob Sie zu einem Treffen kommen, nach dem Treffen
retention-needs = Was Sie für einen Kurs brauchen, nach dem Kurs
retention-update = Die Nummern Ihrer Nachrichten, ohne Inhalt
retention-reminder = Woran ich Sie erinnert habe, nach dem Termin
retention-board = Einträge unter „Räume und mehr“, nach ihrem Ende
retention-thanks = Ob Sie zu einem Dank-Fest kommen, nach dem Fest
retention-gap = Fragen, auf die ich keine gute Antwort hatte, ohne Ihren Namen
retention-help = Bitten um Hilfe und die Antworten darauf
retention-guest = Namen von Menschen ohne Telegram, nach dem Kurs
retention-answer = Was Sie auf eine Rundnachricht antworten, nach dem Versand
retention-conduct = Die Notiz zum Führungszeugnis, nach ihrem Ablauf
retention-question = Fragen an das Team mit den Antworten, wenn sie erledigt sind
retention-message = Nachrichten, die ich Ihnen von mir aus geschickt habe
retention-audit = Beim Team: wer was getan hat
retention-person = Alles über Sie, seit Ihrer letzten Nachricht, wenn keine Erinnerungen bestellt sind
privacy-telegram-text =
    <b>Was Telegram sieht</b>

    Ich bin ein Bot auf Telegram. Alles, was Sie mir schreiben und was ich antworte, läuft über Telegram und bleibt dort in Ihrem Chat. Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt. Telegram könnte also mitlesen.

    • Ihre Telefonnummer kennt Telegram. Ich sehe sie nicht.
    • Was Sie im Chat löschen, ist damit nicht bei mir gelöscht. Dafür gibt es /forgetme. Umgekehrt lösche ich nichts aus Ihrem Chat.
    • Schreiben Sie bitte keine Namen, Aktenzeichen oder Krankheiten von anderen Menschen.

    Lieber ohne Telegram? Schreiben Sie an ki@kreis-coesfeld.de.
privacy-nothing-kept = Über Sie ist nichts gespeichert.
privacy-button-retention = ⏳ Wie lange?
privacy-button-telegram = ✈️ Was sieht Telegram?
privacy-button-back = ⬅️ Datenschutz
privacy-button-data = 📄 Meine Daten als Datei
privacy-button-tags = 🏷 Meine Schlagworte
privacy-button-forget = 🗑 Alles über mich löschen
privacy-file-name = meine-daten
privacy-file-caption = Das ist alles, was ich über Sie gespeichert habe.
forget-text = <b>Wirklich alles löschen?</b> Ihre Anmeldungen, Erinnerungen, Fragen und Einstellungen sind dann weg. Ihre Plätze in Kursen gehen an die nächste Person.
forget-button-yes = Ja, alles löschen
forget-button-no = Nein, behalten
forget-done = Erledigt. Ich habe alles über Sie gelöscht. Danke für Ihre Zeit und Ihr Engagement! Wenn Sie mir wieder schreiben, fangen wir neu an.

## Team

staff-menu-text =
    <b>Team</b>

    Was möchten Sie tun?
staff-menu-button-courses = 🎓 Kurse planen
staff-menu-button-questions = ❓ Offene Fragen
staff-menu-button-away = 🏖 Vertretung
staff-menu-button-broadcast = 📣 Rundnachrichten
staff-menu-button-tags = 🏷 Schlagworte
staff-menu-button-gaps = 🧩 Fragen ohne Antwort
staff-menu-button-series = 🤝 Treffen planen
reminders-missed = ⚠️ { $count ->
        [one] Eine Erinnerung konnte nicht rechtzeitig hinaus: Es hatte schon begonnen.
       *[other] { $count } Erinnerungen konnten nicht rechtzeitig hinaus: Es hatte schon begonnen.
    }
plan-text =
    <b>Treffen planen</b>

    Tippen Sie auf eine Reihe, oder legen Sie eine neue an.
plan-series =
    <b>{ $title }</b>
    📍 { $place }
    🔔 { $count ->
        [0] Noch lässt sich niemand erinnern.
        [one] Eine Person lässt sich erinnern.
       *[other] { $count } Personen lassen sich erinnern.
    }
plan-button-new = ➕ Neue Reihe
plan-button-staff = ⬅️ Team-Menü
plan-button-all = ⬅️ Alle Reihen
plan-button-show = ⬅️ Zur Reihe
plan-button-date = 🗓 { $day }
plan-button-past = 👥 Wie viele waren da? { $day }
plan-button-change = ✏️ Reihe ändern
plan-button-add = ➕ Zusätzlicher Termin
plan-button-end = Reihe beenden
plan-button-move = ↪️ Verlegen
plan-button-cancel = ❌ Absagen
plan-button-count = { $count }
plan-button-cancel-yes = Ja, absagen
plan-button-move-yes = Ja, verlegen
plan-button-add-yes = Ja, dazunehmen
plan-button-end-yes = Ja, beenden
plan-button-keep = Nein, zurück
plan-date =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end } Uhr
    ✅ { $count ->
        [0] Noch keine Zusage
        [one] Eine Zusage
       *[other] { $count } Zusagen
    }
plan-ask-count = Wie viele waren da? Ich merke mir nur die Zahl, keine Namen.
plan-counted = 👥 { $count ->
        [0] Es war niemand da.
        [one] Eine Person war da.
       *[other] { $count } Personen waren da.
    }
plan-counted-toast = Danke, ist notiert.
plan-cancel =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end } Uhr

    Diesen Termin wirklich absagen?
plan-ask-move = <b>Auf wann?</b> Schreiben Sie Tag und Uhrzeit, zum Beispiel: 3.12. 18:30
plan-ask-add = <b>Wann ist der zusätzliche Termin?</b> Schreiben Sie Tag und Uhrzeit, zum Beispiel: 3.12. 18:30
plan-wrong-date = Das ist kein Termin in der Zukunft. Schreiben Sie zum Beispiel: 3.12. 18:30. Mit /cancel brechen Sie ab.
plan-confirm-move = Verlegen auf <b>{ $day }, { $start } Uhr</b>?
plan-confirm-add = Diesen Termin dazunehmen: <b>{ $day }, { $start } Uhr</b>?
plan-end = <b>{ $title }</b> wirklich beenden? Alle weiteren Termine fallen dann aus.
plan-told = { $count ->
        [0] Niemand muss davon erfahren.
        [one] Eine Person bekommt eine Nachricht.
       *[other] { $count } Personen bekommen eine Nachricht.
    }
plan-done = ✅ Erledigt.
plan-added-toast = Der Termin steht.
plan-not-added-toast = An diesem Tag gibt es schon einen Termin, oder er ist vorbei.
plan-gone-toast = Das geht nicht mehr. Hier ist alles, was geplant ist.
draft-ask-kind = <b>Was für eine Reihe?</b>
draft-text =
    <b>{ $title }</b>

    Art: { $kind }
    Rhythmus: { $rhythm }
    Wochentag: { $weekday }
    Uhrzeit: { $at }, { $minutes } Minuten
    Ort: { $place }
    Sprache: { $language }
    Für: { $area }

    Nächste Termine: { $dates }

    <i>Noch nicht veröffentlicht.</i>
draft-no-place = fehlt noch
draft-no-dates = keine
rhythm-weekly = jede Woche
rhythm-fortnightly = alle zwei Wochen
rhythm-first = einmal im Monat, in der 1. Woche
rhythm-second = einmal im Monat, in der 2. Woche
rhythm-third = einmal im Monat, in der 3. Woche
rhythm-last = einmal im Monat, zum Schluss
rhythm-other = eigene Regel
draft-button-title = ✏️ Titel
draft-button-place = 📍 Ort oder Link
draft-button-rhythm = 🔁 Wie oft
draft-button-weekday = 📆 Wochentag
draft-button-at = 🕒 Uhrzeit
draft-button-minutes = ⏳ Dauer
draft-button-language = 🗣 Sprache
draft-button-municipality = 🏘 Für wen
draft-button-first = ▶️ Beginn
draft-button-skips_holidays-on = ✅ Feiertage fallen aus
draft-button-skips_holidays-off = ▫️ Auch an Feiertagen
draft-button-skips_school_holidays-on = ✅ Schulferien fallen aus
draft-button-skips_school_holidays-off = ▫️ Auch in den Schulferien
draft-button-publish = 📣 Veröffentlichen
draft-button-discard = Verwerfen
draft-button-back = ⬅️ Zurück
draft-ask-title = <b>Wie soll die Reihe heißen?</b> Schreiben Sie einen kurzen Titel.
draft-ask-place = <b>Wo?</b> Schreiben Sie den Ort, oder schicken Sie den Link für ein Online-Treffen.
draft-ask-rhythm = <b>Wie oft?</b>
draft-ask-weekday = <b>An welchem Tag?</b>
draft-ask-at = <b>Um wie viel Uhr?</b> Tippen Sie, oder schreiben Sie zum Beispiel 18:15
draft-ask-minutes = <b>Wie lange?</b>
draft-ask-language = <b>In welcher Sprache?</b>
draft-ask-municipality = <b>Für wen ist die Reihe?</b>
draft-ask-first = <b>Wann geht es los?</b> Danach alle zwei Wochen.
draft-minutes = { $count ->
        [one] Eine Minute
       *[other] { $count } Minuten
    }
draft-wrong-title = Das ist zu lang. Bitte höchstens 60 Zeichen.
draft-wrong-place = Das ist zu lang. Bitte höchstens 200 Zeichen.
draft-wrong-at = Das ist keine Uhrzeit. Schreiben Sie zum Beispiel 18:15
draft-incomplete-toast = Es fehlt noch der Ort oder der Link.
draft-published = ✅ <b>{ $title }</b> ist veröffentlicht.
draft-discarded = Verworfen. Es bleibt alles, wie es war.
draft-gone = Diesen Entwurf gibt es nicht mehr.
staff-menu-button-content = 📚 Antworten pflegen
staff-menu-button-back = ⬅️ Team-Menü
staff-menu-button-conduct = 🪪 Führungszeugnis gesehen
staff-menu-button-tables = 📊 Tabellen holen und schicken
staff-menu-button-care = 🧹 Angebote pflegen
staff-menu-button-help = 🙋 Wer kann helfen?
staff-menu-button-thanks = 💌 Danke sagen
staff-menu-button-stats = 📊 Zahlen
staff-menu-button-roles = 👥 Rollen
staff-menu-button-audit = 📜 Protokoll
staff-only-toast = Das kann nur das Team.
staff-topic-questions = ❓ Offene Fragen
staff-topic-suggestions = 💡 Vorschläge
staff-topic-reports = 📋 Berichte
staff-question-head = ❓ <b>Frage { $number }</b> · { $language } · { $entry }
staff-question-added = ➕ { $text }
staff-question-open = <i>Antworten Sie auf diese Nachricht, dann geht Ihre Antwort an die Person.</i>
staff-question-taken = 🙋 <b>{ $name } kümmert sich.</b>
staff-question-answered = ✅ <b>Beantwortet</b> von { $name }
staff-question-finished = ☑️ <b>Abgeschlossen</b>
staff-question-ended = ☑️ <b>Ohne Antwort abgeschlossen</b> von { $name }: { $reason }
staff-question-withdrawn = ↩️ Die Person hat die Frage zurückgezogen.
staff-question-below = ❓ Frage { $number } steht weiter unten noch einmal.
staff-question-gone = ❓ Frage { $number } ist gelöscht, zusammen mit allen Daten der Person.
room-somebody = jemand aus dem Team
room-button-take = 🙋 Ich kümmere mich
room-button-over = 🙋 Ich übernehme
room-button-pass = 👉 Weitergeben
room-button-give = 👉 { $name }
room-button-back = ↩️ Zurück an alle
room-button-end = Ohne Antwort abschließen
room-button-done = ☑️ Abschließen
room-button-cancel = ⬅️ Doch nicht
room-button-answer = ✏️ Antworten
room-button-list = ⬅️ Offene Fragen
room-switch-all-button = Alle offenen: { $count }
room-switch-mine-button = 🙋 Meine: { $count }
room-button-question = { $number } · { $age } · { $text }
room-button-send = Trotzdem schicken
room-button-leave = Nicht schicken
room-reason-not-ours-button = Andere Stelle zuständig
room-reason-no-advice-button = Rechtsfrage
room-reason-unknown-button = Nicht herauszufinden
room-reason-unclear-button = Frage unklar
room-reason-call-button = Besser persönlich besprechen
room-age = { $days ->
        [0] heute
        [one] gestern
       *[other] vor { $days } Tagen
    }
room-list-all = { $count ->
        [one] <b>Eine Frage ist offen.</b>
       *[other] <b>{ $count } Fragen sind offen.</b> Die älteste steht oben.
    }
room-list-mine = { $count ->
        [one] <b>Um eine Frage kümmern Sie sich.</b>
       *[other] <b>Um { $count } Fragen kümmern Sie sich.</b> Die älteste steht oben.
    }
room-none-all = Alle Fragen sind beantwortet. 🎉
room-none-mine = Im Moment kümmern Sie sich um keine Frage.
room-waiting = { $count ->
        [one] ⏰ <b>Eine Frage wartet seit zwei Arbeitstagen oder länger.</b>
       *[other] ⏰ <b>{ $count } Fragen warten seit zwei Arbeitstagen oder länger.</b>
    }
room-waiting-own = { $count ->
        [one] ⏰ <b>Um diese Frage wollten Sie sich kümmern.</b> Sie wartet seit zwei Arbeitstagen oder länger.
       *[other] ⏰ <b>Um diese { $count } Fragen wollten Sie sich kümmern.</b> Sie warten seit zwei Arbeitstagen oder länger.
    }
room-waits = ⏳ Wartet seit { $day }.
room-answered-so-far =
    <b>Bisher geantwortet:</b>
    { $answer }
room-handed = 👉 <b>Diese Frage liegt jetzt bei Ihnen.</b>
room-ask-answer = Was möchten Sie auf Frage { $number } antworten? Schreiben Sie es in einer Nachricht, sie geht an die Person.
room-answer-lost = Ihre Antwort ist nicht mehr da. Bitte schreiben Sie sie noch einmal.
room-answer-left = Gut, ich schicke diese Antwort nicht.
room-answer-other = Um diese Frage kümmert sich schon { $name }. Ihre Antwort trotzdem schicken?
room-answer-over = Diese Frage hat schon eine Antwort oder ist abgeschlossen, zuletzt von { $name }. Ihre Antwort trotzdem schicken?
room-answer-withdrawn = Die Person hat die Frage zurückgezogen. Ihre Antwort geht nicht mehr hinaus.
room-taken-toast = Sie kümmern sich um diese Frage.
room-already-toast = Das ist schon so.
room-other-toast = Da war jemand schneller.
room-handed-toast = Weitergegeben.
room-back-toast = Die Frage ist wieder für alle da.
room-ended-toast = Abgeschlossen. Die Person erfährt den Grund.
room-finished-toast = Abgeschlossen.
room-open-toast = Diese Frage ist wieder offen.
room-answered-toast = Diese Frage ist schon beantwortet.
room-closed-toast = Diese Frage ist schon abgeschlossen.
room-withdrawn-toast = Die Person hat die Frage zurückgezogen.
room-gone-toast = Diese Frage gibt es nicht mehr.
room-over-toast = Diese Frage ist nicht mehr offen.
room-below-toast = Die Frage steht jetzt noch einmal unten bei den offenen Fragen.
room-anonymous-toast = Sie schreiben anonym. Bitte schalten Sie das aus, damit die anderen sehen, wer sich kümmert.
room-alone-toast = Ich kenne gerade niemanden sonst. Wer einmal auf einen Knopf an einer Frage getippt hat, steht hier.
room-left-toast = Diese Person ist nicht mehr im Team. Bitte wählen Sie jemand anderen.
away-text = <b>Wer ist weg, und wer vertritt?</b> Übernommene Fragen gehen am ersten Tag an die Vertretung. Ohne Vertretung sind sie wieder für alle da.
away-nobody = Im Moment ist niemand eingetragen.
away-line = • { $name }: { $first } bis { $last }, Vertretung: { $substitute }
away-line-nobody = • { $name }: { $first } bis { $last }, ohne Vertretung
away-button-new = 🏖 Ich bin weg
away-button-back = 🗑 Meinen Eintrag löschen
away-button-nobody = Niemand, zurück an alle
away-ask = Von wann bis wann sind Sie weg? Schreiben Sie zum Beispiel 24.12. bis 6.1.
away-unclear = Das habe ich nicht verstanden. Schreiben Sie zum Beispiel 24.12. bis 6.1. Der letzte Tag darf noch nicht vorbei sein.
away-ask-who = Sie sind weg vom { $first } bis { $last }. Wer vertritt Sie?
away-noted-toast = Eingetragen.
away-back-toast = Ihr Eintrag ist gelöscht.
staff-question-no-entry = keine passende Antwort
staff-answer-sent = ✅ Ihre Antwort ist unterwegs.
staff-answer-not-possible = Diese Antwort kann nicht zugestellt werden: Die Person hat ihre Daten gelöscht oder den Bot blockiert, oder die Antwort ist schon unterwegs.
staff-answer-text-only = Bitte antworten Sie mit Text, anderes kann ich noch nicht weitergeben.
staff-chat-id = Die Nummer dieser Gruppe ist { $id }. Tragen Sie sie als LOTSE_STAFF_CHAT_ID ein.
conduct-staff-ask = Lassen Sie sich das Führungszeugnis zeigen. Welche Zahl nennt die Person? Sie findet sie unter „Mein Engagement“, „Führungszeugnis“, „Dem Team vorzeigen“.
conduct-staff-choose =
    <b>{ $name }</b> zeigt Ihnen ein Führungszeugnis. Ich notiere nur den Tag, sonst nichts.

    Wann möchten Sie wieder eines sehen?
conduct-staff-no-name = Eine Person ohne gespeicherten Namen
conduct-button-years = { $count ->
        [one] In einem Jahr
       *[other] In { $count } Jahren
    }
conduct-button-drop = 🗑 Notiz löschen, die Person hört auf
conduct-staff-noted = ✅ Notiert: heute gesehen, wieder am { $again }. Bitte behalten Sie keine Kopie.
conduct-staff-dropped = Die Notiz ist gelöscht.
conduct-no-note = Zu dieser Person ist nichts notiert, oder die Zahl gilt nicht mehr.
conduct-no-number = Diese Zahl gilt nicht oder nicht mehr. Die Person kann sich eine neue holen.
help-ask-language = Welche Sprache soll die Person sprechen?
help-ask-place = <b>{ $language }</b> · { $count ->
        [0] Niemand möchte gefragt werden.
        [one] Eine Person möchte gefragt werden.
       *[other] { $count } Personen möchten gefragt werden.
    } Wo wird Hilfe gebraucht?
help-ask-text = { $count ->
        [one] Eine Person passt.
       *[other] { $count } Personen passen.
    } Was möchten Sie fragen? Bitte nennen Sie keine Namen von anderen. Sie sehen danach eine Vorschau.
help-nobody = Hier möchte niemand gefragt werden. Versuchen Sie es im ganzen Kreis.
help-preview = ⬆️ So kommt Ihre Anfrage an. Wer Ja sagt, erscheint mit Kontakt in der Gruppe des Teams.
help-button-send = 📨 { $count ->
        [one] Eine Person fragen
       *[other] { $count } Personen fragen
    }
help-sent = ✅ Gefragt: { $count ->
        [one] eine Person
       *[other] { $count } Personen
    }.
help-offered = 🙋 <b>{ $contact }</b> sagt Ja zu Ihrer Anfrage: { $text }
broadcast-ask-text = Schreiben Sie jetzt den Text der Rundnachricht, oder schicken Sie ein Foto, ein Album, eine Datei, eine Umfrage oder einen Ort. Weiterleiten geht auch. Sie sehen danach eine Vorschau; noch geht nichts hinaus. /cancel bricht ab.
broadcast-audience =
    ⬆️ <b>So kommt Ihre Nachricht an.</b>

    An: { $audience }
    Empfangen: <b>{ $count ->
        [0] noch niemand
        [one] eine Person
       *[other] { $count } Personen
    }</b>
broadcast-button-audience = 👥 Wer bekommt sie?
broadcast-button-send = 📣 { $count ->
        [one] An eine Person senden
       *[other] An { $count } Personen senden
    }
broadcast-button-discard = Verwerfen
broadcast-button-whole-district = Ganzer Kreis
broadcast-button-settings = ⚙️ Neuigkeiten einstellen
broadcast-released = ✅ Die Rundnachricht geht an { $count ->
        [one] eine Person
       *[other] { $count } Personen
    } hinaus.
broadcast-discarded = Verworfen. Es ging nichts hinaus.
broadcast-gone-toast = Diese Rundnachricht ist schon unterwegs oder gibt es nicht mehr.
broadcast-list =
    📣 <b>Rundnachrichten</b>
    Tippen Sie eine an, oder beginnen Sie eine neue.
broadcast-list-empty =
    📣 <b>Rundnachrichten</b>
    Noch gibt es keine.
broadcast-button-new = ✏️ Neu schreiben
broadcast-button-event = 📅 Zu einer Veranstaltung
broadcast-button-list = 📣 Alle Rundnachrichten
broadcast-button-back = ⬅️ Zurück
broadcast-button-wordings = 🌐 Weitere Sprachen
broadcast-button-times = 🕒 Zeitpunkt
broadcast-button-preview = 👁 Vorschau
broadcast-button-test = 📨 Test an mich
broadcast-button-ask = 🙋 Um Freigabe bitten
broadcast-button-schedule = 🕒 { $count ->
        [one] Für eine Person einplanen
       *[other] Für { $count } Personen einplanen
    }
broadcast-button-call-off = ✋ Doch noch nicht senden
broadcast-button-drop-wording = 🗑 Diese Sprache weglassen
broadcast-button-when = 🕒 Später senden …
broadcast-button-until = ⌛ Nur zustellen bis …
broadcast-button-at-once = ⚡ Doch gleich senden
broadcast-button-forever = ♾ Ohne Ende zustellen
broadcast-button-go-on = ➡️ Weiter
broadcast-button-pause = ⏸ Anhalten
broadcast-button-resume = ▶️ Weiter senden
broadcast-button-stop = ⏹ Beenden
broadcast-button-stop-sure = ⏹ Ja, nichts mehr senden
broadcast-button-back-sure = 🗑 Ja, bei allen löschen
broadcast-button-correct = ✏️ Text berichtigen
broadcast-button-take-back = ↩️ Zurücknehmen
broadcast-button-progress = 📊 Stand ansehen
broadcast-state-draft = 📝 Entwurf
broadcast-state-asked = 🙋 Wartet auf Freigabe
broadcast-state-scheduled = 🕒 Geplant
broadcast-state-going = 📤 Unterwegs
broadcast-state-paused = ⏸ Angehalten
broadcast-state-done = ✅ Fertig
broadcast-state-stopped = ⏹ Beendet
broadcast-state-taken-back = ↩️ Zurückgenommen
broadcast-wordings = In welchen Sprachen gibt es die Nachricht? Wer eine Sprache ohne eigenen Wortlaut spricht, bekommt sie auf Deutsch, sonst im ersten Wortlaut.
broadcast-ask-wording = Schicken Sie mir jetzt die Nachricht in dieser Sprache: <b>{ $language }</b>. /cancel bricht ab.
broadcast-terms = 📖 So sagt es das Glossar:
broadcast-term = { $german } → { $translation }
broadcast-term-used = ✅ { $german } → { $translation }
broadcast-term-missed = ⚠️ { $german } → im Glossar: { $translation }
broadcast-times = Wann soll die Rundnachricht hinausgehen?
broadcast-ask-when = Wann? Zum Beispiel <i>morgen 18 Uhr</i>, <i>Freitag 9:30</i> oder <i>3.12. 18:00</i>.
broadcast-ask-until = Bis wann lohnt sich die Nachricht? Wer sie bis dahin nicht hat, bekommt sie nicht mehr. Zum Beispiel <i>morgen 18 Uhr</i> oder <i>3.12. 18:00</i>.
broadcast-time-unclear = Das verstehe ich nicht, oder es ist schon vorbei. Schreiben Sie Tag und Uhrzeit, zum Beispiel <i>morgen 18 Uhr</i> oder <i>3.12. 18:00</i>.
broadcast-kind-text = Text
broadcast-kind-photo = Foto
broadcast-kind-document = Datei
broadcast-kind-album = Album ({ $count })
broadcast-kind-poll = Umfrage
broadcast-kind-venue = Ort
broadcast-moment = { $day }, { $time } Uhr
broadcast-line-wording = ✅ { $kind } für { $count }: { $language }
broadcast-line-missing = ⚠️ Kein Wortlaut für { $count }: { $language }. Sie bekommen: { $instead }
broadcast-line-terms = 📖 { $language }: anders als im Glossar: { $terms }
broadcast-line-at-once = ⚡ Geht hinaus, sobald Sie senden
broadcast-line-when = 🕒 Geht hinaus: { $moment }
broadcast-line-until = ⌛ Wird zugestellt bis: { $moment }
broadcast-line-asked = 🙋 Wartet auf Freigabe durch eine zweite Person. Jede Änderung macht daraus wieder einen Entwurf.
broadcast-line-scheduled = 🕒 Ist eingeplant. Jede Änderung macht daraus wieder einen Entwurf.
broadcast-preview-of = 👁 So kommt es an: <b>{ $language }</b>
broadcast-test-toast = Der Test kommt gleich nur zu Ihnen.
broadcast-own-toast = Diese Nachricht haben Sie selbst geschrieben. Freigeben muss jemand anderes.
broadcast-over-toast = Dann ist schon vorbei, worum es geht. Ändern Sie den Zeitpunkt.
broadcast-nobody-toast = So bekommt sie niemand. Ändern Sie, wer sie bekommt.
broadcast-not-now-toast = Das geht hier nicht mehr.
broadcast-asked = 🙋 Das Team ist gefragt. Sobald eine zweite Person freigibt, geht die Nachricht hinaus. Empfangen: { $count }
broadcast-scheduled = 🕒 Eingeplant. Bis dahin können Sie alles noch ändern. Empfangen: { $count }
broadcast-asked-group =
    🙋 Eine Rundnachricht wartet auf Freigabe: <b>{ $name }</b>
    Öffnen Sie im Chat mit mir /staff, dann „Rundnachrichten“.
broadcast-album-whole = ⬆️ So kommt Ihr Album an.
broadcast-below-album = ⬆️ Von Ihrem Ehrenamts-Team
broadcast-below-poll = ⬆️ Bitte stimmen Sie ab. Niemand sieht, wer was gewählt hat.
broadcast-fault-kind = Das kann ich nicht als Rundnachricht verschicken. Möglich sind Text, Foto, Album, Datei, Umfrage und Ort. Ein Video oder eine Sprachnachricht schicken Sie mir bitte als Datei.
broadcast-fault-caption = Der Text zum Bild oder zur Datei ist zu lang: { $length } Zeichen, { $most } sind erlaubt. Kürzen Sie ihn und schicken Sie alles noch einmal.
broadcast-fault-quiz = Ein Quiz kann ich nicht weitergeben: Telegram verrät mir die richtige Antwort nicht. Schicken Sie es als gewöhnliche Umfrage.
broadcast-fault-closed = Diese Umfrage ist schon beendet. Schicken Sie mir eine neue.
broadcast-fault-correction = Berichtigen kann ich nur den Text. Schreiben Sie mir bitte den neuen Text.
broadcast-fault-longer = Der neue Text passt nicht in die Nachricht, die schon angekommen ist. Kürzen Sie ihn bitte.
broadcast-card-going = 📤 <b>{ $name }</b> – ist unterwegs
broadcast-card-paused = ⏸ <b>{ $name }</b> – ist angehalten
broadcast-card-done = ✅ <b>{ $name }</b> – ist fertig
broadcast-card-stopped = ⏹ <b>{ $name }</b> – ist beendet
broadcast-card-taken-back = ↩️ <b>{ $name }</b> – wird zurückgenommen
broadcast-progress-bar = { $bar } { $percent } %
broadcast-progress-sent = ✅ Zugestellt: { $count } von { $total }
broadcast-progress-parked = 💤 Nicht erreichbar: { $count }
broadcast-progress-failed = ⚠️ Hat nicht geklappt: { $count }
broadcast-progress-left-out = ➖ Ausgelassen (genug für diese Woche, zu spät oder beendet): { $count }
broadcast-progress-time-left = ⏳ Noch etwa { $minutes } Min.
broadcast-taken-back-progress = ↩️ Gelöscht: { $done } von { $total }
broadcast-corrected-progress = ✏️ Berichtigt: { $done } von { $total }
broadcast-change-failed = ⚠️ Ging nicht mehr: { $count }
broadcast-stop-sure = Wirklich beenden? Wer die Nachricht hat, behält sie. Nicht mehr gesendet: { $count }
broadcast-back-sure = Wirklich zurücknehmen? Die Nachricht verschwindet aus allen Chats, in denen sie angekommen ist. Bei manchen kam sie vielleicht schon als Mitteilung an. Bisher zugestellt: { $count }
broadcast-pause-toast = Angehalten. Es geht erst weiter, wenn Sie es sagen.
broadcast-resume-toast = Es geht weiter.
broadcast-stop-sure-toast = Beendet.
broadcast-back-sure-toast = Die Nachricht wird überall gelöscht.
broadcast-ask-corrected-language = Welchen Text möchten Sie berichtigen?
broadcast-ask-correction = Schreiben Sie den ganzen Text neu (<b>{ $language }</b>). Er ersetzt den alten bei allen, die ihn schon haben. /cancel bricht ab.
broadcast-corrected = ✏️ Der neue Text ersetzt jetzt den alten, bei einem nach dem anderen.
broadcast-events = Worum geht es? Ich schreibe Ihnen einen Entwurf mit Tag, Uhrzeit und Ort.
broadcast-events-none = Zurzeit ist weder ein Kurs noch ein Treffen geplant.
broadcast-event-text =
    📣 <b>{ $title }</b>

    📅 { $moment }
    📍 { $place }
news-button-yes = Ich komme
news-button-maybe = Vielleicht
news-button-no = Ich kann nicht
news-button-more = ℹ️ Mehr dazu
news-button-course = 🎓 Zum Kurs
news-button-series = 🤝 Zum Treffen
news-button-meeting = 🤝 Zum Treffen
news-button-entry = 📖 Zur Antwort
news-yes-toast = Schön, bis dann!
news-maybe-toast = Alles klar. Sie können sich jederzeit anders entscheiden.
news-no-toast = Schade. Danke fürs Bescheidsagen!
news-over-toast = Das ist schon vorbei. Trotzdem danke!
news-preview-toast = Das ist nur die Vorschau. Hier wird noch nichts gezählt.
news-gone-toast = Das gibt es nicht mehr.
press-text =
    🔘 <b>Knöpfe unter der Nachricht</b>

    Wer kommt? { $rsvp }
    „Mehr dazu“: { $more }
    Link: { $link }
press-on = mit „Ich komme“, „Vielleicht“, „Ich kann nicht“
press-off = nein
press-button-open = 🔘 Knöpfe darunter
press-button-rsvp-on = ➕ Fragen, wer kommt
press-button-rsvp-off = ✖️ Nicht fragen, wer kommt
press-button-more = ➕ „Mehr dazu“ schreiben
press-button-no-more = ✖️ „Mehr dazu“ entfernen
press-button-link = ➕ Link zu Kurs, Treffen, Antwort
press-button-no-link = ✖️ Link entfernen
press-button-entry = 📖 Zu einer Antwort
press-ask-language = In welcher Sprache schreiben Sie mehr dazu?
press-ask-more = Schreiben Sie jetzt, was „Mehr dazu“ zeigt ({ $language }). Fett, kursiv und Links bleiben erhalten. /cancel bricht ab.
press-ask-link = Wohin soll der Knopf führen?
press-ask-entry = Schreiben Sie die Nummer der Antwort, zum Beispiel UV-03. /cancel bricht ab.
press-no-entry = Diese Nummer kenne ich nicht. Sie steht unter /staff bei jeder Antwort, zum Beispiel UV-03.
broadcast-card-answers = ✅ { $yes } · 🤔 { $maybe } · ❌ { $no }
report-button-show = 📊 Bericht mit Bild
report-button-again = 🔄 Neu zählen
report-button-nudge = 🔔 { $count ->
        [one] Eine Person noch einmal fragen
       *[other] { $count } Personen noch einmal fragen
    }
report-title = Bericht zur Rundnachricht vom { $day }
report-heading = 📊 <b>Bericht:</b> { $name }
report-delivered = ✉️ Angekommen: <b>{ $count }</b>
report-missed = 🚫 Nicht angekommen: { $count } – { $reasons }
report-opened-line = 👀 Geöffnet: { $count }
report-answers = ✅ { $yes } kommen · 🤔 { $maybe } vielleicht · ❌ { $no } nicht · ⏳ { $open } ohne Antwort
report-got = bekommen
report-opened = geöffnet
report-answered = geantwortet
report-bar-delivered = angekommen
report-bar-unknown = ungewiss
report-bar-parked = nicht erreichbar
report-bar-failed = fehlgeschlagen
report-bar-left-out = ausgelassen
report-reason-blocked = Bot blockiert
report-reason-deactivated = Konto gelöscht
report-reason-lost = Chat nicht gefunden
report-reason-enough = genug für diese Woche
report-reason-late = zu spät
report-reason-stopped = abgebrochen
report-reason-other = technischer Fehler
nudge-heading = 🔔 <b>Kurz nachgefragt:</b> Wir freuen uns noch auf Ihre Antwort.
nudge-drafted-toast = Sehen Sie sich den Entwurf an. Noch geht nichts hinaus.
nudge-already-toast = Nachgefragt wird nur einmal. Den Entwurf oder die Nachfrage finden Sie in der Liste.
nudge-nobody-toast = Alle haben schon geantwortet.
nudge-gone-toast = Dafür ist es zu spät.
reply-kept = 💬 Ihre Antwort ist beim Team. Wenn es eine Rückmeldung gibt, kommt sie hier an.
reply-only-text = Auf eine Rundnachricht kann ich dem Team nur Text weitergeben, keine Bilder, Sprachnachrichten oder Orte. Schreiben Sie bitte ein, zwei Sätze, wieder als Antwort auf die Rundnachricht.
reply-personal =
    <b>Bitte kurz prüfen</b>

    Das könnte verraten, um wen es geht:
    { $details }

    Das Team braucht solche Angaben meist nicht. Möchten Sie ohne sie antworten?
reply-write-again = Antworten Sie einfach noch einmal auf die Nachricht, ohne diese Angaben.
reply-left = Gut. Es ging nichts an das Team.
reply-told = 💬 Zur Rundnachricht „{ $name }“ gibt es neue Antworten. Sie finden sie unter /staff bei den Rundnachrichten.
reply-list = 💬 <b>{ $name }</b>

    Antworten: { $count }
reply-text = 💬 { $day }, { $time } · { $language }

    { $text }
reply-answered = ✍️ <b>Das Team:</b> { $answer }
reply-ask-answer = Schreiben Sie jetzt Ihre Antwort. Sie kommt bei der Person im Chat an. /cancel bricht ab.
reply-answer-sent = ✅ Ihre Antwort ist unterwegs.
reply-answer-unreachable = Die Person ist gerade nicht erreichbar. Ihre Antwort kommt an, sobald sie wieder schreibt.
reply-answer-gone = Diese Antwort gibt es nicht mehr.
reply-button-list = 💬 { $count ->
        [one] Eine Antwort lesen
       *[other] { $count } Antworten lesen
    }
reply-button-answer = ✍️ Antworten
reply-button-tag = 🏷 Schlagwort geben
reply-button-change = ✏️ Ohne diese Angaben antworten
reply-button-leave = Doch nicht antworten
reply-button-before = ⬅️ Neuere
reply-button-more = Ältere ➡️
failure-report = ⚠️ Eine Nachricht konnte nicht verarbeitet werden.
    Update { $id }, { $error }, { $place }

## Zielgruppen

audience-text =
    👥 <b>Wer bekommt die Nachricht?</b>

    { $lines }

    Zusammen: <b>{ $total }</b> von { $everyone }, die Neuigkeiten möchten.
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
        [one] einem Tag
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
audience-is-answered-yes = Hat zugesagt
audience-is-answered-maybe = Kommt vielleicht
audience-is-answered-no = Hat abgesagt
audience-is-answered-any = Hat geantwortet
audience-is-got = Hat bekommen
audience-is-active = Zuletzt da
audience-is-quiet = Zuletzt da
audience-is-tag = Schlagwort
audience-is-saved = Zielgruppe
audience-role-helper = hilft gern
audience-role-guest = sucht jemanden
audience-role-organiser = betreut ein Angebot
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
audience-kind-answered = 📨 Antwort auf Rundnachricht
audience-kind-active = 👋 Vor Kurzem da
audience-kind-quiet = 💤 Lange nicht da
audience-kind-tag = 🏷 Schlagwort
audience-kind-saved = 📁 Gemerkte Zielgruppe
audience-ask-and = <b>Und außerdem?</b> Wonach wählen Sie aus?
audience-ask-or = <b>Oder?</b> Eines davon genügt dann.
audience-ask-not = <b>Aber nicht?</b> Wen lassen wir aus?
audience-choose = <b>{ $what }</b>
audience-choose-profile =
    <b>{ $what }</b>

    Das steht im Profil. Ich finde hier nur, wer vom Team gefragt werden möchte.
audience-choose-nothing = <b>{ $what }</b>: Hier gibt es noch nichts zur Auswahl.
audience-tidy = <b>Welche Zielgruppe soll weg?</b> Rundnachrichten, die sie schon nutzen, bleiben, wie sie sind.
audience-forgotten-toast = Gelöscht.
audience-button-line = ✏️ Zeile { $number } ändern
audience-button-and = ➕ und außerdem …
audience-button-not = ➖ aber nicht …
audience-button-or = ➕ oder …
audience-button-drop = ✖️ { $part }
audience-button-exclude = 🔁 Diese Leute auslassen
audience-button-mean = 🔁 Doch diese Leute meinen
audience-button-save = 💾 Zielgruppe merken
audience-button-tidy = 🗑 Gemerkte löschen
audience-button-everyone = ↩️ Wieder alle
audience-button-back = ⬅️ Zurück
audience-button-done = ✅ Fertig
audience-ask-name = Wie soll die Zielgruppe heißen? Bitte keine Namen von Personen. /cancel bricht ab.
audience-name-saved = 💾 Gemerkt: „{ $name }“.
audience-name-taken = „{ $name }“ gibt es schon. Bitte schreiben Sie einen anderen Namen.
audience-name-too-long = Das ist zu lang. Bitte höchstens 40 Zeichen.
audience-name-everyone = Die Nachricht geht an alle. Das brauche ich mir nicht zu merken.
audience-name-gone = Diese Rundnachricht gibt es nicht mehr.
tag-list =
    🏷 <b>Schlagworte</b>

    Damit finden Sie Leute wieder, etwa „Dolmetschen“ oder „Fest-Team“. Bitte nichts über Gesundheit, Herkunft, Glauben oder anderes Heikle: Alle sehen ihre Schlagworte und können sie entfernen.
tag-text =
    🏷 <b>{ $tag }</b>

    Personen: { $count }

    Wer bekommt es noch? Auf eine Frage in der Gruppe des Teams können Sie auch mit /tag und dem Schlagwort antworten.
tag-ask = Schreiben Sie das neue Schlagwort: ein Wort oder zwei, höchstens 28 Zeichen. Bitte nichts Heikles: Die Leute sehen es. /cancel bricht ab.
tag-too-long = Bitte ein kurzes Schlagwort, höchstens 28 Zeichen.
tag-personal = Bitte keine Namen oder Nummern von Personen. Welches Wort passt sonst?
tag-choose = Wer bekommt „{ $tag }“?
tag-choose-nothing = Hier gibt es noch niemanden für „{ $tag }“.
tag-choose-one = Welches Schlagwort?
tag-none = Es gibt noch keine Schlagworte. Neue machen Sie unter /staff.
tag-own =
    🏷 <b>Ihre Schlagworte</b>

    Das Team hat sie Ihnen gegeben, damit Sie passende Nachrichten bekommen. Was Sie entfernen, gibt Ihnen niemand wieder.
tag-own-none = 🏷 Sie haben keine Schlagworte.
tag-given-toast = Neu vergeben: { $count }
tag-dropped-toast = Das Schlagwort ist überall entfernt.
tag-one-toast = 🏷 Das Schlagwort ist vergeben.
tag-not-toast = Das ging nicht: Die Person hat es schon, hat es entfernt, oder es gibt sie nicht mehr.
tag-off-toast = Entfernt.
tag-button-show = 🏷 { $tag } ({ $count })
tag-button-new = ➕ Neues Schlagwort
tag-button-course = 🎓 Leuten eines Kurses geben
tag-button-comes = 🤝 Leuten eines Treffens geben
tag-button-answered = 📨 Nach einer Antwort geben
tag-button-drop = 🗑 Überall entfernen
tag-button-off = ✖️ { $tag }

## Fragen ohne Antwort

gaps-text =
    <b>Fragen ohne gute Antwort</b>

    { $count ->
        [one] Eine Frage ist offen.
       *[other] { $count } Fragen sind offen.
    } Was fast gleich klingt, steht zusammen. Wer gefragt hat, wird nicht gespeichert.
gaps-none = Gerade ist keine Frage offen. Schön!
gaps-button-gap = { $times }× { $text }
gaps-button-staff = ⬅️ Zum Menü des Teams
gap-text = ❓ <b>{ $text }</b>
gap-times =
    { $times ->
        [one] Einmal gefragt
       *[other] { $times }-mal gefragt
    }, zuletzt am { $day }.
gap-waiting =
    🔔 { $count ->
        [one] Eine Person möchte hören, wenn es eine Antwort gibt.
       *[other] { $count } Personen möchten hören, wenn es eine Antwort gibt.
    }
gap-wording = • { $text } <i>({ $language })</i>
gap-unhelpful = 👎 Nicht geholfen hat: { $title }
gap-team-answer =
    <b>Das Team hat dazu schon geantwortet:</b>
    { $answer }
gap-button-phrase = ➕ Gehört zu: { $title }
gap-button-find = 🔎 Anderen Eintrag suchen
gap-button-team-answer = 📝 Antwort des Teams als neuen Eintrag
gap-button-write = ✍️ Antwort schreiben
gap-button-aside = 🚫 Nicht unser Thema
gap-button-question = ⬅️ Zurück zur Frage
gap-button-all = ⬅️ Alle Fragen ohne Antwort
gap-ask-entry = Zu welchem Eintrag gehört „{ $text }“? Schreiben Sie seine Nummer (wie UV-03) oder ein paar Stichwörter.
gap-found = Welcher Eintrag passt zu „{ $text }“? Sie können auch weitersuchen: einfach schreiben.
gap-found-nothing = Dazu finde ich keinen Eintrag. Versuchen Sie es mit anderen Wörtern für „{ $text }“.
gap-ask-answer = Schreiben Sie die Antwort auf „{ $text }“. Steht in der ersten Zeile eine Frage, wird sie zum Titel. Daraus wird ein Entwurf, den Sie vor der Freigabe noch ändern können.
gap-clash = „{ $phrasing }“ führt schon zu „{ $title }“. Dort steht zum Beispiel: „{ $example }“.
gap-problem = ⚠️ { $problem }
gap-unchanged = Deshalb habe ich nichts geändert.
gap-released-toast = Gespeichert. Wer gewartet hat, hört jetzt davon.
gap-second_person-toast = Als Entwurf gespeichert. Eine zweite Person gibt ihn frei.
gap-drafted-toast = Steht jetzt im Entwurf dieses Eintrags. Er ist noch nicht freigegeben.
gap-gone-toast = Darum hat sich schon jemand gekümmert.
gap-aside-toast = Beiseitegelegt. Ähnliche Fragen tauchen hier nicht mehr auf.
gap-entry-source = Antwort des Teams
gap-entry-hand-over = Wenn Ihr Fall anders liegt.
gap-answered = Sie hatten mich etwas gefragt, worauf ich keine Antwort wusste. Jetzt gibt es eine.
gap-answered-button = 📖 Antwort lesen

## Antworten pflegen

content-menu-text =
    <b>Antworten pflegen</b>

    Was Sie ändern, sehen Sie erst als Vorschau. Jede Fassung bleibt erhalten.
content-button-find = 🔎 Antwort suchen
content-button-new = ➕ Neue Antwort schreiben
content-button-drafts = 📝 Wartet auf Freigabe: { $count }
content-button-conflicts = ⚖️ Zwei Fassungen, bitte wählen: { $count }
content-button-due = 🗓 Bald zu prüfen: { $count }
content-button-hidden = ⏸ Gerade nicht zu sehen: { $count }
content-button-quarrels = 🧲 Antworten, die sich ähneln
content-button-staff = ⬅️ Team
content-button-menu = ⬅️ Antworten pflegen
content-button-page = ⬅️ Zur Antwort
content-button-preview = 👁 Vorschau
content-button-languages = 🌍 Sprachen
content-button-history = 🕘 Verlauf
content-button-file = 📄 Als Datei
content-button-care = 🗓 Prüfen
content-button-draft = 📝 Zum Entwurf
content-button-reviewed = ✔️ Übersetzung ist geprüft
content-button-withdraw = ⛔ Sofort zurückziehen
content-button-retire = 🗄 Nicht mehr nötig
content-button-show-again = ▶️ Wieder zeigen
content-button-release = ✅ Freigeben
content-button-ask = 📨 Um Freigabe bitten
content-button-go-on = ✏️ Weiter ändern
content-button-drop = 🗑 Entwurf verwerfen
content-button-older = ➡️ Ältere
content-button-shipped = 📦 Mitgelieferte Fassung nehmen
content-button-restore = ↩️ Diese Fassung zurückholen
content-button-keep = ✋ Unsere Fassung behalten
content-button-take = 📦 Neue Fassung nehmen
content-button-give-up = Nicht mehr darum kümmern
content-button-take-over = 🙋 Ich kümmere mich darum
content-button-take-over-topic = 🙋 Um das ganze Thema
content-button-still-right = ✅ Stimmt noch
content-button-right = ✅ { $id } stimmt noch
content-button-review-day = 📅 Anderer Tag
content-field-title = ✏️ Frage
content-field-answer = ✏️ Antwort
content-field-phrasings = 💬 Formulierungen
content-field-source = 📖 Quelle
content-field-as_of = 📖 Stand
content-field-hand_over = 🙋 Wann ein Mensch?
content-field-to_confirm = ⚠️ Offene Punkte
content-ask-entry = Welche Antwort? Schreiben Sie die Nummer, zum Beispiel UV-03, oder worum es geht.
content-ask-topic = Zu welchem Thema gehört die neue Antwort?
content-ask-title = Schreiben Sie die <b>Frage</b>, so wie sie als Überschrift stehen soll.
content-ask-answer = Schreiben Sie die <b>Antwort</b>: kurz, in einfachen Worten.
content-ask-source = Schreiben Sie die <b>Quelle</b>, zum Beispiel ein Gesetz oder eine Internetseite.
content-ask-as_of = Von wann ist die Quelle? Zum Beispiel 19.08.2026
content-ask-hand_over = Wann soll ein <b>Mensch</b> darauf schauen? Ein Satz genügt.
content-ask-to_confirm = Was müssen wir noch bestätigen? Das sehen alle. Ein Strich (-) löscht den Hinweis.
content-ask-phrasings = Wie würden Menschen danach fragen? Schreiben Sie <b>neue Formulierungen</b>, jede in eine eigene Zeile. Ein Tipp auf eine vorhandene nimmt sie weg.
content-ask-review-day = An welchem Tag soll jemand wieder nachsehen? Zum Beispiel 15.03.2027
content-now =
    Bisher:
    <blockquote>{ $text }</blockquote>
content-found = Das habe ich gefunden. Sie können auch gleich anders suchen.
content-found-nothing = Dazu finde ich nichts. Versuchen Sie es mit anderen Worten.
content-nothing = Hier ist gerade nichts zu tun.
content-page =
    <b>{ $id }</b> · { $language }
    { $title }
content-is-shipped = 📦 So wurde sie mitgeliefert.
content-is-local = ✏️ Von uns geändert am { $day }.
content-is-hidden = ⏸ Gerade sieht sie niemand.
content-is-outdated = ⚠️ Der deutsche Text ist neuer als diese Übersetzung.
content-has-draft = 📝 Es gibt einen Entwurf.
content-languages = <b>{ $id }</b> in allen Sprachen. ✅ ist da, ⚠️ ist älter als der deutsche Text, ➕ fehlt noch.
content-draft = ⬆️ <b>So wird es aussehen.</b> { $id } · { $language } · { $action }
content-draft-release = Noch sieht das niemand.
content-draft-second-person = Noch sieht das niemand. Eine zweite Person aus dem Team muss es freigeben.
content-drafts = <b>Das wartet auf Freigabe</b>
content-dropped = Verworfen. Für alle anderen hat sich nichts geändert.
content-hidden = <b>Diese Antworten sieht gerade niemand.</b>
content-refused = So kann ich das nicht übernehmen. Bitte ändern Sie es und schicken Sie es noch einmal.
content-problem = Zeile { $line }: { $message }
content-clash-same = „{ $phrasing }“ gehört schon zu { $id }: „{ $example }“
content-clash-taken = „{ $phrasing }“ beantwortet schon { $id }: „{ $example }“
content-file-caption = Ändern Sie die Datei und schicken Sie sie mir zurück. Der Name muss so bleiben.
content-file-unfit = Ich brauche eine Textdatei mit einem Namen wie UV-03.de.md, höchstens 64 KB groß.
content-file-encoding = Diese Datei kann ich nicht lesen. Bitte speichern Sie sie als UTF-8.
content-gone-toast = Das gibt es nicht mehr, oder es ist schon erledigt.
content-withdrawn-toast = Zurückgezogen. Ab jetzt sieht das niemand mehr.
content-released-toast = Freigegeben. Alle sehen es jetzt.
content-second_person-toast = Das muss eine zweite Person freigeben.
content-asked-toast = Das Team weiß Bescheid.
content-kept-toast = Unsere Fassung bleibt.
content-right-toast = Danke! Wieder fällig am { $day }.
content-looking-toast = Einen Moment, ich vergleiche alle Formulierungen …
content-topic-toast = Danke! Neu bei Ihnen: { $count }
content-action-added = neu
content-action-changed = geändert
content-action-phrased = Formulierungen geändert
content-action-translated = übersetzt
content-action-reviewed = Übersetzung geprüft
content-action-restored = zurückgeholt
content-action-kept = unsere Fassung behalten
content-action-shipped = mitgelieferte Fassung
content-action-retired = nicht mehr nötig
content-action-withdrawn = zurückgezogen
content-state-draft = Entwurf
content-state-released = freigegeben
content-state-dropped = verworfen
content-who-you = Sie
content-who-team = jemand im Team
content-who-gone = jemand, der nicht mehr dabei ist
content-owner-team = das Team
content-owner-you = Sie
content-owner-somebody = jemand im Team
content-history = <b>{ $id }: Was bisher geschah</b>
content-history-none = Hier hat das Team noch nichts geändert.
content-version = { $day }, { $time } Uhr: { $action }, { $state }. Geschrieben: { $who }. Freigegeben: { $releaser }.
content-conflicts = <b>Bitte wählen</b>: Diese Seiten haben wir geändert, und mit dem letzten Update kam auch eine neue Fassung. Bis Sie wählen, gilt unsere.
content-conflict-ours = ✋ <b>Unsere Fassung</b>
content-conflict-theirs = 📦 <b>Neue mitgelieferte Fassung</b>
content-care =
    <b>{ $id }</b>
    Wieder prüfen am: { $day }
    Darum kümmert sich: { $who }
content-due = 🗓 <b>Bald zu prüfen: { $count }</b>
content-quarrels = <b>Antworten, die sich Fragen wegnehmen.</b> Ohne die gezeigte Formulierung fände die Suche die andere Antwort. Eindeutigere Formulierungen helfen.
content-quarrel = { $id } ↔ { $other } ({ $count }): „{ $example }“
content-draft-waits = 📝 { $id } ({ $language }) wartet auf Ihre Freigabe. Im Chat mit mir: /staff
content-conflict-new = ⚖️ { $id } ({ $language }): Das Update bringt eine neue Fassung, wir haben aber eine eigene. Unsere gilt weiter. Bitte wählen Sie im Chat mit mir: /staff
content-review-list = 🗓 <b>Bitte prüfen Sie in diesem Monat: { $count }</b>
content-review-line = { $id } · { $title }
content-dead-links = 🔗 <b>Diese Links führen ins Leere.</b> Bitte suchen Sie die neue Adresse, oder nehmen Sie den Link heraus.
content-dead-link =
    { $url } ({ $reason })
    steht in { $ids }
## Tabellen des Teams

staff-tables-text =
    <b>Tabellen</b>

    Holen Sie eine Tabelle, ändern Sie sie am Computer und schicken Sie sie mir hier zurück (XLSX, ODS oder CSV). Ich zeige zuerst, was sich ändern würde. Bis Sie zustimmen, passiert nichts.
table-name-offers = Angebote
table-name-contacts = Zuständige Stellen
table-name-funding = Förderung
table-button-get = ⬇️ { $table } ({ $format })
table-reading = ⏳ Ich lese die Tabelle …
table-reading-rows = ⏳ Ich lese die Tabelle … bisher { $rows } Zeilen
table-refused =
    ⚠️ <b>{ $file }</b>
    { $reason }
table-report =
    <b>{ $table }: { $file }</b>
    Neu: { $new }
    Geändert: { $changed }
    Unverändert: { $unchanged }
    Fehlerhaft: { $wrong }
table-new = 🆕 Zeile { $row }: { $name }
table-changed = ✏️ Zeile { $row }: { $name }
table-field = { $column }: { $before } → { $after }
table-nothing = leer
table-more = … und { $count } weitere
table-wrong-left-out = Fehlerhafte Zeilen lasse ich weg. Alles andere können Sie schon übernehmen.
table-no-change = Diese Tabelle ändert nichts.
table-button-yes = ✅ Übernehmen: { $count }
table-button-no = Abbrechen
table-applied = ✅ Übernommen. Neu: { $new }, geändert: { $changed }
table-discarded = Verworfen. Es hat sich nichts geändert.
table-overtaken = ⚠️ Seit dem Bericht hat sich etwas geändert. Bitte schicken Sie die Tabelle noch einmal.
table-decided-toast = Über diese Tabelle ist schon entschieden.
table-report-file-name = fehler
table-mistakes-caption = Alle Fehler in einer Datei.
sheet-line = Zeile { $row }, { $column }: { $text }
sheet-line-row = Zeile { $row }: { $text }
sheet-did-you-mean = Meinen Sie „{ $hint }“?
sheet-mistake-unreadable = Diese Datei kann ich nicht lesen. Bitte speichern Sie sie als XLSX oder CSV.
sheet-mistake-protected = Die Datei ist mit einem Passwort geschützt. Bitte nehmen Sie den Schutz heraus.
sheet-mistake-too-large = Die Datei ist zu groß. Mehr als { $hint } MB gehen nicht.
sheet-mistake-too-many-rows = Die Tabelle hat mehr als { $hint } Zeilen. Bitte teilen Sie sie.
sheet-mistake-too-many-cells = Die Tabelle ist zu breit oder hat Einträge weit außerhalb. { $hint } Spalten sind die Grenze.
sheet-mistake-empty = In der Datei steht nichts.
sheet-mistake-no-heading = Ich finde keine Überschriften wie „Name“ oder „Gemeinde“. Nehmen Sie am besten eine Tabelle, die Sie hier geholt haben.
sheet-mistake-missing-column = Die Spalte „{ $value }“ fehlt.
sheet-mistake-double-column = Die Spalte „{ $value }“ kommt zweimal vor.
sheet-mistake-unknown-column = Diese Spalte kenne ich nicht, ich lasse sie weg.
sheet-mistake-cell-without-heading = Rechts neben der Tabelle steht „{ $value }“ ohne Überschrift.
sheet-mistake-required = Hier muss etwas stehen.
sheet-mistake-too-long = Der Text ist zu lang. { $hint } Zeichen sind die Grenze.
sheet-mistake-formula-error = „{ $value }“ ist ein Fehler der Formel. Bitte schreiben Sie den Wert hin.
sheet-mistake-garbled = Die Umlaute sind kaputt: „{ $value }“. Bitte speichern Sie die Tabelle als XLSX.
sheet-mistake-choice = „{ $value }“ kenne ich nicht.
sheet-mistake-yes-no = Hier passt nur „ja“ oder „nein“, nicht „{ $value }“.
sheet-mistake-number = „{ $value }“ ist keine Zahl.
sheet-mistake-degrees = „{ $value }“ ist keine Koordinate. Vielleicht ist das Komma verloren gegangen.
sheet-mistake-far-away = { $value } liegt weit weg vom Kreis Coesfeld.
sheet-mistake-swapped = Breite und Länge sind vertauscht: { $value }
sheet-mistake-half-a-place = Breite und Länge gehören zusammen: bitte beide ausfüllen oder beide leer lassen.
sheet-mistake-postcode = „{ $value }“ ist keine Postleitzahl mit fünf Ziffern.
sheet-mistake-date = „{ $value }“ ist kein Datum wie 24.06.2026.
sheet-mistake-future-date = { $value } liegt in der Zukunft.
sheet-mistake-hours = „{ $value }“ kann ich nicht als Öffnungszeiten lesen. So geht es: Di 14:00-16:00; Do 10:00-12:00
sheet-mistake-language = „{ $value }“ ist keine Sprache, die ich kenne. Schreiben Sie zum Beispiel: de, uk, Arabisch
sheet-mistake-web = „{ $value }“ ist keine Internetadresse. Sie beginnt mit https://
sheet-mistake-email = „{ $value }“ ist keine E-Mail-Adresse.
sheet-mistake-phone = „{ $value }“ ist keine Telefonnummer.
sheet-mistake-double-row = „{ $value }“ steht schon in Zeile { $hint }.
sheet-mistake-unknown-row = Die Kennung „{ $value }“ gibt es nicht. Bei neuen Zeilen lassen Sie sie bitte leer.

## Rollen und Protokoll

admins-only-toast = Das kann nur, wer die Rollen verwaltet.
role-admin = Verwaltung
role-editor = Redaktion
role-organiser = Betreuung eines Angebots
role-about-admin = Verwaltet die Rollen und liest das Protokoll. Das gilt, solange die Person in der Team-Gruppe ist.
role-about-editor = Schreibt und pflegt die Antworten des Lotsen.
role-about-organiser = Hält das Angebot aktuell und sieht Hinweise dazu. Änderungen gelten sofort. Ab und zu kommt die Frage, ob alles noch stimmt.
roles-text =
    <b>Rollen</b>
    Zum Team gehört, wer in der Team-Gruppe ist. Wer die Gruppe verlässt, gehört sofort nicht mehr dazu. Wer die Gruppe verwaltet, verwaltet auch die Rollen.
roles-heads = Verwaltung durch die Gruppe: { $names }
roles-line = { $role }: { $name }
roles-button-give = ➕ Rolle vergeben
roles-button-holder = { $name }: { $role }
roles-button-invitation = ✉️ Einladung zurückziehen: { $role }
roles-button-list = ⬅️ Alle Rollen
roles-which = Welche Rolle möchten Sie vergeben?
roles-button-staff = Team
roles-link =
    Schicken Sie diesen Link der Person, die das übernehmen soll.

    <b>{ $role }</b>
    { $about }

    { $link }

    Er gilt 48 Stunden und nur für eine Person.
roles-button-share = 📤 Link weiterschicken
roles-staff-link =
    Mit diesem Link kommt eine Person in die Team-Gruppe und gehört damit zum Team:

    { $link }

    Er gilt 48 Stunden.
roles-staff-by-hand = Fügen Sie die Person bitte selbst zur Team-Gruppe hinzu: Dann gehört sie zum Team. Ich darf dort niemanden einladen.
roles-ask-offer = Um welches Angebot geht es? Schreiben Sie mir den Namen.
roles-offers-found = Welches davon?
roles-offers-none = So ein Angebot finde ich nicht. Schreiben Sie bitte den Namen, wie er auf der Karte steht.
roles-take-ask =
    Diese Rolle wieder nehmen?

    { $name }: <b>{ $role }</b>
roles-button-take = Ja, Rolle nehmen
roles-button-keep = Nein, so lassen
roles-taken-toast = Die Rolle ist beendet.
roles-last-admin-toast = Das ist die letzte Person, die Rollen verwaltet. Geben Sie die Rolle erst jemand anderem.
roles-gone-toast = Das gibt es nicht mehr.
roles-withdrawn-toast = Die Einladung gilt nicht mehr.
roles-invited =
    Sie sind eingeladen:

    <b>{ $role }</b>
    { $about }

    Möchten Sie das übernehmen? Wer die Rollen verwaltet, sieht dann Ihren Telegram-Namen.
roles-button-accept = ✅ Ja, ich übernehme das
roles-button-refuse = Nein, danke
roles-refused = Alles gut. Es hat sich nichts geändert.
roles-accepted =
    Danke, schön, dass Sie dabei sind!

    <b>{ $role }</b>
    { $about }
roles-invitation-already = Das dürfen Sie schon.
roles-invitation-own = Das ist Ihre eigene Einladung. Schicken Sie den Link der Person, für die er ist.
roles-invitation-gone = Diese Einladung gilt nicht mehr. Bitten Sie im Team um eine neue.
notice-role-taken = Ihre Einladung ist angenommen: <b>{ $role }</b>. Wer es ist, sehen Sie unter „Rollen“.
notice-role-ended = Diese Rolle haben Sie ab jetzt nicht mehr: <b>{ $role }</b>. Danke für alles, was Sie damit getan haben!
organise-list = Um diese Angebote kümmern Sie sich:
organise-none = Zurzeit kümmern Sie sich um kein Angebot.
organise-heading = Um dieses Angebot kümmern Sie sich. Was Sie ändern, gilt sofort. Das Team sieht es und kann es zurücknehmen.
organise-button-open = 📍 Zu meinem Angebot
organise-button-hours = 🕐 Öffnungszeiten ändern
organise-button-address = 📍 Adresse ändern
organise-button-contact = ☎️ Kontakt ändern
organise-button-hints = 📬 Hinweise ansehen: { $count }
organise-not-yours-toast = Um dieses Angebot kümmert sich jetzt jemand anderes.
audit-text =
    <b>Protokoll</b>
    Was das Team getan hat, das Neueste zuerst. Einträge insgesamt: { $count }
audit-none = Noch nichts.
audit-line = { $when } · { $who }: { $subject }, { $act }
audit-line-about = { $when } · { $who }: { $subject }, { $act } ({ $about })
audit-nobody = jemand, der nicht mehr dabei ist
audit-by-clock = der Bot
audit-by-clock-for = der Bot (für { $who })
audit-person = Person { $id }
audit-button-older = Ältere »
audit-button-newer = « Neuere
audit-button-file = 📄 Alles als Tabelle
audit-file-name = protokoll
audit-file-caption = Das Protokoll, Einträge: { $count }. Es nennt Namen aus dem Team, bitte gehen Sie sorgsam damit um.
audit-column-time = Zeitpunkt
audit-column-who = Wer
audit-column-what = Woran
audit-column-act = Was
audit-column-about = Wen es betrifft
audit-column-facts = Einzelheiten
audit-act-added = hinzugefügt
audit-act-drafted = entworfen
audit-act-changed = geändert
audit-act-released = veröffentlicht
audit-act-sent = verschickt
audit-act-withdrawn = zurückgezogen
audit-act-dropped = verworfen
audit-act-called-off = abgesagt
audit-act-moved = verschoben
audit-act-ended = beendet
audit-act-copied = kopiert
audit-act-accepted = angenommen
audit-act-declined = abgelehnt
audit-act-undone = rückgängig gemacht
audit-act-confirmed = bestätigt
audit-act-retired = aus der Liste genommen
audit-act-removed = gelöscht
audit-act-answered = beantwortet
audit-act-taken-on = übernommen
audit-act-let-go = abgegeben
audit-act-handed-on = weitergegeben
audit-act-closed = abgeschlossen
audit-act-paused = angehalten
audit-act-resumed = fortgesetzt
audit-act-given = vergeben
audit-act-taken = entzogen
audit-act-noted = notiert
audit-act-counted = gezählt
audit-act-imported = eingelesen
audit-act-exported = als Datei geholt
audit-act-set-aside = beiseitegelegt
audit-act-started = begonnen
audit-subject-entry = Antwort { $id }
audit-subject-draft = Entwurf { $id }
audit-subject-gap = Frage ohne Antwort { $id }
audit-subject-question = Frage { $id }
audit-subject-broadcast = Rundnachricht { $id }
audit-subject-audience = Zielgruppe { $id }
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

stats-text = Das sind nur Zahlen, keine Namen, und auf { $small } gerundet. Unter { $small } steht „&lt;{ $small }“, damit niemand zu erkennen ist. Andere Zeit:
stats-button-month = Monat
stats-button-quarter = Quartal
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

## Kleine Gespräche und Reste

smalltalk-hello = Hallo! Schön, dass Sie da sind. Womit kann ich helfen?
smalltalk-thanks = Gern geschehen. Und danke für Ihr Engagement! 💛
smalltalk-who_are_you = Ich bin der Ehrenamtslotse, ein Programm. Ich antworte nur mit Texten, die Menschen geschrieben und geprüft haben. Weiß ich etwas nicht, frage ich gern einen Menschen für Sie. Bei Gefahr rufen Sie bitte gleich die <b>112</b> oder die <b>110</b>.
smalltalk-bye = Auf Wiedersehen, und alles Gute!
media-text = Bilder, Sprachnachrichten und Dateien kann ich leider nicht verstehen, und ich habe sie nicht behalten. Schreiben Sie mir bitte, worum es geht. Fotos von Ausweisen oder Bescheiden löschen Sie am besten gleich wieder.
command-unknown = Diesen Befehl kenne ich nicht. Das kann ich:
button-old-toast = Dieser Knopf ist nicht mehr aktuell. Hier ist das Menü.
error-text = Das hat leider nicht geklappt, der Fehler liegt bei uns. Das Team weiß Bescheid. Bitte versuchen Sie es später noch einmal.
flood-text = Das war sehr viel auf einmal. Was danach noch kam, habe ich nicht gelesen. Bitte warten Sie eine Minute und schreiben Sie mir dann noch einmal.
