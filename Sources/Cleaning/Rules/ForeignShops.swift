import Prose

extension Rules {
  /// What shops sell, count and ask round a page, in the languages of `foreignFrames` and in their order.
  static let foreignShops: [CleaningRule] = [
    CleaningRule(
      "asks-abroad", .form, "The page asks how it did, in another language.", weight: 1.5, upTo: 14, without: [.dose],
      cues: phrases(
        """
        te ha resultado útil|le ha resultado útil|te resultó útil|fue útil este|ha sido útil este|te sirvió este|valora este artículo
        war dieser artikel|waren diese informationen|war diese seite|war das hilfreich|wie hilfreich war|artikel bewerten
        cet article vous a|cette page vous a|avez vous trouvé cet article|ces informations vous ont|notez cet article
        esta informação foi útil|este artigo foi útil|este conteúdo foi útil|isto foi útil|avalie este
        questo articolo ti è stato|ti è stato utile|è stato utile questo|hai trovato utile|vota questo articolo
        was deze informatie|was dit artikel|was deze pagina|heeft deze informatie u|vond je dit artikel
        czy ten artykuł|czy ta strona|czy te informacje|oceń artykuł|oceń ten artykuł
        была ли эта|была ли статья|статья была полезна|вам помогла эта|оцените статью|помогла ли вам
        """),
      examples: ["⟦War dieser Artikel⟧ hilfreich?", "⟦Оцените статью⟧", "Der Artikel war lang."]),
    CleaningRule(
      "shop-abroad", .promotion, "Baskets, stock and postage, in another language.", weight: 1.5, upTo: 9, without: [.stop, .dose],
      cues: phrases(
        """
        añadir al carrito|agregar al carrito|comprar ahora|envío gratis|gastos de envío|añadir a la cesta
        in den warenkorb|auf lager|sofort lieferbar|versandkostenfrei|jetzt kaufen|jetzt bestellen|zzgl versand|auf die merkliste
        ajouter au panier|en stock|livraison gratuite|acheter maintenant|frais de port
        adicionar ao carrinho|comprar agora|frete grátis|portes grátis|em stock|em estoque
        aggiungi al carrello|spedizione gratuita|acquista ora|disponibilità immediata
        in winkelwagen|in winkelmand|op voorraad|gratis verzending|nu bestellen|voeg toe aan
        dodaj do koszyka|do koszyka|darmowa dostawa|wysyłka w|kup teraz|dostępność duża|produkt dostępny
        в корзину|добавить в корзину|купить в 1 клик|купить сейчас|в наличии|бесплатная доставка|срок доставки|самовывоз|заказать в
        """),
      examples: ["⟦In den Warenkorb⟧", "⟦Dodaj do koszyka⟧", "Der Korb war leer."]),
    CleaningRule(
      "bought-abroad", .navigation, "A heading over other goods or pages, in another language.", role: .opensList, weight: 1.5, at: .label,
      upTo: 14,
      cues: phrases(
        """
        los clientes también compraron|productos relacionados|también compraron|contenidos relacionados|otros usuarios también
        kunden kauften auch|ähnliche produkte|passende produkte|andere kunden kauften auch|das könnte ihnen gefallen
        les clients ont aussi|produits similaires|produits associés|vous aimerez peut être
        produtos relacionados|outros conteúdos|conteúdos relacionados|outros conteúdos relacionados|quem comprou também
        chi ha acquistato|prodotti correlati|prodotti simili|altri prodotti
        anderen bekeken ook|vaak samen gekocht|gerelateerde producten|anderen kochten ook
        klienci kupili również|podobne produkty|inni klienci kupili|polecane produkty|produkty powiązane
        с этим товаром покупают|похожие товары|с этим покупают|вместе с этим|аналоги и похожие товары
        """),
      examples: ["⟦Kunden kauften auch⟧", "⟦Похожие товары⟧", "Kunden kauften auch im Winter Tabletten."]),
    CleaningRule(
      "opinions-abroad", .comments, "A heading over customers' opinions, in another language.", weight: 1.5, at: .whole, upTo: 5,
      cues: phrases(
        """
        opiniones de clientes|opiniones de usuarios|valoraciones|kundenbewertungen|kundenrezensionen|bewertungen|avis clients|avis des clients
        avaliações|avaliações de clientes|recensioni|recensioni dei clienti|klantbeoordelingen|beoordelingen|opinie użytkowników
        opinie klientów|brak opinii|отзывы|отзывы о товаре|отзывы покупателей|оставить отзыв|написать отзыв|tu opinión
        """),
      examples: ["⟦Kundenbewertungen⟧", "⟦Отзывы⟧", "Bewertungen von Studien sind schwer."]),
    CleaningRule(
      "advert-abroad", .promotion, "An advertisement that says so, in another language.", weight: 1.5, at: .whole, upTo: 1,
      cues: phrases("anzeige|werbung|publicidad|publicité|publicidade|pubblicità|advertentie|reklama|реклама"),
      examples: ["⟦Anzeige⟧", "Werbung für Tabletten ist verboten."]),
    CleaningRule(
      "views-abroad", .navigation, "How often a page was read, in another language.", weight: 1.5, upTo: 4, without: [.stop, .dose],
      cues: phrases(
        "visitas|visualizaciones|aufrufe|lectures|visualizações|visualizzazioni|weergaven|wyświetleń|odsłon|просмотров|просмотры"),
      examples: ["2 345 ⟦Aufrufe⟧", "Die Klinik zählt keine Aufrufe im Netz"]),
    CleaningRule(
      "reading-time-abroad", .byline, "How long a page takes to read, in another language.", weight: 1.5, upTo: 24, without: [.dose],
      cues: phrases(
        "tiempo de lectura|minutos de lectura|lesezeit|minuten lesezeit|temps de lecture|tempo de leitura|tempo di lettura|leestijd|czas czytania|время чтения|время на чтение"
      ),
      examples: ["Ana · ⟦Lesezeit⟧: 4 Minuten", "Die Zeit zum Lesen reicht nicht."]),
    CleaningRule(
      "legal-row-abroad", .disclaimer, "Links to policies side by side, in another language.", weight: 1.5, upTo: 10,
      without: [.stop, .dose],
      cues: phrases(
        """
        aviso legal|política de privacidad|política de cookies|impressum datenschutz|datenschutz agb|impressum kontakt|datenschutz impressum
        mentions légales|politique de confidentialité|gérer les cookies|política de privacidade|termos de uso|note legali|privacy policy
        cookie policy|informativa privacy|privacy cookies|privacyverklaring|cookiebeleid|polityka prywatności|regulamin sklepu
        политика конфиденциальности|пользовательское соглашение
        """),
      examples: [
        "⟦Impressum Datenschutz⟧ AGB Kontakt", "Über uns ⟦Privacy Policy⟧",
        "Datenschutz in der Apotheke war das Thema eines langen Abends in Bern",
      ]),
  ]
}
