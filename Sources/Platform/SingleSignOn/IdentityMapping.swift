import Access
import Storage

/// What a provider's claims amount to here.
struct IdentityMapping: Sendable {
    let settings: ProviderSettings
    let organisations: [Organisation]

    func identity(_ claims: IDTokenClaims) -> ProvidedIdentity {
        let groups = Set(claims[settings.groupsClaim]?.texts ?? [])
        var roles: [ID<Organisation>: Set<Role>] = [:]
        var governed: Set<ID<Organisation>> = []
        for entry in settings.groups {
            // A name that two organisations bear says nothing about either.
            let named = organisations.filter { $0.name == entry.organisation || $0.welshName == entry.organisation }
            guard named.count == 1 else { continue }
            governed.insert(named[0].id)
            if groups.contains(entry.group), !entry.roles.isEmpty {
                roles[named[0].id, default: []].formUnion(entry.roles)
            }
        }
        let address = claims["email"]?.text ?? ""
        return ProvidedIdentity(
            issuer: settings.issuer, subject: claims["sub"]?.text ?? "",
            name: claims["name"]?.text ?? address,
            address: claims["email_verified"] == .bool(true) && !address.isEmpty ? address : nil, roles: roles,
            governed: governed, showedSecondFactor: showsSecondFactor(claims))
    }

    private func showsSecondFactor(_ claims: IDTokenClaims) -> Bool {
        let methods = Set(claims["amr"]?.texts ?? [])
        return !methods.isDisjoint(with: settings.secondFactorMethods)
            || (claims["acr"]?.text).map(settings.secondFactorClasses.contains) ?? false
    }
}
