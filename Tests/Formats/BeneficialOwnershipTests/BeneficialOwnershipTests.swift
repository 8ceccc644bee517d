import TestSupport
import Testing

@testable import BeneficialOwnership
