internal import Foundation
internal import NameMatching

extension NameMatcher {
    /// The matcher of this program: other scripts become Latin by ICU, as Foundation has it.
    static let standard = NameMatcher { $0.applyingTransform(.toLatin, reverse: false) ?? $0 }
}
