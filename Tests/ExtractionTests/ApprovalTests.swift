import Testing

@testable import Extraction

@Suite struct ApprovalTests {
  @Test func yearAuthorityAndCountry() throws {
    let found = try Extracted("Empagliflozin was approved by the FDA in 2014.").mentions.filter { $0.kind == .approval }
    #expect(found.map { $0.values[.year] } == [.number(2014)])
    #expect(found.first?.values[.authority] == .text("FDA"))
    #expect(found.first?.values[.country] == .text("United States"))
  }

  @Test func aCountryIsNoAuthority() throws {
    let found = try Extracted("Naltrexone was approved for medical use in the United States in 1984.").mentions.filter {
      $0.kind == .approval
    }
    #expect(found.first?.values[.country] == .text("United States"))
    #expect(found.first?.values[.authority] == nil)
  }
}
