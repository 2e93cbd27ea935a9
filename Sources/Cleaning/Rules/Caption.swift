import Prose

extension Rules {
  static let caption: [CleaningRule] = [
    CleaningRule(
      "bracketed", .caption, "A picture or film that was in this place.", at: .start, upTo: 30, with: .bracket,
      cues: ["image", "video", "photo", "picture", "illustration", "gallery", "audio", "map", "embed", "embedded", "figure", "chart"],
      examples: ["[⟦Image⟧: yellow flowers]", "Image quality was poor."]),
    CleaningRule(
      "label", .caption, "The name of a picture or film that is gone.", at: .start, upTo: 30,
      cues: [
        "image", "photo", "photos", "picture", "image credit", "photo credit", "photo by", "image by", "picture credit", "credit", "video",
        "watch the video", "photo gallery", "gallery",
        "photograph", "illustration", "infographic", "images", "screenshot", "embedded video", "featured image", "file photo",
        "media playback", "play video", "view gallery", "image source",
        "image caption", "photo courtesy",
      ],
      beside: [
        "image", "photo", "credit", "video", "stock", "getty", "courtesy", "images", "jpg", "jpeg", "png", "webp", "gif", "svg", "gallery",
        "photos", "by", "a", "the",
        "tablet", "playback", "caption",
      ],
      examples: ["⟦Image⟧: a woman reads a label", "⟦Photo⟧ credit: Ada Moss", "Imaging showed no change."]),
    CleaningRule(
      "figure", .caption, "A figure's number and name.", at: .start, upTo: 24, without: .stop,
      cues: (1...12).flatMap { ["figure \($0)", "fig \($0)"] } + ["figure", "chart"],
      examples: ["⟦Figure 1⟧. How the liver makes glucose", "Figures vary."]),
    CleaningRule(
      "agency", .caption, "A picture agency at the end.", at: .end, upTo: 26,
      cues: [
        "getty", "getty images", "shutterstock", "istock", "istockphoto", "unsplash", "pexels", "pixabay", "adobe stock", "alamy",
        "ap photo", "stock photo", "depositphotos", "freepik",
      ],
      examples: ["Capsules in a jar. ⟦Getty⟧", "The Getty family paid for the ward."]),
    CleaningRule(
      "photographs", .caption, "Says that photographs are shown.", at: .start, upTo: 20, without: .stop,
      cues: [
        "before and after photographs", "before and after photos", "before and after pictures", "in this photo", "pictured",
        "pictured above", "file image", "file picture",
      ],
      examples: ["⟦Before and after photos⟧: patient at 12 weeks", "Before and after meals."]),
    CleaningRule(
      "file", .caption, "The name of a picture's file.", upTo: 12, with: .file,
      cues: ["image", "img", "jpg", "png", "photo", "gif", "webp", "jpeg", "svg"],
      examples: ["⟦IMAGE⟧: blue-pills.jpg", "The image was blurred."]),
  ]
}
