/// A key of the catalogue that Swift code uses. Conform an enum whose raw values are full keys (`risk.industry.present`);
/// a test walks `allCases` of every conforming type and finds what the catalogue lacks.
public protocol MessageKey: RawRepresentable<String>, CaseIterable, Sendable {}
