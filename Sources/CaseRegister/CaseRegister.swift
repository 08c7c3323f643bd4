// The target CaseRegister.
