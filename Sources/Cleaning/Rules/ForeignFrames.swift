import Prose

extension Rules {
  /// What stands round an article in another language than English: pages are cleaned in their own. Spanish, German, French, Portuguese,
  /// Italian, Dutch, Polish and Russian, in this order.
  static let foreignFrames: [CleaningRule] = [
    CleaningRule(
      "menu-abroad", .navigation, "An entry of a menu, in another language.", weight: 1.5, at: .whole, upTo: 6,
      cues: phrases(
        """
        saltar al contenido|ir al contenido|iniciar sesión|registrarse|inicio|buscar|volver arriba|mapa del sitio|quiénes somos|imprimir|leer más|ver más
        zum inhalt springen|direkt zum inhalt|zum hauptinhalt springen|anmelden|registrieren|startseite|suche|nach oben|über uns|drucken|weiterlesen|mehr lesen|mehr erfahren
        aller au contenu|aller au contenu principal|se connecter|s'inscrire|accueil|rechercher|retour en haut|haut de page|plan du site|qui sommes nous|imprimer|lire la suite|en savoir plus
        pular para o conteúdo|ir para o conteúdo|saltar para o conteúdo|entrar|cadastre se|início|pesquisar|voltar ao topo|mapa do site|quem somos|saiba mais|ler mais
        vai al contenuto|passa al contenuto|accedi|registrati|cerca|torna su|torna all'inizio|mappa del sito|chi siamo|stampa|continua a leggere|leggi tutto|scopri di più
        ga naar de inhoud|naar de inhoud|direct naar de inhoud|inloggen|registreren|zoeken|naar boven|terug naar boven|over ons|afdrukken|lees meer|lees verder|meer lezen
        przejdź do treści|przejdź do zawartości|zaloguj się|zarejestruj się|strona główna|szukaj|do góry|mapa strony|o nas|drukuj|czytaj dalej|czytaj więcej|dowiedz się więcej
        перейти к содержимому|перейти к содержанию|перейти к основному содержанию|войти|регистрация|главная|поиск|наверх|карта сайта|о нас|распечатать|читать далее|подробнее
        """),
      examples: ["⟦Zum Inhalt springen⟧", "⟦Читать далее⟧", "Ga naar de inhoud van het doosje en neem één tablet"]),
    CleaningRule(
      "path-abroad", .navigation, "Where the reader is on the site, in another language.", weight: 1.5, at: .start, upTo: 24,
      without: [.stop, .dose],
      cues: phrases(
        "estás aquí|usted está aquí|se encuentra usted aquí|sie sind hier|du bist hier|vous êtes ici|você está aqui|está aqui|ti trovi in|sei qui|u bent hier|je bent hier|jesteś tutaj|tu jesteś|вы здесь|вы находитесь"
      ),
      examples: ["⟦Sie sind hier⟧: Start > Herz", "Está claro que estás aquí"]),
    CleaningRule(
      "share-abroad", .navigation, "Buttons that share or follow, in another language.", weight: 1.5, at: .start, upTo: 9,
      without: [.stop, .dose],
      cues: phrases(
        """
        compartir|comparte|comparta|síguenos|síganos|tuitear
        teilen|beitrag teilen|artikel teilen|seite teilen|jetzt teilen|auf facebook teilen|auf twitter teilen|folgen sie uns|folge uns
        partager|partagez|suivez nous|tweeter
        compartilhe|compartilhar|partilhar|partilhe|siga nos|tuitar
        condividi|condividere|seguici|twitta
        deel dit|deel deze|deel op|deel via|delen op|delen via|volg ons
        udostępnij|podziel się|obserwuj nas|śledź nas|polub nas
        поделиться|поделитесь|мы в соцсетях|подписывайтесь на нас
        """),
      examples: ["⟦Compartir⟧ en Facebook", "⟦Поделиться⟧ ВКонтакте", "Man sollte das Mittel nicht teilen."]),
    CleaningRule(
      "related-abroad", .navigation, "A heading over links to other pages, in another language.", role: .opensList, weight: 1.5, at: .label,
      upTo: 20,
      cues: phrases(
        """
        artículos relacionados|noticias relacionadas|contenido relacionado|te puede interesar|también te puede interesar|quizás te interese|lea también|lee también|entradas recientes|entradas relacionadas|lo más leído|más noticias
        das könnte sie auch interessieren|das könnte dich auch interessieren|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte themen|weitere artikel|mehr zum thema|lesen sie auch|auch interessant|neueste beiträge|meistgelesen
        articles similaires|articles liés|articles récents|articles connexes|à lire aussi|à lire également|lire aussi|sur le même sujet|vous aimerez aussi|les plus lus
        artigos relacionados|posts relacionados|matérias relacionadas|leia também|leia ainda|veja também|você também pode gostar|posts recentes|mais lidas
        potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|ti potrebbe interessare anche|articoli correlati|articoli simili|articoli recenti|leggi anche|i più letti
        lees ook|gerelateerde artikelen|gerelateerde berichten|meer artikelen|aanbevolen artikelen|recente berichten|meest gelezen|dit vind je misschien ook leuk
        zobacz także|zobacz też|zobacz również|czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj również|podobne artykuły|podobne wpisy|powiązane artykuły|polecane artykuły|ostatnie wpisy|najczęściej czytane
        читайте также|смотрите также|также читайте|похожие статьи|похожие записи|статьи по теме|материалы по теме|рекомендуем почитать|последние записи|популярные статьи
        """),
      examples: ["⟦Artículos relacionados⟧", "⟦Lees ook⟧: beter slapen", "Ähnliche Artikel gibt es in jeder Apotheke zu kaufen."]),
    CleaningRule(
      "contents-abroad", .navigation, "A table of contents, in another language.", role: .opensList, weight: 1.5, at: .whole, upTo: 3,
      cues: phrases(
        """
        índice|tabla de contenidos|contenidos|inhaltsverzeichnis|inhalt|sommaire|table des matières|índice de conteúdo|neste artigo
        indice|indice dei contenuti|inhoudsopgave|inhoud|spis treści|содержание|оглавление
        """),
      examples: ["⟦Inhaltsverzeichnis⟧", "⟦Содержание⟧", "Inhalt der Packung: 20 Tabletten"]),
    CleaningRule(
      "posted-abroad", .byline, "When and by whom, in another language.", weight: 1.5, at: .start, upTo: 24, without: [.dose],
      cues: phrases(
        """
        publicado el|publicado por|actualizado el|última actualización|fecha de publicación|escrito por|redactado por|revisado por|tiempo de lectura
        veröffentlicht am|veröffentlicht von|erstellt am|aktualisiert am|zuletzt aktualisiert|letzte aktualisierung|geschrieben von|verfasst von|geprüft von|lesezeit
        publié le|publié par|mis à jour le|dernière mise à jour|mise à jour le|rédigé par|écrit par|relu par|temps de lecture
        publicado em|publicado a|atualizado em|última atualização|revisado em|tempo de leitura
        pubblicato il|pubblicato da|pubblicato in|aggiornato il|ultimo aggiornamento|scritto da|a cura di|tempo di lettura|revisione scientifica
        geplaatst op|geplaatst door|gepubliceerd op|bijgewerkt op|laatst bijgewerkt|laatst gewijzigd|geschreven door|leestijd
        opublikowano|opublikowany|opublikowane|data publikacji|zaktualizowano|ostatnia aktualizacja|aktualizacja|czas czytania|napisany przez
        опубликовано|опубликована|дата публикации|обновлено|дата обновления|последнее обновление|время чтения|время на чтение
        """),
      examples: [
        "⟦Veröffentlicht am⟧ 4. Mai von Jutta Brandner", "⟦Опубликовано⟧ 11 октября 2021", "Die Studie wurde veröffentlicht am Jahresende.",
      ]),
    CleaningRule(
      "author-abroad", .byline, "A label before the author's name, in another language.", weight: 1.5, at: .lead, upTo: 16,
      without: [.dose],
      cues: [
        "autor", "autora", "autorin", "auteur", "auteure", "autore", "autrice", "автор", "автор статьи", "quelle", "fuente", "fonte",
        "źródło", "источник", "bron",
      ],
      examples: ["⟦Autor⟧: Jan Wilk", "⟦Автор⟧: Марина Лебедева", "Autor der Studie war ein Arzt aus Bern"]),
    CleaningRule(
      "newsletter-abroad", .promotion, "Letters by mail, in another language.", weight: 1.5, upTo: 40, without: [.dose],
      cues: phrases(
        """
        nuestro boletín|nuestra newsletter|suscríbete|suscríbase|suscribirse|suscribirme
        newsletter abonnieren|newsletter anmelden|newsletter an|unseren newsletter|unserem newsletter|unser newsletter|jetzt abonnieren
        abonnez vous|inscrivez vous|notre newsletter|notre lettre d'information|notre infolettre
        assine nossa|assine a nossa|assine a newsletter|nossa newsletter|inscreva se|subscreva
        iscriviti|nostra newsletter|iscrizione alla newsletter
        schrijf je in|schrijf u in|onze nieuwsbrief|abonneer je|abonneer u|meld je aan voor
        zapisz się do|zapisz się na|do newslettera|naszego newslettera|subskrybuj
        подпишитесь|подписывайтесь|подписаться на|нашу рассылку|на рассылку
        """),
      examples: ["Jetzt ⟦Newsletter abonnieren⟧", "⟦Подпишитесь⟧ на новости", "Der Arzt schrieb einen Newsletter über Migräne."]),
    CleaningRule(
      "fields-abroad", .form, "Fields and buttons of a form, in another language.", weight: 1.5, at: .whole, upTo: 6,
      cues: phrases(
        """
        nombre|correo electrónico|comentario|publicar comentario|publicar el comentario|enviar comentario|enviar|buscar por
        name erforderlich|e mail adresse|kommentar|kommentar abschicken|kommentar absenden|absenden|abschicken
        nom|adresse e mail|adresse de messagerie|commentaire|publier le commentaire|laisser le commentaire|envoyer
        nome|endereço de e mail|comentário|publicar comentário|enviar comentário
        indirizzo email|commento|invia commento|pubblica commento|invia
        naam|e mailadres|reactie|reactie plaatsen|verstuur|verzenden
        nazwa|imię|adres e mail|komentarz|opublikuj komentarz|wyślij|komentarz wpisz
        имя|электронная почта|комментарий|отправить комментарий|отправить
        """),
      examples: ["⟦Nombre⟧ *", "⟦Reactie plaatsen⟧", "Der Name des Mittels ist bekannt."]),
    CleaningRule(
      "required-field", .form, "A field that must be filled in, in whatever language.", weight: 1.5, at: .whole, upTo: 4, with: .required,
      cues: phrases(
        "name|your name|first name|last name|e mail|email|your email|email address|e mail address|website|comment|your comment|message|phone|subject|web"
      ),
      examples: ["⟦Name⟧ *", "⟦E-Mail⟧ *", "The name of the drug *"]),
    CleaningRule(
      "remember-me-abroad", .form, "A box to tick below a form, in another language.", weight: 1.5, upTo: 40,
      cues: phrases(
        """
        guarda mi nombre|guardar mi nombre|he leído y acepto|acepto la política
        meinen namen meine e mail|ich habe die datenschutzerklärung|ich stimme der
        enregistrer mon nom|j'accepte la politique|j'ai lu et
        salvar meus dados|guardar o meu nome|li e aceito|salve meu nome
        salva il mio nome|ho letto e accetto|acconsento al trattamento
        mijn naam e mail|mijn naam e mailadres|ik ga akkoord met
        zapamiętaj moje dane|zapisz moje dane|wyrażam zgodę na
        сохранить моё имя|сохранить мое имя|я согласен на обработку|даю согласие на обработку
        """),
      examples: ["⟦Salva il mio nome⟧, email e sito", "⟦Wyrażam zgodę na⟧ przetwarzanie danych", "Mein Name ist Jutta."]),
    CleaningRule(
      "cookie-consent-abroad", .form, "A cookie banner in other words, in another language.", weight: 1.5, upTo: 70,
      cues: ["cookies", "cookie", "файлы cookie", "файлов cookie", "plików cookie", "куки"],
      beside: phrases(
        """
        aceptar|aceptas|acepta|consideramos|mejorar tu|mejorar su|configurar|navegando|akzeptieren|einverstanden|zustimmen|einstellungen|bestmöglichen|acceptez|accepter|en poursuivant|navigation|refuser
        aceitar|concorda|aceita|continuar|navegação|accetta|accetti|accettare|acconsenti|navigazione|accepteren|akkoord|toestaan|instellingen|akceptuję|akceptujesz|zgadzasz|zgoda|принять|соглашаетесь|согласен
        """),
      examples: ["En poursuivant, vous acceptez l'utilisation de ⟦cookies⟧.", "A cookie with the tea is fine."]),
    CleaningRule(
      "no-advice-abroad", .disclaimer, "The page is no advice, in another language.", weight: 1.5, upTo: 90, without: [.dose],
      cues: phrases(
        """
        no sustituye|no sustituyen|no reemplaza|no reemplazan|no pretende sustituir|meramente orientativa|meramente informativo|carácter informativo|carácter meramente informativo
        ersetzen keine|ersetzt keine|ersetzen nicht|ersetzt nicht|kein ersatz für|keinen ersatz für|nicht als ersatz|keine haftung|zu risiken und nebenwirkungen lesen
        ne remplacent|ne remplace|ne se substitue|ne se substituent|ne sauraient remplacer|ne saurait remplacer|à titre informatif|à titre indicatif
        se persistirem os sintomas|ao persistirem os sintomas|não substitui|não substituem|não deve substituir|caráter informativo|caráter meramente informativo|fins informativos
        non sostituiscono|non sostituisce|non intendono sostituire|non possono sostituire|scopo informativo|scopo divulgativo|carattere divulgativo|puramente indicativo
        geen vervanging|vervangt niet|vervangen niet|niet bedoeld als vervanging|niet ter vervanging|vervangt geen|vervangen geen
        nie zastępują|nie zastępuje|nie zastąpi|nie stanowią porady|nie stanowi porady|charakter informacyjny|charakter wyłącznie informacyjny|celach informacyjnych
        ознакомительный характер|информационный характер|справочный характер|ознакомительных целях|не заменяет консультацию|не заменяет консультации|не может заменить|не заменяют|не является руководством|перед применением проконсультируйтесь
        """),
      beside: phrases(
        """
        información|página|sitio|contenido|contenidos|artículo|web|inhalte|informationen|seite|website|artikel|packungsbeilage|texte|informations|site|contenu|contenus|article|informação|informações|conteúdo|artigo|médico
        informazioni|sito|contenuti|contenuto|articolo|informatie|inhoud|treści|informacje|serwis|serwisie|portal|portalu|artykuł|strona|stronie|информация|сайт|сайте|сайта|статья|статье|материалы|материал|вся
        """),
      examples: [
        "Los contenidos de esta página ⟦no sustituyen⟧ la consulta.", "Diese Seite ist ⟦kein Ersatz für⟧ einen Arzt.",
        "La metformina no sustituye a la insulina.",
      ]),
    CleaningRule(
      "legal-page-abroad", .disclaimer, "A link to a policy or an imprint, in another language.", weight: 1.5, at: .whole, upTo: 6,
      cues: phrases(
        """
        aviso legal|política de privacidad|política de cookies|términos y condiciones|términos de uso|condiciones de uso
        impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|agb|nutzungsbedingungen|cookie einstellungen|barrierefreiheit
        mentions légales|politique de confidentialité|conditions générales|conditions d'utilisation|conditions générales d'utilisation|gestion des cookies
        termos de uso|política de privacidade|termos e condições|aviso de privacidade
        note legali|informativa sulla privacy|informativa privacy|termini e condizioni|condizioni d'uso|preferenze cookie
        privacyverklaring|privacybeleid|cookiebeleid|algemene voorwaarden|gebruiksvoorwaarden
        regulamin|polityka prywatności|polityka cookies|ochrona danych
        пользовательское соглашение|политика конфиденциальности|условия использования|правила сайта|обработка персональных данных
        """),
      examples: ["⟦Impressum⟧", "⟦Polityka prywatności⟧", "Im Impressum steht der Name des Arztes."]),
    CleaningRule(
      "rights-abroad", .disclaimer, "All rights reserved, in another language.", weight: 1.5, upTo: 34,
      cues: phrases(
        "todos los derechos reservados|derechos reservados|alle rechte vorbehalten|tous droits réservés|todos os direitos reservados|direitos reservados|tutti i diritti riservati|diritti riservati|riproduzione riservata|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены"
      ),
      examples: ["2021 Santé du Val. ⟦Tous droits réservés⟧.", "Los derechos del paciente son muchos."]),
  ]

  /// Phrases by `|` and line.
  static func phrases(_ list: String) -> [String] {
    list.utf8.split(whereSeparator: { $0 == 0x7C || $0 == 0x0A }).map { String(Substring($0)) }
  }
}
