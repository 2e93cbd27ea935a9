import Prose

extension Rules {
  static let form: [CleaningRule] = [
    CleaningRule(
      "comment-box", .form, "The box under an article that asks for a comment.", role: .opensSection, at: .start, upTo: 30,
      cues: [
        "leave a reply", "leave a comment", "leave your comment", "post a comment", "post comment", "add a comment", "add your comment",
        "write a comment",
        "submit a comment", "join the discussion", "join the conversation", "cancel reply", "write a review", "leave a review",
        "have your say",
      ],
      examples: ["⟦Leave a Reply⟧ Cancel reply", "⟦Add a comment⟧", "We ask patients to leave a comment card."]),
    CleaningRule(
      "comment-terms", .form, "What a comment box promises and demands.", upTo: 70,
      cues: [
        "your email address will not be published", "email address will not be published", "email will not be published",
        "required fields are marked",
        "save my name email and website", "save my name", "notify me of", "notify me when", "you must be logged in to", "log in to comment",
        "login to comment",
        "sign in to comment", "login to post", "log in to leave", "comment moderation", "to post comments", "by submitting this form",
      ],
      examples: [
        "⟦Your email address will not be published⟧.", "⟦Required fields are marked⟧ *", "The results will not be published this year.",
      ]),
    CleaningRule(
      "log-in", .form, "A log-in or an account.", at: .start, upTo: 16,
      cues: [
        "sign in to", "log in to", "login to", "forgot password", "forgot your password", "keep me signed in", "remember me",
        "create an account",
        "create account", "create a free account", "register now", "already have an account", "already a member", "not a member",
        "already a subscriber", "already registered", "register for full", "register for free", "create an account to",
        "lost your password", "username or email",
      ],
      examples: ["⟦Sign in to⟧ HealthHub Email Password", "⟦Forgot password⟧?", "Doctors log in to the registry before each visit."]),
    CleaningRule(
      "cookies", .form, "A cookie banner.", upTo: 90,
      cues: [
        "we use cookies", "uses cookies", "use of cookies", "accept cookies", "accept all cookies", "cookie settings", "cookie preferences",
        "cookie policy",
        "cookies policy", "cookie notice", "use of our cookies",

        "cookie consent", "your privacy choices", "manage consent",
      ],
      examples: ["⟦We use cookies⟧ to improve this shop. Accept all", "Bake the oat cookies for ten minutes."]),
    CleaningRule(
      "consent", .form, "The buttons of a cookie banner.", upTo: 60,
      cues: [
        "strictly necessary", "accept all", "reject all", "manage choices", "and similar technologies", "save choices",
        "manage preferences",
      ],
      beside: ["cookie", "cookies", "analytics", "preferences", "marketing", "privacy", "settings", "policy", "reject", "decline"],
      examples: ["⟦Accept all⟧ Reject Settings", "Operate only where strictly necessary."]),
    CleaningRule(
      "cookie-notice", .form, "A short cookie banner.", at: .start, upTo: 24,
      cues: ["cookies", "cookie", "this page stores", "this site stores"],
      beside: ["ok", "okay", "accept", "agree", "reject", "decline", "settings", "allow", "preferences", "consent", "got it"],
      examples: ["⟦Cookies⟧? This page stores one. OK", "Cookies with cannabis act late."]),
    CleaningRule(
      "newsletter-field", .form, "A field to type into.", weight: 1, upTo: 50,
      cues: [
        "enter your email", "enter email", "your email address", "email address submit", "enter your zip", "enter your postcode",
        "enter your name", "first name last name",
        "i agree to receive", "i agree to the", "by signing up you", "by subscribing you", "by clicking",
        "this site is protected by recaptcha", "fill in the form below",
        "fill out the form", "please enable javascript", "enable javascript", "javascript is disabled", "select your country",
        "please fill", "type your message", "your message",
      ],
      examples: ["Join 9,000 readers. ⟦Enter your email⟧", "Send us an email if the tablets look different."]),
    CleaningRule(
      "feedback", .form, "Asks whether the page was helpful.", upTo: 30,
      cues: [
        "was this page helpful", "was this article helpful", "was this helpful", "was this page useful", "was this information helpful",
        "did you find this helpful",
        "send feedback", "rate this article", "rate this page", "rate this post", "report a problem with", "thank you for your feedback",
        "how can we improve",
        "did this answer", "found this helpful",
      ],
      examples: ["⟦Was this page useful⟧? Yes No", "Cold packs were helpful in one study."]),
    CleaningRule(
      "fields", .form, "Names of fields with the star of a required one.", at: .start, upTo: 24, with: .required,
      cues: ["name", "email", "your name", "first name", "full name", "comment", "phone", "e mail"],
      examples: ["⟦Name⟧* Phone* Insurance* Submit", "Name the two forms of the drug."]),
    CleaningRule(
      "fields-colon", .form, "Names of fields, one after the other.", at: .start, upTo: 24,
      cues: ["name email", "your name", "name your email", "email password", "email name"],
      beside: ["submit", "send", "phone", "website", "message", "subject"],
      examples: ["⟦Name: Email⟧: Phone: SUBMIT", "Email us for the leaflet."]),
  ]
}
