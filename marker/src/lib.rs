//! Marks for patient data.
