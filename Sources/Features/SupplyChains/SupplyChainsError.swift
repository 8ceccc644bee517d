/// Why supply chains refused. Says nothing of any record's content.
public struct SupplyChainsError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such record, it is another organisation's, or it is not for whoever asks.
        case notFound
        /// The link was used, has ended, or never was.
        case deadLink
        /// The return code is not one that we gave, or its invitation has ended.
        case badReturnCode
        /// A business needs a name.
        case nameMissing
        /// The text is longer than allowed.
        case tooLong
        /// No such country.
        case badCountry
        /// A category is a CPV code of two to eight digits.
        case badCategory
        /// A company number has one to twenty letters and digits.
        case badNumber
        /// What is supplied must be said.
        case productMissing
        /// The product holds the name that is to be hidden.
        case productShowsName
        /// A share lies between 0 and 100 per cent.
        case badShare
        /// That address takes no letters.
        case badAddress
        /// A due day lies between tomorrow and a year from now.
        case badDueDay
        /// A reason of at least ten characters is wanted.
        case reasonMissing
        /// The invitation was answered, refused or taken back: there is nothing to do.
        case otherState
        /// The business has begun to answer: a link goes to it by letter alone, to the address that it was invited at, so that
        /// nobody else reads what it keeps to itself. It can come back by its return code.
        case hasBegun
        /// The same business, country and product were named before.
        case alreadyNamed
        /// So many suppliers or sites are as many as one business may name.
        case tooMany
        /// To say that there are none, those named must be taken back first.
        case hasSuppliers
        /// Whether there are suppliers must be said before finishing.
        case suppliersNotSaid
        /// Both are one record already, or one of them is hidden.
        case cannotMerge
        /// Whoever holds the link is signed in as somebody of the buyer: the business answers, and nobody for it.
        case isBuyer
        /// The person does not answer for a business here.
        case notSupplierContact
        /// Somebody else has decided in the meantime.
        case alreadyDecided
    }

    public var code: Code

    public init(_ code: Code) { self.code = code }

    public var description: String { code.rawValue }
}
