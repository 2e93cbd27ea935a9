import Prose

extension Rules {
  /// Interfaces that stay in their own language round an English article; the phrases of comment boxes and cookie banners.
  static let foreignForms: [CleaningRule] = [
    CleaningRule(
      "comment-box-abroad", .form, "A comment box in another language.", role: .opensSection, weight: 1.5, upTo: 30,
      cues: [
        "deja una respuesta", "deja un comentario", "dejar un comentario", "dejar una respuesta", "deje un comentario",
        "cancelar la respuesta", "laisser un commentaire",
        "laisser une réponse", "annuler la réponse", "schreibe einen kommentar", "schreiben sie einen kommentar",
        "hinterlasse einen kommentar", "hinterlasse eine antwort",
        "hinterlassen sie eine antwort", "hinterlassen sie einen kommentar", "antworten abbrechen", "lascia un commento",
        "lascia una risposta", "annulla risposta",
        "deixe um comentário", "deixe uma resposta", "deixar um comentário", "geef een reactie", "een reactie achterlaten",
        "laat een reactie achter", "reageer op dit",
        "dodaj komentarz", "napisz komentarz", "zostaw komentarz", "lämna ett svar", "lämna en kommentar", "skriv en kommentar",
        "efterlad et svar", "efterlad en kommentar",
        "legg igjen en kommentar", "legg inn en kommentar", "jätä kommentti", "jätä vastaus", "kirjoita kommentti", "bir cevap yazın",
        "bir yanıt yazın", "yorum yap",
        "yorum bırakın", "добавить комментарий", "оставить комментарий", "оставьте комментарий", "додати коментар", "залишити коментар",
        "コメントを残す", "コメントする",
        "发表评论", "发表回复", "發表迴響", "發佈留言", "發表評論", "댓글 남기기", "댓글 달기", "답글 남기기", "اترك تعليقاً", "اترك تعليقا", "إلغاء الرد", "napsat komentář",
        "přidat komentář", "zanechať komentár", "pridaj komentár", "hozzászólás küldése", "szólj hozzá", "vélemény hozzászólása",
        "lasă un răspuns", "lasă un comentariu",
        "αφήστε μια απάντηση", "αφήστε ένα σχόλιο", "để lại một bình luận", "để lại bình luận", "tinggalkan balasan", "tinggalkan komentar",
        "השארת תגובה", "כתיבת תגובה",
        "ใส่ความเห็น", "ostavite komentar", "odgovori", "komentuoti", "pievienot komentāru", "lisa kommentaar",
      ],
      examples: ["⟦Deja un comentario⟧", "⟦Schreibe einen Kommentar⟧ zum Beitrag", "⟦コメントを残す⟧", "The patient made no comment."]),
    CleaningRule(
      "liked-abroad", .form, "Whether the reader liked it, in another language.", weight: 1.5, at: .start, upTo: 12, without: .dose,
      cues: [
        "понравилась статья", "понравился материал", "вам понравилась статья", "была ли статья полезна", "hat ihnen dieser artikel",
        "hat ihnen der artikel", "hat dir dieser artikel",
        "war dieser artikel hilfreich", "war dieser beitrag hilfreich", "ti è piaciuto", "ti è stato utile", "vi è piaciuto",
        "cet article vous a", "avez vous trouvé cet article", "te ha gustado",
        "te gustó", "te resultó útil", "te ha sido útil", "gostou do artigo", "gostou deste", "este artigo foi útil", "vond je dit artikel",
        "was dit artikel nuttig", "spodobał ci się",
        "czy artykuł był",
      ],
      examples: ["⟦Понравилась статья⟧? Поделитесь!", "⟦War dieser Artikel hilfreich⟧?", "Der Artikel war dieser Art."]),
    CleaningRule(
      "by-abroad", .byline, "Who wrote it and when, in another language.", weight: 1.5, at: .start, upTo: 14, without: [.stop, .dose],
      cues: ["por", "par", "von", "di", "door", "przez", "autor", "autorin", "auteur", "autore", "автор"],
      beside: monthsAbroad,
      examples: ["⟦di⟧ Redazione, 12 marzo 2020", "⟦Por⟧ Ana Prado em 12 de abril de 2021", "Von Mai an nimmt er 20 mg."]),
    CleaningRule(
      "comment-count-abroad", .comments, "The heading over readers' comments, in another language.", role: .opensSection, at: .whole,
      upTo: 4,
      cues: (1...99).flatMap { number in
        [
          "kommentare", "kommentar", "comentarios", "comentario", "commentaires", "commentaire", "commenti", "commento", "comentários",
          "comentário", "reacties", "reactie", "komentarze", "komentarzy", "komentarz", "комментариев", "комментария", "комментарий",
          "kommentarer", "kommenttia", "yorum",
        ].map { "\(number) \($0)" }
      } + ["kommentare", "comentarios", "commentaires", "commenti", "comentários", "reacties", "komentarze", "комментарии", "kommentarer"],
      examples: ["⟦4 Kommentare⟧", "Er schrieb 4 Kommentare dazu."]),
    CleaningRule(
      "comment-terms-abroad", .form, "What a comment box promises, in another language.", weight: 1.5, upTo: 60,
      cues: [
        "correo electrónico no será", "los campos obligatorios", "campos obligatorios", "adresse e mail ne sera pas",
        "adresse de messagerie ne sera pas", "les champs obligatoires",
        "champs obligatoires", "e mail adresse wird nicht veröffentlicht", "erforderliche felder", "indirizzo email non sarà",
        "i campi obbligatori", "campi obbligatori",
        "endereço de e mail não será", "endereço de email não será", "campos obrigatórios", "e mailadres wordt niet", "vereiste velden",
        "adres e mail nie zostanie",
        "wymagane pola", "pola wymagane", "e postadress kommer inte", "obligatoriska fält", "e mailadresse vil ikke", "krævede felter",
        "e postadresse vil ikke",
        "obligatoriske felt", "sähköpostiosoitettasi ei", "pakolliset kentät", "e posta hesabınız", "e posta adresiniz", "gerekli alanlar",
        "e mail не будет опубликован",
        "адрес email не будет", "обязательные поля", "адреса не оприлюднюватиметься", "メールアドレスが公開", "必須項目", "电子邮件地址不会", "您的邮箱地址不会", "必填项",
        "電子郵件地址不會", "必填欄位",
        "이메일 주소는 공개되지", "필수 필드", "لن يتم نشر عنوان", "الحقول الإلزامية", "e mailová adresa nebude", "vyžadované informace",
        "e mail címet nem", "a kötelező mezőket",
        "adresa ta de email nu va", "câmpurile obligatorii", "τα υποχρεωτικά πεδία", "email của bạn sẽ không", "alamat email anda tidak",
        "ruas yang wajib", "האימייל לא יוצג",
        "อีเมลของคุณจะไม่แสดง", "guarda mi nombre", "enregistrer mon nom", "salva il mio nome", "meinen namen meine e mail",
      ],
      examples: ["Tu dirección de ⟦correo electrónico no será⟧ publicada.", "⟦必填项⟧已用*标注", "The Spanish word campo means field."]),
    CleaningRule(
      "cookies-abroad", .form, "A cookie banner in another language.", upTo: 70,
      cues: [
        "utiliza cookies", "utilizamos cookies", "usamos cookies", "uso de cookies", "utilise des cookies", "utilisons des cookies",
        "les cookies", "verwendet cookies",
        "verwenden cookies", "nutzt cookies", "nutzen cookies", "utilizza i cookie", "utilizza cookie", "utilizziamo i cookie",
        "usa cookies", "gebruikt cookies",
        "gebruiken cookies", "plików cookie", "plików cookies", "pliki cookie", "använder cookies", "använder kakor", "bruger cookies",
        "bruker cookies",
        "bruker informasjonskapsler", "käyttää evästeitä", "käytämme evästeitä", "çerezleri kullan", "çerez kullan", "çerezler",
        "файлы cookie", "використовує файли cookie",
        "soubory cookie", "používá cookies", "sütiket használ", "cookie kat", "folosește cookie", "χρησιμοποιεί cookies", "クッキーを使用",
        "cookieを使用", "使用cookie", "쿠키를 사용",
        "ملفات تعريف الارتباط", "sử dụng cookie", "menggunakan cookie", "עוגיות", "คุกกี้", "cookies propias", "koristi kolačiće",
      ],
      examples: ["Este sitio ⟦utiliza cookies⟧ propias. Aceptar", "Questo sito ⟦utilizza i cookie⟧.", "Two biscuits a day are no harm."]),
  ]

  private static let monthsAbroad =
    """
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier février avril juin juillet août septembre octobre novembre décembre januar februar märz juni juli
    oktober dezember gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro januari februari maart augustus
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
