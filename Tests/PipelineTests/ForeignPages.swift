/// Pages of our own in eight languages, with what stands round articles there. A line that begins with `#` is of the article, `#-` an item.
enum ForeignPages {
  static let all: [(language: String, page: String)] = [
    ("es", spanish),
    ("de", german),
    ("fr", french),
    ("pt", portuguese),
    ("it", italian),
    ("nl", dutch),
    ("pl", polish),
    ("ru", russian),
  ]

  static let spanish = """
    Saltar al contenido
    Inicio | Medicamentos | Salud y bienestar | Farmacias | Iniciar sesión
    Utilizamos cookies para mejorar tu experiencia. Si continúas navegando, consideramos que aceptas su uso.
    #Ibuprofeno: para qué sirve y cómo se toma
    Publicado el 12 de marzo de 2022 por Lucía Herrero
    #El ibuprofeno es un antiinflamatorio que alivia el dolor leve o moderado y baja la fiebre. Se vende en comprimidos, en sobres y en jarabe, y muchas personas lo guardan en casa para los catarros y los dolores de cabeza.
    #Dosis habitual
    #Los adultos toman 400 mg cada ocho horas con comida. No se deben superar los 1200 mg al día sin consultar al médico.
    #Efectos secundarios
    #- Náuseas y ardor de estómago
    #- Dolor de cabeza
    #- Retención de líquidos
    #Las personas con úlcera, insuficiencia renal o alergia a la aspirina no deben tomarlo. Durante el embarazo hay que preguntar antes al médico.
    Suscríbete a nuestro boletín y recibe las últimas noticias en tu correo
    Compartir en Facebook
    Compartir en Twitter
    Artículos relacionados
    Cómo elegir una crema solar
    Siete trucos para dormir mejor
    Deja una respuesta
    Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *
    Comentario *
    Nombre *
    Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.
    Publicar comentario
    La información de esta página es meramente orientativa y no sustituye en ningún caso la consulta con un profesional sanitario.
    Aviso legal
    Política de privacidad
    © 2022 Salud Clara. Todos los derechos reservados.
    """

  static let german = """
    Zum Inhalt springen
    Startseite | Medikamente | Krankheiten | Ratgeber | Anmelden
    Diese Website verwendet Cookies, um Ihnen den bestmöglichen Service zu bieten. Alle akzeptieren
    #Ramipril: Wirkung, Dosierung und Nebenwirkungen
    Veröffentlicht am 4. Mai 2021 von Dr. med. Jutta Brandner
    #Ramipril gehört zu den ACE-Hemmern und wird gegen Bluthochdruck und Herzschwäche verordnet. Es erweitert die Gefäße, sodass das Herz mit weniger Kraft pumpen muss, und schützt bei Diabetes auch die Nieren.
    #Dosierung
    #Die Behandlung beginnt meist mit 2,5 mg einmal täglich. Nach zwei bis drei Wochen kann der Arzt die Dosis auf 5 mg verdoppeln, höchstens sind 10 mg am Tag erlaubt.
    #Nebenwirkungen
    #- Trockener Reizhusten
    #- Schwindel und Müdigkeit
    #- Erhöhte Kaliumwerte
    #In der Schwangerschaft darf Ramipril nicht eingenommen werden. Auch wer schon einmal ein Angioödem hatte, muss auf ein anderes Mittel ausweichen.
    Jetzt Newsletter abonnieren und keine Neuigkeiten mehr verpassen
    Beitrag teilen
    Das könnte Sie auch interessieren
    Besser schlafen in zehn Schritten
    Die richtige Sonnencreme finden
    Schreiben Sie einen Kommentar
    Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
    Name *
    E-Mail *
    Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für den nächsten Kommentar speichern.
    Kommentar abschicken
    Die Inhalte dieser Seite ersetzen keine ärztliche Beratung und dürfen nicht zur Selbstdiagnose verwendet werden.
    Impressum
    Datenschutzerklärung
    © 2021 Gesund im Tal. Alle Rechte vorbehalten.
    """

  static let french = """
    Aller au contenu
    Accueil | Médicaments | Maladies | Bien-être | Se connecter
    En poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies.
    #Paracétamol : indications, posologie et effets indésirables
    Publié le 8 janvier 2020 par Dr Hélène Garnier
    #Le paracétamol soulage les douleurs d'intensité légère à modérée et fait baisser la fièvre. Il est disponible sans ordonnance en comprimés, en sachets et en suppositoires, et c'est le médicament le plus vendu du pays.
    #Posologie
    #Chez l'adulte, la dose usuelle est de 500 mg à 1 g par prise, à renouveler au bout de six heures. Il ne faut pas dépasser 3 g par jour sans avis médical.
    #Effets indésirables
    #- Éruption cutanée
    #- Atteinte du foie en cas de surdosage
    #- Baisse des plaquettes
    #Les personnes qui souffrent d'une maladie grave du foie ne doivent pas en prendre. En cas de surdosage, il faut appeler les urgences immédiatement.
    Abonnez-vous à notre newsletter pour ne rien manquer de nos actualités
    Partager sur Facebook
    À lire aussi
    Comment bien dormir en été
    Dix conseils pour arrêter de fumer
    Laisser un commentaire
    Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
    Nom *
    Adresse e-mail *
    Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.
    Laisser un commentaire
    Les informations de ce site ne remplacent en aucun cas l'avis de votre médecin ou de votre pharmacien.
    Mentions légales
    Politique de confidentialité
    © 2020 Santé du Val. Tous droits réservés.
    """

  static let portuguese = """
    Pular para o conteúdo
    Início | Medicamentos | Doenças | Bem-estar | Entrar
    Usamos cookies para melhorar a sua experiência. Ao continuar, você concorda com a nossa política de cookies.
    #Losartana: para que serve e como tomar
    Publicado em 3 de abril de 2021 por Beatriz Nogueira
    #A losartana é um remédio para pressão alta que relaxa os vasos sanguíneos e protege os rins de quem tem diabetes. Ela é vendida em comprimidos e precisa de receita médica em todas as farmácias do país.
    #Como tomar
    #A dose inicial é de 50 mg uma vez ao dia, com ou sem alimentos. O médico pode aumentar para 100 mg por dia depois de algumas semanas de tratamento.
    #Efeitos colaterais
    #- Tontura
    #- Dor nas costas
    #- Aumento do potássio no sangue
    #A losartana não deve ser usada durante a gravidez, porque pode fazer mal ao bebê. Quem tem doença grave do fígado precisa de uma dose menor.
    Assine nossa newsletter e receba novidades no seu e-mail
    Compartilhe no WhatsApp
    Leia também
    Como escolher o protetor solar
    Sete dicas para dormir melhor
    Deixe um comentário
    O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *
    Nome *
    E-mail *
    Salvar meus dados neste navegador para a próxima vez que eu comentar.
    Publicar comentário
    Este conteúdo tem caráter informativo e não substitui a consulta com um médico ou farmacêutico.
    Termos de uso
    Política de privacidade
    © 2021 Saúde Serena. Todos os direitos reservados.
    """

  static let italian = """
    Vai al contenuto
    Home | Farmaci | Malattie | Benessere | Accedi
    Questo sito utilizza i cookie per migliorare la tua esperienza di navigazione. Accetta tutti
    #Omeprazolo: a cosa serve e come si assume
    Pubblicato il 9 febbraio 2022 da Chiara Montanari
    #L'omeprazolo riduce la produzione di acido nello stomaco e si usa contro il reflusso, la gastrite e l'ulcera. Si trova in capsule gastroresistenti, che vanno inghiottite intere la mattina prima della colazione.
    #Posologia
    #La dose abituale per gli adulti è di 20 mg una volta al giorno per quattro settimane. Nei casi più gravi il medico può prescrivere 40 mg al giorno.
    #Effetti indesiderati
    #- Mal di testa
    #- Diarrea o stitichezza
    #- Dolore addominale
    #L'uso prolungato può abbassare il magnesio nel sangue e aumentare il rischio di fratture. Chi prende il clopidogrel deve chiedere consiglio al medico.
    Iscriviti alla nostra newsletter per ricevere tutti gli aggiornamenti
    Condividi su Facebook
    Potrebbe interessarti anche
    Come dormire meglio in estate
    Dieci consigli per smettere di fumare
    Lascia un commento
    Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *
    Nome *
    Email *
    Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.
    Invia commento
    Le informazioni contenute in questo sito non sostituiscono il parere del medico o del farmacista.
    Note legali
    Informativa sulla privacy
    © 2022 Salute in Collina. Tutti i diritti riservati.
    """

  static let dutch = """
    Ga naar de inhoud
    Home | Medicijnen | Ziektes | Leefstijl | Inloggen
    Wij gebruiken cookies om uw bezoek aan onze website makkelijker te maken. Accepteren
    #Metoprolol: werking, dosering en bijwerkingen
    Geplaatst op 14 juni 2021 door Annelies de Wit
    #Metoprolol is een bètablokker die de hartslag vertraagt en de bloeddruk verlaagt. Artsen schrijven het voor bij hoge bloeddruk, angina pectoris, hartfalen en om migraine te voorkomen bij mensen die vaak aanvallen hebben.
    #Dosering
    #Volwassenen beginnen meestal met 50 mg per dag. De arts kan de dosis na enkele weken verhogen tot 200 mg per dag, verdeeld over twee innames.
    #Bijwerkingen
    #- Vermoeidheid
    #- Koude handen en voeten
    #- Duizeligheid bij het opstaan
    #Stop nooit plotseling met dit medicijn, want dan kan de bloeddruk snel stijgen. Mensen met astma mogen het alleen gebruiken na overleg met de arts.
    Schrijf je in voor onze nieuwsbrief en mis geen enkel artikel
    Deel dit artikel
    Lees ook
    Beter slapen in tien stappen
    Zo kiest u een goede zonnebrand
    Geef een reactie
    Uw e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *
    Naam *
    E-mail *
    Mijn naam, e-mail en website opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.
    Reactie plaatsen
    De informatie op deze website is geen vervanging van het advies van uw arts of apotheker.
    Algemene voorwaarden
    Privacyverklaring
    © 2021 Gezond aan Zee. Alle rechten voorbehouden.
    """

  static let polish = """
    Przejdź do treści
    Strona główna | Leki | Choroby | Zdrowie | Zaloguj się
    Ta strona korzysta z plików cookie w celu świadczenia usług na najwyższym poziomie. Akceptuję
    #Metformina: działanie, dawkowanie i skutki uboczne
    Opublikowano 5 marca 2022 przez Katarzynę Wilk
    #Metformina jest lekiem stosowanym w cukrzycy typu 2, który zmniejsza wytwarzanie glukozy w wątrobie i zwiększa wrażliwość tkanek na insulinę. Lekarze przepisują ją najczęściej jako pierwszy lek, zwłaszcza osobom z nadwagą.
    #Dawkowanie
    #Leczenie rozpoczyna się zwykle od 500 mg dwa razy na dobę podczas posiłku. Dawkę można zwiększać co tydzień, ale nie należy przekraczać 3000 mg na dobę.
    #Działania niepożądane
    #- Nudności i biegunka
    #- Metaliczny smak w ustach
    #- Niedobór witaminy B12
    #Leku nie wolno stosować przy ciężkiej niewydolności nerek. Przed badaniem z kontrastem należy go odstawić i zapytać lekarza, kiedy można do niego wrócić.
    Zapisz się do newslettera i bądź na bieżąco
    Udostępnij na Facebooku
    Zobacz także
    Jak lepiej spać latem
    Dziesięć rad dla rzucających palenie
    Dodaj komentarz
    Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *
    Nazwa *
    E-mail *
    Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.
    Opublikuj komentarz
    Treści zawarte w serwisie nie zastępują porady lekarza ani farmaceuty.
    Regulamin
    Polityka prywatności
    © 2022 Zdrowie nad Wisłą. Wszelkie prawa zastrzeżone.
    """

  static let russian = """
    Перейти к содержимому
    Главная | Лекарства | Болезни | Здоровье | Войти
    Мы используем файлы cookie, чтобы сделать сайт удобнее. Продолжая просмотр, вы соглашаетесь с этим. Принять
    #Эналаприл: действие, дозировка и побочные эффекты
    Опубликовано 11 октября 2021 Автор: Марина Лебедева
    #Эналаприл относится к ингибиторам АПФ и применяется при повышенном давлении и сердечной недостаточности. Он расширяет сосуды, уменьшает нагрузку на сердце и при длительном приёме защищает почки у больных диабетом.
    #Дозировка
    #Лечение обычно начинают с 5 мг один раз в сутки. Через одну или две недели врач может увеличить дозу до 20 мг, наибольшая суточная доза составляет 40 мг.
    #Побочные эффекты
    #- Сухой кашель
    #- Головокружение и слабость
    #- Повышение уровня калия в крови
    #Препарат нельзя принимать во время беременности. Людям, у которых раньше был отёк лица или языка, врач подберёт другое лекарство.
    Подпишитесь на нашу рассылку и получайте новости первыми
    Поделиться ВКонтакте
    Читайте также
    Как лучше спать летом
    Десять советов тем, кто бросает курить
    Добавить комментарий
    Ваш адрес email не будет опубликован. Обязательные поля помечены *
    Имя *
    Email *
    Сохранить моё имя, email и адрес сайта в этом браузере для последующих моих комментариев.
    Отправить комментарий
    Информация на сайте носит ознакомительный характер и не заменяет консультацию врача.
    Пользовательское соглашение
    Политика конфиденциальности
    © 2021 Здоровье у реки. Все права защищены.
    """
}
