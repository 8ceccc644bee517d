/// Version of the formulae. Figures of one version repeat; keep it beside every stored figure.
public let supplyGraphVersion: String = "1.0.0"
