// The target CaseForm.
