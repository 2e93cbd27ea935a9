import CData
import Testing

@testable import Language

let judge: LanguageJudge = {
  let data = posology_language_model()
  return LanguageJudge(model: UnsafeBufferPointer(start: data.bytes, count: data.count))
}()

func verdict(_ line: String) -> LanguageVerdict {
  var line = line
  return line.withUTF8 { judge.judge($0) }
}

@Suite struct LanguageJudgeTests {
  @Test(
    "a line is named",
    arguments: [
      ("es", "Consulte a su médico antes de dejar de tomar estas pastillas."),
      ("fr", "Quels sont les effets secondaires de ce médicament ?"),
      ("de", "Bitte lesen Sie die gesamte Packungsbeilage sorgfältig durch."), ("it", "Non ci sono ancora commenti, scrivi il primo."),
      ("pt", "Você precisa fazer login para deixar um comentário."), ("nl", "Vergeet niet om je aan te melden voor onze nieuwsbrief."),
      ("da", "Du skal være logget ind for at skrive en kommentar."), ("sv", "Det går inte att lämna kommentarer längre."),
      ("fi", "Kirjaudu sisään jättääksesi kommentin."), ("pl", "Musisz się zalogować, aby dodać komentarz."),
      ("cs", "Pro přidání komentáře se musíte přihlásit."), ("hu", "Hozzászólás küldéséhez be kell jelentkezni."),
      ("ro", "Trebuie să fii autentificat pentru a publica un comentariu."), ("tr", "Yorum yapabilmek için giriş yapmalısınız."),
      ("id", "Anda harus masuk untuk berkomentar di halaman ini."), ("vi", "Bạn cần đăng nhập để gửi bình luận."),
      ("ru", "Чтобы оставить комментарий, вам необходимо войти."), ("uk", "Щоб залишити коментар, вам необхідно увійти."),
      ("el", "Πρέπει να συνδεθείτε για να σχολιάσετε."), ("he", "עליך להתחבר כדי להגיב."), ("ar", "يجب أن تقوم بتسجيل الدخول لترك تعليق."),
      ("hi", "टिप्पणी करने के लिए लॉग इन करें।"), ("th", "คุณต้องเข้าสู่ระบบเพื่อแสดงความคิดเห็น"), ("ja", "コメントを投稿するにはログインしてください。"),
      ("ko", "댓글을 달려면 로그인해야 합니다."), ("zh", "要发表评论，您必须先登录。"), ("en", "You must be logged in to post a comment."),
    ])
  func names(language: String, line: String) {
    #expect(verdict(line).language == language)
  }

  @Test(
    "short interface texts are foreign",
    arguments: [
      "Laisser un commentaire", "Comentarios recientes", "Neueste Beiträge", "Volg ons op Facebook", "Alle rechten voorbehouden",
      "Informativa sulla privacy", "Kategorie i tagi", "Legg i handlekurven", "Wszelkie prawa zastrzeżone",
      "Kommentare deaktiviert für Naltrexon",
      "AVISO DE PRIVACIDAD Y COOKIES", "Efectos secundarios", "Działania niepożądane leku", "最近のコメント", "Читать далее",
    ])
  func foreign(line: String) {
    #expect(verdict(line).isForeign(to: "en"))
  }

  @Test(
    "English that looks foreign stays",
    arguments: [
      "Naltrexone, acamprosate, disulfiram", "lisinopril naltrexone metformin atorvastatin", "Saccharomyces cerevisiae var. boulardii",
      "García-Pérez A, Muñoz-López M, de Andrés B. Rev Clin Esp 2014;214:87-93.", "Dvořák J, Łukasiewicz K, Sørensen PT, et al.",
      "Hôpital Saint-Louis, Paris, France", "Bayer AG, Leverkusen, Germany", "Lupus erythematosus", "per os, in vitro, ad libitum",
      "Tx: amoxicillin 875 mg PO BID x 10 d", "CYP2D6, CYP3A4, UGT1A1", "NDC 12345-678-90", "doi:10.1056/NEJMoa2034577", "ReVia, Vivitrol",
      "Sjögren's syndrome and Ménière's disease", "α-tocopherol, β-carotene, μ-opioid receptor", "São Paulo",
      "Medically reviewed by Dr. Jürgen Groß",
      "Traditional Chinese Medicine University (中医药大学) in Beijing", "Hydroxyzine hydrochloride 25 mg, cetirizine 10 mg", "Dosage", "LDN",
      "Visit https://www.ejemplo.es/noticias/efectos for more", "Nausea, vomiting, diarrhea",
    ])
  func english(line: String) {
    #expect(!verdict(line).isForeign(to: "en"), "\(verdict(line))")
  }

  @Test("what has no letters can't be told", arguments: ["", "   ", "12.10.2024", "—", "50 % (3/6)", "\u{1F600}"])
  func undetermined(line: String) {
    #expect(verdict(line) == LanguageVerdict(language: "und", confidence: 0))
    #expect(!verdict(line).isForeign(to: "de"))
  }

  @Test("a near neighbour of the wanted language is not foreign to it")
  func neighbours() {
    #expect(!LanguageVerdict(language: "gl", confidence: 0.9, runnerUp: "es").isForeign(to: "es"))
    #expect(LanguageVerdict(language: "gl", confidence: 0.9).isForeign(to: "es"))
  }

  @Test(
    "malformed UTF-8 is passed over",
    arguments: [[0xC3], [0xE2, 0x80], [0xFF, 0xFE, 0x41], [0xF0, 0x9F, 0x98], [0x80, 0x80]] as [[UInt8]]
  )
  func malformed(bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { #expect(!judge.judge($0).isForeign(to: "en")) }
  }

  @Test(
    "time is linear in the line, in judge and in foreignRanges",
    arguments: ["a", "word. ", "слово ", "aж", "a1", "aあ", "x@y", "\"(", "’"]
  )
  func linear(unit: String) {
    let line = [UInt8](String(repeating: unit, count: 400_000 / unit.utf8.count).utf8)
    let elapsed = ContinuousClock().measure {
      line.withUnsafeBufferPointer {
        _ = judge.judge($0)
        _ = judge.foreignRanges(in: $0)
      }
    }
    #expect(elapsed < .seconds(5))
  }
}
