/// Classes of legal forms. Two names that state forms of different classes are different legal persons.
///
/// Members of one class are the same form in another language or country: a British limited company, a German GmbH
/// and a French SARL share a class.
enum LegalFormClass: UInt8, Sendable, CaseIterable {
    case none = 0
    /// Private company limited by shares or guarantee; GmbH, SARL, LLC and the like.
    case limited
    /// Public or joint stock company; AG, SA, SpA, OAO and the like.
    case stock
    /// Incorporated without saying how: Inc., Corp., Company, Co.; and the Chinese company limited by shares, which
    /// calls itself "Co., Ltd." in English. Fits limited and stock alike.
    case corporation
    case limitedLiabilityPartnership
    case limitedPartnership
    case partnership
    case communityInterest
    case publicCommunityInterest
    case charitableIncorporated
    case scottishCharitableIncorporated
    case unlimited
    case communityBenefit
    case cooperative
    case protectedCell
    case foundation
    case soleTrader

    /// Whether two stated forms can belong to one legal person.
    func fits(_ other: LegalFormClass) -> Bool {
        if self == other || self == .none || other == .none { return true }
        let generic: [LegalFormClass] = [.limited, .stock]
        return self == .corporation && generic.contains(other) || other == .corporation && generic.contains(self)
    }
}
