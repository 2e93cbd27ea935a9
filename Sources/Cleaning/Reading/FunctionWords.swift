/// The commonest small words of the languages that articles are written in: what running text has and menus lack.
enum FunctionWords {
  static let all: [String] = english + abroad

  static let english = words(
    """
    the of and to a in is that it for was on are with as be at by this have from or had not but what were they which you can all there their his her been will when who
    more if no out so up into than them then could did its only over also after about some would these other has he she we our your i do does may should an any most
    because how where while such those very just because between during without under before through both each however
    """)

  static let abroad = words(
    """
    de la que el en y los se del las un por con una su para es al lo como más o pero sus le ha me sin sobre este ya entre cuando todo esta ser son
    et le les des est dans qui une pour pas sur au avec il ce plus par ne sont mais nous vous ont aux ou cette
    der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer
    di che il della per una sono non con si da come nel alla più anche le dei i ha questo
    do da em um os no na uma dos mais ao como mas foi das tem à seu sua ou quando muito nos já está eu também só pelo pela
    het een van en dat op te zijn met voor niet aan er om ook als bij door maar naar
    och att det som på är av för med den till inte om ett har de jag var så
    w i na z się nie do to że jak od przez jest po tym
    и в не на я что с по это как а к у из за от так же но
    """)

  private static func words(_ list: String) -> [String] {
    Array(Set(list.split(whereSeparator: \.isWhitespace).map(String.init))).sorted()
  }
}
