/// Words of which sold links are made: `best casino bonus 2023`, `order xanax online`, `viagra kaufen ohne rezept`.
///
/// A word may play several roles. None is a drug of the article by itself: `medicines` are those that shops without a licence advertise.
struct SoldWords: OptionSet {
  let rawValue: UInt16

  /// Sold by links and hardly ever spoken of on a page about medicines.
  static let ware = SoldWords(rawValue: 1)
  /// Sold by links, but such pages may speak of it too.
  static let doubtfulWare = SoldWords(rawValue: 2)
  /// Stands round a ware.
  static let company = SoldWords(rawValue: 4)
  /// Praise, price and place, which an article would not put before its own thing.
  static let seller = SoldWords(rawValue: 8)
  /// Joins words of a run, but neither begins nor ends it.
  static let inner = SoldWords(rawValue: 16)
  /// Belongs to the sentence where it begins a run.
  static let notFirst = SoldWords(rawValue: 32)
  /// Begins an order for a medicine.
  static let order = SoldWords(rawValue: 64)
  /// Follows what is ordered.
  static let term = SoldWords(rawValue: 128)
  /// A term that makes an order of it.
  static let offer = SoldWords(rawValue: 256)
  /// A term that makes an order of it where it is written small.
  static let country = SoldWords(rawValue: 512)
  static let medicine = SoldWords(rawValue: 1024)
  /// A word of shops in another language than English.
  static let foreign = SoldWords(rawValue: 2048)
  /// Before these an order or a thing is the article's own: `never buy sedatives online`, `the best dating sites`.
  static let governor = SoldWords(rawValue: 4096)
  /// Only an order, for these want a verb: `it can buy`.
  static let subject = SoldWords(rawValue: 8192)
  /// Bids to do something.
  static let verb = SoldWords(rawValue: 16384)
  /// Two of these make a seller, too.
  static let bait = SoldWords(rawValue: 32768)

  static let table: [UInt64: SoldWords] = lists.reduce(into: [:]) { table, list in
    for word in list.words.split(whereSeparator: \.isWhitespace) {
      if let hash = Words(String(word)).hashes.first { table[hash, default: []].formUnion(list.roles) }
    }
  }

  /// Pairs that are a ware together, as one number.
  static let pairs: Set<UInt64> = Set(
    [
      "web design", "app development", "software development", "garage door", "roof repair", "trading signals", "binary options",
      "write my", "my paper", "my essay", "my homework",
      "mail order", "order brides", "russian girls", "ukrainian girls", "asian girls", "sex cam", "pest control", "personal injury",
      "injury lawyer", "divorce lawyer", "credit repair",
      "youtube views", "cash advance",
    ].map { Words($0).digest })

  /// Words by which a block is looked at more closely. "Order", "generic" and "without" stand on every second page, and need one of these.
  static let triggers: Set<UInt64> = Set(
    table.filter { !$0.value.isDisjoint(with: [.ware, .doubtfulWare, .offer, .foreign]) }.keys
      + [
        "web", "app", "garage", "roof", "binary", "homework", "paper", "buy", "purchase", "canadian", "brides", "rx", "sale", "pest",
        "lawyer", "russian", "ukrainian", "asian",
      ]
      .flatMap { Words($0).hashes })

  private static let lists: [(roles: SoldWords, words: String)] = [
    (
      .ware,
      """
      casino casinos kasino kasyno казино vpn payday slot slots roulette blackjack jackpot bookmaker bookmakers sportsbook escort escorts replica backlinks seo forex gacor togel judi bola terpercaya terbaik maxwin situs
      bandar pkv gamstop apk iptv webcam camgirls hookup hookups brides rolex vuitton moncler oakley gucci prada yeezy jordans jerseys nike adidas kors spotify instagram tiktok youtube followers realtor plumber plumbers plumbing
      spins locksmith locksmiths roofing movers limousine ghostwriter hausarbeit bachelorarbeit dissertation
      """
    ),
    (
      .doubtfulWare,
      """
      loan loans essay essays coursework poker betting bitcoin crypto cryptocurrency porn lottery insurance mortgage mortgages mattress mattresses warranty lawyer lawyers attorney attorneys psychic keto gummies hosting dating vape vapes sneakers handbags watches sunglasses
      movies software torrent
      """
    ),
    (
      .company,
      """
      play best cheap cheapest top online free no deposit bonus bonuses code codes promo coupon for fire stick writing service services write my paper papers help near me buy purchase site sites games game
      app apps download review reviews real money win same day fast instant bad credit card without check spins welcome offer offers provider providers android iphone netflix streaming movie movies rent watches
      handbags shoes custom academic college student students trading signals broker brokers exchange wallet mining software cracked full version hack cheats generator live stream tv channel channels new
      players uk usa canada australia nj free-spins link links building ranking agency company companies car
      auto home life quote quotes rates lenders lender refinance pills pill diet cbd domain contractor contractors local affordable fake outlet sale sunglasses jackets bags sneakers personal title pay someone
      emergency subscription views likes mobile repair london dallas york girls paris berlin dubai mumbai delhi vegas china nfl nba mlb louis watch russian ukrainian thai asian single singles sex hot over with credit cash shop store site oil list course plan plans accident injury sports wholesale designer air max michael ray ban premium coins telegram adult chat reading web approval not on gamstop
      hari ini resmi daftar agen bonus utan svensk licens zonder cruks tx texas fl florida houston chicago miami atlanta sydney toronto deals bez depozytu sans depot dépôt en ligne ohne lizenz einzahlung senza deposito licencia online
      """
    ),
    (
      .seller,
      """
      best cheap cheapest top bonus bonuses codes promo coupon deposit spins sale outlet lenders cracked hack resmi wholesale near fake instant affordable subscription streaming 2018 2019 2020 2021 2022 2023
      2024 2025 2026
      """
    ),
    (.company, "2018 2019 2020 2021 2022 2023 2024 2025 2026"),
    (
      .bait,
      "cash bad signals telegram usa chicago houston miami sale development pay someone write deposit agency services london york dallas mobile trading custom writing cracked download online free buy near me quotes credit same personal reviews rates lenders bonus approval"
    ),
    (.verb, "buy order purchase play watch pay download rent get hack write acheter commander comprar comprare acquistare"),
    (.inner, "for in no of and the near my day life to on with over en sans from"),
    (
      .notFirst,
      "same full version credit card check win stream home life auto list store shop adult plan plans injury accident course oil reading for help day over with on not student students college review reviews"
    ),
    (.order, "buy order purchase cheap cheapest discount generic"),
    (
      .term,
      "online cheap cheapest overnight without no prescription rx uk usa canada australia price prices pharmacy delivery shipping next day for sale near me buy order cod"
    ),
    (.offer, "online cheap cheapest overnight cod"),
    (.country, "uk usa canada australia"),
    (
      .medicine,
      """
      viagra cialis levitra kamagra sildenafil tadalafil vardenafil xanax alprazolam tramadol ambien zolpidem adderall phentermine modafinil provigil oxycontin oxycodone hydrocodone percocet vicodin valium diazepam
      klonopin ativan lorazepam soma carisoprodol fioricet clomid nolvadex propecia accutane lasix zithromax amoxil doxycycline ivermectin stromectol priligy dapoxetine clenbuterol steroids dianabol
      anavar testosterone weed ketamine adipex meridia
      """
    ),
    (
      [.foreign, .order], "acheter achat commander comprar comprare acquistare kopen купить köpa kupić kupic"
    ),
    (
      [.foreign, .term],
      """
      kaufen bestellen rezeptfrei rezept ohne günstig billig schreiben lassen ordonnance sans ligne prix cher receta sin receita sem precio barato ricetta senza prezzo recept zonder goedkoop recepty bez utan дешево онлайн рецепта без
      """
    ),
    (.term, "en pas"),
    (
      .governor,
      """
      to and or but of from a an the any no by about for please always often also even just then is are be in on with your their our his her my this these such like via through using
      sell sells selling sold offer offers offering find finding get getting buy buying order ordering purchase purchasing provide provides import importing playing use visit visiting
      """
    ),
    (
      .subject,
      """
      you they we i who people patients users customers teenagers adults students athletes women men parents teens children buyers gamblers smokers doctors addicts many some most others anyone someone everyone
      can could may might should must will would not never don't do does did cannot if when that which than as
      """
    ),
  ]
}
