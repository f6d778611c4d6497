//! The same in a few languages.
//@ lints: unmarked_phi

pub struct Paciente { //~ unmarked_phi
    pub nombre: String,
    pub fecha_nacimiento: String,
    pub numero_seguridad_social: String,
}

pub struct PatientenAkte { //~ unmarked_phi
    pub vorname: String,
    pub nachname: String,
    pub geburtsdatum: String,
    pub versichertennummer: String,
}

pub struct Dossier { //~ unmarked_phi
    pub nom: String,
    pub prenom: String,
    pub date_de_naissance: String,
    pub numero_securite_sociale: String,
}

pub struct Ricovero { //~ unmarked_phi
    pub codice_fiscale: String,
    pub diagnosi: String,
}

pub struct Mitarbeiter {
    pub vorname: String,
    pub nachname: String,
}

pub struct Producto {
    pub nombre: String,
    pub precio: u32,
}
