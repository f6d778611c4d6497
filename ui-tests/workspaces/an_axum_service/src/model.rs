use phi::Phi;

#[derive(Clone, serde::Serialize, serde::Deserialize, sqlx::FromRow, Phi)]
pub struct Patient {
    pub name: String,
    pub diagnosis: String,
    #[phi(skip)]
    pub id: u64,
    #[phi(skip)]
    pub attending_id: u64,
}
