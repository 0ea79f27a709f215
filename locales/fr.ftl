# French (as in France). Address: "vous". Not yet checked by a native speaker.
# Gender-neutral, short, warm. Terms: docs/glossary.md. No-break spaces stand before ? ! ; : and inside « ».
# Names ending in -button, -toast, -command, -description are plain text, everything else is Telegram HTML.

## Welcome and menu

welcome-text =
    <b>Bienvenue chez l’Ehrenamtslotse (guide du bénévolat) !</b>

    Vous aidez des personnes réfugiées ou immigrées dans le Kreis Coesfeld (district de Coesfeld) ? Merci d’être là. Écrivez-moi simplement votre question, par exemple : « Est-ce que j’ai une assurance sur le trajet vers le café ? »

    Je donne des informations générales, avec leur source et leur date, mais pas de conseil juridique. Quand je ne sais pas, je transmets volontiers votre question à une personne.

    Ce que j’enregistre sur vous : /privacy · Langue : /language
menu-text = <b>De quoi avez-vous besoin ?</b> Appuyez sur un bouton ou écrivez-moi votre question.
menu-learn-text = <b>Apprendre et rencontrer d’autres bénévoles.</b> Qu’est-ce qui vous intéresse ?
menu-more-text = <b>Que cherchez-vous ?</b>
help-text =
    <b>Comment ça marche</b>

    Posez votre question avec vos propres mots. Ou envoyez-moi un lieu ou votre position : je vous montre ce qu’il y a près de chez vous.

    /find – cafés, ateliers et plus encore près de vous
    /courses – cours pour débuter dans le bénévolat
    /meetings – supervision (analyse de pratique) et rencontres d’échange
    /mine – vos heures et vos papiers
    /ask – poser une question à une personne
    /settings – langue, commune, nouvelles
    /privacy – ce qui est enregistré sur vous
    /cancel – arrêter, où que vous en soyez
cancel-text = C’est arrêté. Que voulez-vous faire maintenant ?
menu-button-topics = ❓ Questions et réponses
menu-button-find = 📍 Lieux et activités près de moi
menu-button-contacts = 🏛 Qui est compétent ?
menu-button-funding = 💶 Subventions
menu-button-board = 🚪 Partager salles et plus
menu-button-courses = 🎓 Cours et formations
menu-button-meetings = 🤝 Supervision et échange
menu-button-mine = 💛 Mon bénévolat
menu-button-person = 🙋 Demander à une personne
menu-button-settings = ⚙️ Réglages
menu-button-learn = 🎓 Cours et rencontres
menu-button-more = ☰ Plus et réglages
menu-button-home = 🏠 Retour au menu

## Consent

consent-text =
    <b>Quel plaisir de vous voir ici !</b>

    Je suis l’Ehrenamtslotse, le guide du bénévolat. Pour vous aider, je retiens votre numéro d’identification Telegram (pas votre numéro de téléphone), votre langue et ce que vous me demandez de faire, comme des inscriptions ou des rappels. J’en efface une partie de moi-même après un certain temps, et tout le reste dès que vous le souhaitez : avec /forgetme. Vous pouvez lire à tout moment ce que j’enregistre : /privacy.

    Cela vous convient ? Je réponds à vos questions sur le bénévolat même sans votre accord.
consent-given = ✅ Merci, vous avez donné votre accord. Vous pouvez le retirer à tout moment : avec /forgetme.
consent-toast = Merci !
consent-button-yes = ✅ Je suis d’accord
consent-button-what = Quoi exactement ?
consent-button-language = 🌐 Language · Мова · لغة
consent-button-back = ⬅️ Retour
consent-button-forget = 🗑 Non, tout effacer

## Commands and descriptions in Telegram

command-menu = Menu
command-find = Lieux et activités près de moi
command-contacts = Qui est compétent ?
command-funding = Subventions
command-board = Partager salles et plus
command-courses = Cours et formations
command-meetings = Supervision et échange
command-mine = Mon bénévolat
command-ask = Demander à une personne
command-settings = Réglages
command-language = Langue
command-help = Aide
command-privacy = Protection des données
command-mydata = Mes données dans un fichier
command-forgetme = Effacer mes données
command-cancel = Arrêter
command-questions = Questions ouvertes
command-broadcast = Écrire un message groupé
bot-name = Ehrenamtslotse Kreis Coesfeld
bot-short-description = Réponses, activités, cours et rappels pour les bénévoles de l’intégration dans le Kreis Coesfeld (district).
bot-description =
    Pour toutes les personnes qui aident des personnes réfugiées ou immigrées dans le Kreis Coesfeld (district de Coesfeld) :

    • Réponses sur l’assurance et le droit du bénévolat, avec source et date
    • Cafés, ateliers et autres activités près de vous
    • Cours pour débuter
    • Rappels pour la supervision (analyse de pratique) et les rencontres d’échange

## Answers

topics-text = <b>Quel thème ?</b> Vous pouvez aussi écrire simplement votre question.
topic-text = <b>{ $topic }</b>
topics-button-back = ⬅️ Tous les thèmes
topic-accident-insurance = Assurance accident
topic-liability = Responsabilité civile
topic-driving = Voiture et trajets
topic-children = Enfants et surveillance
topic-certificates = Casier judiciaire et justificatifs
topic-confidentiality = Confidentialité et données
topic-legal-advice = Conseil juridique
topic-residence-and-asylum = Séjour et asile
topic-tax = Impôts
topic-allowances-and-benefits = Indemnités et prestations
topic-time-off = Congé pour bénévolat
topic-volunteering-refugees = Personnes réfugiées bénévoles
topic-gifts-and-signatures = Cadeaux, signatures
topic-interpreting = Médiation linguistique
topic-housing = Logement
topic-health = Santé
topic-school-and-daycare = École et crèche
topic-bank-and-payment-card = Compte, carte de paiement
topic-bicycle = Vélo
topic-food-and-hygiene = Repas et hygiène
topic-rooms-and-events = Salles et fêtes
topic-emergency = Urgence et crise
topic-who-is-responsible = Qui est compétent ?
topic-funding = Subventions
topic-recognition = Reconnaissance
topic-group-safety = 🛡 Assurance et droit
topic-group-refugees = 🤝 Accompagner les personnes réfugiées
topic-group-everyday = 🏠 Quotidien et activités
topic-group-money = 💶 Argent, temps, reconnaissance
topic-group-help = 🆘 Urgences et qui est compétent

entry-answer =
    <b>{ $title }</b>

    { $answer }
entry-source = 📖 <i>{ $source }</i>
    Date : { $date }. Information générale, pas un conseil juridique.
entry-to-confirm = ⚠️ Nous devons encore confirmer ceci : { $points }
entry-to-confirm-some = ⚠️ Nous devons encore en confirmer une partie.
entry-hand-over = 🙋 Ici, tout dépend du cas particulier. Demandez à une personne d’y jeter un œil.
entry-only-german = ℹ️ Pour l’instant, cette réponse n’existe qu’en allemand.
entry-not-checked = ℹ️ Cette traduction n’a pas encore été relue. C’est le texte allemand qui fait foi.
entry-outdated = ℹ️ Le texte allemand est plus récent que cette traduction. Merci de lire aussi le texte allemand.
entry-overdue = ⏳ Nous voulions revoir cette réponse avant le { $date }. Cela reste à faire.
entry-withdrawn = ⏸ Nous vérifions cette réponse en ce moment, je ne la montre donc pas. Merci de demander à une personne en attendant.
entry-button-german = 🇩🇪 Lire en allemand
entry-button-helpful = 👍 Ça m’aide
entry-button-not-helpful = 👎 Ça ne m’aide pas
entry-button-person = 🙋 Demander à une personne
entry-button-contact = 🏛 Qui est compétent ?
entry-thanks-toast = Merci, ça nous fait plaisir !
entry-sorry-toast = Merci pour votre retour. Vous pouvez aussi demander à une personne.
entry-gone-toast = Cette réponse n’existe plus. Voici tous les thèmes.
suggest-text = Pensez-vous à l’une de ces questions ?
suggest-button-none = Aucune d’elles
no-match-text = Malheureusement, je ne le sais pas. Voulez-vous demander à une personne ? L’équipe vous répondra ici, dans ce chat.
no-match-button-person = 🙋 Oui, envoyer à l’équipe
no-match-button-tell = 🔔 Me prévenir quand il y a une réponse
no-match-promised = D’accord, je vous écris dès qu’il y a une réponse ici. Voulez-vous quand même demander tout de suite à une personne ?
no-match-promised-toast = C’est noté. Je vous écrirai.
no-match-gone-toast = Cette question n’est plus ouverte.

## Step by step

path-title = 🧭 <b>{ $title }</b>
path-chosen = ✔️ { $choice }
path-question =
    { $question }

    <i>Information générale, pas un conseil juridique.</i>
path-verdict = <b>{ $verdict }</b>
path-only-german = ℹ️ Pour l’instant, ces étapes n’existent qu’en allemand.
path-button-start = 🧭 { $title } Étape par étape
path-button-back = ⬅️ Une étape en arrière
path-gone-toast = Cette étape n’existe plus. Continuez ici.

## Emergency

emergency-numbers =
    🚨 <b>En cas de danger, appelez tout de suite :</b>

    <b>112</b> – danger de mort, incendie, blessure grave, risque immédiat de suicide
    <b>110</b> – police : danger venant d’autres personnes
    <b>116016</b> – aide en cas de violences faites aux femmes, jour et nuit, anonyme, nombreuses langues
    <b>0800 1110111</b> ou <b>0800 1110222</b> – Telefonseelsorge (écoute en cas de détresse)
    <b>116111</b> – pour les enfants et les jeunes
    <b>116117</b> – médecins de garde

## Asking a person

person-ask = Que voulez-vous demander ? Écrivez-le en un seul message. L’équipe voit votre question, mais pas votre nom. Ne donnez pas non plus le nom d’autres personnes.
person-button-stop = Finalement, ne rien demander
person-stopped = D’accord, je n’envoie rien.
personal-text =
    <b>Un petit coup d’œil, s’il vous plaît</b>

    Ceci pourrait révéler de qui il s’agit :
    { $details }

    En général, l’équipe n’en a pas besoin. Voulez-vous écrire la question sans ces informations ?
personal-line = • { $kind }: { $text }
personal-name = Nom
personal-phone = Numéro de téléphone
personal-email = Adresse e-mail
personal-iban = Numéro de compte
personal-birth-date = Date de naissance
personal-case-number = Numéro de dossier ou de pièce d’identité
personal-number = Long numéro
personal-button-change = ✏️ Écrire sans ces informations
personal-button-send = Envoyer tel quel
person-asked = ✅ L’équipe a reçu votre question. La réponse arrivera ici, dans ce chat.
person-asked-toast = L’équipe a reçu votre question.
person-already-toast = L’équipe a déjà cette question. La réponse arrivera ici.
person-no-staff = Aucune équipe n’est encore reliée à ce chat. Adressez-vous au Kommunales Integrationszentrum (Centre communal d’intégration) : ki@kreis-coesfeld.de
staff-answer =
    💬 <b>Réponse de l’équipe</b>

    <blockquote>{ $question }</blockquote>
    { $answer }
question-button-add = ✏️ Ajouter quelque chose
question-button-withdraw = ↩️ Retirer la question
question-button-helped = 👍 Merci, cela m’aide
question-button-ask-back = ✏️ Demander autre chose à ce sujet
question-button-ask = 💬 Nouvelle question à l’équipe
question-button-list = ⬅️ Mes questions
question-button-own = { $mark } { $text }
question-taken =
    🙋 <b>Quelqu’un de l’équipe s’occupe de votre question.</b>

    <blockquote>{ $question }</blockquote>
    La réponse arrivera ici, dans ce chat.
question-closed =
    <b>Au sujet de votre question</b>

    <blockquote>{ $question }</blockquote>
    { $reason }
question-reason-not-ours = Un autre service en est chargé. Vous le trouverez avec /contacts
question-reason-no-advice = C’est une question de droit, et l’équipe n’a pas le droit d’y répondre. Un service de conseil peut vous aider. Vous le trouverez avec /contacts
question-reason-unknown = Nous n’avons malheureusement pas trouvé la réponse.
question-reason-unclear = Nous n’avons pas bien compris la question. Dites-nous en un peu plus, s’il vous plaît.
question-reason-call = Nous préférons en parler avec vous. Écrivez à ki@kreis-coesfeld.de et nous vous contacterons.
question-list = <b>Vos questions à l’équipe</b>
question-list-none = Vous n’avez encore rien demandé à l’équipe.
question-own =
    <b>Votre question du { $day }</b>

    { $text }
question-answer =
    <b>Réponse de l’équipe</b>
    { $answer }
question-state-open = ⏳ L’équipe a la question.
question-state-taken = 🙋 Quelqu’un de l’équipe s’en occupe.
question-state-answered = ✅ Réponse donnée.
question-state-closed = ☑️ Terminée.
question-ask-addition = Que voulez-vous ajouter ? Écrivez-le en un seul message. Ne donnez pas le nom d’autres personnes.
question-addition-added = ✅ L’équipe voit maintenant ce que vous avez ajouté.
question-addition-reopened = ✅ L’équipe a reçu votre message. La réponse arrivera ici, dans ce chat.
question-addition-already = L’équipe a déjà ceci.
question-addition-too-many = Vous avez déjà beaucoup ajouté à cette question. Posez-en une nouvelle : /ask
question-addition-over = Cette question n’existe plus. Vous pouvez en poser une autre avec /ask
question-withdrawn = Votre question est retirée et effacée.
question-withdrawn-toast = La question est retirée.
question-answered-toast = Cette question a déjà une réponse.
question-over-toast = Cette question est déjà terminée.
question-helped-toast = Merci, cela nous fait plaisir !

## Places and activities nearby

find-what = <b>Que cherchez-vous ?</b>
find-where = <b>Où ?</b> Écrivez un lieu ou un code postal, ou envoyez votre position. Je ne m’en sers que pour cette réponse et je ne l’enregistre pas.
find-placeholder = Lieu ou code postal
find-button-location = 📍 Envoyer ma position
find-button-all = Tout afficher
find-button-kinds = 🔎 Autre chose
find-button-favourites = ⭐ Mes adresses gardées
find-near = 📍 { $place }
find-place-unknown = Je ne connais pas ce lieu. Dans le Kreis Coesfeld, il y a { $municipalities } – les villages, les quartiers et les codes postaux marchent aussi. Pour arrêter : /cancel
find-results = <b>{ $kind } – { $place } et alentours</b>
find-narrowed = Seulement : { $filters }
find-wider = Il y a trop peu de choses tout près : j’ai cherché dans un rayon de { $km } km.
find-nothing = Malheureusement, je ne connais rien de ce genre à { $place } ni aux alentours. Vous en connaissez un ? Alors dites-le à l’équipe : /ask
find-nothing-narrowed = Avec ces choix, je ne trouve rien à { $place } ni aux alentours.
find-only-stale = À { $place } et aux alentours, je ne connais que des adresses que personne n’a confirmées depuis deux ans. Je ne les montre pas, pour que vous ne trouviez pas porte close. Le mieux : demandez à l’équipe : /ask
find-hidden =
    { $count ->
        [one] { $count } autre adresse n’a pas été confirmée
        [many] { $count } autres adresses n’ont pas été confirmées
       *[other] { $count } autres adresses n’ont pas été confirmées
    } depuis deux ans. Je ne les montre que si vous écrivez leur nom.
find-named = <b>Pensez-vous à l’une de ces adresses ?</b>
find-far-away = Le lieu le plus proche que je connaisse est { $place }, à { $km } km environ. Je ne connais que les activités du Kreis Coesfeld. Écrivez-moi volontiers un lieu de ce district.
find-button-card = { $number }. { $name }
find-button-more = Suite ➡️
find-button-back = ⬅️ Retour
find-button-wider = 🔭 Chercher plus loin (jusqu’à { $km } km)
find-button-narrow = ⚙️ Affiner le choix
find-button-elsewhere = 📍 Chercher ailleurs
find-button-again = 🔎 Nouvelle recherche
narrow-text = <b>Qu’est-ce qui compte pour vous ?</b>
narrow-today = ouvert aujourd’hui
narrow-wheelchair = accessible en fauteuil roulant
narrow-children = enfants bienvenus
narrow-women_only = réservé aux femmes
narrow-on = ✅ { $name }
narrow-off = ⬜ { $name }
narrow-button-kind = Quoi : { $name }
narrow-button-language = Langue sur place : { $name }
narrow-any-language = peu importe
narrow-which-language = <b>Quelle langue doit-on parler sur place ?</b>
narrow-button-show = Voir la liste ➡️
narrow-button-clear = ✖️ Annuler ces choix
favourites-text = <b>⭐ Adresses gardées</b>
favourites-none = Rien n’est encore gardé. Touchez « Garder » sur une adresse : vous la retrouverez ici.
offer-kind-all = Lieux et activités
offer-kind-international_cafe = Café international
offer-kind-language_cafe = Café de conversation
offer-kind-bike_workshop = Atelier vélo
offer-kind-bike_course = Cours de vélo
offer-kind-sewing_workshop = Atelier de couture
offer-kind-repair_cafe = Repair café
offer-kind-homework_help = Aide aux devoirs
offer-kind-language_course = Cours de langue
offer-kind-learning_place = Lieu pour apprendre
offer-kind-second_hand_shop = Seconde main et meubles
offer-kind-meeting_place = Salles et lieux de rencontre
offer-kind-initiative = Initiative, collectif
offer-kind-migrant_organisation = Association de migrants
offer-kind-counselling = Conseil
offer-kind-network = Réseau
offer-kind-authority = Administration
offer-kind-interpreter_pool = Médiation linguistique
offer-line = <b>{ $number }. { $name }</b>
    { $kind }, { $distance }
offer-distance = { $place }, environ { $km } km
offer-distance-near = { $place }, environ { $metres } m
offer-distance-here = à { $place }
offer-card = <b>{ $name }</b>
    { $kind }
offer-address = 📍 { $address }
offer-languages = 🗣 On y parle : { $languages }
offer-women-only = 👩 Réservé aux femmes
offer-wheelchair = ♿ Accessible en fauteuil roulant
offer-no-wheelchair = 🚫♿ Pas accessible en fauteuil roulant
offer-children = 🧒 Enfants bienvenus
offer-phone = 📞 { $phone }
offer-email = ✉️ { $email }
offer-centre = ℹ️ Le point sur la carte indique le centre de la localité, pas le bâtiment.
offer-street = ℹ️ Le point sur la carte indique la rue, pas le bâtiment.
offer-unconfirmed = ⚠️ Information non confirmée ({ $date }). Renseignez-vous avant d’y aller.
offer-confirmed = ✅ Confirmé le { $date }
offer-stale = ⚠️ Pas confirmé depuis plus de deux ans, dernière information : { $date }. Renseignez-vous absolument avant d’y aller.
offer-retired = ❌ Cette adresse n’existe plus.
offer-date-unknown = date inconnue
offer-source = 📖 <i>Source : { $source }</i>
offer-button-map = 🗺 Voir sur la carte
offer-button-contact = 🌐 Ouvrir le site
offer-button-report = ✏️ Une erreur ?
find-button-new-offer = ➕ Signaler une nouvelle offre
offer-button-pin = 📍 Envoyer l’adresse sur la carte
offer-button-keep = ☆ Garder
offer-button-drop = ★ Ne plus garder
offer-button-guest = 🌍 Dans une autre langue
offer-button-list = ⬅️ À la liste
offer-guest-which =
    <b>{ $name }</b>
    Dans quelle langue ? J’envoie un message à transférer ou à montrer.
offer-gone-toast = Cette activité n’est plus proposée ici.
offer-kept-toast = ⭐ Gardé
offer-dropped-toast = Retiré
inline-button-bot = Ouvrir le bot
inline-button-open = En savoir plus dans le bot
inline-entry = Une réponse sur le bénévolat
hours-always-sure = 🕒 Toujours ouvert
hours-always-unsure = 🕒 Toujours ouvert, d’après la source
hours-open-sure = 🟢 Ouvert maintenant, jusqu’à { $time }
hours-open-unsure = 🕒 D’après la source, ouvert aujourd’hui jusqu’à { $time }
hours-opens-sure = 🕒 Ouvre { $day } à { $time }
hours-opens-unsure = 🕒 D’après la source, rouvre { $day } à { $time }
hours-unknown = 🕒 Horaires à demander
hours-by-appointment = 🕒 Uniquement sur rendez-vous
hours-week = 📅 { $days } : { $times }
hours-days = { $first } à { $last }
hours-every-day = Tous les jours
hours-span = { $begin }–{ $end }
hours-whole-day = toute la journée
hours-not-on-holidays = Fermé les jours fériés
hours-next = Prochaines dates :
hours-next-date = • { $day }, { $times }
day-today = aujourd’hui
day-tomorrow = demain

## Qui est compétent ?

contacts-text = <b>Qui est compétent ?</b> De quoi s’agit-il ?
contacts-group = <b>{ $group }</b> De quoi s’agit-il exactement ?
contacts-where = <b>Pour quelle commune ?</b>
contacts-button-everywhere = Tout le district (Kreis)
contacts-heading =
    <b>Qui est compétent ?</b>
    { $topic } · { $place }
contacts-whole-district = tout le district (Kreis)
contacts-choose-place = ℹ️ Choisissez une commune et je vous montrerai aussi les services sur place.
contacts-municipality-open = ⚠️ À { $place }, le service compétent n’est pas encore connu. N’hésitez pas à demander à l’équipe.
contacts-button-place = 📍 Autre commune
contacts-button-topics = ⬅️ Autre sujet
contacts-button-back = ⬅️ Tous les services à ce sujet
contact-level-heading = <b>{ $level }</b>
contact-level-municipality = Ville ou commune
contact-level-district = District (Kreis)
contact-level-voluntary = Associations et bénévoles
contact-level-beyond = Land, État fédéral, assurances, lignes d’aide
contact-line = • <b>{ $name }</b>
contact-task = { $task }
contact-open = ⚠️ Le contact n’est pas encore connu.
contact-open-points = ⚠️ Encore à préciser : { $points }
contact-card =
    <b>{ $name }</b>
    { $level }
contact-only-german = ℹ️ Ces informations n’existent qu’en allemand.
contact-gone = ⚠️ Ce service n’existe plus.
contact-address = 📍 { $address }
contact-phone = 📞 { $phone }
contact-email = ✉️ { $email }
contact-hours = 🕒 { $hours }
contact-source =
    📖 <i>Source : { $source }</i>
    Mise à jour : { $date }
contact-button-web = 🌐 Ouvrir le site
contact-button-save = 👤 Enregistrer le contact
contact-file-caption = Ouvrez le fichier pour enregistrer le contact.
contact-gone-toast = Ce service n’existe plus.

## Subventions

funding-text =
    <b>Subventions</b>
    De l’argent pour votre initiative. Demandez toujours avant de commencer : souvent, rien ne doit débuter avant l’accord.
funding-ended-text =
    <b>Programmes terminés</b>
    Vous pouvez relire ici ce qui existait.
funding-none = Rien n’est inscrit ici pour le moment.
funding-line = • <b>{ $title }</b>
funding-card =
    <b>{ $title }</b>
    { $giver }
funding-who = 👥 { $who }
funding-amount = 💶 { $amount }
funding-purpose = 🎯 { $purpose }
funding-apply-at = 📝 { $where }
funding-deadline = ⏳ Date limite : { $day }
funding-deadline-passed = ⌛ La dernière date limite était le { $day }. La prochaine n’est pas encore connue.
funding-deadline-open = ⏳ La date limite n’est pas encore connue.
funding-ended = ⛔ Ce programme n’existe plus.
funding-ended-on = ⛔ Terminé le { $day }
funding-deadline-soon =
    🔔 <b>{ $title }</b>
    Vous pouvez encore faire une demande jusqu’au { $day }. Ensuite, il sera trop tard.
funding-button-web = 🌐 Ouvrir le site
funding-button-ended = 📁 Programmes terminés
funding-button-running = ⬅️ Programmes en cours
funding-button-all = ⬅️ Tous les programmes
funding-button-remind = 🔔 Me le rappeler avant la date
funding-button-remind-off = 🔕 Ne plus me le rappeler
funding-button-card = 💶 Voir le programme
funding-on-toast = Je vous le rappellerai 14 jours et 3 jours avant.
funding-off-toast = Je ne vous rappellerai plus cette date.
funding-gone-toast = Ce programme n’est plus ici.

## Remarques sur les offres

report-what =
    <b>{ $name }</b>
    Qu’est-ce qui n’est plus juste ?
report-what-closed = 🚪 N’existe plus
report-what-hours = 🕒 Autres horaires
report-what-address = 📍 Autre adresse
report-what-contact = 📞 Autre contact
report-what-other = 📝 Autre chose
report-what-new = ➕ Nouvelle offre
report-new-kind = <b>Une nouvelle offre, très bien !</b> De quoi s’agit-il ?
report-new-place = <b>Dans quelle commune ?</b>
report-ask-closed = Comment le savez-vous ? Une phrase suffit. Ne citez pas de noms, s’il vous plaît.
report-ask-hours = Quand est-ce ouvert maintenant ? Par exemple : mardi de 14 à 16 h, jeudi de 10 à 12 h
report-ask-hours-again = Je ne peux pas lire ces horaires. Écrivez ainsi : mardi de 14 à 16 h, jeudi de 10 à 12 h
report-ask-address = Quelle est l’adresse maintenant ? Rue, numéro, bâtiment.
report-ask-address-again = C’est trop long pour une adresse. Rue, numéro et bâtiment suffisent.
report-ask-contact = Comment joindre l’offre maintenant ? Téléphone, e-mail ou site de l’organisation, rien de privé.
report-ask-contact-again = Je n’y trouve ni téléphone, ni e-mail, ni site. Écrivez seulement cela, s’il vous plaît.
report-ask-other = Que doit savoir l’équipe ? Une phrase suffit. Ne citez pas de noms, s’il vous plaît.
report-ask-new = Comment cela s’appelle-t-il et où est-ce ? D’abord le nom, puis une virgule, puis l’adresse. Par exemple : Nähcafé Sonnenschein, Pfarrheim, Kirchstraße 1
report-button-stop = Ne rien signaler
report-proposed = ✅ Merci ! L’équipe va regarder et je vous tiendrai au courant.
report-done = ✅ Modifié. Cela vaut dès maintenant.
report-already = L’équipe l’a déjà. Merci !
report-gone = Cette offre n’est déjà plus ici. Merci !
report-too-many = Plusieurs de vos remarques attendent déjà. Patientez jusqu’à ce que l’équipe les ait vues.
proposal-heard-accepted = 💛 <b>{ $name }</b> : votre remarque a été reprise. Merci de votre attention !
proposal-heard-declined = <b>{ $name }</b> : l’équipe a vérifié et garde la fiche telle quelle. Merci quand même !
proposal-heading =
    ✏️ <b>Remarque { $number } : { $name }</b>
    { $what }
proposal-field =
    <b>{ $field }</b>
    Avant : { $before }
    Maintenant : { $after }
proposal-text = <blockquote>{ $text }</blockquote>
proposal-state-accepted = ✅ Acceptée
proposal-state-declined = ✖️ Refusée
proposal-state-undone = ↩️ Annulée
proposal-button-yes = ✅ Accepter
proposal-button-seen = ✅ C’est modifié
proposal-button-no = ✖️ Refuser
proposal-button-undo = ↩️ Annuler la modification
proposal-accepted-toast = Acceptée. La personne sera prévenue.
proposal-declined-toast = Refusée. La personne sera prévenue.
proposal-undone-toast = Modification annulée.
proposal-already-toast = C’est déjà décidé.
proposal-overtaken-toast = Plus possible : la fiche a été modifiée entre-temps.
proposal-gone-toast = Cette remarque n’existe plus.
field-name = Nom
field-kind = Type
field-municipality = Commune
field-address = Adresse
field-opening_hours = Horaires
field-phone = Téléphone
field-email = E-mail
field-contact_url = Internet
field-state = Statut
check-text =
    ❓ <b>{ $name }</b>, { $place }
    Cette fiche est-elle encore juste ? Elle sera bientôt trop ancienne pour la liste.
check-button-yes = ✅ Toujours juste
check-button-changed = ✏️ A changé
check-button-gone = 🚪 N’existe plus
check-confirmed = ✅ <b>{ $name }</b> est confirmée. Merci !
check-retired = 🚪 <b>{ $name }</b> n’est plus dans les listes. Merci !
check-already = <b>{ $name }</b> : c’est déjà noté. Merci !
check-gone = Cette offre n’est plus ici.
care-text =
    <b>Prendre soin des offres</b>
    À regarder :
care-list = <b>{ $heading }</b>
care-proposals = ✏️ Remarques ouvertes : { $count }
care-unconfirmed = ❔ Non confirmées : { $count }
care-stale = ⌛ Trop anciennes : { $count }
care-no-hours = 🕒 Sans horaires : { $count }
care-no-address = 📍 Sans adresse : { $count }
care-never-opened = 🔍 Jamais trouvées : { $count }
care-button-back = ⬅️ Retour
care-no-proposals-toast = Aucune remarque en attente.

## Salles et plus

board-text =
    <b>Salles et plus</b>
    De quoi avez-vous besoin, ou que pouvez-vous proposer ?
resource-kind-room = 🚪 Salle
resource-kind-vehicle = 🚐 Véhicule
resource-kind-equipment = 📽 Matériel
resource-kind-interpreting = 🗣 Temps d’interprétation
board-button-offer = ➕ Proposer quelque chose
board-button-mine = 🗂 Mes annonces
board-button-back = ⬅️ Salles et plus
board-where = <b>Dans quelle commune ?</b>
board-when = <b>Pour quel jour ?</b>
board-found =
    <b>{ $kind }, { $day }</b>
    { $count ->
        [0] Rien n’est inscrit pour ce jour, désolé.
        [one] Une annonce
       *[other] { $count } annonces
    }
board-line =
    • <b>{ $title }</b>
    📍 { $place }
board-card =
    <b>{ $title }</b>
    { $kind } · { $place }
    🗓 { $day }
board-button-ask = ✋ Demander
board-ask-purpose = Pour quoi faire et à quelle heure ? Une phrase suffit, sans noms s’il vous plaît.
board-ask-contact = Comment vous joindre ? Téléphone ou e-mail. Ce n’est montré qu’une fois que les deux côtés sont d’accord.
board-ask-title = Que proposez-vous ? Une phrase, par exemple : salle pour 20 personnes, accessible, avec cuisine
board-offer-what = <b>Que souhaitez-vous proposer ?</b>
board-offer-where = <b>Où est-ce ?</b>
board-how-long = <b>Combien de temps l’annonce doit-elle rester ?</b> Ensuite, elle prend fin d’elle-même.
board-months = { $count ->
        [one] Un mois
       *[other] { $count } mois
    }
board-button-stop = Annuler
board-offer-offered = ✅ Votre annonce est en ligne. Si quelqu’un demande, je vous écris.
board-offer-already = Cette annonce existe déjà.
board-offer-too-many = Vous avez déjà dix annonces. Terminez-en d’abord une.
board-offer-too-long = C’est trop long. Réessayez plus court, s’il vous plaît.
board-request-asked = ✅ Votre demande est partie. La réponse arrive ici.
board-request-already = Vous l’avez déjà demandé.
board-request-taken = Ce jour-là, c’est malheureusement déjà pris.
board-request-own = C’est votre propre annonce.
board-request-over = Cette annonce n’existe plus.
board-request-too-many = Cinq de vos demandes sont encore ouvertes. Attendez une réponse, s’il vous plaît.
board-request-too-long = C’est trop long. Réessayez plus court, s’il vous plaît.
board-request =
    ✋ <b>Demande : { $title }</b>
    🗓 { $day }
    <blockquote>{ $purpose }</blockquote>
    Si vous acceptez, chacun reçoit le contact de l’autre.
board-button-agree = ✅ Accepter
board-button-decline = Pas cette fois
board-answer-agreed = ✅ Accepté. Vous recevez tous deux un message avec le contact.
board-answer-declined = Refusé. L’autre personne sera prévenue.
board-answer-already-toast = Vous avez déjà répondu.
board-answer-taken-toast = Vous l’avez déjà promis à quelqu’un ce jour-là.
board-answer-gone-toast = Cette demande n’existe plus.
board-agreed-asker =
    🎉 <b>{ $title }</b>, { $day } : c’est accepté.
    Contact : { $contact }
board-agreed-owner =
    🤝 <b>{ $title }</b>, { $day } : vous avez accepté.
    Contact : { $contact }
board-declined = <b>{ $title }</b>, { $day } : cette fois, ce n’est pas possible. Peut-être autre chose ?
board-over-toast = Cette annonce n’existe plus.
board-mine = <b>Mes annonces</b>
board-mine-none = Vous n’avez aucune annonce pour le moment.
board-mine-line =
    • <b>{ $title }</b>, { $place }
    Jusqu’au { $day }
board-button-close = 🗑 Terminer : { $title }
board-closed-toast = L’annonce est terminée.

## Courses

courses-text = <b>Cours pour les bénévoles</b>
courses-none = Aucun cours n’est prévu en ce moment. Demandez volontiers à l’équipe : /ask
courses-mine = <b>Vos inscriptions</b>
courses-mine-none = Vous n’avez encore aucune inscription.
course-button = { $title } · { $day }
course-button-seated = ✅ { $title } · { $day }
course-button-offered = 🎉 { $title } · { $day }
course-button-waiting = ⏳ { $title } · { $day }
course-button-mine = 📋 Mes inscriptions
course-button-all = ⬅️ Tous les cours
course-title = <b>{ $title }</b>
course-date = 🗓 { $day }, { $start }–{ $end }
course-where = 📍 { $place }
course-link = 🔗 { $link }
course-language = 🗣 { $language }
course-fee = 💶 Prix : { $fee }
course-closes = ✍️ Inscription jusqu’au { $day }, { $time }
course-childcare = 🧒 Besoin d’une garde d’enfants ? Vous pourrez l’indiquer après l’inscription.
course-access = ♿ Besoin d’un lieu accessible ? Vous pourrez l’indiquer après l’inscription.
course-kind-newcomer = Introduction au bénévolat
course-kind-guide_training = Formation d’accompagnateur
course-kind-guide_refresher = Remise à niveau pour accompagnateurs et accompagnatrices
course-kind-first_aid = Premiers secours
course-kind-further_training = Formation continue
course-kind-children = Travail avec des enfants
course-about-newcomer = Pour toutes les personnes qui débutent : les bases, des conseils et du temps pour vos questions.
course-about-guide_training = Comment bien accompagner les gens, au quotidien et dans les administrations.
course-about-guide_refresher = Pour toutes les personnes qui ont déjà suivi la formation d’accompagnateur.
course-about-first_aid = Que faire en cas d’urgence, avec des exercices.
course-about-further_training = Un thème du bénévolat, vu de plus près.
course-about-children = Pour toutes les personnes bénévoles auprès d’enfants et de jeunes.
course-seats-free = { $count ->
        [one] Il reste <b>{ $count } place</b>.
       *[other] Il reste <b>{ $count } places</b>.
    } Si vous vous inscrivez, l’équipe verra votre nom Telegram.
obstacle-full = Toutes les places sont prises. Sur la liste d’attente, je vous propose une place libérée dès que c’est votre tour. L’équipe verra votre nom Telegram.
obstacle-closed = 🔒 L’inscription est fermée depuis le { $day }, { $time }. Demandez volontiers à l’équipe : /ask
obstacle-clash = ⚠️ Vous avez déjà une place ici au même moment : <b>{ $title }</b>
obstacle-prerequisite = 📘 Il vous faut d’abord : <b>{ $name }</b>
obstacle-called-off = ❌ <b>Ce cours est annulé.</b>
obstacle-begun = Ce cours a déjà commencé.
prerequisite-guide_training = avoir suivi une formation d’accompagnateur
prerequisite-conduct = un extrait de casier judiciaire que l’équipe a vu (/conduct)
course-you-are-in = ✅ <b>Votre inscription est faite.</b>
course-you-are-offered = 🎉 <b>Cette place vous est réservée jusqu’au { $day }, { $time }.</b> Ensuite, elle ira à la personne suivante.
course-you-wait = ⏳ <b>Vous avez le numéro { $position } sur la liste d’attente.</b> Quand ce sera votre tour, je vous proposerai la place libre.
course-seat-open = 🎉 <b>Une place est libre.</b> Le cours commence bientôt : elle va à la première personne qui appuie.
course-needs = Avez-vous besoin de quelque chose pour participer ? Appuyez sur ce qui convient. Seule l’équipe le voit, et je l’efface après le cours.
need-childcare = garde d’enfants
need-step-free = accès sans marches
need-hearing = aide pour entendre
need-sight = aide pour voir
need-button = ◻️ { $need }
need-button-chosen = ☑️ { $need }
need-toast = C’est noté.
course-button-enrol = ✅ M’inscrire
course-button-wait = ⏳ Aller sur la liste d’attente
course-button-calendar = 🗓 Ajouter à mon agenda
course-button-leave-seated = Annuler mon inscription
course-button-leave-waiting = Quitter la liste d’attente
seat-button-take = ✅ Prendre la place
seat-button-decline = ➡️ Laisser la place
course-leave-seated = Voulez-vous vraiment laisser votre place au cours <b>{ $title }</b> ? Elle sera proposée à la personne suivante sur la liste d’attente.
course-leave-waiting = Voulez-vous vraiment quitter la liste d’attente pour <b>{ $title }</b> ?
course-button-leave-yes = Oui, annuler
course-button-leave-no = Non, je reste
course-seated-toast = C’est fait, votre place est réservée. Quel plaisir de vous avoir avec nous !
course-seated-already-toast = Votre inscription est déjà faite.
course-offered-already-toast = Une place vous est réservée. La voulez-vous ?
course-waiting-toast = Vous êtes sur la liste d’attente.
course-waiting-already-toast = Vous êtes déjà sur la liste d’attente.
course-refused-toast = L’inscription n’est pas possible pour le moment. La raison est indiquée ici.
course-cancelled-toast = Votre inscription est annulée.
course-too-late-toast = Ce cours a déjà commencé.
course-unknown-toast = Ce cours n’existe plus.
course-gone-toast = Ce cours n’existe plus. Voici tous les cours.
seat-seated-toast = La place est à vous. Quel plaisir de vous avoir avec nous !
seat-waiting-toast = Désolé, cette place est déjà prise. Vous restez sur la liste d’attente.
seat-missed-toast = Le délai est passé, la place est allée plus loin.
seat-refused-toast = Vous avez un autre cours au même moment. Annulez d’abord cette inscription.
seat-too-late-toast = Ce cours a déjà commencé ou il est annulé.
seat-unknown-toast = Ce cours n’existe plus.
seat-declined-toast = Merci ! La place va à la personne suivante.
seat-not-toast = Aucune place ne vous est réservée pour le moment.
notice-seat-offered = 🎉 <b>Une place s’est libérée : { $title }</b>
notice-seat-open = 🏃 <b>Une place s’est libérée peu avant le cours : { $title }</b>
notice-offer-lapsed = ⌛ <b>Le délai pour votre place est passé : { $title }</b> Vous n’êtes plus sur la liste d’attente. Vous voulez quand même venir ? Vous pouvez vous y remettre ci-dessous.
notice-course-changed = ✏️ <b>Quelque chose a changé : { $title }</b> Nouveau : { $fields }
notice-course-cancelled = ❌ <b>Le cours est malheureusement annulé : { $title }</b>
changed-dates = date
changed-place = lieu
changed-link = lien
changed-language = langue
changed-fee = prix

## Planning courses

planning-text = <b>Planifier des cours</b>
planning-none = <b>Planifier des cours</b>
    Aucun cours n’est encore prévu.
planning-button-new = ➕ Nouveau cours
planning-button-course-draft = ✏️ { $title } · { $day }
planning-button-course-published = 🎓 { $title } · { $day }
planning-button-course-cancelled = ❌ { $title } · { $day }
planning-button-stop = Abandonner
planning-button-back = ⬅️ Retour
planning-button-all = ⬅️ Tous les cours
planning-button-course = ⬅️ Vers le cours
planning-ask-kind = <b>Nouveau cours, étape 1 sur 3 :</b> Quel type de cours ?
planning-step-dates =
    <b>Étape 2 sur 3 :</b> Quand ? Par exemple :
    <code>12.1. 18:00-21:00</code>
    Plusieurs dates : une ligne pour chacune.
planning-step-place = <b>Étape 3 sur 3 :</b> Où ? Écrivez le lieu ou choisissez-en un.
planning-ask-title = Comment s’appelle le cours ? Écrivez le titre en allemand.
planning-ask-dates =
    Quand ? Par exemple :
    <code>12.1. 18:00-21:00</code>
    Plusieurs dates : une ligne pour chacune.
planning-ask-place = Où a lieu le cours ? Écrivez le lieu.
planning-ask-link = Écrivez le lien de la visioconférence. Seules les personnes qui ont une place le verront.
planning-ask-seats = Combien y a-t-il de places ?
planning-ask-fee = Combien coûte le cours ? Par exemple : <code>12,50</code>
planning-ask-language = Dans quelle langue est le cours ?
planning-ask-closes = Quand l’inscription se termine-t-elle ?
planning-wrong-title = ⚠️ 120 caractères au plus, s’il vous plaît.
planning-wrong-dates = ⚠️ Je ne peux pas lire cela comme une date. Elle doit être à venir, et la fin après le début.
planning-wrong-place = ⚠️ 120 caractères au plus, s’il vous plaît.
planning-wrong-link = ⚠️ Le lien doit commencer par https://
planning-wrong-seats = ⚠️ Un nombre de 1 à 999, s’il vous plaît.
planning-wrong-fee = ⚠️ Un montant en euros, s’il vous plaît.
planning-button-no-link = Pas de lien
planning-button-no-fee = Gratuit
planning-button-closes-days = { $count ->
        [0] Au début du cours seulement
        [one] { $count } jour avant
       *[other] { $count } jours avant
    }
planning-state-draft = ✏️ <b>Brouillon.</b> Seule l’équipe le voit.
planning-state-published = ✅ <b>Publié.</b>
planning-state-cancelled = ❌ <b>Annulé.</b>
planning-figures = Places : { $taken } prises sur { $seats }, { $offered } proposées. Liste d’attente : { $waiting }
planning-button-publish = ✅ Publier
planning-button-discard = 🗑 Supprimer le brouillon
planning-button-copy = 📑 Copier le cours
planning-button-people = 👥 Qui vient ?
planning-button-title = Changer le titre
planning-button-dates = Changer les dates
planning-button-place = Changer le lieu
planning-button-link = Changer le lien
planning-button-language = Changer la langue
planning-button-seats = Nombre de places
planning-button-closes = Fin des inscriptions
planning-button-fee = Changer le prix
planning-button-switch-childcare-on = ➕ Demander pour la garde d’enfants
planning-button-switch-childcare-off = ➖ Ne pas demander pour la garde d’enfants
planning-button-switch-access-on = ➕ Demander pour l’accessibilité
planning-button-switch-access-off = ➖ Ne pas demander pour l’accessibilité
planning-button-call-off = ❌ Annuler le cours
planning-call-off = <b>Vraiment annuler { $title } ?</b> { $count ->
        [0] Personne n’est encore inscrit.
        [one] { $count } personne sera prévenue tout de suite.
       *[other] { $count } personnes seront prévenues tout de suite.
    }
planning-button-call-off-yes = Oui, annuler
planning-button-call-off-no = Non, garder le cours
planning-published-toast = Publié. On peut maintenant s’inscrire.
planning-discarded-toast = Brouillon supprimé.
planning-copied-toast = Copié. Merci de vérifier la date.
planning-changed-toast = { $count ->
        [0] Modifié.
        [one] Modifié. { $count } personne sera prévenue.
       *[other] Modifié. { $count } personnes seront prévenues.
    }
planning-same-toast = C’était déjà le cas.
planning-past-toast = Cette date est déjà passée.
planning-too-few-seats-toast = C’est trop peu : davantage de places sont déjà prises ou proposées.
planning-gone-toast = Ce cours ne peut plus être modifié.
people-text = <b>Qui vient : { $title }</b>
    { $day }
people-none = Personne n’est encore inscrit.
people-seated = ✅ { $name }{ $needs }
people-offered = 🎉 { $name }{ $needs } – place proposée
people-waiting = ⏳ { $name }{ $needs } – en attente
people-cancelled = ✖️ { $name }{ $needs } – inscription annulée
people-guest = { $name } (sans Telegram)
people-nameless = sans nom
people-button-guest = ➕ Inscrire une personne sans Telegram
people-button-attendance = ☑️ Qui était là ?
people-button-one = 👤 { $name }
guest-ask = Comment s’appelle la personne ? Demandez-lui d’abord son accord. Je garde seulement le nom, au plus 90 jours après le cours.
guest-signed-seated = ✅ { $name } a une place.
guest-signed-waiting = ⏳ Le cours est complet, { $name } est sur la liste d’attente. Si une place se libère, je vous écris.
guest-signed-offered = 🎉 Une place est déjà réservée pour { $name }.
guest-signed-too-late = Ce cours a déjà commencé.
guest-signed-unknown = On ne peut pas s’inscrire à ce cours.
guest-seated = 👤 <b>{ $name }</b> (sans Telegram) a une place : { $title }
guest-offered = 👤 Une place est réservée pour <b>{ $name }</b> (sans Telegram) jusqu’au { $day }, { $time } : { $title }
guest-waiting = 👤 <b>{ $name }</b> (sans Telegram) est sur la liste d’attente : { $title }
guest-cancelled = 👤 <b>{ $name }</b> (sans Telegram), inscription annulée : { $title }
guest-button-take = ✅ Prendre la place
guest-button-remove = 🗑 Désinscrire et effacer le nom
guest-button-people = ⬅️ Qui vient ?
guest-taken-toast = La place est prise. Merci de prévenir la personne.
guest-missed-toast = Cette place n’est plus libre.
guest-removed-toast = Le nom est effacé.
guest-gone-toast = Cette inscription n’existe plus.
notice-guest = 📞 <b>Merci de prévenir une personne sans Telegram.</b>
attendance-text = <b>Qui était là ? { $title }</b>
    Appuyez sur les personnes présentes. Jusqu’ici : { $count } sur { $seated }
attendance-button-there = ✅ { $name }
attendance-button-absent = ◻️ { $name }
attendance-button-all = Tout le monde était là
attendance-button-more = Suite ➡️
attendance-noted-toast = C’est noté.
attendance-not-begun-toast = Ce cours n’a pas encore commencé.
attendance-gone-toast = Cette inscription n’existe plus.

## Supervision and exchange

series-text = <b>Supervision et échange</b>
    Ici, vous parlez avec d’autres bénévoles de ce qui vous préoccupe ou vous touche. Je vous envoie volontiers un rappel.
series-none = Aucune rencontre n’est prévue en ce moment. Demandez volontiers à l’équipe : /ask
series-button = { $title }
series-button-subscribed = 🔔 { $title }
series-button-all = ⬅️ Toutes les rencontres
series-one =
    <b>{ $title }</b>
    { $about }

    📍 { $place }
    🏘 { $area }
    🗣 { $language }
series-about-supervision = Analyse de pratique : prendre du recul sur son engagement, avec un accompagnement professionnel. Ce qui se dit reste entre nous.
series-about-exchange = Partager des expériences, éclaircir des questions, faire connaissance.
meeting-dates = <b>Prochaines dates.</b> Touchez celle où vous voulez venir.
meeting-no-dates = Aucune date n’est fixée pour l’instant.
series-ask-lead = <b>Quand voulez-vous un rappel ?</b>
lead-60 = 1 heure avant
lead-180 = 3 heures avant
lead-1440 = 1 jour avant
lead-2880 = 2 jours avant
lead-10080 = 1 semaine avant
lead-button = { $lead }
lead-button-chosen = ✅ { $lead }
series-button-off = 🔕 Ne plus me le rappeler
series-on-toast = Je vous envoie un rappel : { $lead }.
series-off-toast = Je ne vous rappelle plus ces rencontres.
series-gone-toast = Ces rencontres n’existent plus.
meeting-reminder =
    🔔 <b>Rappel : { $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
meeting-reply-open = Venez-vous ?
meeting-reply-yes = ✅ Vous venez. À bientôt !
meeting-reply-no = Vous ne pouvez pas cette fois. Merci de nous l’avoir dit !
meeting-button-yes = ✅ Je viens
meeting-button-no = Je ne peux pas
meeting-button-series = 🔔 Modifier les rappels
meeting-yes-toast = Parfait, à bientôt !
meeting-no-toast = Merci de nous prévenir.
meeting-over-toast = Cette rencontre est déjà passée.
series-whole-district = tout le district (Kreis)
series-kind-supervision = Supervision pour bénévoles
series-kind-exchange = Rencontre d’échange
series-lead-off-toast = Plus de rappel : { $lead }.
series-changed-news = ✏️ <b>Quelque chose a changé pour ces rencontres.</b> Voici ce qui vaut maintenant :
series-ended-news = <b>Ces rencontres prennent fin.</b> Il n’y a plus d’autres dates. Merci d’avoir participé !
meeting-text =
    <b>{ $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
meeting-off = ❌ <b>Cette date est annulée.</b>
meeting-moved =
    ↪️ <b>Déplacé : { $title }</b>

    🗓 <b>Nouveau : { $day }, { $start }–{ $end }</b>
    Avant : <s>{ $old_day }, { $old_start }</s>
    📍 { $place }
meeting-cancelled =
    ❌ <b>Annulé : { $title }</b>

    🗓 <s>{ $day }, { $start }–{ $end }</s>
meeting-next = Prochaine date : <b>{ $day }, { $start }–{ $end }</b>
meeting-button-date = 🗓 { $day }, { $start }–{ $end }
meeting-button-online = 💻 Rejoindre en ligne
course-reminder =
    🔔 <b>Rappel de votre cours : { $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
reminders-several = 🔔 <b>{ $count ->
        [one] Un rendez-vous approche
       *[other] { $count } rendez-vous approchent
    }</b>
reminder-item =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
reminder-button-item = 👉 { $title }
reminder-button-later = ⏰ Me le rappeler plus tard
reminder-button-course = 🎓 Voir le cours
reminder-button-wishes = ⚙️ Régler les rappels
reminder-later-toast = D’accord, je vous le rappellerai : { $day }, { $time }.
reminder-no-later-toast = C’est trop tard : cela commence bientôt ou c’est déjà passé.
talk-text = 💛 <b>Vous avez bien fait d’écrire.</b> Vous n’avez pas à porter cela tout·e seul·e.
talk-groups = <b>Les prochaines rencontres ouvertes</b>
talk-no-groups = Aucune rencontre ouverte n’est prévue pour le moment. L’équipe vous écoute volontiers.
talk-date = 🗓 { $title } : { $day }, { $start }
talk-contacts = <b>Envie de parler tout de suite ?</b> Telefonseelsorge (écoute en cas de détresse) : <b>0800 1110111</b> ou <b>0800 1110222</b>. En cas de danger : <b>112</b>. Ou écrivez à l’équipe.
talk-button-date = 🗓 { $title }
calendar-button-add = 📅 Dans mon agenda
calendar-button-remove = 📅 Retirer de mon agenda
calendar-button-update = 📅 Mettre mon agenda à jour
calendar-button-series = 📅 Toutes les dates dans mon agenda
calendar-button-feed = 🔗 Mon abonnement d’agenda
calendar-file-name = rencontres
calendar-caption = Ouvrez le fichier et les dates seront dans votre agenda.
calendar-caption-remove = Ouvrez le fichier et la date disparaîtra de votre agenda.
calendar-name = Ehrenamtslotse
feed-text =
    <b>Abonnement d’agenda</b>

    Vos cours et rencontres apparaissent d’eux-mêmes dans votre agenda, même si quelque chose change. Vous recevez pour cela un lien secret. Qui le connaît voit vos dates : ne le donnez à personne.
feed-button-open = 🔗 Recevoir le lien
feed-address =
    <b>Votre lien d’agenda secret</b>

    <code>{ $address }</code>

    Ajoutez-le comme abonnement dans votre application d’agenda. Je ne peux le montrer que cette fois.
feed-button-subscribe = 📅 Ouvrir l’agenda
feed-is-open =
    <b>Abonnement d’agenda</b>

    Vous en avez un depuis le { $date }. Je ne connais plus le lien moi-même. Si vous l’avez perdu, créez-en un nouveau ; l’ancien ne marchera plus.
feed-button-renew = 🔄 Créer un nouveau lien
feed-button-close = Arrêter l’abonnement
feed-closed-toast = L’abonnement est arrêté. Le lien ne marche plus.
feed-none-toast = Il n’y a pas d’abonnement d’agenda ici pour le moment.

## Mon bénévolat

mine-text = <b>Votre bénévolat</b>
    Ce que vous notez ici, vous seul·e le voyez.
mine-button-questions = 💬 Mes questions à l’équipe
mine-button-hours = ⏱ Mes heures
mine-button-certificates = 🎓 Mes attestations
mine-button-tandem = 🤝 Trouver quelqu’un, aider
mine-button-conduct = 🪪 Extrait de casier judiciaire
mine-button-organise = 📍 Mes offres
mine-button-back = ⬅️ Mon bénévolat
paper-unprintable = Je ne peux pas imprimer cela tel quel. Écrivez-le en lettres latines, avec { $most } caractères au plus.

## Mes heures

hours-text =
    <b>Vos heures</b>

    Écrivez-moi par exemple : « 2 heures café hier ». Ou touchez un bouton, cela compte pour aujourd’hui.
hours-sums = { $year } : <b>{ $hours } h</b> · en tout : { $ever } h
hours-of = { $day } : { $hours } h
hours-of-what = { $day } : { $hours } h, { $what }
hours-noted = ✅ Noté : { $line }
hours-line = • { $line }
hours-list = <b>Vos dernières notes</b>
hours-none = Vous n’avez pas encore noté d’heures.
hours-papers = <b>À emporter</b>
    Votre organisation peut signer le PDF. Le tableau contient tout.
hours-button-add = { $hours } h
hours-button-list = 📋 Voir et effacer
hours-button-papers = 📄 En PDF ou en tableau
hours-button-undo = ↩️ Effacer cette note
hours-button-delete = 🗑 { $line }
hours-button-back = ⬅️ Mes heures
hours-button-pdf = 📄 Attestation d’engagement { $year } (PDF)
hours-button-csv = 📊 Tout en tableau (CSV)
hours-noted-toast = C’est noté. Merci pour votre temps !
hours-noted-plain-toast = C’est noté.
hours-already-toast = C’est déjà noté.
hours-deleted-toast = Effacé.
hours-file-name = attestation-engagement
hours-csv-caption = Vos heures en tableau.
hours-pdf-caption = Votre attestation à imprimer. Elle compte une fois signée par votre organisation.
hours-column-day = Jour
hours-column-hours = Heures
hours-column-what = Activité
hours-paper-title = Attestation d’engagement { $year }
hours-paper-intro = Heures de bénévolat d’après les notes de la personne
hours-paper-name = Prénom, nom
hours-paper-total = Total : { $hours } heures
hours-paper-signature = Pour l’organisation : lieu, date, signature, cachet
hours-paper-note = Établi le { $date } avec l’Ehrenamtslotse du Kreis Coesfeld. Ce n’est pas l’« Engagementnachweis NRW », que délivrent les organisations reconnues.

## Tandem

tandem-consent =
    <b>Se trouver</b>

    Ici depuis peu ou depuis longtemps : trouvez quelqu’un pour pratiquer la langue, cuisiner, parler. Pour cela, j’enregistre ce que vous mettez dans votre profil : commune, langues, intérêts, jours, âge. Tout est facultatif.

    Je vous propose quelqu’un, sans nom. C’est seulement si vous dites oui tous les deux que chacun reçoit le nom Telegram de l’autre. Vous pouvez effacer le profil ici à tout moment.

    Vous avez moins de 18 ans ? Alors parlez d’abord avec l’équipe : /ask
tandem-button-agree-helper = ✅ D’accord, j’aide volontiers
tandem-button-agree-guest = ✅ D’accord, je cherche quelqu’un
tandem-profile-helper = <b>Votre profil</b> · vous aidez volontiers
tandem-profile-guest = <b>Votre profil</b> · vous cherchez quelqu’un
tandem-about =
    📍 { $place }
    🗣 { $languages }
    💛 { $interests }
    🗓 { $days }
    🎂 { $age }
tandem-seeks = 🔎 Je cherche un tandem pour vous.
tandem-seeks-not = ⏸ Je ne cherche pas de tandem pour vous en ce moment.
tandem-asked = 🙋 L’équipe peut vous demander de l’aide.
tandem-asked-not = ⏸ L’équipe ne vous demande pas d’aide.
tandem-button-languages = 🗣 Langues
tandem-button-place = 📍 Commune
tandem-button-interests = 💛 Intérêts
tandem-button-days = 🗓 Jours
tandem-button-age = 🎂 Âge
tandem-button-seek-on = 🔎 Chercher un tandem
tandem-button-seek-off = ⏸ Ne plus chercher
tandem-button-ask-on = 🙋 On peut me proposer des tâches
tandem-button-ask-off = ⏸ Ne plus me proposer de tâches
tandem-button-role-helper = 🔁 Maintenant, c’est moi qui aide
tandem-button-role-guest = 🔁 Je cherche moi-même quelqu’un
tandem-button-delete = 🗑 Effacer le profil
tandem-button-done = ✅ Terminé
tandem-choose = Touchez ce qui convient.
tandem-deleted-toast = Votre profil est effacé.
interest-talking = Parler, pratiquer l’allemand
interest-cooking = Cuisine
interest-sport = Sport
interest-music = Musique
interest-crafts = Couture et bricolage
interest-bikes = Vélo
interest-learning = Apprendre
interest-offices = Administrations et courriers
interest-outdoors = Être dehors
interest-children = Avec des enfants
tandem-proposal-helper = 🤝 <b>Cette personne aide volontiers. Voulez-vous faire sa connaissance ?</b>
tandem-proposal-guest = 🤝 <b>Cette personne cherche quelqu’un. Voulez-vous faire sa connaissance ?</b>
tandem-button-yes = ✅ Oui, on peut donner mon nom
tandem-button-no = Non, merci
tandem-waiting = Merci ! J’attends la réponse de l’autre personne. Si c’est oui aussi, vous recevez tous les deux le nom.
tandem-agreed = 🎉 Vous avez dit oui tous les deux. Le nom arrive dans un instant.
tandem-declined = Bien. Je continue à chercher si vous le souhaitez.
tandem-closed = Cette proposition n’est plus ouverte.
tandem-both-agreed = 🎉 <b>Vous avez dit oui tous les deux.</b> Écrivez-vous : { $contact }. Pour la première fois, mieux vaut se retrouver dans un lieu public.
tandem-not-this-time = Cette fois, cela n’a malheureusement pas marché. Je continue à chercher pour vous.
help-request = 🙋 <b>L’équipe demande de l’aide</b>

    { $text }
help-button-yes = ✅ Oui, l’équipe peut m’écrire
help-button-no = Pas cette fois
help-yes = ✅ Merci ! L’équipe vous contactera.
help-no = C’est noté. Merci pour la réponse !
help-gone = Cette demande n’existe plus, ou elle est déjà partie.
letter-gone = C’est déjà parti, passé ou abandonné.

## Remerciements

thanks-text = <b>Dire merci</b>
    Sont invitées toutes les personnes qui n’ont pas coupé remerciements et invitations.
thanks-sums = 🗓 { $day }, { $time }
    ✅ viennent : { $yes } · ❌ ne peuvent pas : { $no } · ⏳ sans réponse : { $open }
thanks-button-new = 💌 Nouvelle invitation
thanks-ask-moment = C’est quand ? Écrivez le jour et l’heure, par exemple : 4.12. 18:00
thanks-moment-unclear = Je ne comprends pas, ou c’est déjà passé. Écrivez comme ceci : 4.12. 18:00
thanks-ask-text = Écrivez maintenant l’invitation, avec le lieu. J’ajoute le jour et l’heure. Vous verrez ensuite un aperçu.
thanks-when = 🗓 { $day }, { $time }
thanks-preview = ⬆️ L’invitation arrive ainsi.
thanks-button-send = 💌 { $count ->
        [one] Inviter une personne
       *[other] Inviter { $count } personnes
    }
thanks-sent = ✅ Invité : { $count ->
        [one] une personne
       *[other] { $count } personnes
    }.
thanks-gone-toast = Cette invitation est passée ou déjà partie.

## Attestations

certificates-text = <b>Vos attestations de participation</b>
    L’équipe a confirmé que vous étiez là. Touchez un cours.
certificates-none = Vos cours apparaissent ici dès que l’équipe a confirmé que vous étiez là.
certificate-button = 📄 { $title } · { $day }
certificate-button-back = ⬅️ Mes attestations
certificate-ask-name = Quels prénom et nom l’attestation doit-elle porter ? Je ne garde que les initiales.
certificate-issued = Vous avez reçu une attestation pour <b>{ $title }</b> le { $date }. Si vous en faites une nouvelle, l’ancien code ne vaut plus.
certificate-button-new = 📄 En faire une nouvelle
certificate-button-withdraw = 🚫 Rendre le code invalide
certificate-withdrawn-toast = Le code n’est plus valable.
certificate-gone-toast = Il n’y a pas d’attestation pour ce cours.
certificate-file-name = attestation-de-participation
certificate-caption = Votre attestation de participation. Pour la vérifier, on scanne l’image ou on écrit : <code>/verify { $code }</code>
certificate-ready = 🎓 Votre attestation de participation à <b>{ $title }</b> est prête.
certificate-praise = Merci d’avoir été là !
certificate-button-get = 📄 L’obtenir en PDF
certificate-title = Attestation de participation
certificate-took-part = a participé à :
certificate-date = { $day }, { $start }–{ $end }
certificate-place = Lieu : { $place }
certificate-confirmed = L’équipe du Kommunales Integrationszentrum (Centre communal d’intégration) du Kreis Coesfeld a confirmé la participation. Établi le { $date }, nom indiqué par la personne.
certificate-check = Code de vérification : { $code }. Scannez l’image, ou écrivez au bot { $bot } : { $command }
verify-ask = Écrivez le code à la suite, par exemple : <code>/verify ABCD-EFGH-JKMN</code>
verify-valid = ✅ Cette attestation est authentique.
verify-name = Initiales : { $initials }
verify-course = Cours : { $title }
verify-day = Début : { $day }
verify-issued = Établie le : { $day }
verify-note = Comparez avec le papier. Le nom complet n’est pas enregistré ici.
verify-invalid = ❌ Ce code n’existe pas. Il est peut-être mal écrit, ou il a été rendu invalide.
verify-page-title = Vérifier une attestation

## Extrait de casier judiciaire

conduct-text =
    <b>Extrait de casier judiciaire (Führungszeugnis)</b>

    Il vous en faut un pour votre bénévolat ? Je fais la lettre pour le demander. Ensuite, vous le montrez seulement. Ne me l’envoyez pas : l’équipe note uniquement quand elle l’a vu et quand elle aimerait en voir un nouveau.
conduct-not-seen = ℹ️ L’équipe n’a encore rien noté.
conduct-seen = ✅ Vu le { $seen }. Montrez-en un nouveau avant le { $again }.
conduct-seen-long-ago = ⚠️ Vu le { $seen }. Depuis le { $again }, l’équipe en a besoin d’un nouveau.
conduct-button-letter = 📄 Faire la lettre de demande
conduct-button-show = 🪪 Le montrer à l’équipe
conduct-button-forget = 🗑 Effacer la note de l’équipe
conduct-button-back = ⬅️ Extrait de casier judiciaire
conduct-button-by-hand = ✍️ Je l’écris à la main
conduct-forgotten-toast = La note est effacée.
conduct-ask-name = Quels sont votre prénom et votre nom, comme sur votre pièce d’identité ? Il me les faut seulement pour la lettre, je ne les garde pas.
conduct-ask-task = Pour quelle organisation et quelle tâche ? Par exemple : « Hausaufgabenhilfe im Jugendzentrum ». De préférence en allemand.
conduct-file-name = lettre-fuehrungszeugnis
conduct-letter-caption = La lettre ne compte qu’avec la signature de votre organisation. La suite est expliquée sur la deuxième page.
conduct-number =
    Montrez votre extrait à l’équipe et dites ce nombre :

    <b>{ $number }</b>

    Il est valable une demi-heure.
conduct-noted = ✅ L’équipe a vu votre extrait de casier judiciaire. Montrez-en un nouveau avant le { $again }. Je vous le rappellerai.
conduct-due = 🔔 L’équipe aimerait voir un nouvel extrait de casier judiciaire de votre part d’ici le { $again }. Est-ce que je fais la lettre de demande ?
conduct-overdue = 🔔 Depuis le { $again }, l’équipe a besoin d’un nouvel extrait de casier judiciaire de votre part. Est-ce que je fais la lettre de demande ?
letter-title = Demande de présentation d’un extrait de casier judiciaire élargi
letter-to = Au service de l’état civil et du domicile (Meldebehörde)
letter-name = Prénom, nom
letter-birth = Date et lieu de naissance
letter-address = Adresse
letter-task = Organisation et tâche bénévole
letter-purpose = Nous demandons à cette personne de nous montrer un extrait de casier judiciaire élargi selon le § 30a BZRG. Elle est bénévole chez nous ou va le devenir.
letter-conditions = Nous confirmons que les conditions du § 30a al. 1 BZRG sont remplies.
letter-free = Nous sommes une organisation d’utilité publique ou une administration. L’extrait est nécessaire pour un bénévolat. Nous demandons l’exonération des frais.
letter-no-allowance = Aucune indemnité n’est versée pour cette activité.
letter-signature = Lieu, date, signature et cachet de l’organisation
letter-translation = Traduction pour lecture. On ne signe que la page en allemand.
letter-guide-title = La suite
letter-guide-fill = 1. Complétez ce qui manque.
letter-guide-sign = 2. Faites cocher et signer votre organisation. La lettre ne compte qu’alors. Demandez aussi si elle a son propre formulaire.
letter-guide-apply = 3. Allez en personne avec la lettre au service d’enregistrement (Meldebehörde) de votre commune. Ou faites la demande en ligne avec la carte d’identité électronique : fuehrungszeugnis.bund.de
letter-guide-fee = 4. Pour un bénévolat dans une organisation d’utilité publique ou une administration, l’extrait est en général gratuit, sinon il coûte 13 euros. Faites confirmer l’exonération avant de payer.
letter-guide-show = 5. Montrez seulement l’extrait. Aucune copie n’a sa place dans le dossier de votre organisation.

## Settings

settings-text =
    <b>Réglages</b>

    Langue : { $language }
    Commune : { $municipality }
    Nouvelles de l’équipe : { $news }
settings-no-municipality = non indiquée
settings-news-on = oui
settings-news-off = non
settings-button-language = 🌍 Changer de langue
settings-button-municipality = 📍 Changer de commune
settings-button-news-on = 📣 Recevoir les nouvelles
settings-button-news-off = 🔕 Ne plus recevoir les nouvelles
settings-button-praise-on = 💛 Activer remerciements et invitations
settings-button-praise-off = 🔕 Couper remerciements et invitations
settings-button-privacy = 🔒 Protection des données
settings-button-back = ⬅️ Réglages
settings-button-no-municipality = Je préfère ne pas le dire
settings-chosen = ✅ { $name }
languages-text = <b>Quelle langue ?</b>
language-toast = Désormais, je vous parle en français.
municipalities-text = <b>Où habitez-vous, ou bien où aidez-vous ?</b> Je vous montre alors plus vite ce qu’il y a près de vous, et l’équipe peut vous écrire quand cela concerne votre commune.
settings-button-reminders = ⏰ Régler les rappels
wishes-text =
    <b>Rappels</b>

    Rencontres : { $series }
    Avant vos cours : { $leads }
    Heures calmes : { $quiet }
    Au plus par semaine : { $cap }

    Tout ce qui concerne vos propres inscriptions arrive toujours.
wishes-no-series = aucune
wishes-no-leads = pas de rappel
wishes-hours = { $start }–{ $end }
wishes-never-quiet = aucune
wishes-no-cap = autant que nécessaire
wishes-button-series = 🤝 Choisir les rencontres
wishes-button-leads = 🎓 Avant mes cours
wishes-button-quiet = 🌙 Changer les heures calmes
wishes-button-cap = ✉️ Combien par semaine ?
wishes-ask-leads = <b>Quand vous rappeler vos cours ?</b> Vous pouvez choisir plusieurs réponses.
wishes-ask-quiet = <b>Quand dois-je me taire ?</b> Les rappels attendent alors le matin. Ce qui ne peut pas attendre arrive sans bruit.
wishes-ask-cap = <b>Combien de messages par semaine vous conviennent ?</b> Ceux qui concernent vos propres inscriptions ne comptent pas.
wishes-button-night = 🌙 { $start }–{ $end }
wishes-button-never-quiet = Pas d’heures calmes
wishes-button-at-most = { $count ->
        [one] Un au plus
       *[other] { $count } au plus
    }
wishes-button-no-cap = Autant que nécessaire
wishes-button-back = ⬅️ Retour

## Data protection

privacy-text =
    <b>Ce que j’enregistre sur vous</b>

    • Votre numéro d’identification Telegram (pas votre numéro de téléphone), votre langue et, si vous l’indiquez, votre commune : pour pouvoir vous répondre.
    • Quand vous avez donné votre accord pour que je retienne cela.
    • Vos inscriptions aux cours, avec votre nom Telegram : pour que l’équipe sache qui vient. Et si vous étiez là. Ce dont vous avez besoin pour le cours, comme une garde d’enfants, je l’efface ensuite.
    • Ce que je dois vous rappeler, quand et combien de fois, et si vous avez un abonnement d’agenda. Si vous venez à la prochaine rencontre, je l’efface le lendemain, et ce que je vous ai rappelé, après huit jours. Personne ne garde qui était à une rencontre, seulement combien.
    • Les questions que vous envoyez à l’équipe, avec la réponse. L’équipe ne voit pas votre nom.
    • Si une réponse vous a été utile ou non.
    • Les adresses que vous avez gardées, et celles que vous avez modifiées ou confirmées.
    • Si vous le voulez : les heures que vous notez (pour vous seul·e), et quand l’équipe a vu votre extrait de casier judiciaire et veut en revoir un. Je n’enregistre rien de l’extrait lui-même. J’efface la note au plus tard six mois après son échéance.
    • Le sujet de votre dernière question (pas vos mots) : pendant dix minutes, pour que vous puissiez poser une courte question de suite.
    • Équipe seulement : les réponses que vous avez modifiées et celles dont vous vous occupez. Et aussi votre prénom, les questions que vous avez prises, vos absences et qui vous remplace.
    • Équipe seulement : les messages groupés que vous avez écrits ou validés.
    • Équipe seulement : votre rôle. Et, pendant deux ans, ce que vous avez fait pour l’équipe et quand.
    • Ce que vous proposez ou demandez dans « Salles et plus », avec le contact que vous indiquez : l’autre personne ne le voit que si vous êtes d’accord tous les deux. J’efface tout 30 jours après la fin de l’annonce.
    • Vos remarques sur les offres. L’équipe ne voit pas votre nom.
    • Les questions auxquelles je n’avais pas de bonne réponse : sans votre nom, pendant 90 jours, pour que l’équipe ajoute des réponses. Ce n’est que si vous voulez être prévenu(e) que je retiens jusque-là que vous attendez.
    • Les attestations que vous vous faites établir : cours, jour, vos initiales et une empreinte du code. Qui a le code voit le cours, les jours et les initiales.
    • Votre profil, si vous voulez trouver quelqu’un ou être sollicité·e, et vos réponses aux propositions et aux demandes. Je ne donne votre nom Telegram qu’après votre oui. J’efface les demandes avec leurs réponses après 90 jours.
    • Si vous venez à une fête de remerciement : je l’efface 30 jours après. L’équipe voit seulement combien de personnes viennent.
    • Si vous venez à ce dont parle un message de l’équipe, et si vous en avez lu plus : je l’efface après six mois. L’équipe ne voit que le nombre.
    • Ce que vous répondez à un message de l’équipe, avec sa réponse : six mois. L’équipe ne voit pas votre nom.
    • Les mots-clés que l’équipe vous donne pour que vous receviez des messages qui vous conviennent : vous les voyez ici et pouvez les enlever.

    Je ne garde ni vos autres messages ni votre position. Tout le reste est conservé jusqu’à ce que vous l’effaciez : avec /forgetme, à tout moment et complètement. Ce qui se trouve dans votre chat et dans le groupe de l’équipe est chez Telegram ; cela, je ne peux pas l’effacer.

    Responsable : le Kommunales Integrationszentrum (Centre communal d’intégration) du Kreis Coesfeld : ki@kreis-coesfeld.de
retention-text =
    <b>Combien de temps je garde quoi</b>

    { $lines }

    J’efface une partie du reste de moi-même après un certain temps ; les autres données sont conservées jusqu’à ce que vous les effaciez : avec /forgetme, à tout moment et entièrement.
retention-line = • { $what }: { $kept }
retention-topic = Le dernier sujet abordé
retention-reply = Votre venue à une rencontre, après la rencontre
retention-needs = Vos besoins pour un cours, après le cours
retention-update = Les numéros de vos messages, sans leur contenu
retention-reminder = Ce que je vous ai rappelé, après la date
retention-board = Les annonces de « salles et plus », après leur fin
retention-thanks = Votre venue à une fête de remerciement, après la fête
retention-gap = Les questions sans bonne réponse, sans votre nom
retention-help = Les demandes d’aide et leurs réponses
retention-guest = Les noms de personnes sans Telegram, après le cours
retention-answer = Vos réponses à un message collectif, après son envoi
retention-conduct = La note sur l’extrait de casier judiciaire, après son échéance
retention-question = Les questions à l’équipe et leurs réponses, une fois réglées
retention-message = Les messages que je vous ai envoyés de moi-même
retention-audit = Dans l’équipe : qui a fait quoi
retention-person = Tout ce qui vous concerne après votre dernier message, sauf si vous avez demandé des rappels
privacy-telegram-text =
    <b>Ce que voit Telegram</b>

    Je suis un bot sur Telegram. Tout ce que vous m’écrivez et tout ce que je réponds passe par Telegram et y reste dans votre discussion. Les discussions avec des bots ne sont pas chiffrées de bout en bout : Telegram pourrait donc les lire.

    • Telegram connaît votre numéro de téléphone. Moi, je ne le vois pas.
    • Ce que vous effacez dans la discussion n’est pas effacé chez moi ; pour cela il y a /forgetme. Et je n’efface rien dans votre discussion.
    • N’écrivez pas, s’il vous plaît, de noms, de numéros de dossier ou de maladies d’autres personnes.

    Plutôt sans Telegram ? Écrivez à ki@kreis-coesfeld.de.
privacy-nothing-kept = Rien n’est enregistré sur vous.
privacy-button-retention = ⏳ Combien de temps ?
privacy-button-telegram = ✈️ Que voit Telegram ?
privacy-button-back = ⬅️ Protection des données
privacy-button-data = 📄 Mes données dans un fichier
privacy-button-tags = 🏷 Mes mots-clés
privacy-button-forget = 🗑 Effacer tout ce qui me concerne
privacy-file-name = mes-donnees
privacy-file-caption = Voici tout ce que j’ai enregistré sur vous.
forget-text = <b>Vraiment tout effacer ?</b> Vos inscriptions, rappels, questions et réglages seront perdus. Vos places dans les cours iront à la personne suivante.
forget-button-yes = Oui, tout effacer
forget-button-no = Non, garder
forget-done = C’est fait. J’ai effacé tout ce qui vous concernait. Merci pour votre temps et votre engagement ! Si vous m’écrivez à nouveau, nous repartirons de zéro.

## Team

staff-menu-text =
    <b>Équipe</b>

    Que souhaitez-vous faire ?
staff-menu-button-courses = 🎓 Planifier des cours
staff-menu-button-questions = ❓ Questions ouvertes
staff-menu-button-away = 🏖 Remplacements
staff-menu-button-broadcast = 📣 Messages groupés
staff-menu-button-tags = 🏷 Mots-clés
staff-menu-button-gaps = 🧩 Questions sans réponse
staff-menu-button-series = 🤝 Planifier les rencontres
reminders-missed = ⚠️ { $count ->
        [one] Un rappel n’a pas pu partir à temps : c’était déjà commencé.
       *[other] { $count } rappels n’ont pas pu partir à temps : c’était déjà commencé.
    }
plan-text =
    <b>Planifier les rencontres</b>

    Touchez une série, ou créez-en une nouvelle.
plan-series =
    <b>{ $title }</b>
    📍 { $place }
    🔔 { $count ->
        [0] Personne ne reçoit encore de rappel.
        [one] { $count } personne reçoit un rappel.
       *[other] { $count } personnes reçoivent un rappel.
    }
plan-button-new = ➕ Nouvelle série
plan-button-staff = ⬅️ Menu de l’équipe
plan-button-all = ⬅️ Toutes les séries
plan-button-show = ⬅️ Voir la série
plan-button-date = 🗓 { $day }
plan-button-past = 👥 Combien sont venus ? { $day }
plan-button-change = ✏️ Modifier la série
plan-button-add = ➕ Date supplémentaire
plan-button-end = Terminer la série
plan-button-move = ↪️ Déplacer
plan-button-cancel = ❌ Annuler cette date
plan-button-count = { $count }
plan-button-cancel-yes = Oui, annuler
plan-button-move-yes = Oui, déplacer
plan-button-add-yes = Oui, ajouter
plan-button-end-yes = Oui, terminer
plan-button-keep = Non, retour
plan-date =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }
    ✅ { $count ->
        [0] Encore aucune réponse
        [one] { $count } personne vient
       *[other] { $count } personnes viennent
    }
plan-ask-count = Combien sont venus ? Je ne garde que le nombre, pas les noms.
plan-counted = 👥 { $count ->
        [0] Personne n’est venu.
        [one] { $count } personne est venue.
       *[other] { $count } personnes sont venues.
    }
plan-counted-toast = Merci, c’est noté.
plan-cancel =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }

    Vraiment annuler cette date ?
plan-ask-move = <b>À quand ?</b> Écrivez le jour, le mois et l’heure, par exemple : 3.12. 18:30
plan-ask-add = <b>Quand a lieu la date supplémentaire ?</b> Écrivez le jour, le mois et l’heure, par exemple : 3.12. 18:30
plan-wrong-date = Ce n’est pas une date à venir. Écrivez par exemple : 3.12. 18:30. Pour arrêter : /cancel
plan-confirm-move = Déplacer au <b>{ $day }, { $start }</b> ?
plan-confirm-add = Ajouter cette date : <b>{ $day }, { $start }</b> ?
plan-end = Vraiment terminer <b>{ $title }</b> ? Toutes les dates suivantes seront annulées.
plan-told = { $count ->
        [0] Personne n’a besoin d’être prévenu.
        [one] { $count } personne reçoit un message.
       *[other] { $count } personnes reçoivent un message.
    }
plan-done = ✅ C’est fait.
plan-added-toast = La date est ajoutée.
plan-not-added-toast = Il y a déjà une date ce jour-là, ou il est passé.
plan-gone-toast = Ce n’est plus possible. Voici tout ce qui est prévu.
draft-ask-kind = <b>Quel type de série ?</b>
draft-text =
    <b>{ $title }</b>

    Type : { $kind }
    Rythme : { $rhythm }
    Jour : { $weekday }
    Heure : { $at }, { $minutes } minutes
    Lieu : { $place }
    Langue : { $language }
    Pour : { $area }

    Prochaines dates : { $dates }

    <i>Pas encore publié.</i>
draft-no-place = manque encore
draft-no-dates = aucune
rhythm-weekly = chaque semaine
rhythm-fortnightly = toutes les deux semaines
rhythm-first = une fois par mois, 1re semaine
rhythm-second = une fois par mois, 2e semaine
rhythm-third = une fois par mois, 3e semaine
rhythm-last = une fois par mois, dernière semaine
rhythm-other = règle particulière
draft-button-title = ✏️ Titre
draft-button-place = 📍 Lieu ou lien
draft-button-rhythm = 🔁 Fréquence
draft-button-weekday = 📆 Jour
draft-button-at = 🕒 Heure
draft-button-minutes = ⏳ Durée
draft-button-language = 🗣 Langue
draft-button-municipality = 🏘 Pour qui
draft-button-first = ▶️ Début
draft-button-skips_holidays-on = ✅ Pas les jours fériés
draft-button-skips_holidays-off = ▫️ Aussi les jours fériés
draft-button-skips_school_holidays-on = ✅ Pas pendant les vacances scolaires
draft-button-skips_school_holidays-off = ▫️ Aussi pendant les vacances scolaires
draft-button-publish = 📣 Publier
draft-button-discard = Abandonner
draft-button-back = ⬅️ Retour
draft-ask-title = <b>Comment appeler la série ?</b> Écrivez un titre court.
draft-ask-place = <b>Où ?</b> Écrivez le lieu, ou envoyez le lien de la rencontre en ligne.
draft-ask-rhythm = <b>À quelle fréquence ?</b>
draft-ask-weekday = <b>Quel jour ?</b>
draft-ask-at = <b>À quelle heure ?</b> Touchez, ou écrivez par exemple 18:15
draft-ask-minutes = <b>Combien de temps ?</b>
draft-ask-language = <b>Dans quelle langue ?</b>
draft-ask-municipality = <b>Pour qui est la série ?</b>
draft-ask-first = <b>Quand commencer ?</b> Ensuite toutes les deux semaines.
draft-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
draft-wrong-title = C’est trop long. 60 caractères au plus, s’il vous plaît.
draft-wrong-place = C’est trop long. 200 caractères au plus, s’il vous plaît.
draft-wrong-at = Ce n’est pas une heure. Écrivez par exemple 18:15
draft-incomplete-toast = Il manque encore le lieu ou le lien.
draft-published = ✅ <b>{ $title }</b> : publié.
draft-discarded = Abandonné. Tout reste comme avant.
draft-gone = Ce brouillon n’existe plus.
staff-menu-button-content = 📚 Prendre soin des réponses
staff-menu-button-back = ⬅️ Menu de l’équipe
staff-menu-button-conduct = 🪪 Extrait de casier judiciaire vu
staff-menu-button-tables = 📊 Tableaux
staff-menu-button-care = 🧹 Prendre soin des offres
staff-menu-button-help = 🙋 Qui peut aider ?
staff-menu-button-thanks = 💌 Dire merci
staff-menu-button-stats = 📊 Chiffres
staff-menu-button-roles = 👥 Rôles
staff-menu-button-audit = 📜 Journal
staff-only-toast = Seule l’équipe peut faire cela.
staff-topic-questions = ❓ Questions ouvertes
staff-topic-suggestions = 💡 Suggestions
staff-topic-reports = 📋 Comptes rendus
staff-question-head = ❓ <b>Question { $number }</b> · { $language } · { $entry }
staff-question-added = ➕ { $text }
staff-question-open = <i>Répondez à ce message : votre réponse ira à la personne.</i>
staff-question-taken = 🙋 <b>{ $name } s’en occupe.</b>
staff-question-answered = ✅ <b>Réponse donnée</b> par { $name }
staff-question-finished = ☑️ <b>Terminée</b>
staff-question-ended = ☑️ <b>Terminée sans réponse</b> par { $name } : { $reason }
staff-question-withdrawn = ↩️ La personne a retiré la question.
staff-question-below = ❓ La question { $number } se trouve de nouveau plus bas.
staff-question-gone = ❓ La question { $number } est effacée, avec toutes les données de la personne.
room-somebody = quelqu’un de l’équipe
room-button-take = 🙋 Je m’en occupe
room-button-over = 🙋 Je prends le relais
room-button-pass = 👉 Transmettre
room-button-give = 👉 { $name }
room-button-back = ↩️ Rendre à tout le monde
room-button-end = Terminer sans réponse
room-button-done = ☑️ Terminer
room-button-cancel = ⬅️ Finalement non
room-button-answer = ✏️ Répondre
room-button-list = ⬅️ Questions ouvertes
room-switch-all-button = Toutes les ouvertes : { $count }
room-switch-mine-button = 🙋 Les miennes : { $count }
room-button-question = { $number } · { $age } · { $text }
room-button-send = Envoyer quand même
room-button-leave = Ne pas envoyer
room-reason-not-ours-button = Un autre service est chargé
room-reason-no-advice-button = Question de droit
room-reason-unknown-button = Réponse introuvable
room-reason-unclear-button = Question pas claire
room-reason-call-button = Mieux vaut en parler
room-age = { $days ->
        [0] aujourd’hui
        [1] hier
        [one] il y a { $days } jour
        [many] il y a { $days } jours
       *[other] il y a { $days } jours
    }
room-list-all = { $count ->
        [one] <b>Une question est ouverte.</b>
        [many] <b>{ $count } questions sont ouvertes.</b> La plus ancienne est en haut.
       *[other] <b>{ $count } questions sont ouvertes.</b> La plus ancienne est en haut.
    }
room-list-mine = { $count ->
        [one] <b>Vous vous occupez d’une question.</b>
        [many] <b>Vous vous occupez de { $count } questions.</b> La plus ancienne est en haut.
       *[other] <b>Vous vous occupez de { $count } questions.</b> La plus ancienne est en haut.
    }
room-none-all = Toutes les questions ont une réponse. 🎉
room-none-mine = Vous ne vous occupez d’aucune question en ce moment.
room-waiting = { $count ->
        [one] ⏰ <b>Une question attend depuis deux jours ouvrés ou plus.</b>
        [many] ⏰ <b>{ $count } questions attendent depuis deux jours ouvrés ou plus.</b>
       *[other] ⏰ <b>{ $count } questions attendent depuis deux jours ouvrés ou plus.</b>
    }
room-waiting-own = { $count ->
        [one] ⏰ <b>Vous vouliez vous occuper de cette question.</b> Elle attend depuis deux jours ouvrés ou plus.
        [many] ⏰ <b>Vous vouliez vous occuper de ces { $count } questions.</b> Elles attendent depuis deux jours ouvrés ou plus.
       *[other] ⏰ <b>Vous vouliez vous occuper de ces { $count } questions.</b> Elles attendent depuis deux jours ouvrés ou plus.
    }
room-waits = ⏳ Attend depuis : { $day }.
room-answered-so-far =
    <b>Réponse donnée jusqu’ici :</b>
    { $answer }
room-handed = 👉 <b>Cette question est maintenant chez vous.</b>
room-ask-answer = Que voulez-vous répondre à la question { $number } ? Écrivez-le en un seul message, il ira à la personne.
room-answer-lost = Votre réponse n’est plus là. Écrivez-la encore une fois, s’il vous plaît.
room-answer-left = D’accord, je n’envoie pas cette réponse.
room-answer-other = { $name } s’occupe déjà de cette question. Envoyer quand même votre réponse ?
room-answer-over = Cette question a déjà une réponse ou est terminée, en dernier par { $name }. Envoyer quand même votre réponse ?
room-answer-withdrawn = La personne a retiré la question. Votre réponse ne part pas.
room-taken-toast = Vous vous occupez de cette question.
room-already-toast = C’est déjà le cas.
room-other-toast = Quelqu’un a été plus rapide.
room-handed-toast = Transmise.
room-back-toast = La question est de nouveau là pour tout le monde.
room-ended-toast = Terminée. La personne apprend pourquoi.
room-finished-toast = Terminée.
room-open-toast = Cette question est de nouveau ouverte.
room-answered-toast = Cette question a déjà une réponse.
room-closed-toast = Cette question est déjà terminée.
room-withdrawn-toast = La personne a retiré la question.
room-gone-toast = Cette question n’existe plus.
room-over-toast = Cette question n’est plus ouverte.
room-below-toast = La question se trouve de nouveau parmi les questions ouvertes.
room-anonymous-toast = Vous écrivez sans nom. Désactivez cela pour que les autres voient qui s’en occupe.
room-alone-toast = Je ne connais encore personne d’autre. Toute personne qui a touché un bouton sous une question apparaît ici.
room-left-toast = Cette personne ne fait plus partie de l’équipe. Veuillez choisir quelqu’un d’autre.
away-text = <b>Qui est absent, et qui remplace ?</b> Le premier jour, les questions prises passent à la personne qui remplace. Sans elle, elles sont de nouveau là pour tout le monde.
away-nobody = Personne n’est inscrit en ce moment.
away-line = • { $name } : du { $first } au { $last }, remplacement : { $substitute }
away-line-nobody = • { $name } : du { $first } au { $last }, sans remplacement
away-button-new = 🏖 Je serai absent·e
away-button-back = 🗑 Effacer mon inscription
away-button-nobody = Personne, rendre à tout le monde
away-ask = De quand à quand serez-vous absent·e ? Écrivez par exemple 24.12. au 6.1.
away-unclear = Je n’ai pas compris. Écrivez par exemple 24.12. au 6.1. Le dernier jour ne doit pas être passé.
away-ask-who = Vous serez absent·e du { $first } au { $last }. Qui vous remplace ?
away-noted-toast = C’est noté.
away-back-toast = Votre inscription est effacée.
staff-question-no-entry = aucune réponse adaptée
staff-answer-sent = ✅ Votre réponse est en route.
staff-answer-not-possible = Cette réponse ne peut pas être remise : la personne a effacé ses données ou bloqué le bot, ou bien la réponse est déjà en route.
staff-answer-text-only = Répondez par du texte : je ne peux pas encore transmettre autre chose.
staff-chat-id = Le numéro de ce groupe est { $id }. Inscrivez-le comme LOTSE_STAFF_CHAT_ID.
conduct-staff-ask = Faites-vous montrer l’extrait. Quel nombre la personne vous dit-elle ? Il se trouve sous « Mon bénévolat », « Extrait de casier judiciaire », « Le montrer à l’équipe ».
conduct-staff-choose =
    <b>{ $name }</b> vous montre un extrait de casier judiciaire. Je note seulement le jour, rien d’autre.

    Quand aimeriez-vous en revoir un ?
conduct-staff-no-name = Une personne sans nom enregistré
conduct-button-years = { $count ->
        [one] Dans { $count } an
       *[other] Dans { $count } ans
    }
conduct-button-drop = 🗑 Effacer la note, la personne s’arrête
conduct-staff-noted = ✅ Noté : vu aujourd’hui, à revoir le { $again }. Merci de ne pas garder de copie.
conduct-staff-dropped = La note est effacée.
conduct-no-note = Rien n’est noté sur cette personne, ou le nombre n’est plus valable.
conduct-no-number = Ce nombre n’est pas valable, ou ne l’est plus. La personne peut en obtenir un nouveau.
help-ask-language = Quelle langue la personne doit-elle parler ?
help-ask-place = <b>{ $language }</b> · { $count ->
        [0] Personne ne souhaite être sollicité.
        [one] Une personne souhaite être sollicitée.
       *[other] { $count } personnes souhaitent être sollicitées.
    } Où faut-il de l’aide ?
help-ask-text = { $count ->
        [one] Une personne convient.
       *[other] { $count } personnes conviennent.
    } Que voulez-vous demander ? Ne citez pas le nom d’autres personnes. Vous verrez ensuite un aperçu.
help-nobody = Personne ici ne souhaite être sollicité. Essayez dans tout le district.
help-preview = ⬆️ Votre demande arrive ainsi. Qui dit oui apparaît avec son contact dans le groupe de l’équipe.
help-button-send = 📨 { $count ->
        [one] Demander à une personne
       *[other] Demander à { $count } personnes
    }
help-sent = ✅ Demandé à { $count ->
        [one] une personne
       *[other] { $count } personnes
    }.
help-offered = 🙋 <b>{ $contact }</b> dit oui à votre demande : { $text }
broadcast-ask-text = Écrivez maintenant le texte du message groupé, ou envoyez une photo, un album, un fichier, un sondage ou un lieu. Transférer marche aussi. Vous verrez ensuite un aperçu ; rien ne part encore. Pour arrêter : /cancel
broadcast-audience =
    ⬆️ <b>Voici comment votre message arrivera.</b>

    À : { $audience }
    Reçu par : <b>{ $count ->
        [0] personne pour l’instant
        [one] { $count } personne
       *[other] { $count } personnes
    }</b>
broadcast-button-audience = 👥 Qui le reçoit ?
broadcast-button-send = 📣 { $count ->
        [one] Envoyer à { $count } personne
       *[other] Envoyer à { $count } personnes
    }
broadcast-button-discard = Abandonner le message
broadcast-button-whole-district = Tout le district (Kreis)
broadcast-button-settings = ⚙️ Gérer les nouvelles
broadcast-released = ✅ Le message groupé part vers { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }.
broadcast-discarded = Abandonné. Rien n’est parti.
broadcast-gone-toast = Ce message groupé est déjà en route ou n’existe plus.
broadcast-list =
    📣 <b>Messages groupés</b>
    Choisissez-en un, ou commencez-en un nouveau.
broadcast-list-empty =
    📣 <b>Messages groupés</b>
    Il n’y en a pas encore.
broadcast-button-new = ✏️ En écrire un
broadcast-button-event = 📅 Sur un événement
broadcast-button-list = 📣 Tous les messages
broadcast-button-back = ⬅️ Retour
broadcast-button-wordings = 🌐 Autres langues
broadcast-button-times = 🕒 Quand
broadcast-button-preview = 👁 Aperçu
broadcast-button-test = 📨 Essai pour moi
broadcast-button-ask = 🙋 Demander l’accord
broadcast-button-schedule = 🕒 { $count ->
        [one] Programmer pour { $count } personne
       *[other] Programmer pour { $count } personnes
    }
broadcast-button-call-off = ✋ Ne pas encore envoyer
broadcast-button-drop-wording = 🗑 Retirer cette langue
broadcast-button-when = 🕒 Envoyer plus tard …
broadcast-button-until = ⌛ Remettre jusqu’à …
broadcast-button-at-once = ⚡ Envoyer tout de suite
broadcast-button-forever = ♾ Sans date de fin
broadcast-button-go-on = ➡️ Continuer
broadcast-button-pause = ⏸ Mettre en pause
broadcast-button-resume = ▶️ Reprendre l’envoi
broadcast-button-stop = ⏹ Arrêter
broadcast-button-stop-sure = ⏹ Oui, ne plus envoyer
broadcast-button-back-sure = 🗑 Oui, l’effacer partout
broadcast-button-correct = ✏️ Corriger le texte
broadcast-button-take-back = ↩️ Retirer
broadcast-button-progress = 📊 Voir où ça en est
broadcast-state-draft = 📝 Brouillon
broadcast-state-asked = 🙋 Attend un accord
broadcast-state-scheduled = 🕒 Programmé
broadcast-state-going = 📤 En route
broadcast-state-paused = ⏸ En pause
broadcast-state-done = ✅ Terminé
broadcast-state-stopped = ⏹ Arrêté
broadcast-state-taken-back = ↩️ Retiré
broadcast-wordings = Dans quelles langues le message existe-t-il ? Si une langue manque, on le reçoit en allemand, sinon dans la première langue.
broadcast-ask-wording = Envoyez-moi maintenant le message dans cette langue : <b>{ $language }</b>. Pour arrêter : /cancel
broadcast-terms = 📖 Le glossaire dit :
broadcast-term = { $german } → { $translation }
broadcast-term-used = ✅ { $german } → { $translation }
broadcast-term-missed = ⚠️ { $german } → dans le glossaire : { $translation }
broadcast-times = Quand le message groupé doit-il partir ?
broadcast-ask-when = Quand ? Par exemple <i>demain 18:00</i>, <i>vendredi 9:30</i> ou <i>3.12. 18:00</i>.
broadcast-ask-until = Jusqu’à quand le message est-il utile ? Après, il n’est plus remis. Par exemple <i>demain 18:00</i> ou <i>3.12. 18:00</i>.
broadcast-time-unclear = Je ne comprends pas, ou c’est déjà passé. Écrivez un jour et une heure, par exemple <i>demain 18:00</i> ou <i>3.12. 18:00</i>.
broadcast-kind-text = texte
broadcast-kind-photo = photo
broadcast-kind-document = fichier
broadcast-kind-album = album ({ $count })
broadcast-kind-poll = sondage
broadcast-kind-venue = lieu
broadcast-moment = { $day }, { $time }
broadcast-line-wording = ✅ { $kind } pour { $count } : { $language }
broadcast-line-missing = ⚠️ Pas de texte pour { $count } : { $language }. Ils reçoivent : { $instead }
broadcast-line-terms = 📖 { $language } : autrement que dans le glossaire : { $terms }
broadcast-line-at-once = ⚡ Part dès que vous l’envoyez
broadcast-line-when = 🕒 Départ : { $moment }
broadcast-line-until = ⌛ Remis jusqu’au : { $moment }
broadcast-line-asked = 🙋 Attend l’accord d’une deuxième personne. Toute modification en refait un brouillon.
broadcast-line-scheduled = 🕒 Programmé. Toute modification en refait un brouillon.
broadcast-preview-of = 👁 Voici comment il arrive : <b>{ $language }</b>
broadcast-test-toast = L’essai arrive, pour vous seulement.
broadcast-own-toast = Vous l’avez écrit vous-même. Quelqu’un d’autre doit donner son accord.
broadcast-over-toast = Ce sera déjà passé. Changez l’heure.
broadcast-nobody-toast = Personne ne le recevrait. Changez les destinataires.
broadcast-not-now-toast = Ce n’est plus possible.
broadcast-asked = 🙋 L’équipe est prévenue. Dès qu’une deuxième personne donne son accord, le message part. Destinataires : { $count }
broadcast-scheduled = 🕒 Programmé. D’ici là, vous pouvez encore tout changer. Destinataires : { $count }
broadcast-asked-group =
    🙋 Un message groupé attend un accord : <b>{ $name }</b>
    Ouvrez /staff dans la conversation avec moi, puis « Messages groupés ».
broadcast-album-whole = ⬆️ Voici comment votre album arrivera.
broadcast-below-album = ⬆️ De votre équipe du bénévolat
broadcast-below-poll = ⬆️ Merci de voter. Personne ne voit qui a choisi quoi.
broadcast-fault-kind = Je ne peux pas envoyer cela comme message groupé. Possibles : texte, photo, album, fichier, sondage et lieu. Envoyez-moi une vidéo ou un message vocal comme fichier.
broadcast-fault-caption = Le texte avec l’image ou le fichier est trop long : { $length } caractères, { $most } sont permis. Raccourcissez-le et renvoyez le tout.
broadcast-fault-quiz = Je ne peux pas transmettre un quiz : Telegram ne me dit pas la bonne réponse. Envoyez-le comme sondage ordinaire.
broadcast-fault-closed = Ce sondage est déjà clos. Envoyez-en un nouveau.
broadcast-fault-correction = Je ne peux corriger que le texte. Écrivez-moi le nouveau texte.
broadcast-fault-longer = Le nouveau texte ne tient pas dans le message déjà arrivé. Raccourcissez-le.
broadcast-card-going = 📤 <b>{ $name }</b> – est en route
broadcast-card-paused = ⏸ <b>{ $name }</b> – est en pause
broadcast-card-done = ✅ <b>{ $name }</b> – est terminé
broadcast-card-stopped = ⏹ <b>{ $name }</b> – a été arrêté
broadcast-card-taken-back = ↩️ <b>{ $name }</b> – est retiré
broadcast-progress-bar = { $bar } { $percent } %
broadcast-progress-sent = ✅ Remis : { $count } sur { $total }
broadcast-progress-parked = 💤 Injoignables : { $count }
broadcast-progress-failed = ⚠️ Échecs : { $count }
broadcast-progress-left-out = ➖ Non envoyés (assez pour cette semaine, trop tard ou arrêté) : { $count }
broadcast-progress-time-left = ⏳ Encore { $minutes } min environ
broadcast-taken-back-progress = ↩️ Effacés : { $done } sur { $total }
broadcast-corrected-progress = ✏️ Corrigés : { $done } sur { $total }
broadcast-change-failed = ⚠️ Plus possible : { $count }
broadcast-stop-sure = Arrêter pour de bon ? Ceux qui ont le message le gardent. Ne sera plus envoyé : { $count }
broadcast-back-sure = Vraiment retirer ? Le message disparaît de toutes les conversations où il est arrivé. Certains l’ont peut-être déjà vu. Remis jusqu’ici : { $count }
broadcast-pause-toast = En pause. Cela reprend quand vous le dites.
broadcast-resume-toast = C’est reparti.
broadcast-stop-sure-toast = Arrêté.
broadcast-back-sure-toast = Le message est effacé partout.
broadcast-ask-corrected-language = Quel texte voulez-vous corriger ?
broadcast-ask-correction = Réécrivez tout le texte (<b>{ $language }</b>). Il remplace l’ancien chez tous ceux qui l’ont. Pour arrêter : /cancel
broadcast-corrected = ✏️ Le nouveau texte remplace maintenant l’ancien, conversation par conversation.
broadcast-events = De quoi s’agit-il ? Je vous écris un brouillon avec le jour, l’heure et le lieu.
broadcast-events-none = Aucun cours ni rencontre n’est prévu pour l’instant.
broadcast-event-text =
    📣 <b>{ $title }</b>

    📅 { $moment }
    📍 { $place }
news-button-yes = Je viens
news-button-maybe = Peut-être
news-button-no = Je ne peux pas
news-button-more = ℹ️ En savoir plus
news-button-course = 🎓 Vers le cours
news-button-series = 🤝 Vers la rencontre
news-button-meeting = 🤝 Voir la rencontre
news-button-entry = 📖 Vers la réponse
news-yes-toast = Super, à bientôt !
news-maybe-toast = D’accord. Vous pouvez changer d’avis à tout moment.
news-no-toast = Dommage. Merci d’avoir prévenu !
news-over-toast = C’est déjà passé. Merci quand même !
news-preview-toast = Ce n’est que l’aperçu. Rien n’est encore compté ici.
news-gone-toast = Cela n’existe plus.
press-text =
    🔘 <b>Boutons sous le message</b>

    Qui vient ? { $rsvp }
    « En savoir plus » : { $more }
    Lien : { $link }
press-on = avec « Je viens », « Peut-être », « Je ne peux pas »
press-off = non
press-button-open = 🔘 Boutons dessous
press-button-rsvp-on = ➕ Demander qui vient
press-button-rsvp-off = ✖️ Ne pas demander qui vient
press-button-more = ➕ Écrire « En savoir plus »
press-button-no-more = ✖️ Retirer « En savoir plus »
press-button-link = ➕ Lien : cours, rencontre, réponse
press-button-no-link = ✖️ Retirer le lien
press-button-entry = 📖 Vers une réponse
press-ask-language = Dans quelle langue écrivez-vous la suite ?
press-ask-more = Écrivez maintenant ce que montre « En savoir plus » ({ $language }). Gras, italique et liens sont conservés. Pour arrêter : /cancel
press-ask-link = Où le bouton doit-il mener ?
press-ask-entry = Écrivez le numéro de la réponse, par exemple UV-03. Pour arrêter : /cancel
press-no-entry = Je ne connais pas ce numéro. Il se trouve sous /staff avec chaque réponse, par exemple UV-03.
broadcast-card-answers = ✅ { $yes } · 🤔 { $maybe } · ❌ { $no }
report-button-show = 📊 Bilan en image
report-button-again = 🔄 Recompter
report-button-nudge = 🔔 { $count ->
        [one] Relancer { $count } personne
       *[other] Relancer { $count } personnes
    }
report-title = Bilan du message du { $day }
report-heading = 📊 <b>Bilan :</b> { $name }
report-delivered = ✉️ Arrivés : <b>{ $count }</b>
report-missed = 🚫 Non arrivés : { $count } – { $reasons }
report-opened-line = 👀 Ouverts : { $count }
report-answers = ✅ { $yes } viennent · 🤔 { $maybe } peut-être · ❌ { $no } non · ⏳ { $open } sans réponse
report-got = reçu
report-opened = ouvert
report-answered = répondu
report-bar-delivered = arrivés
report-bar-unknown = incertains
report-bar-parked = injoignables
report-bar-failed = échoués
report-bar-left-out = non envoyés
report-reason-blocked = bot bloqué
report-reason-deactivated = compte supprimé
report-reason-lost = discussion introuvable
report-reason-enough = assez pour cette semaine
report-reason-late = trop tard
report-reason-stopped = arrêté
report-reason-other = erreur technique
nudge-heading = 🔔 <b>Petite relance :</b> votre réponse nous ferait plaisir.
nudge-drafted-toast = Regardez le brouillon. Rien ne part encore.
nudge-already-toast = On ne relance qu’une fois. Le brouillon ou le message est dans la liste.
nudge-nobody-toast = Tout le monde a déjà répondu.
nudge-gone-toast = C’est trop tard pour cela.
reply-kept = 💬 L’équipe a reçu votre réponse. Si elle vous écrit, vous le verrez ici.
reply-only-text = En réponse à un message à tous, je ne peux transmettre à l’équipe que du texte, pas d’images, de messages vocaux ni de lieux. Écrivez une ou deux phrases, de nouveau en réponse à ce message.
reply-personal =
    <b>Un petit coup d’œil, s’il vous plaît</b>

    Cela pourrait révéler de qui il s’agit :
    { $details }

    L’équipe n’a en général pas besoin de ces informations. Voulez-vous répondre sans elles ?
reply-write-again = Répondez encore une fois au message, sans ces informations.
reply-left = D’accord. Rien n’a été envoyé à l’équipe.
reply-told = 💬 Il y a de nouvelles réponses au message « { $name } ». Vous les trouvez sous /staff, avec les messages.
reply-list = 💬 <b>{ $name }</b>

    Réponses : { $count }
reply-text = 💬 { $day }, { $time } · { $language }

    { $text }
reply-answered = ✍️ <b>L’équipe :</b> { $answer }
reply-ask-answer = Écrivez maintenant votre réponse. La personne la reçoit dans son chat. Pour arrêter : /cancel
reply-answer-sent = ✅ Votre réponse est en route.
reply-answer-unreachable = La personne n’est pas joignable pour l’instant. Elle aura votre réponse dès qu’elle écrira de nouveau.
reply-answer-gone = Cette réponse n’existe plus.
reply-button-list = 💬 { $count ->
        [one] Lire { $count } réponse
       *[other] Lire { $count } réponses
    }
reply-button-answer = ✍️ Répondre
reply-button-tag = 🏷 Donner un mot-clé
reply-button-change = ✏️ Répondre sans ces informations
reply-button-leave = Finalement ne pas répondre
reply-button-before = ⬅️ Plus récentes
reply-button-more = Plus anciennes ➡️
failure-report = ⚠️ Un message n’a pas pu être traité.
    Update { $id }, { $error }, { $place }

## Publics visés

audience-text =
    👥 <b>Qui reçoit le message ?</b>

    { $lines }

    Au total : <b>{ $total }</b> sur { $everyone } qui veulent des nouvelles.
audience-line-everyone = Toutes les personnes qui veulent des nouvelles.
audience-line-first = <b>{ $number }.</b> { $group } · { $count }
audience-line = <b>{ $number }. et</b> { $group } · { $count }
audience-line-not = <b>{ $number }. mais pas</b> { $group } · { $count }
audience-one-line =
    <b>Cette ligne</b>

    { $group }
audience-one-line-not =
    <b>Cette ligne : mais pas</b>

    { $group }
audience-part = { $what } : { $names }
audience-counted = { $name } ({ $count })
audience-dated = { $title }, { $day }
audience-but-not = mais pas { $group }
audience-and = et { $group }
audience-everyone = toutes les personnes qui veulent des nouvelles
audience-gone = n’existe plus
audience-gone-toast = Cela n’existe plus. Choisissez autre chose, s’il vous plaît.
audience-active = ces { $count ->
        [one] dernières 24 heures
       *[other] { $count } derniers jours
    }
audience-quiet = il y a plus de { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
audience-is-language = Langue
audience-is-municipality = Commune
audience-is-interest = Intérêt
audience-is-speaks = Parle
audience-is-role = Rôle
audience-is-course-seated = Inscription au cours
audience-is-course-waiting = Sur la liste d’attente
audience-is-course-attended = A suivi le cours
audience-is-comes = Vient à la rencontre
audience-is-follows = Rappels
audience-is-likes = Offre enregistrée
audience-is-answered-yes = A dit oui
audience-is-answered-maybe = A dit peut-être
audience-is-answered-no = A dit non
audience-is-answered-any = A répondu
audience-is-got = A reçu
audience-is-active = Dernière visite
audience-is-quiet = Dernière visite
audience-is-tag = Mot-clé
audience-is-saved = Public
audience-role-helper = aime aider
audience-role-guest = cherche quelqu’un
audience-role-organiser = s’occupe d’une offre
audience-role-staff = fait partie de l’équipe
audience-role-editor = à la rédaction
audience-kind-language = 🌍 Langue
audience-kind-municipality = 📍 Commune
audience-kind-interest = 💛 Intérêt
audience-kind-speaks = 🗣 Parle
audience-kind-role = 🙋 Rôle
audience-kind-course = 🎓 Cours
audience-kind-comes = 🤝 Rencontre
audience-kind-follows = 🔔 Rappels
audience-kind-likes = 💾 Offres enregistrées
audience-kind-answered = 📨 Réponse à un message
audience-kind-active = 👋 Ici récemment
audience-kind-quiet = 💤 Pas vu depuis longtemps
audience-kind-tag = 🏷 Mot-clé
audience-kind-saved = 📁 Public enregistré
audience-ask-and = <b>Et aussi ?</b> Selon quel critère choisissez-vous ?
audience-ask-or = <b>Ou ?</b> Un seul suffit alors.
audience-ask-not = <b>Mais pas ?</b> Qui laissons-nous de côté ?
audience-choose = <b>{ $what }</b>
audience-choose-profile =
    <b>{ $what }</b>

    C’est écrit dans les profils. Je ne trouve ici que les personnes qui veulent bien que l’équipe les sollicite.
audience-choose-nothing = <b>{ $what }</b> : il n’y a encore rien à choisir.
audience-tidy = <b>Quel public supprimer ?</b> Les messages qui l’utilisent déjà restent tels quels.
audience-forgotten-toast = Supprimé.
audience-button-line = ✏️ Modifier la ligne { $number }
audience-button-and = ➕ et aussi …
audience-button-not = ➖ mais pas …
audience-button-or = ➕ ou …
audience-button-drop = ✖️ { $part }
audience-button-exclude = 🔁 Laisser ces personnes de côté
audience-button-mean = 🔁 Finalement ces personnes
audience-button-save = 💾 Enregistrer ce public
audience-button-tidy = 🗑 Supprimer des publics
audience-button-everyone = ↩️ De nouveau tout le monde
audience-button-back = ⬅️ Retour
audience-button-done = ✅ Terminé
audience-ask-name = Comment appeler ce public ? Pas de noms de personnes, s’il vous plaît. Pour arrêter : /cancel
audience-name-saved = 💾 Enregistré : « { $name } ».
audience-name-taken = « { $name } » existe déjà. Écrivez un autre nom, s’il vous plaît.
audience-name-too-long = C’est trop long. 40 caractères au maximum, s’il vous plaît.
audience-name-everyone = Le message va à tout le monde. Inutile de l’enregistrer.
audience-name-gone = Ce message n’existe plus.
tag-list =
    🏷 <b>Mots-clés</b>

    Ils servent à retrouver des personnes, par exemple « interprétariat » ou « équipe fête ». Rien sur la santé, l’origine, la foi ou d’autres sujets délicats, s’il vous plaît : chacun voit ses mots-clés et peut les enlever.
tag-text =
    🏷 <b>{ $tag }</b>

    Personnes : { $count }

    Qui d’autre le reçoit ? Dans le groupe de l’équipe, vous pouvez aussi répondre à une question avec /tag et le mot.
tag-ask = Écrivez le nouveau mot-clé : un mot ou deux, 28 caractères au maximum. Rien de délicat, s’il vous plaît : les personnes le voient. Pour arrêter : /cancel
tag-too-long = Un mot-clé court, s’il vous plaît, 28 caractères au maximum.
tag-personal = Pas de noms ni de numéros de personnes, s’il vous plaît. Quel autre mot convient ?
tag-choose = Qui reçoit « { $tag } » ?
tag-choose-nothing = Il n’y a encore personne ici pour « { $tag } ».
tag-choose-one = Quel mot-clé ?
tag-none = Il n’y a pas encore de mots-clés. Vous en créez sous /staff.
tag-own =
    🏷 <b>Vos mots-clés</b>

    L’équipe vous les a donnés pour que vous receviez des messages qui vous conviennent. Ce que vous enlevez, personne ne vous le redonne.
tag-own-none = 🏷 Vous n’avez pas de mots-clés.
tag-given-toast = Nouvellement donnés : { $count }
tag-dropped-toast = Plus personne n’a ce mot-clé.
tag-one-toast = 🏷 Le mot-clé est donné.
tag-not-toast = Impossible : la personne l’a déjà, l’a enlevé ou n’existe plus.
tag-off-toast = Enlevé.
tag-button-show = 🏷 { $tag } ({ $count })
tag-button-new = ➕ Nouveau mot-clé
tag-button-course = 🎓 Donner aux personnes d’un cours
tag-button-comes = 🤝 Donner à celles d’une rencontre
tag-button-answered = 📨 Donner selon une réponse
tag-button-drop = 🗑 L’enlever à tout le monde
tag-button-off = ✖️ { $tag }

## Questions without an answer

gaps-text =
    <b>Questions sans bonne réponse</b>

    { $count ->
        [one] { $count } question est ouverte.
        [many] { $count } de questions sont ouvertes.
       *[other] { $count } questions sont ouvertes.
    } Celles qui se ressemblent beaucoup sont regroupées. Qui les a posées n’est pas enregistré.
gaps-none = Aucune question ouverte en ce moment. Parfait !
gaps-button-gap = { $times }× { $text }
gaps-button-staff = ⬅️ Menu de l’équipe
gap-text = ❓ <b>{ $text }</b>
gap-times =
    { $times ->
        [one] Posée { $times } fois
        [many] Posée { $times } de fois
       *[other] Posée { $times } fois
    }, la dernière le { $day }.
gap-waiting =
    🔔 { $count ->
        [one] { $count } personne attend la réponse.
        [many] { $count } de personnes attendent la réponse.
       *[other] { $count } personnes attendent la réponse.
    }
gap-wording = • { $text } <i>({ $language })</i>
gap-unhelpful = 👎 N’a pas aidé : { $title }
gap-team-answer =
    <b>L’équipe y a déjà répondu :</b>
    { $answer }
gap-button-phrase = ➕ Relève de : { $title }
gap-button-find = 🔎 Chercher une autre fiche
gap-button-team-answer = 📝 Faire une fiche de la réponse de l’équipe
gap-button-write = ✍️ Écrire une réponse
gap-button-aside = 🚫 Pas de notre ressort
gap-button-question = ⬅️ Retour à la question
gap-button-all = ⬅️ Toutes les questions sans réponse
gap-ask-entry = À quelle fiche appartient « { $text } » ? Écrivez son numéro (comme UV-03) ou quelques mots.
gap-found = Quelle fiche convient à « { $text } » ? Vous pouvez continuer à chercher : écrivez simplement.
gap-found-nothing = Je ne trouve pas de fiche. Essayez d’autres mots pour « { $text } ».
gap-ask-answer = Écrivez la réponse à « { $text } ». Si la première ligne est une question, elle devient le titre. Cela donne un brouillon que vous pouvez encore modifier avant publication.
gap-clash = « { $phrasing } » mène déjà à « { $title } ». On y trouve par exemple : « { $example } ».
gap-problem = ⚠️ { $problem }
gap-unchanged = Je n’ai donc rien changé.
gap-released-toast = Enregistré. Ceux qui attendaient vont l’apprendre.
gap-second_person-toast = Enregistré comme brouillon. Une deuxième personne le publie.
gap-drafted-toast = Ajouté au brouillon de cette fiche, pas encore publié.
gap-gone-toast = Quelqu’un s’en est déjà occupé.
gap-aside-toast = Mis de côté. Les questions semblables n’apparaîtront plus ici.
gap-entry-source = Réponse de l’équipe
gap-entry-hand-over = Si votre situation est différente.
gap-answered = Vous m’aviez posé une question à laquelle je n’avais pas de réponse. Maintenant il y en a une.
gap-answered-button = 📖 Lire la réponse

## Prendre soin des réponses

content-menu-text =
    <b>Prendre soin des réponses</b>

    Vous voyez d’abord chaque changement en aperçu. Toutes les versions sont conservées.
content-button-find = 🔎 Chercher une réponse
content-button-new = ➕ Écrire une nouvelle réponse
content-button-drafts = 📝 En attente de publication : { $count }
content-button-conflicts = ⚖️ Deux versions, à vous de choisir : { $count }
content-button-due = 🗓 À vérifier bientôt : { $count }
content-button-hidden = ⏸ Pas visibles en ce moment : { $count }
content-button-quarrels = 🧲 Réponses qui se ressemblent
content-button-staff = ⬅️ Équipe
content-button-menu = ⬅️ Prendre soin des réponses
content-button-page = ⬅️ Vers la réponse
content-button-preview = 👁 Aperçu
content-button-languages = 🌍 Langues
content-button-history = 🕘 Historique
content-button-file = 📄 En fichier
content-button-care = 🗓 Vérification
content-button-draft = 📝 Vers le brouillon
content-button-reviewed = ✔️ La traduction est relue
content-button-withdraw = ⛔ Retirer tout de suite
content-button-retire = 🗄 Plus nécessaire
content-button-show-again = ▶️ Montrer à nouveau
content-button-release = ✅ Publier
content-button-ask = 📨 Demander la publication
content-button-go-on = ✏️ Continuer à modifier
content-button-drop = 🗑 Jeter le brouillon
content-button-older = ➡️ Plus anciennes
content-button-shipped = 📦 Prendre la version d’origine
content-button-restore = ↩️ Rétablir cette version
content-button-keep = ✋ Garder notre version
content-button-take = 📦 Prendre la nouvelle version
content-button-give-up = Ne plus m’en occuper
content-button-take-over = 🙋 Je m’en occupe
content-button-take-over-topic = 🙋 Tout le thème
content-button-still-right = ✅ Toujours juste
content-button-right = ✅ { $id } : toujours juste
content-button-review-day = 📅 Un autre jour
content-field-title = ✏️ Question
content-field-answer = ✏️ Réponse
content-field-phrasings = 💬 Formulations
content-field-source = 📖 Source
content-field-as_of = 📖 Date de la source
content-field-hand_over = 🙋 Quand une personne ?
content-field-to_confirm = ⚠️ Points à confirmer
content-ask-entry = Quelle réponse ? Écrivez son numéro, par exemple UV-03, ou de quoi il s’agit.
content-ask-topic = À quel thème appartient la nouvelle réponse ?
content-ask-title = Écrivez la <b>question</b> telle qu’elle doit figurer en titre.
content-ask-answer = Écrivez la <b>réponse</b> : courte, avec des mots simples.
content-ask-source = Écrivez la <b>source</b>, par exemple une loi ou une page internet.
content-ask-as_of = De quand date la source ? Par exemple 19.08.2026
content-ask-hand_over = Quand une <b>personne</b> doit-elle regarder ? Une phrase suffit.
content-ask-to_confirm = Que devons-nous encore confirmer ? Tout le monde le voit. Un tiret (-) supprime la remarque.
content-ask-phrasings = Comment les gens le demanderaient-ils ? Écrivez de <b>nouvelles formulations</b>, une par ligne. Touchez-en une qui existe pour l’enlever.
content-ask-review-day = Quel jour faut-il revérifier ? Par exemple 15.03.2027
content-now =
    Actuellement :
    <blockquote>{ $text }</blockquote>
content-found = Voici ce que j’ai trouvé. Vous pouvez aussi chercher autre chose tout de suite.
content-found-nothing = Je ne trouve rien à ce sujet. Essayez avec d’autres mots.
content-nothing = Il n’y a rien à faire ici pour l’instant.
content-page =
    <b>{ $id }</b> · { $language }
    { $title }
content-is-shipped = 📦 Telle qu’elle était à l’origine.
content-is-local = ✏️ Modifiée par nous le { $day }.
content-is-hidden = ⏸ Personne ne la voit en ce moment.
content-is-outdated = ⚠️ Le texte allemand est plus récent que cette traduction.
content-has-draft = 📝 Il y a un brouillon.
content-languages = <b>{ $id }</b> dans toutes les langues. ✅ existe, ⚠️ plus ancien que le texte allemand, ➕ manque encore.
content-draft = ⬆️ <b>Voici ce que cela donnera.</b> { $id } · { $language } · { $action }
content-draft-release = Personne ne le voit encore.
content-draft-second-person = Personne ne le voit encore. Une deuxième personne de l’équipe doit publier.
content-drafts = <b>En attente de publication</b>
content-dropped = Brouillon jeté. Rien n’a changé pour les autres.
content-hidden = <b>Personne ne voit ces réponses en ce moment.</b>
content-refused = Je ne peux pas le prendre ainsi. Merci de modifier et de renvoyer.
content-problem = Ligne { $line } : { $message }
content-clash-same = « { $phrasing } » appartient déjà à { $id } : « { $example } »
content-clash-taken = { $id } répond déjà à « { $phrasing } » : « { $example } »
content-file-caption = Modifiez le fichier et renvoyez-le-moi. Son nom doit rester le même.
content-file-unfit = Il me faut un fichier texte avec un nom comme UV-03.de.md, de 64 KB au plus.
content-file-encoding = Je ne peux pas lire ce fichier. Merci de l’enregistrer en UTF-8.
content-gone-toast = Cela n’existe plus, ou c’est déjà fait.
content-withdrawn-toast = Retirée. Personne ne la voit plus.
content-released-toast = Publié. Tout le monde le voit maintenant.
content-second_person-toast = Une deuxième personne doit publier cela.
content-asked-toast = L’équipe est prévenue.
content-kept-toast = Notre version reste.
content-right-toast = Merci ! Prochaine vérification : { $day }.
content-looking-toast = Un instant, je compare toutes les formulations …
content-topic-toast = Merci ! Nouvelles pour vous : { $count }
content-action-added = nouvelle
content-action-changed = modifiée
content-action-phrased = formulations modifiées
content-action-translated = traduite
content-action-reviewed = traduction relue
content-action-restored = rétablie
content-action-kept = notre version gardée
content-action-shipped = version d’origine
content-action-retired = plus nécessaire
content-action-withdrawn = retirée
content-state-draft = brouillon
content-state-released = publiée
content-state-dropped = jetée
content-who-you = vous
content-who-team = quelqu’un de l’équipe
content-who-gone = quelqu’un qui n’est plus là
content-owner-team = l’équipe
content-owner-you = vous
content-owner-somebody = quelqu’un de l’équipe
content-history = <b>{ $id } : ce qui s’est passé jusqu’ici</b>
content-history-none = L’équipe n’a encore rien changé ici.
content-version = { $day }, { $time } : { $action }, { $state }. Écrit par : { $who }. Publié par : { $releaser }.
content-conflicts = <b>À vous de choisir</b> : nous avons modifié ces pages, et la dernière mise à jour apporte aussi une nouvelle version. La nôtre vaut jusqu’à votre choix.
content-conflict-ours = ✋ <b>Notre version</b>
content-conflict-theirs = 📦 <b>Nouvelle version de la mise à jour</b>
content-care =
    <b>{ $id }</b>
    À revérifier le : { $day }
    Qui s’en occupe : { $who }
content-due = 🗓 <b>À vérifier bientôt : { $count }</b>
content-quarrels = <b>Réponses qui se prennent des questions.</b> Sans la formulation montrée, la recherche trouverait l’autre réponse. Des formulations plus nettes aident.
content-quarrel = { $id } ↔ { $other } ({ $count }) : « { $example } »
content-draft-waits = 📝 { $id } ({ $language }) attend votre publication. Dans la discussion avec moi : /staff
content-conflict-new = ⚖️ { $id } ({ $language }) : la mise à jour apporte une nouvelle version, mais nous avons la nôtre. La nôtre reste valable. Choisissez dans la discussion avec moi : /staff
content-review-list = 🗓 <b>À vérifier ce mois-ci : { $count }</b>
content-review-line = { $id } · { $title }
content-dead-links = 🔗 <b>Ces liens ne mènent nulle part.</b> Merci de trouver la nouvelle adresse ou d’enlever le lien.
content-dead-link =
    { $url } ({ $reason })
    figure dans { $ids }
## Tableaux de l’équipe

staff-tables-text =
    <b>Tableaux</b>

    Prenez un tableau, modifiez-le sur l’ordinateur et renvoyez-le-moi ici (XLSX, ODS ou CSV). Je montre d’abord ce qui changerait. Rien ne se passe avant votre accord.
table-name-offers = Offres
table-name-contacts = Services compétents
table-name-funding = Subventions
table-button-get = ⬇️ { $table } ({ $format })
table-reading = ⏳ Je lis le tableau …
table-reading-rows = ⏳ Je lis le tableau … { $rows } lignes jusqu’ici
table-refused =
    ⚠️ <b>{ $file }</b>
    { $reason }
table-report =
    <b>{ $table }: { $file }</b>
    Nouvelles : { $new }
    Modifiées : { $changed }
    Inchangées : { $unchanged }
    Erronées : { $wrong }
table-new = 🆕 Ligne { $row } : { $name }
table-changed = ✏️ Ligne { $row } : { $name }
table-field = { $column }: { $before } → { $after }
table-nothing = vide
table-more = … et { $count } de plus
table-wrong-left-out = Je laisse de côté les lignes erronées. Vous pouvez déjà enregistrer le reste.
table-no-change = Ce tableau ne change rien.
table-button-yes = ✅ Enregistrer : { $count }
table-button-no = Annuler
table-applied = ✅ Enregistré. Nouvelles : { $new }, modifiées : { $changed }
table-discarded = Annulé. Rien n’a changé.
table-overtaken = ⚠️ Quelque chose a changé depuis le rapport. Renvoyez le tableau, s’il vous plaît.
table-decided-toast = Ce tableau a déjà été traité.
table-report-file-name = erreurs
table-mistakes-caption = Toutes les erreurs dans un fichier.
sheet-line = Ligne { $row }, { $column } : { $text }
sheet-line-row = Ligne { $row } : { $text }
sheet-did-you-mean = Voulez-vous dire « { $hint } » ?
sheet-mistake-unreadable = Je ne peux pas lire ce fichier. Enregistrez-le en XLSX ou CSV.
sheet-mistake-protected = Le fichier est protégé par un mot de passe. Retirez-le, s’il vous plaît.
sheet-mistake-too-large = Le fichier est trop lourd. La limite est de { $hint } Mo.
sheet-mistake-too-many-rows = Le tableau a plus de { $hint } lignes. Partagez-le, s’il vous plaît.
sheet-mistake-too-many-cells = Le tableau est trop large ou a des cellules très éloignées. La limite est de { $hint } colonnes.
sheet-mistake-empty = Le fichier est vide.
sheet-mistake-no-heading = Je ne trouve pas d’en-têtes comme « Name » ou « Gemeinde ». Le mieux est de partir d’un tableau pris ici.
sheet-mistake-missing-column = La colonne « { $value } » manque.
sheet-mistake-double-column = La colonne « { $value } » figure deux fois.
sheet-mistake-unknown-column = Je ne connais pas cette colonne et je la laisse de côté.
sheet-mistake-cell-without-heading = À droite du tableau se trouve « { $value } » sans en-tête.
sheet-mistake-required = Cette cellule ne peut pas être vide.
sheet-mistake-too-long = Le texte est trop long. La limite est de { $hint } caractères.
sheet-mistake-formula-error = « { $value } » est une erreur de formule. Écrivez la valeur elle-même.
sheet-mistake-garbled = Les lettres sont abîmées : « { $value } ». Enregistrez le tableau en XLSX.
sheet-mistake-choice = Je ne connais pas « { $value } ».
sheet-mistake-yes-no = Ici, seuls « ja » ou « nein » (oui ou non) conviennent, pas « { $value } ».
sheet-mistake-number = « { $value } » n’est pas un nombre.
sheet-mistake-degrees = « { $value } » n’est pas une coordonnée. La virgule s’est peut-être perdue.
sheet-mistake-far-away = { $value } est loin du Kreis Coesfeld.
sheet-mistake-swapped = Latitude et longitude sont inversées : { $value }
sheet-mistake-half-a-place = Latitude et longitude vont ensemble : remplissez les deux ou laissez les deux vides.
sheet-mistake-postcode = « { $value } » n’est pas un code postal à cinq chiffres.
sheet-mistake-date = « { $value } » n’est pas une date comme 24.06.2026.
sheet-mistake-future-date = { $value } est dans le futur.
sheet-mistake-hours = Je ne peux pas lire « { $value } » comme horaires. Écrivez ainsi : Tu 14:00-16:00; Th 10:00-12:00
sheet-mistake-language = « { $value } » n’est pas une langue que je connais. Écrivez par exemple : de, uk, Arabisch
sheet-mistake-web = « { $value } » n’est pas une adresse internet. Elle commence par https://
sheet-mistake-email = « { $value } » n’est pas une adresse e-mail.
sheet-mistake-phone = « { $value } » n’est pas un numéro de téléphone.
sheet-mistake-double-row = « { $value } » figure déjà à la ligne { $hint }.
sheet-mistake-unknown-row = L’identifiant « { $value } » n’existe pas. Laissez-le vide pour les nouvelles lignes.

## Rôles et journal

admins-only-toast = Seules les personnes qui gèrent les rôles peuvent faire cela.
role-admin = Administration
role-editor = Rédaction
role-organiser = Suivi d’une offre
role-about-admin = Gère les rôles et lit le journal. Cela vaut tant que la personne est dans le groupe de l’équipe.
role-about-editor = Rédige les réponses et en prend soin.
role-about-organiser = Tient l’offre à jour et voit les remarques à son sujet. Les changements valent aussitôt. De temps en temps, je demande si tout est encore juste.
roles-text =
    <b>Rôles</b>
    Fait partie de l’équipe qui est dans le groupe de l’équipe. Qui quitte le groupe n’en fait plus partie, aussitôt. Les admins du groupe gèrent aussi les rôles.
roles-heads = Administration par le groupe : { $names }
roles-line = { $role } : { $name }
roles-button-give = ➕ Donner un rôle
roles-button-holder = { $name } : { $role }
roles-button-invitation = ✉️ Retirer l’invitation : { $role }
roles-button-list = ⬅️ Tous les rôles
roles-which = Quel rôle voulez-vous donner ?
roles-button-staff = Équipe
roles-link =
    Envoyez ce lien à la personne qui doit s’en charger.

    <b>{ $role }</b>
    { $about }

    { $link }

    Il vaut 48 heures et pour une seule personne.
roles-button-share = 📤 Envoyer le lien
roles-staff-link =
    Avec ce lien, une personne entre dans le groupe de l’équipe et en fait ainsi partie :

    { $link }

    Il vaut 48 heures.
roles-staff-by-hand = Ajoutez vous-même la personne au groupe de l’équipe : elle en fera alors partie. Je n’ai pas le droit d’y inviter quelqu’un.
roles-ask-offer = De quelle offre s’agit-il ? Écrivez-moi son nom.
roles-offers-found = Laquelle ?
roles-offers-none = Je ne trouve pas cette offre. Écrivez son nom tel qu’il figure sur la fiche.
roles-take-ask =
    Retirer ce rôle ?

    { $name } : <b>{ $role }</b>
roles-button-take = Oui, retirer le rôle
roles-button-keep = Non, laisser ainsi
roles-taken-toast = Le rôle a pris fin.
roles-last-admin-toast = C’est la dernière personne qui gère les rôles. Donnez d’abord le rôle à quelqu’un d’autre.
roles-gone-toast = Cela n’existe plus.
roles-withdrawn-toast = L’invitation n’est plus valable.
roles-invited =
    Vous êtes invité(e) :

    <b>{ $role }</b>
    { $about }

    Voulez-vous vous en charger ? Les personnes qui gèrent les rôles verront alors votre nom Telegram.
roles-button-accept = ✅ Oui, je m’en charge
roles-button-refuse = Non, merci
roles-refused = C’est entendu. Rien n’a changé.
roles-accepted =
    Merci, heureux de vous compter parmi nous !

    <b>{ $role }</b>
    { $about }
roles-invitation-already = Vous pouvez déjà faire cela.
roles-invitation-own = C’est votre propre invitation. Envoyez le lien à la personne concernée.
roles-invitation-gone = Cette invitation n’est plus valable. Demandez-en une nouvelle à l’équipe.
notice-role-taken = Votre invitation a été acceptée : <b>{ $role }</b>. Voyez qui c’est sous « Rôles ».
notice-role-ended = Vous n’avez plus ce rôle : <b>{ $role }</b>. Merci pour tout ce que vous avez fait !
organise-list = Vous suivez ces offres :
organise-none = Vous ne suivez aucune offre en ce moment.
organise-heading = Vous suivez cette offre. Ce que vous changez vaut aussitôt. L’équipe le voit et peut l’annuler.
organise-button-open = 📍 Vers mon offre
organise-button-hours = 🕐 Changer les horaires
organise-button-address = 📍 Changer l’adresse
organise-button-contact = ☎️ Changer le contact
organise-button-hints = 📬 Voir les remarques : { $count }
organise-not-yours-toast = Quelqu’un d’autre suit maintenant cette offre.
audit-text =
    <b>Journal</b>
    Ce que l’équipe a fait, le plus récent d’abord. Lignes en tout : { $count }
audit-none = Rien pour l’instant.
audit-line = { $when } · { $who } : { $subject }, { $act }
audit-line-about = { $when } · { $who } : { $subject }, { $act } ({ $about })
audit-nobody = une personne qui n’est plus là
audit-by-clock = le bot
audit-by-clock-for = le bot (pour { $who })
audit-person = Personne { $id }
audit-button-older = Plus anciens »
audit-button-newer = « Plus récents
audit-button-file = 📄 Tout en tableau
audit-file-name = protokoll
audit-file-caption = Le journal, lignes : { $count }. Il contient des noms de l’équipe, gardez-le soigneusement.
audit-column-time = Moment
audit-column-who = Qui
audit-column-what = Objet
audit-column-act = Action
audit-column-about = Personne concernée
audit-column-facts = Détails
audit-act-added = ajout
audit-act-drafted = brouillon
audit-act-changed = modification
audit-act-released = publication
audit-act-sent = envoi
audit-act-withdrawn = retrait
audit-act-dropped = abandon
audit-act-called-off = annulation
audit-act-moved = report
audit-act-ended = fin
audit-act-copied = copie
audit-act-accepted = acceptation
audit-act-declined = refus
audit-act-undone = retour en arrière
audit-act-confirmed = confirmation
audit-act-retired = retrait de la liste
audit-act-removed = suppression
audit-act-answered = réponse
audit-act-taken-on = prise en charge
audit-act-let-go = remise à l’équipe
audit-act-handed-on = transmission
audit-act-closed = clôture
audit-act-paused = pause
audit-act-resumed = reprise
audit-act-given = proposition
audit-act-taken = retrait
audit-act-noted = note
audit-act-counted = décompte
audit-act-imported = import
audit-act-exported = téléchargement
audit-act-set-aside = mise de côté
audit-act-started = démarrage
audit-subject-entry = Réponse { $id }
audit-subject-draft = Brouillon { $id }
audit-subject-gap = Question sans réponse { $id }
audit-subject-question = Question { $id }
audit-subject-broadcast = Message groupé { $id }
audit-subject-audience = Public { $id }
audit-subject-tag = Étiquette { $id }
audit-subject-course = Cours { $id }
audit-subject-enrolment = Inscription { $id }
audit-subject-attendance = Présence { $id }
audit-subject-series = Série { $id }
audit-subject-meeting = Rencontre { $id }
audit-subject-offer = Offre { $id }
audit-subject-proposal = Remarque { $id }
audit-subject-table = Tableau { $id }
audit-subject-conduct = Extrait de casier judiciaire { $id }
audit-subject-thanks = Invitation de remerciement { $id }
audit-subject-help-request = Demande d’aide { $id }
audit-subject-substitute = Remplacement { $id }
audit-subject-audit = Journal { $id }

## Chiffres

stats-text = Ce ne sont que des chiffres, sans noms, arrondis à { $small }. Sous { $small }, il est écrit « &lt;{ $small } », pour que personne ne soit reconnaissable. Autre période :
stats-button-month = Mois
stats-button-quarter = Trimestre
stats-button-year = Année
stats-period-month = 30 derniers jours
stats-period-quarter = 3 derniers mois
stats-period-year = 12 derniers mois
stats-questions = Questions
stats-people = Inscriptions et messages
stats-outcomes = Ce qu’elles sont devenues
stats-topics = Par thème
stats-languages = Par langue
stats-enrolments = Inscriptions aux cours
stats-deliveries = Nos messages
stats-none = rien
stats-outcome-answered = avec réponse
stats-outcome-suggested = plusieurs réponses
stats-outcome-unanswered = sans réponse
stats-outcome-to-staff = à l’équipe
stats-delivery-sent = arrivés
stats-delivery-failed = non arrivés
stats-delivery-parked = injoignables
stats-delivery-expired = plus nécessaires

## Small talk and leftovers

smalltalk-hello = Bonjour ! Quel plaisir de vous lire. Comment puis-je vous aider ?
smalltalk-thanks = Avec plaisir. Et merci pour votre engagement ! 💛
smalltalk-who_are_you = Je suis l’Ehrenamtslotse (guide du bénévolat), un programme. Je réponds uniquement avec des textes écrits et vérifiés par des personnes. Si je ne sais pas, je demande volontiers à une personne pour vous. En cas de danger, appelez tout de suite le <b>112</b> ou le <b>110</b>.
smalltalk-bye = Au revoir et bonne continuation !
media-text = Malheureusement, je ne comprends pas les images, les messages vocaux ni les fichiers, et je ne les garde pas. Écrivez-moi de quoi il s’agit. Le mieux est d’effacer tout de suite les photos de papiers d’identité ou de courriers officiels.
command-unknown = Je ne connais pas cette commande. Voici ce que je sais faire :
button-old-toast = Ce bouton n’est plus à jour. Voici le menu.
error-text = Malheureusement, cela n’a pas marché : l’erreur vient de nous. L’équipe est prévenue. Réessayez plus tard, s’il vous plaît.
flood-text = Cela faisait beaucoup d’un coup. Je n’ai pas lu ce qui est arrivé ensuite. Merci d’attendre une minute, puis de m’écrire à nouveau.
