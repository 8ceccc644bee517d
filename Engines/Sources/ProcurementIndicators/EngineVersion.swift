/// The version of the definitions; it changes with every change that may change a flag.
public let procurementIndicatorsVersion = "1"
