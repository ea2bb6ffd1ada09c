// No settings; the checker looks no further up once it finds this.
export default {};
