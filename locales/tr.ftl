# Türkçe (Turkish). Address: siz; buttons use the short form usual in Turkish apps. Not yet checked by a native speaker.
# Gender-neutral, short, warm. Terms: docs/glossary.md. No suffix hangs on a variable: vowel harmony would break.
# Names ending in -button, -toast, -command, -description are plain text, everything else is Telegram HTML.

## Welcome and menu

welcome-text =
    <b>Ehrenamtslotse’ye (gönüllüler için rehber) hoş geldiniz!</b>

    Kreis Coesfeld’de (Coesfeld bölgesi) mültecilere ve göçmenlere yardım mı ediyorsunuz? İyi ki varsınız. Sorunuzu bana yazmanız yeterli, örneğin: “Kafeye giderken yolda sigortalı mıyım?”

    Kaynağını ve tarihini belirterek genel bilgi veririm, hukuki danışmanlık yapmam. Bilmediğim bir şey olursa sorunuzu memnuniyetle bir kişiye iletirim.

    Hakkınızda neleri saklıyorum: /privacy · Dil: /language
menu-text = <b>Neye ihtiyacınız var?</b> Bir düğmeye dokunun ya da bana sorunuzu yazın.
menu-learn-text = <b>Öğrenmek ve başkalarıyla buluşmak.</b> Hangisiyle ilgileniyorsunuz?
menu-more-text = <b>Ne arıyorsunuz?</b>
help-text =
    <b>Nasıl çalışır?</b>

    Sorunuzu kendi sözlerinizle yazın. Ya da bana bir yer adı veya konumunuzu gönderin; yakındaki yerleri ve grupları göstereyim.

    /find – yakındaki kafeler, atölyeler ve daha fazlası
    /courses – yeni gönüllüler için kurslar
    /meetings – süpervizyon (destekleyici değerlendirme) ve deneyim paylaşımı
    /mine – saatleriniz ve belgeleriniz
    /ask – bir kişiye sorun
    /settings – dil, oturduğunuz yer, haberler
    /privacy – hakkınızda saklananlar
    /cancel – nerede olursanız olun, vazgeçin
cancel-text = Vazgeçildi. Şimdi ne yapmak istersiniz?
menu-button-topics = ❓ Sorular ve yanıtlar
menu-button-find = 📍 Yakındaki yerler ve gruplar
menu-button-contacts = 🏛 Hangi kurum yetkili?
menu-button-funding = 💶 Mali destek
menu-button-board = 🚪 Mekân ve eşya paylaş
menu-button-courses = 🎓 Kurslar ve eğitimler
menu-button-meetings = 🤝 Süpervizyon ve deneyim paylaşımı
menu-button-mine = 💛 Gönüllülüğüm
menu-button-person = 🙋 Bir kişiye sor
menu-button-settings = ⚙️ Ayarlar
menu-button-learn = 🎓 Kurslar ve buluşmalar
menu-button-more = ☰ Diğerleri ve ayarlar
menu-button-home = 🏠 Menüye dön

## Consent

consent-text =
    <b>İyi ki geldiniz!</b>

    Ben Ehrenamtslotse, gönüllülerin rehberiyim. Size yardımcı olabilmek için Telegram numaranızı (telefon numaranızı değil), dilinizi ve benden istediklerinizi, örneğin kayıtları ve hatırlatmaları aklımda tutarım. Bir kısmını bir süre sonra kendiliğimden silerim, geri kalan her şeyi de siz istediğiniz anda: /forgetme. Neleri sakladığımı her zaman /privacy ile okuyabilirsiniz.

    Sizin için uygun mu? Gönüllülükle ilgili sorularınızı onayınız olmadan da yanıtlarım.
consent-given = ✅ Teşekkürler, onay verdiniz. Bunu istediğiniz zaman /forgetme ile geri alabilirsiniz.
consent-toast = Teşekkürler!
consent-button-yes = ✅ Kabul ediyorum
consent-button-what = Tam olarak neler?
consent-button-language = 🌐 Language · Мова · لغة
consent-button-back = ⬅️ Geri
consent-button-forget = 🗑 Hayır, her şeyi sil

## Commands and descriptions in Telegram

command-menu = Menü
command-find = Yakındaki yerler ve gruplar
command-contacts = Hangi kurum yetkili?
command-funding = Mali destek
command-board = Mekân ve eşya paylaş
command-courses = Kurslar ve eğitimler
command-meetings = Süpervizyon ve deneyim paylaşımı
command-mine = Gönüllülüğüm
command-ask = Bir kişiye sor
command-settings = Ayarlar
command-language = Dil
command-help = Yardım
command-privacy = Veri koruma
command-mydata = Verilerimi dosya olarak al
command-forgetme = Verilerimi sil
command-cancel = Vazgeç
command-questions = Açık sorular
command-broadcast = Toplu mesaj yaz
bot-name = Ehrenamtslotse Kreis Coesfeld
bot-short-description = Kreis Coesfeld’de uyum alanında çalışan gönüllüler için yanıtlar, yerler, kurslar ve hatırlatmalar.
bot-description =
    Kreis Coesfeld’de (Coesfeld bölgesi) mültecilere ve göçmenlere yardım eden herkes için:

    • Gönüllülükte sigorta ve hukuk sorularına kaynaklı ve tarihli yanıtlar
    • Yakındaki kafeler, atölyeler, diğer yerler ve gruplar
    • Yeni başlayanlar için kurslar
    • Süpervizyon (destekleyici değerlendirme) ve deneyim paylaşım toplantıları için hatırlatmalar

## Answers

topics-text = <b>Hangi konu?</b> Sorunuzu doğrudan da yazabilirsiniz.
topic-text = <b>{ $topic }</b>
topics-button-back = ⬅️ Tüm konular
topic-accident-insurance = Kaza sigortası
topic-liability = Sorumluluk (Haftpflicht)
topic-driving = Araba ve yolculuklar
topic-children = Gözetim ve çocuklar
topic-certificates = Adli sicil belgesi, diğer belgeler
topic-confidentiality = Sır saklama ve veriler
topic-legal-advice = Hukuki danışmanlık
topic-residence-and-asylum = Oturum ve sığınma
topic-tax = Vergi
topic-allowances-and-benefits = Para ve sosyal yardımlar
topic-time-off = İşten izin
topic-volunteering-refugees = Mültecilerin gönüllülüğü
topic-gifts-and-signatures = Hediyeler, imzalar
topic-interpreting = Dil aracılığı, tercüme
topic-housing = Konut
topic-health = Sağlık
topic-school-and-daycare = Okul ve kreş (Kita)
topic-bank-and-payment-card = Banka hesabı, ödeme kartı
topic-bicycle = Bisiklet
topic-food-and-hygiene = Yemek ve hijyen
topic-rooms-and-events = Mekânlar ve şenlikler
topic-emergency = Acil durum ve kriz
topic-who-is-responsible = Hangi makam sorumlu?
topic-funding = Destek ve hibeler
topic-recognition = Takdir ve teşekkür
topic-group-safety = 🛡 Sigorta ve hukuk
topic-group-refugees = 🤝 Mültecilere destek
topic-group-everyday = 🏠 Günlük yaşam ve etkinlikler
topic-group-money = 💶 Para, zaman, takdir
topic-group-help = 🆘 Acil durum ve yetkili yerler

entry-answer =
    <b>{ $title }</b>

    { $answer }
entry-source = 📖 <i>{ $source }</i>
    Bilgi tarihi: { $date }. Genel bilgidir, hukuki danışmanlık değildir.
entry-to-confirm = ⚠️ Bunu henüz doğrulamamız gerekiyor: { $points }
entry-to-confirm-some = ⚠️ Bunun bir kısmını henüz doğrulamamız gerekiyor.
entry-hand-over = 🙋 Bu, duruma göre değişir. Lütfen bir kişinin bakmasını isteyin.
entry-only-german = ℹ️ Bu yanıt şimdilik yalnızca Almanca var.
entry-not-checked = ℹ️ Bu çeviri henüz kontrol edilmedi. Bağlayıcı olan Almanca metindir.
entry-outdated = ℹ️ Almanca metin bu çeviriden daha yeni. Lütfen Almanca metni de okuyun.
entry-overdue = ⏳ Bu yanıtı { $date } tarihine kadar yeniden gözden geçirmek istiyorduk. Bu henüz yapılmadı.
entry-withdrawn = ⏸ Bu yanıtı şu anda gözden geçiriyoruz, bu yüzden göstermiyorum. Lütfen bu arada bir insana sorun.
entry-button-german = 🇩🇪 Almancasını oku
entry-button-helpful = 👍 İşime yaradı
entry-button-not-helpful = 👎 İşime yaramadı
entry-button-person = 🙋 Bir kişiye sor
entry-button-contact = 🏛 Hangi kurum yetkili?
entry-thanks-toast = Teşekkürler, sevindik!
entry-sorry-toast = Bildirdiğiniz için teşekkürler. Dilerseniz bir kişiye de sorabilirsiniz.
entry-gone-toast = Bu yanıt artık yok. İşte tüm konular.
suggest-text = Bu sorulardan birini mi demek istediniz?
suggest-button-none = Hiçbiri değil
no-match-text = Bunu ne yazık ki bilmiyorum. Bir kişiye sormak ister misiniz? Ekip size burada, sohbette yanıt verir.
no-match-button-person = 🙋 Evet, soruyu ekibe gönder
no-match-button-tell = 🔔 Yanıt olunca bana haber ver
no-match-promised = Tamam, burada bir yanıt olur olmaz size yazarım. Yine de şimdi bir insana sormak ister misiniz?
no-match-promised-toast = Not ettim. Size yazacağım.
no-match-gone-toast = Bu soru artık açık değil.

## Step by step

path-title = 🧭 <b>{ $title }</b>
path-chosen = ✔️ { $choice }
path-question =
    { $question }

    <i>Genel bilgi, hukuki danışmanlık değil.</i>
path-verdict = <b>{ $verdict }</b>
path-only-german = ℹ️ Bu adımlar şimdilik yalnızca Almanca var.
path-button-start = 🧭 { $title } Adım adım
path-button-back = ⬅️ Bir adım geri
path-gone-toast = Bu adım artık yok. Buradan devam edin.

## Emergency

emergency-numbers =
    🚨 <b>Tehlikede hemen arayın:</b>

    <b>112</b> – hayati tehlike, yangın, ağır yaralanma, ani intihar tehlikesi
    <b>110</b> – başka insanlardan gelen tehlike
    <b>116016</b> – kadına yönelik şiddette yardım hattı (Hilfetelefon), gece gündüz, isim vermeden, birçok dilde
    <b>0800 1110111</b> veya <b>0800 1110222</b> – manevi destek hattı (Telefonseelsorge)
    <b>116111</b> – çocuklar ve gençler için
    <b>116117</b> – nöbetçi doktor hizmeti

## Asking a person

person-ask = Ne sormak istersiniz? Tek bir mesajda yazın. Ekip sorunuzu görür ama adınızı görmez. Lütfen başkalarının adını da yazmayın.
person-button-stop = Sormaktan vazgeç
person-stopped = Tamam, hiçbir şey göndermiyorum.
personal-text =
    <b>Lütfen kısaca bakın</b>

    Bu bilgiler kimden söz edildiğini belli edebilir:
    { $details }

    Ekibin bunlara çoğunlukla ihtiyacı yoktur. Soruyu bunlar olmadan yazmak ister misiniz?
personal-line = • { $kind }: { $text }
personal-name = Ad
personal-phone = Telefon numarası
personal-email = E-posta adresi
personal-iban = Hesap numarası
personal-birth-date = Doğum tarihi
personal-case-number = Dosya veya kimlik numarası
personal-number = Uzun numara
personal-button-change = ✏️ Bu bilgiler olmadan yaz
personal-button-send = Olduğu gibi gönder
person-asked = ✅ Sorunuz ekibe ulaştı. Yanıt buraya, sohbete gelecek.
person-asked-toast = Sorunuz ekibe ulaştı.
person-already-toast = Bu soru zaten ekipte. Yanıt buraya gelecek.
person-no-staff = Şu anda bu sohbete bağlı bir ekip yok. Lütfen Kommunales Integrationszentrum’a (Belediye Uyum Merkezi, KI) başvurun: ki@kreis-coesfeld.de
staff-answer =
    💬 <b>Ekibin yanıtı</b>

    <blockquote>{ $question }</blockquote>
    { $answer }
question-button-add = ✏️ Bir şey ekle
question-button-withdraw = ↩️ Soruyu geri çek
question-button-helped = 👍 Teşekkürler, işime yaradı
question-button-ask-back = ✏️ Bu konuda bir şey daha sor
question-button-ask = 💬 Ekibe yeni soru
question-button-list = ⬅️ Sorularım
question-button-own = { $mark } { $text }
question-taken =
    🙋 <b>Ekipten biri sorunuzla ilgileniyor.</b>

    <blockquote>{ $question }</blockquote>
    Yanıt buraya, sohbete gelecek.
question-closed =
    <b>Sorunuz hakkında</b>

    <blockquote>{ $question }</blockquote>
    { $reason }
question-reason-not-ours = Bu konuyla ne yazık ki başka bir kurum ilgileniyor. Hangisi olduğunu buradan bulabilirsiniz: /contacts
question-reason-no-advice = Bu hukuki bir soru ve ekip böyle soruları yanıtlayamaz. Bir danışma merkezi size yardımcı olabilir. Buradan bulabilirsiniz: /contacts
question-reason-unknown = Bunu ne yazık ki öğrenemedik.
question-reason-unclear = Soruyu tam anlayamadık. Lütfen biraz daha yazın.
question-reason-call = Bunu yüz yüze konuşmayı tercih ederiz. Lütfen ki@kreis-coesfeld.de adresine yazın, size ulaşalım.
question-list = <b>Ekibe sorduğunuz sorular</b>
question-list-none = Ekibe henüz bir şey sormadınız.
question-own =
    <b>Sorunuz, { $day }</b>

    { $text }
question-answer =
    <b>Ekibin yanıtı</b>
    { $answer }
question-state-open = ⏳ Soru ekipte.
question-state-taken = 🙋 Ekipten biri ilgileniyor.
question-state-answered = ✅ Yanıtlandı.
question-state-closed = ☑️ Kapandı.
question-ask-addition = Ne eklemek istersiniz? Tek bir mesajda yazın. Lütfen başkalarının adını yazmayın.
question-addition-added = ✅ Ekip eklediğinizi de görüyor.
question-addition-reopened = ✅ Mesajınız ekibe ulaştı. Yanıt buraya, sohbete gelecek.
question-addition-already = Bu zaten ekipte.
question-addition-too-many = Bu soruya çok şey eklendi. Lütfen yeni bir soru sorun: /ask
question-addition-over = Bu soru artık yok. Yenisini buradan sorabilirsiniz: /ask
question-withdrawn = Sorunuz geri çekildi ve silindi.
question-withdrawn-toast = Soru geri çekildi.
question-answered-toast = Bu soru zaten yanıtlandı.
question-over-toast = Bu soru zaten kapandı.
question-helped-toast = Teşekkürler, sevindik!

## Places and groups nearby

find-what = <b>Ne arıyorsunuz?</b>
find-where = <b>Nerede?</b> Bir yer adı ya da posta kodu yazın veya konumunuzu gönderin. Konumunuzu yalnızca bu yanıt için kullanırım, saklamam.
find-placeholder = Yer adı veya posta kodu
find-button-location = 📍 Konumumu gönder
find-button-all = Hepsini göster
find-button-kinds = 🔎 Başka bir şey
find-button-favourites = ⭐ Kaydettiğim yerler
find-near = 📍 { $place }
find-place-unknown = Bu yeri bilmiyorum. Kreis Coesfeld’deki yerler: { $municipalities } – mahalle adları ve posta kodları da olur. Vazgeçmek için: /cancel
find-results = <b>{ $place } ve çevresi: { $kind }</b>
find-narrowed = Yalnızca: { $filters }
find-wider = Yakında çok az yer var, bu yüzden { $km } km çevrede aradım.
find-nothing = { $place } ve çevresinde ne yazık ki böyle bir yer bilmiyorum. Siz biliyor musunuz? O zaman lütfen ekibe yazın: /ask
find-nothing-narrowed = Bu seçimle { $place } ve çevresinde bir şey bulamıyorum.
find-only-stale = { $place } ve çevresinde yalnızca iki yıldır kimsenin doğrulamadığı yerleri biliyorum. Kapalı kapıyla karşılaşmayın diye onları göstermiyorum. En iyisi ekibe sorun: /ask
find-hidden =
    { $count ->
        [one] Bir kayıt daha var, ama
       *[other] { $count } kayıt daha var, ama
    } iki yıldır kimse doğrulamadı. Bunları yalnızca adını yazarsanız gösteririm.
find-named = <b>Bunlardan birini mi demek istediniz?</b>
find-far-away = Burası ile { $place } arası yaklaşık { $km } km. Ben yalnızca Kreis Coesfeld’deki yerleri ve grupları biliyorum. Bana Kreis Coesfeld’den bir yer adı yazabilirsiniz.
find-button-card = { $number }. { $name }
find-button-more = Devamı ➡️
find-button-back = ⬅️ Geri
find-button-wider = 🔭 Daha uzakta ara ({ $km } km’ye kadar)
find-button-narrow = ⚙️ Seçimi değiştir
find-button-elsewhere = 📍 Başka bir yerde ara
find-button-again = 🔎 Yeni arama
narrow-text = <b>Sizin için ne önemli?</b>
narrow-today = bugün açık
narrow-wheelchair = tekerlekli sandalyeye uygun
narrow-children = çocuklar gelebilir
narrow-women_only = yalnızca kadınlar için
narrow-on = ✅ { $name }
narrow-off = ⬜ { $name }
narrow-button-kind = Ne: { $name }
narrow-button-language = Oradaki dil: { $name }
narrow-any-language = fark etmez
narrow-which-language = <b>Orada hangi dil konuşulsun?</b>
narrow-button-show = Listeyi göster ➡️
narrow-button-clear = ✖️ Seçimi kaldır
favourites-text = <b>⭐ Kaydedilen yerler</b>
favourites-none = Henüz kaydedilen bir yer yok. Bir yerde “Kaydet”e dokunun, burada bulursunuz.
offer-kind-all = Tüm yerler ve gruplar
offer-kind-international_cafe = Uluslararası kafe
offer-kind-language_cafe = Dil kafesi
offer-kind-bike_workshop = Bisiklet atölyesi
offer-kind-bike_course = Bisiklet kursu
offer-kind-sewing_workshop = Dikiş atölyesi
offer-kind-repair_cafe = Tamir kafesi (Repair-Café)
offer-kind-homework_help = Ödev yardımı
offer-kind-language_course = Dil kursu
offer-kind-learning_place = Öğrenme yeri
offer-kind-second_hand_shop = İkinci el ve mobilya
offer-kind-meeting_place = Mekânlar ve buluşma
offer-kind-initiative = Girişim, yardım grubu
offer-kind-migrant_organisation = Göçmen örgütü
offer-kind-counselling = Danışma
offer-kind-network = Ağ
offer-kind-authority = Resmî daire
offer-kind-interpreter_pool = Dil aracılığı
offer-line = <b>{ $number }. { $name }</b>
    { $kind }, { $distance }
offer-distance = { $place }, yaklaşık { $km } km
offer-distance-near = { $place }, yaklaşık { $metres } m
offer-distance-here = aynı yerde: { $place }
offer-card = <b>{ $name }</b>
    { $kind }
offer-address = 📍 { $address }
offer-languages = 🗣 Orada konuşulan: { $languages }
offer-women-only = 👩 Yalnızca kadınlar için
offer-wheelchair = ♿ Tekerlekli sandalyeye uygun
offer-no-wheelchair = 🚫♿ Tekerlekli sandalyeye uygun değil
offer-children = 🧒 Çocuklar gelebilir
offer-phone = 📞 { $phone }
offer-email = ✉️ { $email }
offer-centre = ℹ️ Haritadaki nokta binayı değil, yerleşimin merkezini gösterir.
offer-street = ℹ️ Haritadaki nokta binayı değil, sokağı gösterir.
offer-unconfirmed = ⚠️ Bilginin tarihi: { $date }, doğrulanmadı. Lütfen gitmeden önce sorun.
offer-confirmed = ✅ Doğrulandığı tarih: { $date }
offer-stale = ⚠️ İki yıldan uzun süredir doğrulanmadı, son bilgi: { $date }. Lütfen gitmeden önce mutlaka sorun.
offer-retired = ❌ Bu yer artık yok.
offer-date-unknown = bilinmiyor
offer-source = 📖 <i>Kaynak: { $source }</i>
offer-button-map = 🗺 Haritada göster
offer-button-contact = 🌐 İnternet sayfasına git
offer-button-report = ✏️ Yanlış bir şey mi var?
find-button-new-offer = ➕ Yeni teklif bildir
offer-button-pin = 📍 Konum olarak gönder
offer-button-keep = ☆ Kaydet
offer-button-drop = ★ Kaydı kaldır
offer-button-guest = 🌍 Başka bir dilde
offer-button-list = ⬅️ Listeye
offer-guest-which =
    <b>{ $name }</b>
    Hangi dilde? İletebileceğiniz ya da gösterebileceğiniz bir mesaj gönderirim.
offer-gone-toast = Bu yer veya grup artık burada yok.
offer-kept-toast = ⭐ Kaydedildi
offer-dropped-toast = Kaldırıldı
inline-button-bot = Botu aç
inline-button-open = Devamı botta
inline-entry = Gönüllülük üzerine bir yanıt
hours-always-sure = 🕒 Her zaman açık
hours-always-unsure = 🕒 Kaynağa göre her zaman açık
hours-open-sure = 🟢 Şu an açık, kapanış: { $time }
hours-open-unsure = 🕒 Kaynağa göre bugünkü kapanış: { $time }
hours-opens-sure = 🕒 Açılış: { $day }, saat { $time }
hours-opens-unsure = 🕒 Kaynağa göre yeniden açılış: { $day }, saat { $time }
hours-unknown = 🕒 Saatleri lütfen sorun
hours-by-appointment = 🕒 Yalnızca randevuyla
hours-week = 📅 { $days }: { $times }
hours-days = { $first } – { $last }
hours-every-day = Her gün
hours-span = { $begin }–{ $end }
hours-whole-day = tüm gün
hours-not-on-holidays = Resmî tatillerde kapalı
hours-next = Sonraki tarihler:
hours-next-date = • { $day }, { $times }
day-today = bugün
day-tomorrow = yarın

## Hangi kurum yetkili?

contacts-text = <b>Hangi kurum yetkili?</b> Konu nedir?
contacts-group = <b>{ $group }</b> Tam olarak ne?
contacts-where = <b>Hangi belediye için?</b>
contacts-button-everywhere = Bütün bölge (Kreis)
contacts-heading =
    <b>Hangi kurum yetkili?</b>
    { $topic } · { $place }
contacts-whole-district = bütün bölge (Kreis)
contacts-choose-place = ℹ️ Bir belediye seçin, oradaki kurumları da göstereyim.
contacts-municipality-open = ⚠️ { $place } için yetkili kurum henüz belli değil. Ekibe sorabilirsiniz.
contacts-button-place = 📍 Başka yer
contacts-button-topics = ⬅️ Başka konu
contacts-button-back = ⬅️ Bu konudaki tüm kurumlar
contact-level-heading = <b>{ $level }</b>
contact-level-municipality = Belediye
contact-level-district = Bölge (Kreis)
contact-level-voluntary = Dernekler ve gönüllüler
contact-level-beyond = Eyalet, federal düzey, sigorta, yardım hatları
contact-line = • <b>{ $name }</b>
contact-task = { $task }
contact-open = ⚠️ İletişim bilgisi henüz belli değil.
contact-open-points = ⚠️ Henüz belli değil: { $points }
contact-card =
    <b>{ $name }</b>
    { $level }
contact-only-german = ℹ️ Bu bilgiler yalnızca Almancadır.
contact-gone = ⚠️ Bu kurum artık yok.
contact-address = 📍 { $address }
contact-phone = 📞 { $phone }
contact-email = ✉️ { $email }
contact-hours = 🕒 { $hours }
contact-source =
    📖 <i>Kaynak: { $source }</i>
    Tarih: { $date }
contact-button-web = 🌐 İnternet sitesini aç
contact-button-save = 👤 Kişilere kaydet
contact-file-caption = Kişiyi kaydetmek için dosyayı açın.
contact-gone-toast = Bu kurum artık yok.

## Mali destek

funding-text =
    <b>Mali destek</b>
    Girişiminiz için para. Lütfen başlamadan önce mutlaka sorun: Çoğu zaman onaydan önce hiçbir şeye başlanamaz.
funding-ended-text =
    <b>Sona eren programlar</b>
    Eskiden neler olduğunu burada okuyabilirsiniz.
funding-none = Şu anda burada kayıt yok.
funding-line = • <b>{ $title }</b>
funding-card =
    <b>{ $title }</b>
    { $giver }
funding-who = 👥 { $who }
funding-amount = 💶 { $amount }
funding-purpose = 🎯 { $purpose }
funding-apply-at = 📝 { $where }
funding-deadline = ⏳ Son tarih: { $day }
funding-deadline-passed = ⌛ Önceki son tarih { $day } idi. Bir sonraki henüz belli değil.
funding-deadline-open = ⏳ Son tarih henüz belli değil.
funding-ended = ⛔ Bu program artık yok.
funding-ended-on = ⛔ Sona erdi: { $day }
funding-deadline-soon =
    🔔 <b>{ $title }</b>
    Hâlâ başvurabilirsiniz. Son tarih: { $day }.
funding-button-web = 🌐 İnternet sitesini aç
funding-button-ended = 📁 Sona eren programlar
funding-button-running = ⬅️ Süren programlar
funding-button-all = ⬅️ Tüm programlar
funding-button-remind = 🔔 Son tarihten önce hatırlat
funding-button-remind-off = 🔕 Artık hatırlatma
funding-button-card = 💶 Programı göster
funding-on-toast = Son tarihten 14 gün ve 3 gün önce hatırlatırım.
funding-off-toast = Bu son tarihi artık hatırlatmayacağım.
funding-gone-toast = Bu program artık burada yok.

## Tekliflere dair bildirimler

report-what =
    <b>{ $name }</b>
    Ne artık doğru değil?
report-what-closed = 🚪 Artık yok
report-what-hours = 🕒 Saatler değişti
report-what-address = 📍 Adres değişti
report-what-contact = 📞 İletişim değişti
report-what-other = 📝 Başka bir şey
report-what-new = ➕ Yeni teklif
report-new-kind = <b>Ne güzel, yeni bir teklif!</b> Nedir?
report-new-place = <b>Hangi yerde?</b>
report-ask-closed = Nereden biliyorsunuz? Bir cümle yeter. Lütfen isim yazmayın.
report-ask-hours = Şimdi ne zaman açık? Örneğin: salı 14-16, perşembe 10-12
report-ask-hours-again = Bu saatleri okuyamıyorum. Lütfen şöyle yazın: salı 14-16, perşembe 10-12
report-ask-address = Adres şimdi nedir? Sokak, numara, bina.
report-ask-address-again = Bu bir adres için çok uzun. Sokak, numara ve bina yeter.
report-ask-contact = Şimdi nasıl ulaşılır? Kuruluşun telefonu, e-postası veya sitesi; özel bilgi değil.
report-ask-contact-again = İçinde telefon, e-posta ya da site bulamadım. Lütfen yalnızca onu yazın.
report-ask-other = Ekip ne bilmeli? Bir cümle yeter. Lütfen isim yazmayın.
report-ask-new = Adı ne ve nerede? Önce adı, sonra virgül, sonra adres. Örneğin: Nähcafé Sonnenschein, Pfarrheim, Kirchstraße 1
report-button-stop = Vazgeç
report-proposed = ✅ Teşekkürler! Ekip bakacak, size haber vereceğim.
report-done = ✅ Değiştirildi. Şu andan itibaren geçerli.
report-already = Bu zaten ekipte. Teşekkürler!
report-gone = Bu teklif zaten artık listede yok. Teşekkürler!
report-too-many = Ekipte bekleyen birkaç bildiriminiz var. Lütfen bakılmasını bekleyin.
proposal-heard-accepted = 💛 <b>{ $name }</b>: Bildiriminiz işlendi. Katkınız için teşekkürler!
proposal-heard-declined = <b>{ $name }</b>: Ekip baktı ve kaydı olduğu gibi bıraktı. Yine de teşekkürler!
proposal-heading =
    ✏️ <b>Bildirim { $number }: { $name }</b>
    { $what }
proposal-field =
    <b>{ $field }</b>
    Eski: { $before }
    Yeni: { $after }
proposal-text = <blockquote>{ $text }</blockquote>
proposal-state-accepted = ✅ Kabul edildi
proposal-state-declined = ✖️ Reddedildi
proposal-state-undone = ↩️ Geri alındı
proposal-button-yes = ✅ Kabul et
proposal-button-seen = ✅ Değiştirdim
proposal-button-no = ✖️ Reddet
proposal-button-undo = ↩️ Geri al
proposal-accepted-toast = Kabul edildi. Kişiye haber verilecek.
proposal-declined-toast = Reddedildi. Kişiye haber verilecek.
proposal-undone-toast = Geri alındı.
proposal-already-toast = Buna zaten karar verildi.
proposal-overtaken-toast = Artık mümkün değil: kayıt bu arada değişti.
proposal-gone-toast = Bu bildirim artık yok.
field-name = Ad
field-kind = Tür
field-municipality = Yer
field-address = Adres
field-opening_hours = Açılış saatleri
field-phone = Telefon
field-email = E-posta
field-contact_url = İnternet
field-state = Durum
check-text =
    ❓ <b>{ $name }</b>, { $place }
    Bu kayıt hâlâ doğru mu? Yakında liste için fazla eski olacak.
check-button-yes = ✅ Hâlâ doğru
check-button-changed = ✏️ Değişti
check-button-gone = 🚪 Artık yok
check-confirmed = ✅ <b>{ $name }</b> onaylandı. Teşekkürler!
check-retired = 🚪 <b>{ $name }</b> artık listelerde yok. Teşekkürler!
check-already = <b>{ $name }</b>: Bu zaten kayıtlı. Teşekkürler!
check-gone = Bu teklif artık burada yok.
care-text =
    <b>Tekliflerin bakımı</b>
    Şunlara bakmanız gerekiyor:
care-list = <b>{ $heading }</b>
care-proposals = ✏️ Açık bildirimler: { $count }
care-unconfirmed = ❔ Onaylanmamış: { $count }
care-stale = ⌛ Liste için fazla eski: { $count }
care-no-hours = 🕒 Saatsiz: { $count }
care-no-address = 📍 Adressiz: { $count }
care-never-opened = 🔍 Hiç bulunmamış: { $count }
care-button-back = ⬅️ Geri
care-no-proposals-toast = Bekleyen bildirim yok.

## Mekânlar ve daha fazlası

board-text =
    <b>Mekânlar ve daha fazlası</b>
    Neye ihtiyacınız var ya da ne sunabilirsiniz?
resource-kind-room = 🚪 Mekân
resource-kind-vehicle = 🚐 Araç
resource-kind-equipment = 📽 Cihaz
resource-kind-interpreting = 🗣 Tercüme için zaman
board-button-offer = ➕ Bir şey sun
board-button-mine = 🗂 Kayıtlarım
board-button-back = ⬅️ Mekânlar ve daha fazlası
board-where = <b>Hangi yerde?</b>
board-when = <b>Hangi gün için?</b>
board-found =
    <b>{ $kind }, { $day }</b>
    { $count ->
        [0] Bu gün için maalesef kayıt yok.
        [one] Bir kayıt
       *[other] { $count } kayıt
    }
board-line =
    • <b>{ $title }</b>
    📍 { $place }
board-card =
    <b>{ $title }</b>
    { $kind } · { $place }
    🗓 { $day }
board-button-ask = ✋ İste
board-ask-purpose = Ne için ve saat kaçta gerekiyor? Bir cümle yeter, lütfen isim yazmayın.
board-ask-contact = Size nasıl ulaşılır? Telefon veya e-posta. Ancak iki taraf da kabul ederse gösterilir.
board-ask-title = Ne sunuyorsunuz? Bir cümle, örneğin: 20 kişilik, engelsiz, mutfaklı salon
board-offer-what = <b>Ne sunmak istersiniz?</b>
board-offer-where = <b>Nerede?</b>
board-how-long = <b>Kayıt ne kadar süre kalsın?</b> Sonra kendiliğinden biter.
board-months = { $count ->
        [one] Bir ay
       *[other] { $count } ay
    }
board-button-stop = Vazgeç
board-offer-offered = ✅ Kaydınız yayında. Biri isterse size yazarım.
board-offer-already = Bu kayıt zaten var.
board-offer-too-many = Zaten on kaydınız var. Lütfen önce birini bitirin.
board-offer-too-long = Bu çok uzun. Lütfen daha kısa yazın.
board-request-asked = ✅ İsteğiniz yolda. Yanıt buraya gelecek.
board-request-already = Bunu zaten istediniz.
board-request-taken = O gün maalesef dolu.
board-request-own = Bu sizin kendi kaydınız.
board-request-over = Bu kayıt sona erdi.
board-request-too-many = Beş isteğiniz hâlâ açık. Lütfen yanıt bekleyin.
board-request-too-long = Bu çok uzun. Lütfen daha kısa yazın.
board-request =
    ✋ <b>İstek: { $title }</b>
    🗓 { $day }
    <blockquote>{ $purpose }</blockquote>
    Kabul ederseniz iki taraf da birbirinin iletişim bilgisini alır.
board-button-agree = ✅ Kabul et
board-button-decline = Bu sefer olmaz
board-answer-agreed = ✅ Kabul edildi. İkinize de iletişim bilgisiyle mesaj gelecek.
board-answer-declined = Reddedildi. Karşı tarafa haber verilecek.
board-answer-already-toast = Buna zaten yanıt verdiniz.
board-answer-taken-toast = O gün için başkasına söz verdiniz.
board-answer-gone-toast = Bu istek artık yok.
board-agreed-asker =
    🎉 <b>{ $title }</b>, { $day }: kabul edildi.
    İletişim: { $contact }
board-agreed-owner =
    🤝 <b>{ $title }</b>, { $day }: kabul ettiniz.
    İletişim: { $contact }
board-declined = <b>{ $title }</b>, { $day }: bu sefer maalesef olmuyor. Belki başka bir şey uyar?
board-over-toast = Bu kayıt sona erdi.
board-mine = <b>Kayıtlarım</b>
board-mine-none = Şu anda kaydınız yok.
board-mine-line =
    • <b>{ $title }</b>, { $place }
    Bitiş: { $day }
board-button-close = 🗑 Bitir: { $title }
board-closed-toast = Kayıt bitirildi.

## Courses

courses-text = <b>Gönüllüler için kurslar</b>
courses-none = Şu anda planlanmış kurs yok. Dilerseniz ekibe sorun: /ask
courses-mine = <b>Kayıtlarınız</b>
courses-mine-none = Henüz hiçbir kursa kayıtlı değilsiniz.
course-button = { $title } · { $day }
course-button-seated = ✅ { $title } · { $day }
course-button-offered = 🎉 { $title } · { $day }
course-button-waiting = ⏳ { $title } · { $day }
course-button-mine = 📋 Kayıtlarım
course-button-all = ⬅️ Tüm kurslar
course-title = <b>{ $title }</b>
course-date = 🗓 { $day }, { $start }–{ $end }
course-where = 📍 { $place }
course-link = 🔗 { $link }
course-language = 🗣 { $language }
course-fee = 💶 Ücret: { $fee }
course-closes = ✍️ Son kayıt: { $day }, { $time }
course-childcare = 🧒 Çocuk bakımına ihtiyacınız var mı? Kayıttan sonra belirtebilirsiniz.
course-access = ♿ Engelsiz erişime ihtiyacınız var mı? Kayıttan sonra belirtebilirsiniz.
course-kind-newcomer = Gönüllülüğe giriş
course-kind-guide_training = Rehber eğitimi
course-kind-guide_refresher = Rehberler için bilgi tazeleme
course-kind-first_aid = İlk yardım
course-kind-further_training = İleri eğitim
course-kind-children = Çocuklarla çalışma
course-about-newcomer = Yeni başlayan herkes için: temel bilgiler, ipuçları ve sorularınız için zaman.
course-about-guide_training = İnsanlara günlük hayatta ve resmî dairelerde nasıl iyi eşlik edilir.
course-about-guide_refresher = Rehber eğitimini daha önce almış herkes için.
course-about-first_aid = Acil durumda ne yapılır, uygulamalı.
course-about-further_training = Gönüllülükten bir konuya daha yakından bakış.
course-about-children = Çocuk ve gençlerle gönüllü çalışan herkes için.
course-seats-free = { $count ->
        [one] Hâlâ <b>bir yer</b> boş.
       *[other] Hâlâ <b>{ $count } yer</b> boş.
    } Kayıt olursanız ekip Telegram’daki adınızı görür.
obstacle-full = Tüm yerler dolu. Bekleme listesine yazılırsanız, sıra size gelince boşalan yeri size öneririm. Ekip bunun için Telegram’daki adınızı görür.
obstacle-closed = 🔒 Kayıt kapandı: { $day }, { $time }. Dilerseniz ekibe sorun: /ask
obstacle-clash = ⚠️ Aynı saatte burada zaten yeriniz var: <b>{ $title }</b>
obstacle-prerequisite = 📘 Önce şu gerekli: <b>{ $name }</b>
obstacle-called-off = ❌ <b>Bu kurs yapılmayacak.</b>
obstacle-begun = Bu kurs artık başladı.
prerequisite-guide_training = rehber eğitimine katılmış olmak
prerequisite-conduct = ekibin gördüğü bir adli sicil belgesi (/conduct)
course-you-are-in = ✅ <b>Kaydınız yapıldı.</b>
course-you-are-offered = 🎉 <b>Bu yer şu zamana kadar sizin için ayrıldı: { $day }, { $time }.</b> Sonra bir sonraki kişiye geçer.
course-you-wait = ⏳ <b>Bekleme listesindeki sıranız: { $position }.</b> Sıra size gelince boş yeri size öneririm.
course-seat-open = 🎉 <b>Bir yer boş.</b> Kurs yakında başlıyor, bu yüzden yer ilk dokunanın olur.
course-needs = Katılmak için bir şeye ihtiyacınız var mı? Uyanlara dokunun. Bunu yalnızca ekip görür, kurstan sonra silerim.
need-childcare = çocuk bakımı
need-step-free = basamaksız giriş
need-hearing = işitme desteği
need-sight = görme desteği
need-button = ◻️ { $need }
need-button-chosen = ☑️ { $need }
need-toast = Not edildi.
course-button-enrol = ✅ Kayıt ol
course-button-wait = ⏳ Bekleme listesine yaz
course-button-calendar = 🗓 Takvimime ekle
course-button-leave-seated = Kaydımı sil
course-button-leave-waiting = Bekleme listesinden çık
seat-button-take = ✅ Yeri al
seat-button-decline = ➡️ Sıradakine bırak
course-leave-seated = <b>{ $title }</b> kursundaki yerinizi gerçekten bırakmak istiyor musunuz? Yeriniz bekleme listesindeki bir sonraki kişiye önerilir.
course-leave-waiting = <b>{ $title }</b> kursunun bekleme listesinden gerçekten çıkmak istiyor musunuz?
course-button-leave-yes = Evet, kaydımı sil
course-button-leave-no = Hayır, kayıtlı kalayım
course-seated-toast = Kaydınız yapıldı. Aramızda olmanız ne güzel!
course-seated-already-toast = Zaten kayıtlısınız.
course-offered-already-toast = Sizin için bir yer ayrıldı. İster misiniz?
course-waiting-toast = Bekleme listesindesiniz.
course-waiting-already-toast = Zaten bekleme listesindesiniz.
course-refused-toast = Şu anda kayıt olunamıyor. Nedeni burada yazıyor.
course-cancelled-toast = Kaydınız silindi.
course-too-late-toast = Bu kurs artık başladı.
course-unknown-toast = Bu kurs artık yok.
course-gone-toast = Bu kurs artık yok. İşte tüm kurslar.
seat-seated-toast = Yer sizin. Aramızda olmanız ne güzel!
seat-waiting-toast = Ne yazık ki bu yer doldu. Hâlâ bekleme listesindesiniz.
seat-missed-toast = Süre doldu, yer sıradakine geçti.
seat-refused-toast = Aynı saatte başka bir kursunuz var. Önce o kaydı silin.
seat-too-late-toast = Bu kurs artık başladı ya da yapılmayacak.
seat-unknown-toast = Bu kurs artık yok.
seat-declined-toast = Teşekkürler! Yer bir sonraki kişiye geçiyor.
seat-not-toast = Şu anda sizin için ayrılmış bir yer yok.
notice-seat-offered = 🎉 <b>Bir yer boşaldı: { $title }</b>
notice-seat-open = 🏃 <b>Kursa az kala bir yer boşaldı: { $title }</b>
notice-offer-lapsed = ⌛ <b>Yeriniz için süre doldu: { $title }</b> Artık bekleme listesinde değilsiniz. Yine de gelmek ister misiniz? Aşağıdan yeniden yazılabilirsiniz.
notice-course-changed = ✏️ <b>Bir değişiklik var: { $title }</b> Yeni: { $fields }
notice-course-cancelled = ❌ <b>Ne yazık ki kurs yapılmayacak: { $title }</b>
changed-dates = tarih
changed-place = yer
changed-link = bağlantı
changed-language = dil
changed-fee = ücret

## Planning courses

planning-text = <b>Kurs planlama</b>
planning-none = <b>Kurs planlama</b>
    Henüz planlanmış kurs yok.
planning-button-new = ➕ Yeni kurs
planning-button-course-draft = ✏️ { $title } · { $day }
planning-button-course-published = 🎓 { $title } · { $day }
planning-button-course-cancelled = ❌ { $title } · { $day }
planning-button-stop = Vazgeç
planning-button-back = ⬅️ Geri
planning-button-all = ⬅️ Tüm kurslar
planning-button-course = ⬅️ Kursa dön
planning-ask-kind = <b>Yeni kurs, adım 1/3:</b> Ne tür bir kurs?
planning-step-dates =
    <b>Adım 2/3:</b> Ne zaman? Örneğin:
    <code>12.1. 18:00-21:00</code>
    Birden çok tarih: her biri ayrı satıra.
planning-step-place = <b>Adım 3/3:</b> Nerede? Yeri yazın ya da birine dokunun.
planning-ask-title = Kursun adı ne olsun? Başlığı Almanca yazın.
planning-ask-dates =
    Ne zaman? Örneğin:
    <code>12.1. 18:00-21:00</code>
    Birden çok tarih: her biri ayrı satıra.
planning-ask-place = Kurs nerede? Yeri yazın.
planning-ask-link = Görüntülü toplantının bağlantısını yazın. Onu yalnızca yeri olanlar görür.
planning-ask-seats = Kaç yer var?
planning-ask-fee = Kurs kaç para? Örneğin: <code>12,50</code>
planning-ask-language = Kurs hangi dilde?
planning-ask-closes = Kayıt ne zaman bitsin?
planning-wrong-title = ⚠️ Lütfen en çok 120 karakter.
planning-wrong-dates = ⚠️ Bunu tarih olarak okuyamadım. Gelecekte olmalı, bitiş de başlangıçtan sonra.
planning-wrong-place = ⚠️ Lütfen en çok 120 karakter.
planning-wrong-link = ⚠️ Bağlantı şöyle başlamalı: https://
planning-wrong-seats = ⚠️ Lütfen 1 ile 999 arasında bir sayı.
planning-wrong-fee = ⚠️ Lütfen avro olarak bir tutar.
planning-button-no-link = Bağlantı yok
planning-button-no-fee = Ücretsiz
planning-button-closes-days = { $count ->
        [0] Kurs başlayınca
        [one] 1 gün önce
       *[other] { $count } gün önce
    }
planning-state-draft = ✏️ <b>Taslak.</b> Yalnızca ekip görür.
planning-state-published = ✅ <b>Yayında.</b>
planning-state-cancelled = ❌ <b>İptal edildi.</b>
planning-figures = Yerler: { $seats } yerden { $taken } dolu, { $offered } önerildi. Bekleme listesi: { $waiting }
planning-button-publish = ✅ Yayımla
planning-button-discard = 🗑 Taslağı sil
planning-button-copy = 📑 Kursu kopyala
planning-button-people = 👥 Kim geliyor?
planning-button-title = Başlığı değiştir
planning-button-dates = Tarihi değiştir
planning-button-place = Yeri değiştir
planning-button-link = Bağlantıyı değiştir
planning-button-language = Dili değiştir
planning-button-seats = Yer sayısı
planning-button-closes = Son kayıt
planning-button-fee = Ücreti değiştir
planning-button-switch-childcare-on = ➕ Çocuk bakımını sor
planning-button-switch-childcare-off = ➖ Çocuk bakımını sorma
planning-button-switch-access-on = ➕ Engelsiz erişimi sor
planning-button-switch-access-off = ➖ Engelsiz erişimi sorma
planning-button-call-off = ❌ Kursu iptal et
planning-call-off = <b>{ $title } gerçekten iptal edilsin mi?</b> { $count ->
        [0] Henüz kimse kayıtlı değil.
        [one] Bir kişiye hemen haber verilir.
       *[other] { $count } kişiye hemen haber verilir.
    }
planning-button-call-off-yes = Evet, iptal et
planning-button-call-off-no = Hayır, kurs kalsın
planning-published-toast = Yayımlandı. Artık kayıt olunabilir.
planning-discarded-toast = Taslak silindi.
planning-copied-toast = Kopyalandı. Lütfen tarihi kontrol edin.
planning-changed-toast = { $count ->
        [0] Değiştirildi.
        [one] Değiştirildi. Bir kişiye haber verilecek.
       *[other] Değiştirildi. { $count } kişiye haber verilecek.
    }
planning-same-toast = Zaten öyleydi.
planning-past-toast = Bu tarih geçti.
planning-too-few-seats-toast = Bu kadar az olmaz: Daha çok yer dolu ya da önerilmiş.
planning-gone-toast = Bu kurs artık değiştirilemez.
people-text = <b>Kim geliyor: { $title }</b>
    { $day }
people-none = Henüz kimse kayıtlı değil.
people-seated = ✅ { $name }{ $needs }
people-offered = 🎉 { $name }{ $needs } – yer önerildi
people-waiting = ⏳ { $name }{ $needs } – bekliyor
people-cancelled = ✖️ { $name }{ $needs } – artık kayıtlı değil
people-guest = { $name } (Telegram’sız)
people-nameless = adsız
people-button-guest = ➕ Telegram’ı olmayan birini yaz
people-button-attendance = ☑️ Kim geldi?
people-button-one = 👤 { $name }
guest-ask = Kişinin adı ne? Lütfen önce kendisine sorun. Yalnızca adı saklarım, kurstan sonra en çok 90 gün.
guest-signed-seated = ✅ { $name } için yer var.
guest-signed-waiting = ⏳ Kurs dolu, { $name } bekleme listesinde. Yer boşalınca size yazarım.
guest-signed-offered = 🎉 { $name } için zaten bir yer ayrıldı.
guest-signed-too-late = Bu kurs artık başladı.
guest-signed-unknown = Bu kursa kayıt olunamıyor.
guest-seated = 👤 <b>{ $name }</b> (Telegram’sız) için yer var: { $title }
guest-offered = 👤 <b>{ $name }</b> (Telegram’sız) için şu zamana kadar yer ayrıldı: { $day }, { $time }: { $title }
guest-waiting = 👤 <b>{ $name }</b> (Telegram’sız) bekleme listesinde: { $title }
guest-cancelled = 👤 <b>{ $name }</b> (Telegram’sız) artık kayıtlı değil: { $title }
guest-button-take = ✅ Yeri al
guest-button-remove = 🗑 Kaydı ve adı sil
guest-button-people = ⬅️ Kim geliyor?
guest-taken-toast = Yer alındı. Lütfen kişiye haber verin.
guest-missed-toast = Bu yer artık boş değil.
guest-removed-toast = Ad silindi.
guest-gone-toast = Bu kayıt artık yok.
notice-guest = 📞 <b>Lütfen Telegram’ı olmayan bir kişiye haber verin.</b>
attendance-text = <b>Kim geldi? { $title }</b>
    Gelenlere dokunun. Şimdiye kadar: { $count }/{ $seated }
attendance-button-there = ✅ { $name }
attendance-button-absent = ◻️ { $name }
attendance-button-all = Herkes geldi
attendance-button-more = Devamı ➡️
attendance-noted-toast = Not edildi.
attendance-not-begun-toast = Bu kurs henüz başlamadı.
attendance-gone-toast = Bu kayıt artık yok.

## Supervision and exchange

series-text = <b>Süpervizyon ve deneyim paylaşımı</b>
    Burada aklınızdan ve yüreğinizden geçenleri diğer gönüllülerle konuşursunuz. Size memnuniyetle hatırlatırım.
series-none = Şu anda planlanmış toplantı yok. Dilerseniz ekibe sorun: /ask
series-button = { $title }
series-button-subscribed = 🔔 { $title }
series-button-all = ⬅️ Tüm toplantılar
series-one =
    <b>{ $title }</b>
    { $about }

    📍 { $place }
    🏘 { $area }
    🗣 { $language }
series-about-supervision = Destekleyici değerlendirme: Kendi çalışmanıza bir uzman eşliğinde bakarsınız. Konuşulanlar orada kalır.
series-about-exchange = Deneyim paylaşmak, soruları açıklığa kavuşturmak, tanışmak.
meeting-dates = <b>Sonraki tarihler.</b> Gelmek istediğinize dokunun.
meeting-no-dates = Şu anda belirlenmiş tarih yok.
series-ask-lead = <b>Ne zaman hatırlatayım?</b>
lead-60 = 1 saat önce
lead-180 = 3 saat önce
lead-1440 = 1 gün önce
lead-2880 = 2 gün önce
lead-10080 = 1 hafta önce
lead-button = { $lead }
lead-button-chosen = ✅ { $lead }
series-button-off = 🔕 Hatırlatmaları kapat
series-on-toast = Size hatırlatacağım: { $lead }.
series-off-toast = Bu toplantıları artık hatırlatmayacağım.
series-gone-toast = Bu toplantılar artık yok.
meeting-reminder =
    🔔 <b>Hatırlatma: { $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
meeting-reply-open = Geliyor musunuz?
meeting-reply-yes = ✅ Geliyorsunuz. Görüşmek üzere!
meeting-reply-no = Bu kez gelemiyorsunuz. Haber verdiğiniz için teşekkürler!
meeting-button-yes = ✅ Geliyorum
meeting-button-no = Gelemiyorum
meeting-button-series = 🔔 Hatırlatmaları değiştir
meeting-yes-toast = Ne güzel, görüşmek üzere!
meeting-no-toast = Haber verdiğiniz için teşekkürler.
meeting-over-toast = Bu toplantı sona erdi.
series-whole-district = tüm ilçe (Kreis)
series-kind-supervision = Gönüllüler için süpervizyon
series-kind-exchange = Deneyim paylaşım toplantısı
series-lead-off-toast = Artık hatırlatmıyorum: { $lead }.
series-changed-news = ✏️ <b>Bu toplantılarda bir değişiklik var.</b> Şimdi şöyle:
series-ended-news = <b>Bu toplantılar sona eriyor.</b> Başka tarih yok. Katıldığınız için teşekkürler!
meeting-text =
    <b>{ $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
meeting-off = ❌ <b>Bu buluşma iptal edildi.</b>
meeting-moved =
    ↪️ <b>Ertelendi: { $title }</b>

    🗓 <b>Yeni: { $day }, { $start }–{ $end }</b>
    Önceki: <s>{ $old_day }, { $old_start }</s>
    📍 { $place }
meeting-cancelled =
    ❌ <b>İptal edildi: { $title }</b>

    🗓 <s>{ $day }, { $start }–{ $end }</s>
meeting-next = Bir sonraki tarih: <b>{ $day }, { $start }–{ $end }</b>
meeting-button-date = 🗓 { $day }, { $start }–{ $end }
meeting-button-online = 💻 Çevrim içi toplantıya git
course-reminder =
    🔔 <b>Kursunuzu hatırlatıyorum: { $title }</b>

    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
reminders-several = 🔔 <b>Yakında { $count ->
        [one] bir randevunuz var
       *[other] { $count } randevunuz var
    }</b>
reminder-item =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }
    📍 { $place }
reminder-button-item = 👉 { $title }
reminder-button-later = ⏰ Sonra hatırlat
reminder-button-course = 🎓 Kursa git
reminder-button-wishes = ⚙️ Hatırlatmaları ayarla
reminder-later-toast = Tamam, yeniden hatırlatacağım: { $day }, { $time }.
reminder-no-later-toast = Bunun için geç: Birazdan başlıyor ya da çoktan bitti.
talk-text = 💛 <b>Yazmanız iyi oldu.</b> Bunu tek başınıza taşımak zorunda değilsiniz.
talk-groups = <b>Sıradaki açık toplantılar</b>
talk-no-groups = Şu anda planlanmış açık bir toplantı yok. Ekip sizi seve seve dinler.
talk-date = 🗓 { $title }: { $day }, { $start }
talk-contacts = <b>Hemen konuşmak ister misiniz?</b> Manevi destek hattı (Telefonseelsorge): <b>0800 1110111</b> veya <b>0800 1110222</b>. Tehlikede: <b>112</b>. Ya da ekibe yazın.
talk-button-date = 🗓 { $title }
calendar-button-add = 📅 Takvimime ekle
calendar-button-remove = 📅 Takvimimden çıkar
calendar-button-update = 📅 Takvimimi güncelle
calendar-button-series = 📅 Tüm tarihleri takvimime ekle
calendar-button-feed = 🔗 Takvim aboneliğim
calendar-file-name = toplanti
calendar-caption = Dosyayı açın, tarihler takviminize eklensin.
calendar-caption-remove = Dosyayı açın, tarih takviminizden silinsin.
calendar-name = Ehrenamtslotse
feed-text =
    <b>Takvim aboneliği</b>

    Kurslarınız ve toplantılarınız takviminizde kendiliğinden görünür, bir şey değişse bile. Bunun için gizli bir bağlantı alırsınız. Onu bilen tarihlerinizi görür, lütfen kimseye vermeyin.
feed-button-open = 🔗 Bağlantıyı al
feed-address =
    <b>Gizli takvim bağlantınız</b>

    <code>{ $address }</code>

    Takvim uygulamanıza abonelik olarak ekleyin. Yalnızca bu kez gösterebilirim.
feed-button-subscribe = 📅 Takvimi aç
feed-is-open =
    <b>Takvim aboneliği</b>

    Aboneliğiniz var. Başlangıç: { $date }. Bağlantıyı artık ben de bilmiyorum. Kaybettiyseniz yenisini oluşturun; eskisi o zaman geçersiz olur.
feed-button-renew = 🔄 Yeni bağlantı oluştur
feed-button-close = Aboneliği bitir
feed-closed-toast = Abonelik bitti. Bağlantı artık geçersiz.
feed-none-toast = Şu anda burada takvim aboneliği yok.

## Gönüllülüğüm

mine-text = <b>Gönüllülüğünüz</b>
    Buraya yazdıklarınızı yalnızca siz görürsünüz.
mine-button-questions = 💬 Ekibe sorduklarım
mine-button-hours = ⏱ Saatlerim
mine-button-certificates = 🎓 Belgelerim
mine-button-tandem = 🤝 Birini bul, yardım et
mine-button-conduct = 🪪 Adli sicil belgesi
mine-button-organise = 📍 Tekliflerim
mine-button-back = ⬅️ Gönüllülüğüm
paper-unprintable = Bunu bu hâliyle yazdıramıyorum. Lütfen Latin harfleriyle ve en fazla { $most } karakterle yazın.

## Saatlerim

hours-text =
    <b>Saatleriniz</b>

    Bana örneğin şöyle yazın: “dün 2 saat kafe”. Ya da bir düğmeye dokunun, bugün için sayılır.
hours-sums = { $year }: <b>{ $hours } saat</b> · toplam: { $ever } saat
hours-of = { $day }: { $hours } saat
hours-of-what = { $day }: { $hours } saat, { $what }
hours-noted = ✅ Not edildi: { $line }
hours-line = • { $line }
hours-list = <b>Son notlarınız</b>
hours-none = Henüz hiç saat not etmediniz.
hours-papers = <b>Yanınıza almak için</b>
    PDF’yi kuruluşunuz imzalayabilir. Tabloda her şey var.
hours-button-add = { $hours } saat
hours-button-list = 📋 Notları gör ve sil
hours-button-papers = 📄 PDF veya tablo olarak
hours-button-undo = ↩️ Bu notu sil
hours-button-delete = 🗑 { $line }
hours-button-back = ⬅️ Saatlerim
hours-button-pdf = 📄 Gönüllülük belgesi { $year } (PDF)
hours-button-csv = 📊 Hepsi tablo olarak (CSV)
hours-noted-toast = Not edildi. Zamanınız için teşekkürler!
hours-noted-plain-toast = Not edildi.
hours-already-toast = Bu zaten not edilmiş.
hours-deleted-toast = Silindi.
hours-file-name = gonulluluk-saatleri
hours-csv-caption = Saatleriniz tablo olarak.
hours-pdf-caption = Yazdırabileceğiniz belgeniz. Kuruluşunuz imzalayınca geçerli olur.
hours-column-day = Gün
hours-column-hours = Saat
hours-column-what = Yapılan iş
hours-paper-title = Gönüllülük belgesi { $year }
hours-paper-intro = Kişinin kendi notlarına göre gönüllü çalışma saatleri
hours-paper-name = Adı, soyadı
hours-paper-total = Toplam: { $hours } saat
hours-paper-signature = Kuruluş adına: yer, tarih, imza, kaşe
hours-paper-note = { $date } tarihinde Kreis Coesfeld’deki Ehrenamtslotse ile hazırlandı. Bu, tanınmış kuruluşların verdiği “Engagementnachweis NRW” değildir.

## Tandem

tandem-consent =
    <b>Birbirini bulmak</b>

    Yeni gelmiş ya da uzun süredir burada olabilirsiniz: Burada dil pratiği yapacak, yemek pişirecek, konuşacak birini bulursunuz. Bunun için profilinize yazdıklarınızı saklarım: yer, diller, ilgi alanları, günler, yaş. Hepsi isteğe bağlı.

    Size adını söylemeden birini öneririm. Ancak ikiniz de evet derseniz birbirinizin Telegram adını alırsınız. Profili buradan istediğiniz zaman silersiniz.

    18 yaşından küçük müsünüz? O zaman lütfen önce ekiple konuşun: /ask
tandem-button-agree-helper = ✅ Kabul, yardım etmek isterim
tandem-button-agree-guest = ✅ Kabul, birini arıyorum
tandem-profile-helper = <b>Profiliniz</b> · yardım etmek istiyorsunuz
tandem-profile-guest = <b>Profiliniz</b> · birini arıyorsunuz
tandem-about =
    📍 { $place }
    🗣 { $languages }
    💛 { $interests }
    🗓 { $days }
    🎂 { $age }
tandem-seeks = 🔎 Size bir tandem arıyorum.
tandem-seeks-not = ⏸ Şu anda size tandem aramıyorum.
tandem-asked = 🙋 Ekip sizden yardım isteyebilir.
tandem-asked-not = ⏸ Ekip sizden yardım istemez.
tandem-button-languages = 🗣 Diller
tandem-button-place = 📍 Yer
tandem-button-interests = 💛 İlgi alanları
tandem-button-days = 🗓 Günler
tandem-button-age = 🎂 Yaş
tandem-button-seek-on = 🔎 Tandem ara
tandem-button-seek-off = ⏸ Artık arama
tandem-button-ask-on = 🙋 Bana görev sorulsun
tandem-button-ask-off = ⏸ Artık görev sorulmasın
tandem-button-role-helper = 🔁 Artık ben yardım ediyorum
tandem-button-role-guest = 🔁 Ben birini arıyorum
tandem-button-delete = 🗑 Profili sil
tandem-button-done = ✅ Tamam
tandem-choose = Size uyanlara dokunun.
tandem-deleted-toast = Profiliniz silindi.
interest-talking = Sohbet ve Almanca pratiği
interest-cooking = Yemek yapmak
interest-sport = Spor
interest-music = Müzik
interest-crafts = Dikiş ve el işi
interest-bikes = Bisiklet
interest-learning = Öğrenmek
interest-offices = Resmî daireler ve mektuplar
interest-outdoors = Açık havada olmak
interest-children = Çocuklarla
tandem-proposal-helper = 🤝 <b>Bu kişi yardım etmek istiyor. Tanışmak ister misiniz?</b>
tandem-proposal-guest = 🤝 <b>Bu kişi birini arıyor. Tanışmak ister misiniz?</b>
tandem-button-yes = ✅ Evet, adım verilebilir
tandem-button-no = Hayır, teşekkürler
tandem-waiting = Teşekkürler! Diğer kişinin yanıtını bekliyorum. O da evet derse ikiniz de adı alırsınız.
tandem-agreed = 🎉 İkiniz de evet dediniz. Ad birazdan gelir.
tandem-declined = Tamam. İsterseniz aramaya devam ederim.
tandem-closed = Bu öneri artık açık değil.
tandem-both-agreed = 🎉 <b>İkiniz de evet dediniz.</b> Birbirinize yazın: { $contact }. İlk seferde herkese açık bir yerde buluşmanız iyi olur.
tandem-not-this-time = Bu kez ne yazık ki olmadı. Sizin için aramaya devam ediyorum.
help-request = 🙋 <b>Ekip yardım istiyor</b>

    { $text }
help-button-yes = ✅ Evet, ekip bana yazabilir
help-button-no = Bu sefer olmaz
help-yes = ✅ Teşekkürler! Ekip sizinle iletişime geçecek.
help-no = Tamam. Yanıtınız için teşekkürler!
help-gone = Bu istek artık yok ya da zaten yolda.
letter-gone = Bu zaten yolda, geçti ya da silindi.

## Teşekkür

thanks-text = <b>Teşekkür etmek</b>
    Teşekkür ve davetleri kapatmamış olan herkes davet edilir.
thanks-sums = 🗓 { $day }, { $time }
    ✅ geliyor: { $yes } · ❌ gelemiyor: { $no } · ⏳ yanıt yok: { $open }
thanks-button-new = 💌 Yeni davet
thanks-ask-moment = Ne zaman? Günü ve saati yazın, örneğin: 4.12. 18:00
thanks-moment-unclear = Bunu anlamadım ya da zamanı geçmiş. Lütfen şöyle yazın: 4.12. 18:00
thanks-ask-text = Şimdi daveti yeriyle birlikte yazın. Günü ve saati ben eklerim. Sonra bir önizleme görürsünüz.
thanks-when = 🗓 { $day }, { $time }
thanks-preview = ⬆️ Davet böyle ulaşır.
thanks-button-send = 💌 { $count ->
        [one] Bir kişiyi davet et
       *[other] { $count } kişiyi davet et
    }
thanks-sent = ✅ Davet edildi: { $count ->
        [one] bir kişi
       *[other] { $count } kişi
    }.
thanks-gone-toast = Bu davetin zamanı geçmiş ya da davet zaten yolda.

## Belgeler

certificates-text = <b>Katılım belgeleriniz</b>
    Ekip orada olduğunuzu onayladı. Bir kursa dokunun.
certificates-none = Ekip orada olduğunuzu onaylayınca kurslarınız burada görünür.
certificate-button = 📄 { $title } · { $day }
certificate-button-back = ⬅️ Belgelerim
certificate-ask-name = Belgede hangi ad ve soyad yazsın? Yalnızca baş harfleri saklarım.
certificate-issued = <b>{ $title }</b> için { $date } tarihinde bir belge aldınız. Yenisini alırsanız eski kod artık geçerli olmaz.
certificate-button-new = 📄 Yenisini al
certificate-button-withdraw = 🚫 Kodu geçersiz kıl
certificate-withdrawn-toast = Kod artık geçerli değil.
certificate-gone-toast = Bu kurs için belge yok.
certificate-file-name = katilim-belgesi
certificate-caption = Katılım belgeniz. Kontrol etmek isteyen resmi tarar ya da şunu yazar: <code>/verify { $code }</code>
certificate-ready = 🎓 <b>{ $title }</b> için katılım belgeniz hazır.
certificate-praise = Geldiğiniz için teşekkürler!
certificate-button-get = 📄 PDF olarak al
certificate-title = Katılım belgesi
certificate-took-part = şu kursa katıldı:
certificate-date = { $day }, { $start }–{ $end }
certificate-place = Yer: { $place }
certificate-confirmed = Katılımı Kreis Coesfeld’deki Kommunales Integrationszentrum (Belediye Uyum Merkezi) ekibi onayladı. Düzenlenme tarihi: { $date }, ad kişinin kendi beyanıdır.
certificate-check = Kontrol kodu: { $code }. Resmi tarayın ya da bota yazın, { $bot }: { $command }
verify-ask = Kodu komutun arkasına yazın, örneğin: <code>/verify ABCD-EFGH-JKMN</code>
verify-valid = ✅ Bu belge gerçek.
verify-name = Baş harfler: { $initials }
verify-course = Kurs: { $title }
verify-day = Başlangıç: { $day }
verify-issued = Düzenlendi: { $day }
verify-note = Lütfen kâğıtla karşılaştırın. Tam ad burada saklanmıyor.
verify-invalid = ❌ Böyle bir kod yok. Yanlış yazılmış ya da geçersiz kılınmış olabilir.
verify-page-title = Belge kontrolü

## Adli sicil belgesi

conduct-text =
    <b>Adli sicil belgesi (Führungszeugnis)</b>

    Gönüllülüğünüz için gerekiyor mu? Başvuru mektubunu ben hazırlarım. Sonra belgeyi yalnızca gösterirsiniz. Lütfen bana göndermeyin: Ekip yalnızca belgeyi ne zaman gördüğünü ve ne zaman yenisini görmek istediğini not eder.
conduct-not-seen = ℹ️ Ekip henüz bir şey not etmedi.
conduct-seen = ✅ { $seen } tarihinde görüldü. Lütfen { $again } tarihinden önce yenisini gösterin.
conduct-seen-long-ago = ⚠️ { $seen } tarihinde görüldü. Ekibin { $again } tarihinden beri yenisine ihtiyacı var.
conduct-button-letter = 📄 Başvuru mektubunu hazırla
conduct-button-show = 🪪 Ekibe göster
conduct-button-forget = 🗑 Ekibin notunu sil
conduct-button-back = ⬅️ Adli sicil belgesi
conduct-button-by-hand = ✍️ Elle yazacağım
conduct-forgotten-toast = Not silindi.
conduct-ask-name = Adınız ve soyadınız kimliğinizde nasıl yazıyor? Yalnızca mektup için gerekli, saklamıyorum.
conduct-ask-task = Hangi kuruluş ve hangi görev için? Örneğin: “Hausaufgabenhilfe im Jugendzentrum”. Almanca olması daha iyi.
conduct-file-name = mektup-fuehrungszeugnis
conduct-letter-caption = Mektup ancak kuruluşunuzun imzasıyla geçerlidir. Sonraki adımlar ikinci sayfada yazıyor.
conduct-number =
    Belgenizi ekibe gösterin ve bu sayıyı söyleyin:

    <b>{ $number }</b>

    Yarım saat geçerlidir.
conduct-noted = ✅ Ekip adli sicil belgenizi gördü. Lütfen { $again } tarihinden önce yenisini gösterin. Size hatırlatırım.
conduct-due = 🔔 Ekip { $again } tarihine kadar yeni bir adli sicil belgenizi görmek istiyor. Başvuru mektubunu hazırlayayım mı?
conduct-overdue = 🔔 Ekibin { $again } tarihinden beri yeni bir adli sicil belgenize ihtiyacı var. Başvuru mektubunu hazırlayayım mı?
letter-title = Genişletilmiş adli sicil belgesi istemi
letter-to = Nüfus kayıt dairesine (Meldebehörde)
letter-name = Adı, soyadı
letter-birth = Doğum tarihi ve yeri
letter-address = Adres
letter-task = Kuruluş ve gönüllü görev
letter-purpose = Bu kişiden § 30a BZRG uyarınca genişletilmiş adli sicil belgesini bize göstermesini istiyoruz. Kişi bizde gönüllü çalışıyor veya çalışacak.
letter-conditions = § 30a f. 1 BZRG’deki koşulların bulunduğunu onaylıyoruz.
letter-free = Kamu yararına çalışan bir kuruluş veya resmî bir kurumuz. Belge gönüllülük için gereklidir. Ücret alınmamasını rica ediyoruz.
letter-no-allowance = Bu çalışma için masraf karşılığı ödenmez.
letter-signature = Yer, tarih, kuruluşun imzası ve kaşesi
letter-translation = Okumak için çeviri. Yalnızca Almanca sayfa imzalanır.
letter-guide-title = Sonraki adımlar
letter-guide-fill = 1. Eksik olanları doldurun.
letter-guide-sign = 2. Kuruluşunuz kutuları işaretlesin ve imzalasın. Mektup ancak o zaman geçerlidir. Kendi formu olup olmadığını da sorun.
letter-guide-apply = 3. Mektupla oturduğunuz yerin nüfus kayıt dairesine (Meldebehörde) kendiniz gidin. Ya da elektronik kimlikle internetten başvurun: fuehrungszeugnis.bund.de
letter-guide-fee = 4. Kamu yararına çalışan bir kuruluşta veya resmî kurumda gönüllülük için belge genelde ücretsizdir, yoksa 13 avrodur. Ödemeden önce muafiyeti onaylatın.
letter-guide-show = 5. Belgeyi yalnızca gösterin. Kopyası kuruluşunuzun dosyasında durmamalıdır.

## Settings

settings-text =
    <b>Ayarlar</b>

    Dil: { $language }
    Oturduğunuz yer: { $municipality }
    Ekipten haberler: { $news }
settings-no-municipality = belirtilmedi
settings-news-on = evet
settings-news-off = hayır
settings-button-language = 🌍 Dili değiştir
settings-button-municipality = 📍 Oturduğum yeri değiştir
settings-button-news-on = 📣 Haberleri aç
settings-button-news-off = 🔕 Haberleri kapat
settings-button-praise-on = 💛 Teşekkür ve davetleri aç
settings-button-praise-off = 🔕 Teşekkür ve davetleri kapat
settings-button-privacy = 🔒 Veri koruma
settings-button-back = ⬅️ Ayarlar
settings-button-no-municipality = Belirtmek istemiyorum
settings-chosen = ✅ { $name }
languages-text = <b>Hangi dil?</b>
language-toast = Artık sizinle Türkçe konuşuyorum.
municipalities-text = <b>Nerede oturuyor veya yardım ediyorsunuz?</b> Böylece size yakındaki yerleri ve grupları daha çabuk gösteririm; ekip de bulunduğunuz yere yönelik mesajlar gönderebilir.
settings-button-reminders = ⏰ Hatırlatmaları ayarla
wishes-text =
    <b>Hatırlatmalar</b>

    Toplantılar: { $series }
    Kendi kurslarınızdan önce: { $leads }
    Sessiz saatler: { $quiet }
    Haftada en çok: { $cap }

    Kendi kayıtlarınızla ilgili her şey her zaman gelir.
wishes-no-series = yok
wishes-no-leads = hatırlatma yok
wishes-hours = { $start }–{ $end }
wishes-never-quiet = yok
wishes-no-cap = sınırsız
wishes-button-series = 🤝 Toplantı seç
wishes-button-leads = 🎓 Kendi kurslarımdan önce
wishes-button-quiet = 🌙 Sessiz saatleri değiştir
wishes-button-cap = ✉️ Haftada kaç tane?
wishes-ask-leads = <b>Kendi kurslarınızı ne zaman hatırlatayım?</b> Birden çok seçebilirsiniz.
wishes-ask-quiet = <b>Ne zaman sessiz kalayım?</b> Hatırlatmalar o zaman sabahı bekler. Bekleyemeyen sessizce gelir.
wishes-ask-cap = <b>Haftada kaç mesaj size uygun?</b> Kendi kayıtlarınızla ilgili olanlar sayılmaz.
wishes-button-night = 🌙 { $start }–{ $end }
wishes-button-never-quiet = Sessiz saat olmasın
wishes-button-at-most = { $count ->
        [one] En çok bir
       *[other] En çok { $count }
    }
wishes-button-no-cap = Sınırsız
wishes-button-back = ⬅️ Geri

## Data protection

privacy-text =
    <b>Hakkınızda neleri saklıyorum?</b>

    • Telegram numaranız (telefon numaranız değil), diliniz ve belirtirseniz oturduğunuz yer: size yanıt verebilmek için.
    • Bunları saklamamı ne zaman kabul ettiğiniz.
    • Telegram’daki adınızla birlikte kurs kayıtlarınız: ekip kimin geleceğini bilsin diye. Ayrıca gelip gelmediğiniz. Kurs için neye ihtiyacınız olduğunu, örneğin çocuk bakımını, sonrasında silerim.
    • Size neyi, ne zaman ve ne sıklıkta hatırlatacağım ve takvim aboneliğiniz olup olmadığı. Bir sonraki toplantıya gelip gelmeyeceğinizi ertesi gün, neleri hatırlattığımı sekiz gün sonra silerim. Toplantıda kimin olduğu saklanmaz, yalnızca kaç kişi olduğu.
    • Ekibe gönderdiğiniz sorular ve yanıtları. Ekip adınızı görmez.
    • Bir yanıtın işinize yarayıp yaramadığı.
    • Hangi yerleri kaydettiğiniz, hangilerini değiştirdiğiniz veya doğruladığınız.
    • İsterseniz: not ettiğiniz saatler (yalnızca sizin için) ve ekibin adli sicil belgenizi ne zaman gördüğü, ne zaman yenisini görmek istediği. Belgenin kendisinden hiçbir şey saklamam. Bu notu süresi dolduktan en geç altı ay sonra silerim.
    • En son neyi sorduğunuz (yalnızca konusu, sözleriniz değil): on dakika, kısaca devamını sorabilmeniz için.
    • Yalnızca ekip için: hangi yanıtları değiştirdiğiniz ve hangileriyle ilgilendiğiniz. Ayrıca adınız, üstlendiğiniz sorular, ne zaman olmadığınız ve yerinize kimin baktığı.
    • Yalnızca ekip için: hangi toplu mesajları yazdığınız ya da onayladığınız.
    • Yalnızca ekip için: rolünüzün ne olduğu. Ve iki yıl boyunca, ekip için neyi ne zaman yaptığınız.
    • „Mekânlar ve daha fazlası“ bölümünde sunduklarınız veya istedikleriniz ve bunun için verdiğiniz iletişim bilgisi: karşı taraf ancak ikiniz de kabul ederseniz görür. Kayıt bittikten 30 gün sonra hepsini silerim.
    • Tekliflere dair bildirimleriniz. Ekip adınızı görmez.
    • İyi bir yanıt bulamadığım sorular: adınız olmadan, 90 gün, ekip yanıt ekleyebilsin diye. Yalnızca yanıttan haberdar olmak isterseniz, o zamana kadar beklediğinizi aklımda tutarım.
    • Aldığınız belgeler: kurs, gün, adınızın baş harfleri ve kodun özeti. Kodu bilen kişi kursu, günleri ve baş harfleri görür.
    • Birini bulmak ya da size sorulmasını istiyorsanız profiliniz ve önerilere, isteklere verdiğiniz yanıtlar. Telegram adınızı yalnızca siz evet deyince veririm. İstekleri yanıtlarıyla birlikte 90 gün sonra silerim.
    • Bir teşekkür etkinliğine gelip gelmeyeceğiniz: Bunu 30 gün sonra silerim. Ekip yalnızca kaç kişinin geleceğini görür.
    • Bir toplu mesajda anlatılan şeye gelip gelmeyeceğiniz ve orada devamını okuyup okumadığınız: bunu yarım yıl sonra silerim. Ekip yalnızca sayıyı görür.
    • Bir toplu mesaja verdiğiniz yanıt, ekibin cevabıyla birlikte: yarım yıl. Ekip adınızı görmez.
    • Size uygun mesajlar almanız için ekibin verdiği etiketler: Bunları burada görür ve kaldırabilirsiniz.

    Diğer mesajlarınızı ve konumunuzu saklamam. Geri kalanın bir kısmını bir süre sonra kendiliğimden silerim; diğer her şey siz silene kadar saklanır: /forgetme ile, istediğiniz zaman ve tamamen. Sohbetinizde ve ekibin grubunda yazılanlar Telegram’da durur; onları ben silemem.

    Sorumlu: Kreis Coesfeld’in (Coesfeld bölgesi) Kommunales Integrationszentrum’u (Belediye Uyum Merkezi, KI): ki@kreis-coesfeld.de
retention-text =
    <b>Neyi ne kadar saklıyorum</b>

    { $lines }

    Geri kalan her şey siz silene kadar kalır: /forgetme ile, her zaman ve tamamen.
retention-line = • { $what }: { $kept }
retention-topic = Son konuştuğumuz konu
retention-reply = Bir buluşmaya gelip gelmeyeceğiniz, buluşmadan sonra
retention-needs = Bir kurs için neye ihtiyacınız olduğu, kurstan sonra
retention-update = Mesajlarınızın numaraları, içerikleri olmadan
retention-reminder = Size neyi hatırlattığım, tarihinden sonra
retention-board = “Odalar ve daha fazlası” ilanları, bitişlerinden sonra
retention-thanks = Bir teşekkür etkinliğine gelip gelmeyeceğiniz, etkinlikten sonra
retention-gap = İyi bir yanıtım olmayan sorular, adınız olmadan
retention-help = Yardım istekleri ve onlara verilen yanıtlar
retention-guest = Telegram’ı olmayan kişilerin adları, kurstan sonra
retention-answer = Bir toplu mesaja verdiğiniz yanıtlar, gönderildikten sonra
retention-conduct = Adli sicil belgesi notu, süresi dolduktan sonra
retention-question = Ekibe sorularınız ve yanıtları, iş bittikten sonra
retention-message = Size kendiliğimden gönderdiğim mesajlar
retention-audit = Ekipte: kimin ne yaptığı
retention-person = Son mesajınızdan sonra hakkınızdaki her şey, hatırlatma istemediyseniz
privacy-telegram-text =
    <b>Telegram ne görüyor</b>

    Ben Telegram’da bir botum. Bana yazdığınız ve benim yanıtladığım her şey Telegram üzerinden geçer ve orada sohbetinizde kalır. Botlarla sohbetler uçtan uca şifreli değildir; yani Telegram bunları okuyabilir.

    • Telegram telefon numaranızı bilir. Ben görmem.
    • Sohbette sildiğiniz şey bende silinmez; bunun için /forgetme var. Ben de sohbetinizden bir şey silmem.
    • Lütfen başka insanların adlarını, dosya numaralarını ya da hastalıklarını yazmayın.

    Telegram’sız mı tercih edersiniz? ki@kreis-coesfeld.de adresine yazın.
privacy-nothing-kept = Hakkınızda hiçbir şey kayıtlı değil.
privacy-button-retention = ⏳ Ne kadar süre?
privacy-button-telegram = ✈️ Telegram ne görüyor?
privacy-button-back = ⬅️ Veri koruma
privacy-button-data = 📄 Verilerimi dosya olarak al
privacy-button-tags = 🏷 Etiketlerim
privacy-button-forget = 🗑 Hakkımdaki her şeyi sil
privacy-file-name = verilerim
privacy-file-caption = Hakkınızda sakladığım her şey bu.
forget-text = <b>Gerçekten her şey silinsin mi?</b> Kayıtlarınız, hatırlatmalarınız, sorularınız ve ayarlarınız gider. Kurslardaki yerleriniz bir sonraki kişiye geçer.
forget-button-yes = Evet, hepsini sil
forget-button-no = Hayır, kalsın
forget-done = Tamamdır. Hakkınızdaki her şeyi sildim. Zamanınız ve emeğiniz için teşekkürler! Bana yeniden yazarsanız baştan başlarız.

## Team

staff-menu-text =
    <b>Ekip</b>

    Ne yapmak istersiniz?
staff-menu-button-courses = 🎓 Kurs planla
staff-menu-button-questions = ❓ Açık sorular
staff-menu-button-away = 🏖 Yerine bakanlar
staff-menu-button-broadcast = 📣 Toplu mesajlar
staff-menu-button-tags = 🏷 Etiketler
staff-menu-button-gaps = 🧩 Yanıtsız sorular
staff-menu-button-series = 🤝 Toplantı planla
reminders-missed = ⚠️ { $count ->
        [one] Bir hatırlatma zamanında gönderilemedi: Çoktan başlamıştı.
       *[other] { $count } hatırlatma zamanında gönderilemedi: Çoktan başlamıştı.
    }
plan-text =
    <b>Toplantı planla</b>

    Bir diziye dokunun ya da yenisini oluşturun.
plan-series =
    <b>{ $title }</b>
    📍 { $place }
    🔔 { $count ->
        [0] Henüz kimseye hatırlatılmıyor.
        [one] Bir kişiye hatırlatılıyor.
       *[other] { $count } kişiye hatırlatılıyor.
    }
plan-button-new = ➕ Yeni dizi
plan-button-staff = ⬅️ Ekip menüsü
plan-button-all = ⬅️ Tüm diziler
plan-button-show = ⬅️ Diziye dön
plan-button-date = 🗓 { $day }
plan-button-past = 👥 Kaç kişi geldi? { $day }
plan-button-change = ✏️ Diziyi değiştir
plan-button-add = ➕ Ek tarih
plan-button-end = Diziyi bitir
plan-button-move = ↪️ Ertele
plan-button-cancel = ❌ İptal et
plan-button-count = { $count }
plan-button-cancel-yes = Evet, iptal et
plan-button-move-yes = Evet, ertele
plan-button-add-yes = Evet, ekle
plan-button-end-yes = Evet, bitir
plan-button-keep = Hayır, geri dön
plan-date =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }
    ✅ { $count ->
        [0] Henüz gelen yok
        [one] Bir kişi geliyor
       *[other] { $count } kişi geliyor
    }
plan-ask-count = Kaç kişi geldi? Yalnızca sayıyı saklarım, isimleri değil.
plan-counted = 👥 { $count ->
        [0] Kimse gelmedi.
        [one] Bir kişi geldi.
       *[other] { $count } kişi geldi.
    }
plan-counted-toast = Teşekkürler, not edildi.
plan-cancel =
    <b>{ $title }</b>
    🗓 { $day }, { $start }–{ $end }

    Bu tarih gerçekten iptal edilsin mi?
plan-ask-move = <b>Ne zamana?</b> Günü, ayı ve saati yazın, örneğin: 3.12. 18:30
plan-ask-add = <b>Ek tarih ne zaman?</b> Günü, ayı ve saati yazın, örneğin: 3.12. 18:30
plan-wrong-date = Bu, gelecekte bir tarih değil. Örneğin şöyle yazın: 3.12. 18:30. Vazgeçmek için: /cancel
plan-confirm-move = <b>{ $day }, { $start }</b> tarihine ertelensin mi?
plan-confirm-add = Bu tarih eklensin mi: <b>{ $day }, { $start }</b>?
plan-end = <b>{ $title }</b> gerçekten bitsin mi? Sonraki tüm tarihler iptal edilir.
plan-told = { $count ->
        [0] Kimseye haber vermek gerekmiyor.
        [one] Bir kişiye mesaj gider.
       *[other] { $count } kişiye mesaj gider.
    }
plan-done = ✅ Tamam.
plan-added-toast = Tarih eklendi.
plan-not-added-toast = O gün zaten bir tarih var ya da gün geçmiş.
plan-gone-toast = Bu artık mümkün değil. Planlananların hepsi burada.
draft-ask-kind = <b>Nasıl bir dizi?</b>
draft-text =
    <b>{ $title }</b>

    Tür: { $kind }
    Sıklık: { $rhythm }
    Gün: { $weekday }
    Saat: { $at }, { $minutes } dakika
    Yer: { $place }
    Dil: { $language }
    Kimin için: { $area }

    Sonraki tarihler: { $dates }

    <i>Henüz yayımlanmadı.</i>
draft-no-place = henüz yok
draft-no-dates = yok
rhythm-weekly = her hafta
rhythm-fortnightly = iki haftada bir
rhythm-first = ayda bir, 1. hafta
rhythm-second = ayda bir, 2. hafta
rhythm-third = ayda bir, 3. hafta
rhythm-last = ayda bir, son hafta
rhythm-other = özel kural
draft-button-title = ✏️ Başlık
draft-button-place = 📍 Yer ya da bağlantı
draft-button-rhythm = 🔁 Ne sıklıkta
draft-button-weekday = 📆 Gün
draft-button-at = 🕒 Saat
draft-button-minutes = ⏳ Süre
draft-button-language = 🗣 Dil
draft-button-municipality = 🏘 Kimin için
draft-button-first = ▶️ Başlangıç
draft-button-skips_holidays-on = ✅ Resmî tatillerde yok
draft-button-skips_holidays-off = ▫️ Resmî tatillerde de var
draft-button-skips_school_holidays-on = ✅ Okul tatillerinde yok
draft-button-skips_school_holidays-off = ▫️ Okul tatillerinde de var
draft-button-publish = 📣 Yayımla
draft-button-discard = Sil
draft-button-back = ⬅️ Geri
draft-ask-title = <b>Dizinin adı ne olsun?</b> Kısa bir başlık yazın.
draft-ask-place = <b>Nerede?</b> Yeri yazın ya da çevrim içi toplantının bağlantısını gönderin.
draft-ask-rhythm = <b>Ne sıklıkta?</b>
draft-ask-weekday = <b>Hangi gün?</b>
draft-ask-at = <b>Saat kaçta?</b> Seçin ya da örneğin 18:15 yazın
draft-ask-minutes = <b>Ne kadar sürsün?</b>
draft-ask-language = <b>Hangi dilde?</b>
draft-ask-municipality = <b>Dizi kimler için?</b>
draft-ask-first = <b>Ne zaman başlasın?</b> Sonra iki haftada bir.
draft-minutes = { $count ->
        [one] Bir dakika
       *[other] { $count } dakika
    }
draft-wrong-title = Bu çok uzun. En çok 60 karakter, lütfen.
draft-wrong-place = Bu çok uzun. En çok 200 karakter, lütfen.
draft-wrong-at = Bu bir saat değil. Örneğin 18:15 yazın
draft-incomplete-toast = Yer ya da bağlantı hâlâ eksik.
draft-published = ✅ <b>{ $title }</b> yayımlandı.
draft-discarded = Silindi. Her şey olduğu gibi kalıyor.
draft-gone = Bu taslak artık yok.
staff-menu-button-content = 📚 Yanıtların bakımı
staff-menu-button-back = ⬅️ Ekip menüsü
staff-menu-button-conduct = 🪪 Adli sicil belgesi görüldü
staff-menu-button-tables = 📊 Tablolar
staff-menu-button-care = 🧹 Tekliflerin bakımı
staff-menu-button-help = 🙋 Kim yardım edebilir?
staff-menu-button-thanks = 💌 Teşekkür et
staff-menu-button-stats = 📊 Sayılar
staff-menu-button-roles = 👥 Roller
staff-menu-button-audit = 📜 İşlem kaydı
staff-only-toast = Bunu yalnızca ekip yapabilir.
staff-topic-questions = ❓ Açık sorular
staff-topic-suggestions = 💡 Öneriler
staff-topic-reports = 📋 Raporlar
staff-question-head = ❓ <b>Soru { $number }</b> · { $language } · { $entry }
staff-question-added = ➕ { $text }
staff-question-open = <i>Bu mesajı yanıtlayın; yanıtınız o kişiye gider.</i>
staff-question-taken = 🙋 <b>{ $name } ilgileniyor.</b>
staff-question-answered = ✅ <b>Yanıtlandı</b>: { $name }
staff-question-finished = ☑️ <b>Kapandı</b>
staff-question-ended = ☑️ <b>Yanıtsız kapandı</b>, { $name }: { $reason }
staff-question-withdrawn = ↩️ Soran kişi soruyu geri çekti.
staff-question-below = ❓ Soru { $number } aşağıda yeniden gösteriliyor.
staff-question-gone = ❓ Soru { $number }, kişinin tüm verileriyle birlikte silindi.
room-somebody = ekipten biri
room-button-take = 🙋 Ben ilgileniyorum
room-button-over = 🙋 Ben devralıyorum
room-button-pass = 👉 Devret
room-button-give = 👉 { $name }
room-button-back = ↩️ Yeniden herkese bırak
room-button-end = Yanıtsız kapat
room-button-done = ☑️ Kapat
room-button-cancel = ⬅️ Vazgeç
room-button-answer = ✏️ Yanıtla
room-button-list = ⬅️ Açık sorular
room-switch-all-button = Tüm açık sorular: { $count }
room-switch-mine-button = 🙋 Benimkiler: { $count }
room-button-question = { $number } · { $age } · { $text }
room-button-send = Yine de gönder
room-button-leave = Gönderme
room-reason-not-ours-button = Başka bir kurum ilgileniyor
room-reason-no-advice-button = Hukuki soru
room-reason-unknown-button = Öğrenilemedi
room-reason-unclear-button = Soru anlaşılmadı
room-reason-call-button = Yüz yüze konuşmak daha iyi
room-age = { $days ->
        [0] bugün
        [1] dün
        [one] { $days } gün önce
       *[other] { $days } gün önce
    }
room-list-all = { $count ->
        [one] <b>{ $count } açık soru var.</b>
       *[other] <b>{ $count } açık soru var.</b> En eskisi en üstte.
    }
room-list-mine = { $count ->
        [one] <b>{ $count } soruyla ilgileniyorsunuz.</b>
       *[other] <b>{ $count } soruyla ilgileniyorsunuz.</b> En eskisi en üstte.
    }
room-none-all = Bütün sorular yanıtlandı. 🎉
room-none-mine = Şu anda hiçbir soruyla ilgilenmiyorsunuz.
room-waiting = { $count ->
        [one] ⏰ <b>Bir soru iki iş günü veya daha uzun süredir bekliyor.</b>
       *[other] ⏰ <b>{ $count } soru iki iş günü veya daha uzun süredir bekliyor.</b>
    }
room-waiting-own = { $count ->
        [one] ⏰ <b>Bu soruyla siz ilgilenecektiniz.</b> İki iş günü veya daha uzun süredir bekliyor.
       *[other] ⏰ <b>Bu { $count } soruyla siz ilgilenecektiniz.</b> İki iş günü veya daha uzun süredir bekliyorlar.
    }
room-waits = ⏳ Beklemeye başladığı gün: { $day }.
room-answered-so-far =
    <b>Şimdiye kadarki yanıt:</b>
    { $answer }
room-handed = 👉 <b>Bu soru artık sizde.</b>
room-ask-answer = Soru { $number } için yanıtınız nedir? Tek bir mesajda yazın; soran kişiye gider.
room-answer-lost = Yanıtınız artık burada değil. Lütfen yeniden yazın.
room-answer-left = Tamam, bu yanıtı göndermiyorum.
room-answer-other = Bu soruyla zaten { $name } ilgileniyor. Yanıtınız yine de gönderilsin mi?
room-answer-over = Bu soru zaten yanıtlandı veya kapandı, son olarak: { $name }. Yanıtınız yine de gönderilsin mi?
room-answer-withdrawn = Soran kişi soruyu geri çekti. Yanıtınız gönderilmeyecek.
room-taken-toast = Bu soruyla siz ilgileniyorsunuz.
room-already-toast = Zaten öyle.
room-other-toast = Biri sizden önce davrandı.
room-handed-toast = Devredildi.
room-back-toast = Soru yeniden herkese açık.
room-ended-toast = Kapandı. Soran kişi nedenini öğrenecek.
room-finished-toast = Kapandı.
room-open-toast = Bu soru yeniden açık.
room-answered-toast = Bu soru zaten yanıtlandı.
room-closed-toast = Bu soru zaten kapandı.
room-withdrawn-toast = Soran kişi soruyu geri çekti.
room-gone-toast = Bu soru artık yok.
room-over-toast = Bu soru artık açık değil.
room-below-toast = Soru, açık sorular arasında yeniden gösteriliyor.
room-anonymous-toast = Anonim yazıyorsunuz. Kimin ilgilendiği görülsün diye lütfen bunu kapatın.
room-alone-toast = Henüz başka kimseyi tanımıyorum. Bir sorunun altındaki düğmeye bir kez dokunan herkes burada görünür.
room-left-toast = Bu kişi artık ekipte değil. Lütfen başka birini seçin.
away-text = <b>Kim yok, yerine kim bakıyor?</b> Üstlenilen sorular ilk gün yerine bakan kişiye geçer. Kimse yoksa yeniden herkese açılır.
away-nobody = Şu anda kimse kayıtlı değil.
away-line = • { $name }: { $first } – { $last }, yerine bakan: { $substitute }
away-line-nobody = • { $name }: { $first } – { $last }, yerine bakan yok
away-button-new = 🏖 Ben yokum
away-button-back = 🗑 Kaydımı sil
away-button-nobody = Kimse, yeniden herkese
away-ask = Hangi günden hangi güne kadar yoksunuz? Örneğin 24.12. - 6.1. yazın
away-unclear = Bunu anlamadım. Örneğin 24.12. - 6.1. yazın. Son gün geçmiş olmamalı.
away-ask-who = { $first } – { $last } arasında yoksunuz. Yerinize kim bakıyor?
away-noted-toast = Kaydedildi.
away-back-toast = Kaydınız silindi.
staff-question-no-entry = uygun yanıt yok
staff-answer-sent = ✅ Yanıtınız yola çıktı.
staff-answer-not-possible = Bu yanıt iletilemiyor: Kişi verilerini silmiş veya botu engellemiş ya da yanıt zaten yola çıkmış.
staff-answer-text-only = Lütfen yazıyla yanıtlayın, başka bir şeyi henüz iletemiyorum.
staff-chat-id = Bu grubun numarası: { $id }. LOTSE_STAFF_CHAT_ID olarak girin.
conduct-staff-ask = Belgeyi görmek isteyin. Kişi hangi sayıyı söylüyor? Sayı “Gönüllülüğüm”, “Adli sicil belgesi”, “Ekibe göster” altında.
conduct-staff-choose =
    <b>{ $name }</b> size adli sicil belgesini gösteriyor. Yalnızca günü not ediyorum, başka bir şey değil.

    Ne zaman yeniden görmek istersiniz?
conduct-staff-no-name = Adı kayıtlı olmayan bir kişi
conduct-button-years = { $count ->
        [one] { $count } yıl sonra
       *[other] { $count } yıl sonra
    }
conduct-button-drop = 🗑 Notu sil, kişi ayrılıyor
conduct-staff-noted = ✅ Not edildi: bugün görüldü, yeniden { $again }. Lütfen kopya saklamayın.
conduct-staff-dropped = Not silindi.
conduct-no-note = Bu kişi hakkında not yok ya da sayı artık geçerli değil.
conduct-no-number = Bu sayı geçerli değil ya da artık geçerli değil. Kişi yenisini alabilir.
help-ask-language = Kişi hangi dili konuşmalı?
help-ask-place = <b>{ $language }</b> · { $count ->
        [0] Kimse sorulmak istemiyor.
        [one] Bir kişi sorulmak istiyor.
       *[other] { $count } kişi sorulmak istiyor.
    } Yardım nerede gerekiyor?
help-ask-text = { $count ->
        [one] Bir kişi uyuyor.
       *[other] { $count } kişi uyuyor.
    } Ne sormak istersiniz? Lütfen başkalarının adını vermeyin. Sonra bir önizleme görürsünüz.
help-nobody = Burada kimse sorulmak istemiyor. Tüm bölgede deneyin.
help-preview = ⬆️ İsteğiniz böyle ulaşır. Evet diyen kişi iletişim bilgisiyle ekip grubunda görünür.
help-button-send = 📨 { $count ->
        [one] Bir kişiye sor
       *[other] { $count } kişiye sor
    }
help-sent = ✅ Soruldu: { $count ->
        [one] bir kişi
       *[other] { $count } kişi
    }.
help-offered = 🙋 <b>{ $contact }</b> isteğinize evet diyor: { $text }
broadcast-ask-text = Şimdi toplu mesajın metnini yazın ya da bir fotoğraf, albüm, dosya, anket veya yer gönderin. İletmek de olur. Ardından bir önizleme görürsünüz; henüz hiçbir şey gönderilmez. Vazgeçmek için: /cancel
broadcast-audience =
    ⬆️ <b>Mesajınız böyle görünecek.</b>

    Kime: { $audience }
    Alacak olanlar: <b>{ $count ->
        [0] henüz kimse yok
        [one] bir kişi
       *[other] { $count } kişi
    }</b>
broadcast-button-audience = 👥 Kimler alacak?
broadcast-button-send = 📣 { $count ->
        [one] Bir kişiye gönder
       *[other] { $count } kişiye gönder
    }
broadcast-button-discard = Gönderme, sil
broadcast-button-whole-district = Tüm bölge (Kreis)
broadcast-button-settings = ⚙️ Haber ayarlarını değiştir
broadcast-released = ✅ Toplu mesaj gönderiliyor: { $count ->
        [one] bir kişiye
       *[other] { $count } kişiye
    }.
broadcast-discarded = Silindi. Hiçbir şey gönderilmedi.
broadcast-gone-toast = Bu toplu mesaj zaten yolda ya da artık yok.
broadcast-list =
    📣 <b>Toplu mesajlar</b>
    Birini seçin ya da yenisine başlayın.
broadcast-list-empty =
    📣 <b>Toplu mesajlar</b>
    Henüz hiç yok.
broadcast-button-new = ✏️ Yeni yaz
broadcast-button-event = 📅 Bir etkinlik için
broadcast-button-list = 📣 Tüm toplu mesajlar
broadcast-button-back = ⬅️ Geri
broadcast-button-wordings = 🌐 Diğer diller
broadcast-button-times = 🕒 Zaman
broadcast-button-preview = 👁 Önizleme
broadcast-button-test = 📨 Bana dene
broadcast-button-ask = 🙋 Onay iste
broadcast-button-schedule = 🕒 { $count ->
        [one] Bir kişi için planla
       *[other] { $count } kişi için planla
    }
broadcast-button-call-off = ✋ Henüz gönderme
broadcast-button-drop-wording = 🗑 Bu dili çıkar
broadcast-button-when = 🕒 Sonra gönder …
broadcast-button-until = ⌛ Yalnızca şu zamana kadar …
broadcast-button-at-once = ⚡ Yine de hemen gönder
broadcast-button-forever = ♾ Bitiş olmadan
broadcast-button-go-on = ➡️ Devam
broadcast-button-pause = ⏸ Duraklat
broadcast-button-resume = ▶️ Göndermeye devam et
broadcast-button-stop = ⏹ Bitir
broadcast-button-stop-sure = ⏹ Evet, artık gönderme
broadcast-button-back-sure = 🗑 Evet, herkesten sil
broadcast-button-correct = ✏️ Metni düzelt
broadcast-button-take-back = ↩️ Geri al
broadcast-button-progress = 📊 Durumu gör
broadcast-state-draft = 📝 Taslak
broadcast-state-asked = 🙋 Onay bekliyor
broadcast-state-scheduled = 🕒 Planlandı
broadcast-state-going = 📤 Yolda
broadcast-state-paused = ⏸ Duraklatıldı
broadcast-state-done = ✅ Bitti
broadcast-state-stopped = ⏹ Bitirildi
broadcast-state-taken-back = ↩️ Geri alındı
broadcast-wordings = Mesaj hangi dillerde var? Dili eksik olanlar mesajı Almanca, o da yoksa ilk yazıldığı dilde alır.
broadcast-ask-wording = Şimdi mesajı bana şu dilde gönderin: <b>{ $language }</b>. Vazgeçmek için: /cancel
broadcast-terms = 📖 Sözlükte böyle:
broadcast-term = { $german } → { $translation }
broadcast-term-used = ✅ { $german } → { $translation }
broadcast-term-missed = ⚠️ { $german } → sözlükte: { $translation }
broadcast-times = Toplu mesaj ne zaman gönderilsin?
broadcast-ask-when = Ne zaman? Örneğin <i>yarın 18:00</i>, <i>cuma 9:30</i> ya da <i>3.12. 18:00</i>.
broadcast-ask-until = Mesaj ne zamana kadar işe yarar? O zamana kadar almayan artık almaz. Örneğin <i>yarın 18:00</i> ya da <i>3.12. 18:00</i>.
broadcast-time-unclear = Bunu anlamadım ya da bu zaman geçti. Gün ve saat yazın, örneğin <i>yarın 18:00</i> ya da <i>3.12. 18:00</i>.
broadcast-kind-text = metin
broadcast-kind-photo = fotoğraf
broadcast-kind-document = dosya
broadcast-kind-album = albüm ({ $count })
broadcast-kind-poll = anket
broadcast-kind-venue = yer
broadcast-moment = { $day }, { $time }
broadcast-line-wording = ✅ { $count } kişiye { $kind }: { $language }
broadcast-line-missing = ⚠️ { $count } kişi için metin yok: { $language }. Alacakları: { $instead }
broadcast-line-terms = 📖 { $language }: sözlüktekinden farklı: { $terms }
broadcast-line-at-once = ⚡ Siz gönderince hemen çıkar
broadcast-line-when = 🕒 Gönderim: { $moment }
broadcast-line-until = ⌛ Şu zamana kadar: { $moment }
broadcast-line-asked = 🙋 İkinci bir kişinin onayını bekliyor. Her değişiklik onu yeniden taslak yapar.
broadcast-line-scheduled = 🕒 Planlandı. Her değişiklik onu yeniden taslak yapar.
broadcast-preview-of = 👁 Böyle ulaşacak: <b>{ $language }</b>
broadcast-test-toast = Deneme yalnızca size geliyor.
broadcast-own-toast = Bu mesajı siz yazdınız. Başka biri onaylamalı.
broadcast-over-toast = O zaman iş işten geçmiş olur. Zamanı değiştirin.
broadcast-nobody-toast = Böyle kimse almaz. Kimin alacağını değiştirin.
broadcast-not-now-toast = Bu artık mümkün değil.
broadcast-asked = 🙋 Ekibe soruldu. İkinci bir kişi onaylayınca mesaj çıkar. Alacak kişi sayısı: { $count }
broadcast-scheduled = 🕒 Planlandı. O zamana kadar her şeyi değiştirebilirsiniz. Alacak kişi sayısı: { $count }
broadcast-asked-group =
    🙋 Bir toplu mesaj onay bekliyor: <b>{ $name }</b>
    Benimle sohbette /staff yazın, sonra “Toplu mesajlar”ı açın.
broadcast-album-whole = ⬆️ Albümünüz böyle ulaşacak.
broadcast-below-album = ⬆️ Gönüllülük ekibinizden
broadcast-below-poll = ⬆️ Lütfen oy verin. Kimin ne seçtiğini kimse görmez.
broadcast-fault-kind = Bunu toplu mesaj olarak gönderemem. Metin, fotoğraf, albüm, dosya, anket ve yer olabilir. Videoyu ya da sesli mesajı lütfen dosya olarak gönderin.
broadcast-fault-caption = Resim ya da dosyayla gelen metin çok uzun: { $length } karakter, en çok { $most } olabilir. Kısaltıp hepsini yeniden gönderin.
broadcast-fault-quiz = Bilgi yarışmasını iletemem: Telegram bana doğru cevabı söylemiyor. Bunu normal anket olarak gönderin.
broadcast-fault-closed = Bu anket kapanmış. Yeni bir anket gönderin.
broadcast-fault-correction = Yalnızca metni düzeltebilirim. Lütfen yeni metni yazın.
broadcast-fault-longer = Yeni metin ulaşmış olan mesaja sığmıyor. Lütfen kısaltın.
broadcast-card-going = 📤 <b>{ $name }</b> – yolda
broadcast-card-paused = ⏸ <b>{ $name }</b> – duraklatıldı
broadcast-card-done = ✅ <b>{ $name }</b> – tamamlandı
broadcast-card-stopped = ⏹ <b>{ $name }</b> – bitirildi
broadcast-card-taken-back = ↩️ <b>{ $name }</b> – geri alınıyor
broadcast-progress-bar = { $bar } { $percent } %
broadcast-progress-sent = ✅ Ulaştı: { $count } / { $total }
broadcast-progress-parked = 💤 Ulaşılamayan: { $count }
broadcast-progress-failed = ⚠️ Olmadı: { $count }
broadcast-progress-left-out = ➖ Gönderilmedi (bu hafta yeterince aldı, geç kaldı ya da bitirildi): { $count }
broadcast-progress-time-left = ⏳ Yaklaşık { $minutes } dk kaldı
broadcast-taken-back-progress = ↩️ Silindi: { $done } / { $total }
broadcast-corrected-progress = ✏️ Düzeltildi: { $done } / { $total }
broadcast-change-failed = ⚠️ Artık mümkün olmadı: { $count }
broadcast-stop-sure = Gerçekten bitirilsin mi? Mesajı alanlarda kalır. Artık gönderilmeyecek: { $count }
broadcast-back-sure = Gerçekten geri alınsın mı? Mesaj ulaştığı tüm sohbetlerden silinir. Bazıları görmüş olabilir. Şimdiye kadar ulaşan: { $count }
broadcast-pause-toast = Duraklatıldı. Siz deyince devam eder.
broadcast-resume-toast = Devam ediyor.
broadcast-stop-sure-toast = Bitirildi.
broadcast-back-sure-toast = Mesaj her yerden siliniyor.
broadcast-ask-corrected-language = Hangi metni düzeltmek istiyorsunuz?
broadcast-ask-correction = Metnin tamamını yeniden yazın (<b>{ $language }</b>). Eskisini alan herkeste onun yerine geçer. Vazgeçmek için: /cancel
broadcast-corrected = ✏️ Yeni metin şimdi sohbet sohbet eskisinin yerine geçiyor.
broadcast-events = Konu ne? Size gün, saat ve yer içeren bir taslak yazarım.
broadcast-events-none = Şu anda planlanmış kurs ya da buluşma yok.
broadcast-event-text =
    📣 <b>{ $title }</b>

    📅 { $moment }
    📍 { $place }
news-button-yes = Geliyorum
news-button-maybe = Belki
news-button-no = Gelemem
news-button-more = ℹ️ Daha fazlası
news-button-course = 🎓 Kursa git
news-button-series = 🤝 Buluşmaya git
news-button-meeting = 🤝 Buluşmaya git
news-button-entry = 📖 Yanıta git
news-yes-toast = Ne güzel, görüşmek üzere!
news-maybe-toast = Tamam. Fikrinizi her zaman değiştirebilirsiniz.
news-no-toast = Yazık. Haber verdiğiniz için teşekkürler!
news-over-toast = Bu artık geçti. Yine de teşekkürler!
news-preview-toast = Bu yalnızca önizleme. Burada henüz bir şey sayılmıyor.
news-gone-toast = Bu artık yok.
press-text =
    🔘 <b>Mesajın altındaki düğmeler</b>

    Kim geliyor? { $rsvp }
    “Daha fazlası”: { $more }
    Bağlantı: { $link }
press-on = “Geliyorum”, “Belki”, “Gelemem” ile
press-off = yok
press-button-open = 🔘 Altındaki düğmeler
press-button-rsvp-on = ➕ Kimin geleceğini sor
press-button-rsvp-off = ✖️ Kimin geleceğini sorma
press-button-more = ➕ “Daha fazlası” yaz
press-button-no-more = ✖️ “Daha fazlası”nı kaldır
press-button-link = ➕ Kursa, buluşmaya, yanıta bağlantı
press-button-no-link = ✖️ Bağlantıyı kaldır
press-button-entry = 📖 Bir yanıta
press-ask-language = Daha fazlasını hangi dilde yazıyorsunuz?
press-ask-more = Şimdi “Daha fazlası”nın göstereceği metni yazın ({ $language }). Kalın, italik ve bağlantılar korunur. Vazgeçmek için: /cancel
press-ask-link = Düğme nereye götürsün?
press-ask-entry = Yanıtın numarasını yazın, örneğin UV-03. Vazgeçmek için: /cancel
press-no-entry = Bu numarayı bilmiyorum. /staff altında her yanıtın yanında yazar, örneğin UV-03.
broadcast-card-answers = ✅ { $yes } · 🤔 { $maybe } · ❌ { $no }
report-button-show = 📊 Resimli rapor
report-button-again = 🔄 Yeniden say
report-button-nudge = 🔔 { $count ->
        [one] Bir kişiye yeniden sor
       *[other] { $count } kişiye yeniden sor
    }
report-title = { $day } tarihli toplu mesaj raporu
report-heading = 📊 <b>Rapor:</b> { $name }
report-delivered = ✉️ Ulaştı: <b>{ $count }</b>
report-missed = 🚫 Ulaşmadı: { $count } – { $reasons }
report-opened-line = 👀 Açtı: { $count }
report-answers = ✅ { $yes } geliyor · 🤔 { $maybe } belki · ❌ { $no } gelmiyor · ⏳ { $open } yanıtsız
report-got = aldı
report-opened = açtı
report-answered = yanıtladı
report-bar-delivered = ulaştı
report-bar-unknown = belirsiz
report-bar-parked = ulaşılamıyor
report-bar-failed = başarısız
report-bar-left-out = gönderilmedi
report-reason-blocked = botu engelledi
report-reason-deactivated = hesap silinmiş
report-reason-lost = sohbet bulunamadı
report-reason-enough = bu hafta için yeterli
report-reason-late = çok geç
report-reason-stopped = durduruldu
report-reason-other = teknik hata
nudge-heading = 🔔 <b>Bir kez daha soruyoruz:</b> Yanıtınızı bekliyoruz.
nudge-drafted-toast = Taslağa bakın. Henüz hiçbir şey gönderilmiyor.
nudge-already-toast = Yalnızca bir kez daha sorulur. Taslak ya da mesaj listede.
nudge-nobody-toast = Herkes zaten yanıtladı.
nudge-gone-toast = Bunun için artık çok geç.
reply-kept = 💬 Yanıtınız ekibe ulaştı. Size yazarlarsa burada görürsünüz.
reply-only-text = Bir toplu mesaja yanıt olarak ekibe yalnızca yazı iletebilirim; resim, sesli mesaj ya da yer iletemem. Lütfen yine o mesaja yanıt olarak bir iki cümle yazın.
reply-personal =
    <b>Lütfen kısaca bakın</b>

    Bu, kimden söz edildiğini gösterebilir:
    { $details }

    Ekibin bu bilgilere çoğu zaman ihtiyacı yoktur. Bunlar olmadan yanıtlamak ister misiniz?
reply-write-again = Mesaja bu bilgiler olmadan bir kez daha yanıt verin.
reply-left = Tamam. Ekibe hiçbir şey gönderilmedi.
reply-told = 💬 “{ $name }” toplu mesajına yeni yanıtlar var. /staff altında, toplu mesajlarda bulursunuz.
reply-list = 💬 <b>{ $name }</b>

    Yanıtlar: { $count }
reply-text = 💬 { $day }, { $time } · { $language }

    { $text }
reply-answered = ✍️ <b>Ekip:</b> { $answer }
reply-ask-answer = Şimdi yanıtınızı yazın. Kişi bunu sohbetinde görür. Vazgeçmek için: /cancel
reply-answer-sent = ✅ Yanıtınız yolda.
reply-answer-unreachable = Kişiye şu anda ulaşılamıyor. Yeniden yazınca yanıtınızı alır.
reply-answer-gone = Bu yanıt artık yok.
reply-button-list = 💬 { $count ->
        [one] Bir yanıtı oku
       *[other] { $count } yanıtı oku
    }
reply-button-answer = ✍️ Yanıtla
reply-button-tag = 🏷 Etiket ver
reply-button-change = ✏️ Bu bilgiler olmadan yanıtla
reply-button-leave = Yanıtlamaktan vazgeç
reply-button-before = ⬅️ Daha yeni
reply-button-more = Daha eski ➡️
failure-report = ⚠️ Bir mesaj işlenemedi.
    Update { $id }, { $error }, { $place }

## Hedef gruplar

audience-text =
    👥 <b>Mesajı kimler alacak?</b>

    { $lines }

    Toplam: haber isteyen { $everyone } kişiden <b>{ $total }</b>.
audience-line-everyone = Haber isteyen herkes.
audience-line-first = <b>{ $number }.</b> { $group } · { $count }
audience-line = <b>{ $number }. ve</b> { $group } · { $count }
audience-line-not = <b>{ $number }. ama şu değil:</b> { $group } · { $count }
audience-one-line =
    <b>Bu satır</b>

    { $group }
audience-one-line-not =
    <b>Bu satır: ama şu değil</b>

    { $group }
audience-part = { $what }: { $names }
audience-counted = { $name } ({ $count })
audience-dated = { $title }, { $day }
audience-but-not = ama şu değil: { $group }
audience-and = ve { $group }
audience-everyone = haber isteyen herkes
audience-gone = artık yok
audience-gone-toast = Bu artık yok. Lütfen başka bir şey seçin.
audience-active = son { $count ->
        [one] 24 saatte
       *[other] { $count } günde
    }
audience-quiet = { $count ->
        [one] bir günden önce
       *[other] { $count } günden önce
    }
audience-is-language = Dil
audience-is-municipality = Yer
audience-is-interest = İlgi alanı
audience-is-speaks = Konuştuğu dil
audience-is-role = Rol
audience-is-course-seated = Kursa kayıtlı
audience-is-course-waiting = Bekleme listesinde
audience-is-course-attended = Kursa katıldı
audience-is-comes = Buluşmaya gelecek
audience-is-follows = Hatırlatma
audience-is-likes = Kaydedilen öneri
audience-is-answered-yes = Evet dedi
audience-is-answered-maybe = Belki dedi
audience-is-answered-no = Hayır dedi
audience-is-answered-any = Yanıt verdi
audience-is-got = Aldı
audience-is-active = Son görülme
audience-is-quiet = Son görülme
audience-is-tag = Etiket
audience-is-saved = Hedef grup
audience-role-helper = yardım etmek istiyor
audience-role-guest = birini arıyor
audience-role-organiser = bir öneriyle ilgileniyor
audience-role-staff = ekipten
audience-role-editor = editör
audience-kind-language = 🌍 Dil
audience-kind-municipality = 📍 Yer
audience-kind-interest = 💛 İlgi alanı
audience-kind-speaks = 🗣 Konuştuğu dil
audience-kind-role = 🙋 Rol
audience-kind-course = 🎓 Kurs
audience-kind-comes = 🤝 Buluşma
audience-kind-follows = 🔔 Hatırlatmalar
audience-kind-likes = 💾 Kaydedilen öneriler
audience-kind-answered = 📨 Toplu mesaja yanıt
audience-kind-active = 👋 Yakında buradaydı
audience-kind-quiet = 💤 Uzun süredir yok
audience-kind-tag = 🏷 Etiket
audience-kind-saved = 📁 Kayıtlı hedef grup
audience-ask-and = <b>Ve başka?</b> Neye göre seçiyorsunuz?
audience-ask-or = <b>Ya da?</b> O zaman biri yeterli olur.
audience-ask-not = <b>Ama kim değil?</b> Kimleri dışarıda bırakalım?
audience-choose = <b>{ $what }</b>
audience-choose-profile =
    <b>{ $what }</b>

    Bu, profillerde yazıyor. Burada yalnızca ekibin sormasını isteyenleri bulurum.
audience-choose-nothing = <b>{ $what }</b>: henüz seçecek bir şey yok.
audience-tidy = <b>Hangi hedef grup silinsin?</b> Onu kullanan toplu mesajlar olduğu gibi kalır.
audience-forgotten-toast = Silindi.
audience-button-line = ✏️ { $number }. satırı değiştir
audience-button-and = ➕ ve ayrıca …
audience-button-not = ➖ ama şu değil …
audience-button-or = ➕ ya da …
audience-button-drop = ✖️ { $part }
audience-button-exclude = 🔁 Bu kişileri dışarıda bırak
audience-button-mean = 🔁 Yine de bu kişiler
audience-button-save = 💾 Hedef grubu kaydet
audience-button-tidy = 🗑 Kayıtlıları sil
audience-button-everyone = ↩️ Yeniden herkes
audience-button-back = ⬅️ Geri
audience-button-done = ✅ Tamam
audience-ask-name = Hedef grubun adı ne olsun? Lütfen kişi adı yazmayın. Vazgeçmek için: /cancel
audience-name-saved = 💾 Kaydedildi: “{ $name }”.
audience-name-taken = “{ $name }” zaten var. Lütfen başka bir ad yazın.
audience-name-too-long = Bu çok uzun. Lütfen en fazla 40 karakter.
audience-name-everyone = Mesaj herkese gidiyor. Bunu kaydetmeye gerek yok.
audience-name-gone = Bu toplu mesaj artık yok.
tag-list =
    🏷 <b>Etiketler</b>

    Kişileri yeniden bulmanızı sağlar, örneğin “çeviri” ya da “şenlik ekibi”. Lütfen sağlık, köken, inanç ya da başka hassas konular yazmayın: Kişiler etiketlerini görür ve kaldırabilir.
tag-text =
    🏷 <b>{ $tag }</b>

    Kişi: { $count }

    Başka kim alsın? Ekip grubunda bir soruya /tag ve sözcükle de yanıt verebilirsiniz.
tag-ask = Yeni etiketi yazın: bir iki sözcük, en fazla 28 karakter. Lütfen hassas bir şey olmasın: Kişiler bunu görür. Vazgeçmek için: /cancel
tag-too-long = Lütfen kısa bir etiket, en fazla 28 karakter.
tag-personal = Lütfen kişi adı ya da numarası olmasın. Başka hangi sözcük uyar?
tag-choose = “{ $tag }” kime verilsin?
tag-choose-nothing = “{ $tag }” için burada henüz kimse yok.
tag-choose-one = Hangi etiket?
tag-none = Henüz etiket yok. Yenilerini /staff altında yaparsınız.
tag-own =
    🏷 <b>Etiketleriniz</b>

    Ekip bunları size uygun mesajlar alasınız diye verdi. Kaldırdığınızı kimse size yeniden vermez.
tag-own-none = 🏷 Etiketiniz yok.
tag-given-toast = Yeni verildi: { $count }
tag-dropped-toast = Bu etiket artık kimsede yok.
tag-one-toast = 🏷 Etiket verildi.
tag-not-toast = Olmadı: Kişide zaten var, kaldırmış ya da kişi artık yok.
tag-off-toast = Kaldırıldı.
tag-button-show = 🏷 { $tag } ({ $count })
tag-button-new = ➕ Yeni etiket
tag-button-course = 🎓 Bir kurstakilere ver
tag-button-comes = 🤝 Bir buluşmadakilere ver
tag-button-answered = 📨 Bir yanıta göre ver
tag-button-drop = 🗑 Herkesten kaldır
tag-button-off = ✖️ { $tag }

## Questions without an answer

gaps-text =
    <b>İyi bir yanıtı olmayan sorular</b>

    { $count ->
        [one] { $count } soru açık.
       *[other] { $count } soru açık.
    } Neredeyse aynı olanlar bir arada. Kimin sorduğu saklanmaz.
gaps-none = Şu anda açık soru yok. Ne güzel!
gaps-button-gap = { $times }× { $text }
gaps-button-staff = ⬅️ Ekip menüsüne
gap-text = ❓ <b>{ $text }</b>
gap-times =
    { $times ->
        [one] { $times } kez soruldu
       *[other] { $times } kez soruldu
    }, en son: { $day }.
gap-waiting =
    🔔 { $count ->
        [one] { $count } kişi yanıtı bekliyor.
       *[other] { $count } kişi yanıtı bekliyor.
    }
gap-wording = • { $text } <i>({ $language })</i>
gap-unhelpful = 👎 Bu yardımcı olmadı: { $title }
gap-team-answer =
    <b>Ekip buna daha önce yanıt verdi:</b>
    { $answer }
gap-button-phrase = ➕ Şuna ait: { $title }
gap-button-find = 🔎 Başka bir kayıt ara
gap-button-team-answer = 📝 Ekibin yanıtını yeni kayıt yap
gap-button-write = ✍️ Yanıt yaz
gap-button-aside = 🚫 Bizim konumuz değil
gap-button-question = ⬅️ Soruya dön
gap-button-all = ⬅️ Tüm yanıtsız sorular
gap-ask-entry = “{ $text }” hangi kayda ait? Numarasını (UV-03 gibi) veya birkaç sözcük yazın.
gap-found = “{ $text }” için hangi kayıt uygun? Yazarak aramaya devam edebilirsiniz.
gap-found-nothing = Buna uygun kayıt bulamıyorum. “{ $text }” için başka sözcükler deneyin.
gap-ask-answer = “{ $text }” sorusunun yanıtını yazın. İlk satır bir soruysa başlık olur. Bundan, yayımlanmadan önce değiştirebileceğiniz bir taslak oluşur.
gap-clash = “{ $phrasing }” zaten “{ $title }” kaydına götürüyor. Orada örneğin şu var: “{ $example }”.
gap-problem = ⚠️ { $problem }
gap-unchanged = Bu yüzden hiçbir şeyi değiştirmedim.
gap-released-toast = Kaydedildi. Bekleyenler şimdi haber alacak.
gap-second_person-toast = Taslak olarak kaydedildi. İkinci bir kişi yayımlar.
gap-drafted-toast = Bu kaydın taslağına eklendi. Henüz yayımlanmadı.
gap-gone-toast = Bununla zaten biri ilgilendi.
gap-aside-toast = Kenara kondu. Benzer sorular artık burada görünmez.
gap-entry-source = Ekibin yanıtı
gap-entry-hand-over = Sizin durumunuz farklıysa.
gap-answered = Bana yanıtını bilmediğim bir şey sormuştunuz. Artık bir yanıt var.
gap-answered-button = 📖 Yanıtı oku

## Yanıtların bakımı

content-menu-text =
    <b>Yanıtların bakımı</b>

    Her değişikliği önce önizlemede görürsünüz. Bütün sürümler saklanır.
content-button-find = 🔎 Yanıt ara
content-button-new = ➕ Yeni yanıt yaz
content-button-drafts = 📝 Yayın bekleyen: { $count }
content-button-conflicts = ⚖️ İki sürüm var, lütfen seçin: { $count }
content-button-due = 🗓 Yakında kontrol edilecek: { $count }
content-button-hidden = ⏸ Şu anda görünmeyen: { $count }
content-button-quarrels = 🧲 Birbirine benzeyen yanıtlar
content-button-staff = ⬅️ Ekip
content-button-menu = ⬅️ Yanıtların bakımı
content-button-page = ⬅️ Yanıta dön
content-button-preview = 👁 Önizleme
content-button-languages = 🌍 Diller
content-button-history = 🕘 Geçmiş
content-button-file = 📄 Dosya olarak
content-button-care = 🗓 Kontrol
content-button-draft = 📝 Taslağa git
content-button-reviewed = ✔️ Çeviri kontrol edildi
content-button-withdraw = ⛔ Hemen kaldır
content-button-retire = 🗄 Artık gerekli değil
content-button-show-again = ▶️ Yeniden göster
content-button-release = ✅ Yayınla
content-button-ask = 📨 Yayınlanmasını iste
content-button-go-on = ✏️ Değiştirmeye devam et
content-button-drop = 🗑 Taslağı sil
content-button-older = ➡️ Daha eskiler
content-button-shipped = 📦 Botla gelen sürümü al
content-button-restore = ↩️ Bu sürümü geri getir
content-button-keep = ✋ Bizim sürüm kalsın
content-button-take = 📦 Yeni sürümü al
content-button-give-up = Artık ilgilenmiyorum
content-button-take-over = 🙋 Bununla ben ilgilenirim
content-button-take-over-topic = 🙋 Bütün konuyla
content-button-still-right = ✅ Hâlâ doğru
content-button-right = ✅ { $id } hâlâ doğru
content-button-review-day = 📅 Başka bir gün
content-field-title = ✏️ Soru
content-field-answer = ✏️ Yanıt
content-field-phrasings = 💬 Soruş biçimleri
content-field-source = 📖 Kaynak
content-field-as_of = 📖 Kaynağın tarihi
content-field-hand_over = 🙋 Ne zaman insan?
content-field-to_confirm = ⚠️ Açık noktalar
content-ask-entry = Hangi yanıt? Numarasını yazın, örneğin UV-03, ya da ne hakkında olduğunu.
content-ask-topic = Yeni yanıt hangi konuya ait?
content-ask-title = <b>Soruyu</b> başlıkta duracağı gibi yazın.
content-ask-answer = <b>Yanıtı</b> yazın: kısa ve sade sözlerle.
content-ask-source = <b>Kaynağı</b> yazın, örneğin bir yasa ya da internet sayfası.
content-ask-as_of = Kaynak hangi tarihli? Örneğin 19.08.2026
content-ask-hand_over = Ne zaman bir <b>insan</b> bakmalı? Bir cümle yeter.
content-ask-to_confirm = Neyi daha doğrulamamız gerekiyor? Bunu herkes görür. Kısa çizgi (-) notu siler.
content-ask-phrasings = İnsanlar bunu nasıl sorar? <b>Yeni soruş biçimleri</b> yazın, her birini ayrı satıra. Var olan birine dokununca silinir.
content-ask-review-day = Biri hangi gün yeniden bakmalı? Örneğin 15.03.2027
content-now =
    Şimdiki hâli:
    <blockquote>{ $text }</blockquote>
content-found = Bunları buldum. Hemen başka bir şey de arayabilirsiniz.
content-found-nothing = Bununla ilgili bir şey bulamadım. Başka sözcüklerle deneyin.
content-nothing = Burada şu anda yapılacak bir şey yok.
content-page =
    <b>{ $id }</b> · { $language }
    { $title }
content-is-shipped = 📦 Botla geldiği gibi.
content-is-local = ✏️ { $day } tarihinde biz değiştirdik.
content-is-hidden = ⏸ Şu anda kimse görmüyor.
content-is-outdated = ⚠️ Almanca metin bu çeviriden daha yeni.
content-has-draft = 📝 Bir taslak var.
content-languages = Bütün dillerde <b>{ $id }</b>. ✅ var, ⚠️ Almanca metinden eski, ➕ henüz yok.
content-draft = ⬆️ <b>Böyle görünecek.</b> { $id } · { $language } · { $action }
content-draft-release = Bunu henüz kimse görmüyor.
content-draft-second-person = Bunu henüz kimse görmüyor. Ekipten ikinci bir kişi yayınlamalı.
content-drafts = <b>Yayın bekleyenler</b>
content-dropped = Taslak silindi. Başkaları için bir şey değişmedi.
content-hidden = <b>Bu yanıtları şu anda kimse görmüyor.</b>
content-refused = Bunu böyle alamıyorum. Lütfen değiştirip yeniden gönderin.
content-problem = Satır { $line }: { $message }
content-clash-same = “{ $phrasing }” zaten { $id } yanıtına ait: “{ $example }”
content-clash-taken = “{ $phrasing }” sorusunu zaten { $id } yanıtlıyor: “{ $example }”
content-file-caption = Dosyayı değiştirip bana geri gönderin. Adı aynı kalmalı.
content-file-unfit = UV-03.de.md gibi bir adı olan, en çok 64 KB büyüklüğünde bir metin dosyası gerekiyor.
content-file-encoding = Bu dosyayı okuyamıyorum. Lütfen UTF-8 olarak kaydedin.
content-gone-toast = Bu artık yok ya da zaten yapıldı.
content-withdrawn-toast = Kaldırıldı. Artık kimse görmüyor.
content-released-toast = Yayınlandı. Şimdi herkes görüyor.
content-second_person-toast = Bunu ikinci bir kişi yayınlamalı.
content-asked-toast = Ekibe haber verildi.
content-kept-toast = Bizim sürümümüz kalıyor.
content-right-toast = Teşekkürler! Sıradaki kontrol: { $day }.
content-looking-toast = Bir dakika, bütün soruş biçimlerini karşılaştırıyorum …
content-topic-toast = Teşekkürler! Size yeni gelen: { $count }
content-action-added = yeni
content-action-changed = değiştirildi
content-action-phrased = soruş biçimleri değişti
content-action-translated = çevrildi
content-action-reviewed = çeviri kontrol edildi
content-action-restored = geri getirildi
content-action-kept = bizim sürüm kaldı
content-action-shipped = botla gelen sürüm
content-action-retired = artık gerekli değil
content-action-withdrawn = kaldırıldı
content-state-draft = taslak
content-state-released = yayında
content-state-dropped = silindi
content-who-you = siz
content-who-team = ekipten biri
content-who-gone = artık ekipte olmayan biri
content-owner-team = ekip
content-owner-you = siz
content-owner-somebody = ekipten biri
content-history = <b>{ $id }: Bugüne kadar olanlar</b>
content-history-none = Ekip burada henüz bir şey değiştirmedi.
content-version = { $day }, { $time }: { $action }, { $state }. Yazan: { $who }. Yayınlayan: { $releaser }.
content-conflicts = <b>Lütfen seçin</b>: Bu sayfaları biz değiştirdik, son güncellemeyle de yeni bir sürüm geldi. Siz seçene kadar bizimki geçerli.
content-conflict-ours = ✋ <b>Bizim sürüm</b>
content-conflict-theirs = 📦 <b>Güncellemeyle gelen yeni sürüm</b>
content-care =
    <b>{ $id }</b>
    Yeniden kontrol: { $day }
    İlgilenen: { $who }
content-due = 🗓 <b>Yakında kontrol edilecek: { $count }</b>
content-quarrels = <b>Birbirinin sorularını kapan yanıtlar.</b> Gösterilen soruş biçimi olmasa arama öteki yanıtı bulurdu. Daha açık soruş biçimleri yardımcı olur.
content-quarrel = { $id } ↔ { $other } ({ $count }): “{ $example }”
content-draft-waits = 📝 { $id } ({ $language }) yayınlamanızı bekliyor. Benimle sohbette: /staff
content-conflict-new = ⚖️ { $id } ({ $language }): Güncelleme yeni bir sürüm getirdi, ama bizim kendi sürümümüz var. Bizimki geçerli kalıyor. Lütfen benimle sohbette seçin: /staff
content-review-list = 🗓 <b>Lütfen bu ay kontrol edin: { $count }</b>
content-review-line = { $id } · { $title }
content-dead-links = 🔗 <b>Bu bağlantılar bir yere gitmiyor.</b> Lütfen yeni adresi bulun ya da bağlantıyı çıkarın.
content-dead-link =
    { $url } ({ $reason })
    şurada geçiyor: { $ids }
## Ekibin tabloları

staff-tables-text =
    <b>Tablolar</b>

    Bir tablo alın, bilgisayarda değiştirin ve bana buradan geri gönderin (XLSX, ODS veya CSV). Önce nelerin değişeceğini gösteririm. Siz onaylayana kadar hiçbir şey olmaz.
table-name-offers = Teklifler
table-name-contacts = Yetkili kurumlar
table-name-funding = Mali destek
table-button-get = ⬇️ { $table } ({ $format })
table-reading = ⏳ Tabloyu okuyorum …
table-reading-rows = ⏳ Tabloyu okuyorum … şimdiye kadar { $rows } satır
table-refused =
    ⚠️ <b>{ $file }</b>
    { $reason }
table-report =
    <b>{ $table }: { $file }</b>
    Yeni: { $new }
    Değişen: { $changed }
    Aynı kalan: { $unchanged }
    Hatalı: { $wrong }
table-new = 🆕 Satır { $row }: { $name }
table-changed = ✏️ Satır { $row }: { $name }
table-field = { $column }: { $before } → { $after }
table-nothing = boş
table-more = … ve { $count } tane daha
table-wrong-left-out = Hatalı satırları dışarıda bırakıyorum. Geri kalanını şimdiden kaydedebilirsiniz.
table-no-change = Bu tablo hiçbir şeyi değiştirmiyor.
table-button-yes = ✅ Kaydet: { $count }
table-button-no = Vazgeç
table-applied = ✅ Kaydedildi. Yeni: { $new }, değişen: { $changed }
table-discarded = Vazgeçildi. Hiçbir şey değişmedi.
table-overtaken = ⚠️ Rapordan bu yana bir şey değişti. Lütfen tabloyu bir kez daha gönderin.
table-decided-toast = Bu tablo için karar verilmiş.
table-report-file-name = hatalar
table-mistakes-caption = Bütün hatalar tek dosyada.
sheet-line = Satır { $row }, { $column }: { $text }
sheet-line-row = Satır { $row }: { $text }
sheet-did-you-mean = „{ $hint }“ mi demek istediniz?
sheet-mistake-unreadable = Bu dosyayı okuyamıyorum. Lütfen XLSX veya CSV olarak kaydedin.
sheet-mistake-protected = Dosya parolayla korunuyor. Lütfen parolayı kaldırın.
sheet-mistake-too-large = Dosya çok büyük. En fazla { $hint } MB olabilir.
sheet-mistake-too-many-rows = Tabloda { $hint } satırdan fazlası var. Lütfen bölün.
sheet-mistake-too-many-cells = Tablo çok geniş ya da çok uzakta dolu hücreler var. En fazla { $hint } sütun olabilir.
sheet-mistake-empty = Dosya boş.
sheet-mistake-no-heading = „Name“ ya da „Gemeinde“ gibi başlıklar bulamıyorum. En iyisi buradan aldığınız bir tabloyu kullanın.
sheet-mistake-missing-column = „{ $value }“ sütunu eksik.
sheet-mistake-double-column = „{ $value }“ sütunu iki kez var.
sheet-mistake-unknown-column = Bu sütunu tanımıyorum, dikkate almıyorum.
sheet-mistake-cell-without-heading = Tablonun sağında başlıksız „{ $value }“ var.
sheet-mistake-required = Burası boş olamaz.
sheet-mistake-too-long = Metin çok uzun. En fazla { $hint } karakter olabilir.
sheet-mistake-formula-error = „{ $value }“ bir formül hatası. Lütfen değerin kendisini yazın.
sheet-mistake-garbled = Harfler bozuk: „{ $value }“. Lütfen tabloyu XLSX olarak kaydedin.
sheet-mistake-choice = „{ $value }“ değerini tanımıyorum.
sheet-mistake-yes-no = Buraya yalnızca „ja“ ya da „nein“ (evet ya da hayır) yazılabilir, „{ $value }“ olmaz.
sheet-mistake-number = „{ $value }“ bir sayı değil.
sheet-mistake-degrees = „{ $value }“ bir koordinat değil. Belki ondalık virgülü kaybolmuştur.
sheet-mistake-far-away = { $value } Kreis Coesfeld’den çok uzakta.
sheet-mistake-swapped = Enlem ile boylam yer değiştirmiş: { $value }
sheet-mistake-half-a-place = Enlem ve boylam birlikte olmalı: ikisini de doldurun ya da ikisini de boş bırakın.
sheet-mistake-postcode = „{ $value }“ beş haneli bir posta kodu değil.
sheet-mistake-date = „{ $value }“ 24.06.2026 gibi bir tarih değil.
sheet-mistake-future-date = { $value } gelecekte.
sheet-mistake-hours = „{ $value }“ açılış saati olarak okunamıyor. Şöyle yazın: Tu 14:00-16:00; Th 10:00-12:00
sheet-mistake-language = „{ $value }“ bildiğim bir dil değil. Örneğin şöyle yazın: de, uk, Arabisch
sheet-mistake-web = „{ $value }“ bir internet adresi değil. https:// ile başlar.
sheet-mistake-email = „{ $value }“ bir e-posta adresi değil.
sheet-mistake-phone = „{ $value }“ bir telefon numarası değil.
sheet-mistake-double-row = „{ $value }“ zaten { $hint }. satırda var.
sheet-mistake-unknown-row = „{ $value }“ kimliği yok. Yeni satırlarda boş bırakın.

## Roller ve kayıt

admins-only-toast = Bunu yalnızca rolleri yönetenler yapabilir.
role-admin = Yönetim
role-editor = Editörlük
role-organiser = Bir teklifle ilgilenme
role-about-admin = Rolleri yönetir ve işlem kaydını okur. Kişi ekip grubunda olduğu sürece geçerlidir.
role-about-editor = Yanıtları yazar ve bakımını yapar.
role-about-organiser = Teklifin bilgilerini güncel tutar ve ona dair bildirimleri görür. Değişiklikler hemen geçerli olur. Ara sıra her şey hâlâ doğru mu diye sorarım.
roles-text =
    <b>Roller</b>
    Ekip grubunda olanlar ekiptendir. Gruptan ayrılan hemen ekipten çıkar. Grubun yöneticileri rolleri de yönetir.
roles-heads = Grup üzerinden yönetim: { $names }
roles-line = { $role }: { $name }
roles-button-give = ➕ Rol ver
roles-button-holder = { $name }: { $role }
roles-button-invitation = ✉️ Daveti geri al: { $role }
roles-button-list = ⬅️ Tüm roller
roles-which = Hangi rolü vermek istiyorsunuz?
roles-button-staff = Ekip
roles-link =
    Bu bağlantıyı bunu üstlenecek kişiye gönderin.

    <b>{ $role }</b>
    { $about }

    { $link }

    48 saat ve yalnızca bir kişi için geçerlidir.
roles-button-share = 📤 Bağlantıyı gönder
roles-staff-link =
    Bu bağlantıyla bir kişi ekip grubuna girer ve ekipten olur:

    { $link }

    48 saat geçerlidir.
roles-staff-by-hand = Lütfen kişiyi ekip grubuna kendiniz ekleyin: O zaman ekipten olur. Benim oraya davet etme iznim yok.
roles-ask-offer = Hangi teklif söz konusu? Adını bana yazın.
roles-offers-found = Bunlardan hangisi?
roles-offers-none = Böyle bir teklif bulamıyorum. Lütfen adını kartta yazdığı gibi yazın.
roles-take-ask =
    Bu rol geri alınsın mı?

    { $name }: <b>{ $role }</b>
roles-button-take = Evet, rolü geri al
roles-button-keep = Hayır, kalsın
roles-taken-toast = Rol geri alındı.
roles-last-admin-toast = Rolleri yöneten son kişi bu. Önce rolü başka birine verin.
roles-gone-toast = Bu artık yok.
roles-withdrawn-toast = Davet artık geçerli değil.
roles-invited =
    Davetlisiniz:

    <b>{ $role }</b>
    { $about }

    Bunu üstlenmek ister misiniz? O zaman rolleri yönetenler Telegram adınızı görür.
roles-button-accept = ✅ Evet, üstleniyorum
roles-button-refuse = Hayır, teşekkürler
roles-refused = Sorun değil. Hiçbir şey değişmedi.
roles-accepted =
    Teşekkürler, aramızda olmanız güzel!

    <b>{ $role }</b>
    { $about }
roles-invitation-already = Bunu zaten yapabiliyorsunuz.
roles-invitation-own = Bu sizin kendi davetiniz. Bağlantıyı ilgili kişiye gönderin.
roles-invitation-gone = Bu davet artık geçerli değil. Ekipten yenisini isteyin.
notice-role-taken = Davetiniz kabul edildi: <b>{ $role }</b>. Kim olduğunu “Roller” altında görürsünüz.
notice-role-ended = Bu rol artık sizde değil: <b>{ $role }</b>. Yaptığınız her şey için teşekkürler!
organise-list = Şu tekliflerle ilgileniyorsunuz:
organise-none = Şu anda bir teklifle ilgilenmiyorsunuz.
organise-heading = Bu teklifle siz ilgileniyorsunuz. Değiştirdikleriniz hemen geçerli olur. Ekip görür ve geri alabilir.
organise-button-open = 📍 Teklifime git
organise-button-hours = 🕐 Saatleri değiştir
organise-button-address = 📍 Adresi değiştir
organise-button-contact = ☎️ İletişimi değiştir
organise-button-hints = 📬 Bildirimlere bak: { $count }
organise-not-yours-toast = Bu teklifle artık başkası ilgileniyor.
audit-text =
    <b>İşlem kaydı</b>
    Ekibin yaptıkları, en yenisi başta. Toplam kayıt: { $count }
audit-none = Henüz bir şey yok.
audit-line = { $when } · { $who }: { $subject }, { $act }
audit-line-about = { $when } · { $who }: { $subject }, { $act } ({ $about })
audit-nobody = artık burada olmayan biri
audit-by-clock = bot
audit-by-clock-for = bot ({ $who } adına)
audit-person = Kişi { $id }
audit-button-older = Daha eski »
audit-button-newer = « Daha yeni
audit-button-file = 📄 Hepsi tablo olarak
audit-file-name = protokoll
audit-file-caption = İşlem kaydı, kayıt sayısı: { $count }. İçinde ekipten adlar var, lütfen dikkatle saklayın.
audit-column-time = Zaman
audit-column-who = Kim
audit-column-what = Konu
audit-column-act = Ne yapıldı
audit-column-about = Kimi ilgilendiriyor
audit-column-facts = Ayrıntılar
audit-act-added = eklendi
audit-act-drafted = taslak hazırlandı
audit-act-changed = değiştirildi
audit-act-released = yayımlandı
audit-act-sent = gönderildi
audit-act-withdrawn = geri çekildi
audit-act-dropped = vazgeçildi
audit-act-called-off = iptal edildi
audit-act-moved = ertelendi
audit-act-ended = sona erdirildi
audit-act-copied = kopyalandı
audit-act-accepted = kabul edildi
audit-act-declined = reddedildi
audit-act-undone = geri alındı
audit-act-confirmed = onaylandı
audit-act-retired = listeden çıkarıldı
audit-act-removed = silindi
audit-act-answered = yanıtlandı
audit-act-taken-on = üstlenildi
audit-act-let-go = bırakıldı
audit-act-handed-on = devredildi
audit-act-closed = kapatıldı
audit-act-paused = duraklatıldı
audit-act-resumed = sürdürüldü
audit-act-given = önerildi
audit-act-taken = geri alındı
audit-act-noted = not edildi
audit-act-counted = sayıldı
audit-act-imported = içe aktarıldı
audit-act-exported = dosya olarak alındı
audit-act-set-aside = kenara bırakıldı
audit-act-started = başlatıldı
audit-subject-entry = Yanıt { $id }
audit-subject-draft = Taslak { $id }
audit-subject-gap = Yanıtsız soru { $id }
audit-subject-question = Soru { $id }
audit-subject-broadcast = Toplu mesaj { $id }
audit-subject-audience = Hedef kitle { $id }
audit-subject-tag = Etiket { $id }
audit-subject-course = Kurs { $id }
audit-subject-enrolment = Kayıt { $id }
audit-subject-attendance = Katılım { $id }
audit-subject-series = Toplantı dizisi { $id }
audit-subject-meeting = Toplantı { $id }
audit-subject-offer = Teklif { $id }
audit-subject-proposal = Bildirim { $id }
audit-subject-table = Tablo { $id }
audit-subject-conduct = Adli sicil belgesi { $id }
audit-subject-thanks = Teşekkür daveti { $id }
audit-subject-help-request = Yardım isteği { $id }
audit-subject-substitute = Vekâlet { $id }
audit-subject-audit = İşlem kaydı { $id }

## Sayılar

stats-text = Bunlar yalnızca sayılar, ad yok; { $small } sayısına yuvarlanmıştır. { $small } altındakiler “&lt;{ $small }” diye yazılır; böylece kimse tanınmaz. Başka bir dönem:
stats-button-month = Ay
stats-button-quarter = 3 ay
stats-button-year = Yıl
stats-period-month = son 30 gün
stats-period-quarter = son 3 ay
stats-period-year = son 12 ay
stats-questions = Sorular
stats-people = Kayıtlar ve mesajlar
stats-outcomes = Ne oldu
stats-topics = Konuya göre
stats-languages = Dile göre
stats-enrolments = Kurs kayıtları
stats-deliveries = Bizden mesajlar
stats-none = yok
stats-outcome-answered = yanıtlandı
stats-outcome-suggested = birkaç yanıt
stats-outcome-unanswered = yanıtsız
stats-outcome-to-staff = ekibe
stats-delivery-sent = ulaştı
stats-delivery-failed = ulaşmadı
stats-delivery-parked = erişilemedi
stats-delivery-expired = artık gereksiz

## Small talk and leftovers

smalltalk-hello = Merhaba! Hoş geldiniz. Nasıl yardımcı olabilirim?
smalltalk-thanks = Rica ederim. Ben de emeğiniz için teşekkür ederim! 💛
smalltalk-who_are_you = Ben Ehrenamtslotse (gönüllüler için rehber), bir bilgisayar programıyım. Yalnızca insanların yazıp kontrol ettiği metinlerle yanıt veririm. Bir şeyi bilmezsem sizin için memnuniyetle bir kişiye sorarım. Tehlike varsa lütfen hemen <b>112</b> veya <b>110</b> numarasını arayın.
smalltalk-bye = Hoşça kalın, her şey gönlünüzce olsun!
media-text = Resimleri, sesli mesajları ve dosyaları ne yazık ki anlayamıyorum ve saklamıyorum. Lütfen konunun ne olduğunu bana yazın. Kimlik veya resmî yazı fotoğraflarını en iyisi hemen yeniden silin.
command-unknown = Bu komutu bilmiyorum. Yapabildiklerim:
button-old-toast = Bu düğme artık güncel değil. İşte menü.
error-text = Bu ne yazık ki olmadı, hata bizden kaynaklanıyor. Ekibin haberi var. Lütfen daha sonra yeniden deneyin.
flood-text = Bir anda çok fazla mesaj geldi. Sonrasında gelenleri okumadım. Lütfen bir dakika bekleyin, sonra bana tekrar yazın.
